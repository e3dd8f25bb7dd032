/**
 * `<bancada-graph src view focus lang theme as-of click height title>`: the graph in a sandboxed frame of its own. What the element
 * has in it, a picture and a link, is shown until the frame has said how high it is, and stays where no frame may be.
 *
 * `src` is the address of a page to embed; `view` and `lang` choose another of its folder, the rest changes what that page shows.
 * Methods: `show(address)`, `focusOn(id)`, `step(number)`. Events: `size` ({height}), `select` ({id, kind, address}), which bubble.
 */
import { heightIn, selectionIn, VERSION, type Order } from '../protocol/messages.ts';
import { readPage, pageOf } from '../protocol/pages.ts';

/** Attributes that an address has too; there, `as-of` is `asof`. */
const QUERY = ['focus', 'theme', 'as-of', 'click'];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const STYLE =
  ':host{display:block;position:relative}iframe{position:absolute;inset:0;width:100%;height:100%;border:0;opacity:0}.live iframe{position:static;display:block;opacity:1}.live slot{display:none}slot{display:block;min-height:200px}';

/** The address that an element's attributes name, seen from its page; undefined where there is none that a frame may have. */
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
  // Another view is another page: the steps of a story are of this one.
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
    // A sheet made by a program is let in by a page that lets in no style of its own text.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    this.#frame.setAttribute('sandbox', SANDBOX);
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'strict-origin-when-cross-origin';
    this.#box.append(document.createElement('slot'), this.#frame);
    root.append(this.#box);
  }

  connectedCallback() {
    addEventListener('message', this.#listen);
    this.#load();
  }
  disconnectedCallback() {
    removeEventListener('message', this.#listen);
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

  readonly #listen = ({ source, data }: MessageEvent<unknown>) => {
    if (!source || source !== this.#frame.contentWindow) return;
    const height = heightIn(data);
    const selection = selectionIn(data);
    if (height !== undefined) {
      this.#frame.style.height = `${height}px`;
      this.#box.className = 'live';
      this.#tell('size', { height });
    }
    if (selection) this.#tell('select', selection);
  };
  #tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
  #order(order: Order) {
    this.#frame.contentWindow?.postMessage(order, '*');
  }

  /** Shows the part of an address from `?`, such as one that the explorer's Share gives. */
  show(address: string) {
    this.#order({ bancada: VERSION, type: 'show', address });
  }
  /** Opens the dossier of a thing; null closes it. */
  focusOn(id: string | null) {
    this.#order({ bancada: VERSION, type: 'focus', id });
  }
  /** Goes to a step of the story that is told, from 1. */
  step(step: number) {
    this.#order({ bancada: VERSION, type: 'step', step });
  }
}
