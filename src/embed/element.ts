/**
 * `<bancada-graph src view focus lang theme as-of click height title>`: the graph in a sandboxed
 * frame. The content of the element, a picture and a link, is shown until the frame has sent its
 * height, and stays where frames are not allowed.
 *
 * `src` is the address of a page to embed; `view` and `lang` choose another page of its folder, the
 * others change what the page shows.
 * Methods: `show(address)`, `focusOn(id)`, `step(number)`. Events: `size` ({height}), `select`
 * ({id, kind, address}), which bubble.
 */
import { heightIn, selectionIn, VERSION, type Order } from '../protocol/messages.ts';
import { readPage, pageOf } from '../protocol/pages.ts';

/** Attributes that become parameters of the address; `as-of` becomes `asof`. */
const QUERY = ['focus', 'theme', 'as-of', 'click'];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const STYLE =
  ':host{display:block;position:relative}iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0}.live iframe{position:static;display:block;opacity:1}.live slot{display:none}slot{display:block;min-height:200px}';

/**
 * The absolute address that an element's attributes name; undefined where they name none, or none
 * of the web.
 * @param base address of its page
 */
export function frameAddress(
  attribute: (name: string) => string | null,
  base: string,
): string | undefined {
  const src = attribute('src');
  if (src === null || !URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  const page = readPage(url.pathname);
  const view = attribute('view');
  const lang = attribute('lang');
  // Another view is another page: only this one has a step of a story.
  if (page)
    url.pathname = `${page.folder}${pageOf(view === null ? page.slug + page.step : encodeURIComponent(view), lang === null ? page.lang : encodeURIComponent(lang))}`;
  else
    for (const [name, value] of [
      ['view', view],
      ['lang', lang],
    ] as const)
      if (value !== null) url.searchParams.set(name, value);
  for (const name of QUERY) {
    const value = attribute(name);
    if (value !== null) url.searchParams.set(name.replace('-', ''), value);
  }
  return url.href;
}

export class BancadaGraph extends HTMLElement {
  static readonly observedAttributes = ['src', 'view', 'lang', 'height', 'title', ...QUERY];
  readonly #frame = document.createElement('iframe');
  readonly #box = document.createElement('div');

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    // A content security policy that forbids inline styles allows a constructed style sheet.
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [styleSheet];
    this.#frame.setAttribute('sandbox', SANDBOX);
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.#box.append(document.createElement('slot'), this.#frame);
    root.append(this.#box);
  }

  connectedCallback() {
    addEventListener('message', this.#receive);
    this.#load();
  }
  disconnectedCallback() {
    removeEventListener('message', this.#receive);
  }
  attributeChangedCallback() {
    if (this.isConnected) this.#load();
  }

  #load() {
    this.#frame.title = this.title;
    const height = Number(this.getAttribute('height'));
    if (height > 0) this.#frame.style.height = `${height}px`;
    const address = frameAddress((name) => this.getAttribute(name), document.baseURI);
    if (address !== undefined && address !== this.#frame.src) this.#frame.src = address;
  }

  readonly #receive = ({ source, data }: MessageEvent<unknown>) => {
    if (!source || source !== this.#frame.contentWindow) return;
    const height = heightIn(data);
    const selection = selectionIn(data);
    if (height !== undefined) {
      this.#frame.style.height = `${height}px`;
      this.#box.className = 'live';
      this.#emit('size', { height });
    }
    if (selection) this.#emit('select', selection);
  };
  #emit(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
  #send(order: Order) {
    this.#frame.contentWindow?.postMessage(order, '*');
  }

  /** Shows the part of an address from `?`, such as one that the explorer's Share gives. */
  show(address: string) {
    this.#send({ bancada: VERSION, type: 'show', address });
  }
  /** Opens the dossier of a thing; null closes it. */
  focusOn(id: string | null) {
    this.#send({ bancada: VERSION, type: 'focus', id });
  }
  /** Goes to a step of the story, from 1. */
  step(step: number) {
    this.#send({ bancada: VERSION, type: 'step', step });
  }
}
