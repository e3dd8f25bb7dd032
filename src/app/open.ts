/**
 * Opens a page: fetches the dataset and draws it, over what the page shows already; where that
 * fails, says what failed.
 */
import { hydrate, mount, unmount, type Component } from 'svelte';
import type { RawDataset } from '../model/schema.ts';
import { decodeView, encodeView, isPresentation } from '../scene/view.ts';
import { ownDataEntry, ownDataHistory, presentationOf } from './addressBar.ts';
import { Explorer } from './explorer.svelte.ts';
import type { ExplorerOptions } from './options.ts';
import Failure from './Failure.svelte';
import { fetchDataset, readerLocale } from './load.ts';
import { OwnData, type OwnDataset } from './ownData.svelte.ts';
import { reasonOf } from './reason.ts';
import { contextWithStaticPicture } from './page.ts';
import { pause } from './pause.ts';
import { allowOwnWorkers } from './trustedTypes.ts';
import { fetchWords } from '../words/explorer.ts';
import { OTHER_DAY } from '../protocol/otherDay.ts';
import { LOCALES } from '../words/index.ts';

/** The attributes that the build gave to the page's `#app`. */
interface PageAttributes {
  /** The path from the page to the explorer. */
  home: string;
  /** The id of the dataset that it shows. */
  dataset: string | undefined;
  /** The address, from `?`, that it shows; undefined for a page that shows nothing yet. */
  shows: string | undefined;
}
const attributesOf = ({ dataset }: HTMLElement): PageAttributes => ({
  home: dataset['home'] ?? './',
  dataset: dataset['dataset'],
  shows: dataset['shows'],
});

/**
 * The address to show: what the page was built with, changed by what its own address says.
 * @param shows the address that the page was built with, from `?`
 * @param given the page's own address, from `?`
 */
export function searchOf(shows: string | undefined, given: string): string {
  const params = new URLSearchParams(given);
  // Where another view or story is asked for, only the presentation, such as the language, stays.
  const isAnother = params.has('view') || params.has('story');
  const kept = [...new URLSearchParams(shows)].filter(
    ([key]) => !params.has(key) && (!isAnother || isPresentation(key)),
  );
  return `?${new URLSearchParams([...kept, ...params])}`;
}

/**
 * The static picture in the page that is of the explorer's view and visible at the page's width.
 */
const staticPictureIn = (target: HTMLElement, explorer: Explorer) =>
  [...target.querySelectorAll<HTMLElement>('[data-static-picture]')].find(
    (picture) =>
      picture.dataset['staticPicture'] === explorer.view.view && picture.offsetParent !== null,
  );

/**
 * Keeps the content of an element. Pictures are not copied: they are large, and nothing changes
 * them.
 * @returns what restores the content
 */
function keepContent(target: Element): () => void {
  const pictures: { place: Comment; picture: Node }[] = [];
  const copyOf = (node: Node): Node => {
    if (node instanceof Element && node.matches('[data-static-picture]')) {
      const place = document.createComment('');
      pictures.push({ place, picture: node });
      return place;
    }
    const copy = node.cloneNode(false);
    for (const child of node.childNodes) copy.appendChild(copyOf(child));
    return copy;
  };
  const content = [...target.childNodes].map(copyOf);
  return () => {
    target.replaceChildren(...content);
    for (const { place, picture } of pictures) place.parentNode?.replaceChild(picture, place);
  };
}

/** A page that is being opened: its component, and the element that it is rendered into. */
interface Opening {
  root: Component<{ explorer: Explorer }>;
  target: HTMLElement;
  attributes: PageAttributes;
  options: Partial<ExplorerOptions>;
  /** Restores what the page showed before. */
  restore: () => void;
}

/** Shows a page that was hidden because its address asks for another day than its picture's. */
const reveal = () => document.documentElement.classList.remove(OTHER_DAY);

/** Shows that the data could not be fetched, or that the program failed. */
async function showFailure(
  { target, attributes, restore }: Opening,
  what: 'data' | 'program',
  error: unknown,
) {
  reveal();
  await fetchWords(readerLocale());
  // Otherwise half a page might be left. What the page showed before is still true.
  restore();
  const overPage = attributes.shows !== undefined;
  mount(Failure, {
    target,
    anchor: overPage ? (target.firstChild ?? undefined) : undefined,
    props: { what, reason: reasonOf(error), overPage },
  });
}

/**
 * Fetches what answers questions at once, where the address asks one, and the words of its
 * language.
 */
async function fetchParts(search: string, raw: RawDataset) {
  const params = new URLSearchParams(search);
  const traces = params.has('story') || (params.has('from') && params.has('to'));
  const [firstLanguage = LOCALES[0]] = raw.dataset.languages;
  const [{ answerNow }] = await Promise.all([
    traces ? import('./answerNow.ts') : { answerNow: undefined },
    fetchWords(params.get('lang') ?? firstLanguage),
  ]);
  return answerNow;
}

/**
 * Renders an explorer: over the static picture, where that is of the same view; else instead of
 * what the page shows.
 */
function drawPage(
  { root, target, attributes }: Opening,
  explorer: Explorer,
): Record<string, unknown> {
  const picture = staticPictureIn(target, explorer);
  const { dataset } = explorer;
  const shown =
    attributes.shows === undefined ? undefined : decodeView(attributes.shows, dataset).view;
  const isSameView =
    picture !== undefined && shown && explorer.address === encodeView(shown, dataset);
  const { theme } = explorer.view;
  const isSamePicture = shown && explorer.address === encodeView({ ...shown, theme }, dataset);
  // Of another view, as with something in focus, the picture stays only until the graph is there.
  if (picture && !isSamePicture) delete picture.dataset['room'];
  const page = { target, props: { explorer }, context: contextWithStaticPicture(picture) };
  if (isSameView) return hydrate(root, page);
  target.replaceChildren();
  return mount(root, page);
}

/**
 * What the page shows: its own data, or a reader's. Each view is an entry of the browser's history,
 * so that going back from a reader's own data leads to the page's, and forward to them again.
 */
class Shown {
  readonly #opening: Opening;
  readonly #raw: RawDataset;
  readonly #common: Partial<ExplorerOptions>;
  readonly #ownData: OwnData | undefined;
  /** The reader's own data that were opened last. */
  #own: OwnDataset | undefined;
  #isOwn = false;
  #mounted: Record<string, unknown> | undefined;

  constructor(opening: Opening, raw: RawDataset, common: Partial<ExplorerOptions>) {
    this.#opening = opening;
    this.#raw = raw;
    this.#common = common;
    if (!opening.options.allowsOwnData) return;
    this.#ownData = new OwnData(new URL(opening.attributes.home, document.baseURI).pathname);
    // Before the explorer's own: one that is taken away does not hear of it.
    addEventListener('popstate', () => void this.#followHistory());
  }

  /** What an explorer can do with a reader's own data. */
  get #commands(): Partial<ExplorerOptions> {
    if (!this.#ownData) return {};
    return {
      ownData: this.#ownData,
      openOwnData: (raw, name) =>
        void this.#open({ id: `${Date.now()}-${Math.random()}`, raw, name }),
      closeOwnData: () => {
        const presentation = presentationOf(location.search);
        history.pushState(null, '', location.pathname + presentation);
        this.#replace(this.#explorerOfPage(presentation));
      },
      keepOwnData: async () => {
        if (this.#own) await this.#ownData?.keep(this.#own);
      },
      openKeptData: async () => {
        const name = this.#ownData?.keptName;
        const own = await this.#ownData?.kept();
        if (own) await this.#open(own);
        else {
          // What is kept cannot be read any more, as after the browser has cleared its store.
          await this.#ownData?.forget();
          this.#replace(this.#explorerOfPage(location.search, { lostOwnData: name }));
        }
      },
    };
  }

  #explorerOfPage(search: string, more: Partial<ExplorerOptions> = {}): Explorer {
    this.#isOwn = false;
    return new Explorer(this.#raw, search, { ...this.#common, ...this.#commands, ...more });
  }
  #explorerOfOwn(own: OwnDataset): Explorer {
    this.#isOwn = true;
    const addressBar = ownDataHistory(own, presentationOf(location.search));
    return new Explorer(own.raw, addressBar.read().search, {
      ...this.#common,
      ...this.#commands,
      remoteData: undefined,
      ownDataId: own.id,
      ownDataName: own.name,
      addressBar,
    });
  }

  /** Renders an explorer instead of the one that is shown. */
  #replace(explorer: Explorer) {
    const { root, target } = this.#opening;
    if (this.#mounted) void unmount(this.#mounted);
    target.replaceChildren();
    this.#mounted = mount(root, { target, props: { explorer } });
  }

  /** Shows a reader's own data, and keeps them where the reader said so before. */
  async #open(own: OwnDataset) {
    this.#own = own;
    const search = presentationOf(location.search);
    ownDataHistory(own, search).write({ search }, { replace: false });
    this.#replace(this.#explorerOfOwn(own));
    if (this.#ownData?.answer === 'keep') await this.#ownData.keep(own);
  }

  /** The data that the present entry of the history is of, where they are still there. */
  async #ownOfEntry(): Promise<OwnDataset | undefined> {
    const id = ownDataEntry()?.id;
    if (id === undefined) return undefined;
    if (this.#own?.id === id) return this.#own;
    const kept = await this.#ownData?.kept();
    return kept?.id === id ? kept : undefined;
  }

  async #followHistory() {
    const wanted = ownDataEntry();
    if (!wanted && !this.#isOwn) return;
    if (wanted && this.#isOwn && this.#own?.id === wanted.id) return;
    const own = await this.#ownOfEntry();
    if (own) {
      this.#own = own;
      this.#replace(this.#explorerOfOwn(own));
    } else this.#replace(this.#explorerOfPage(location.search, { lostOwnData: wanted?.name }));
  }

  /** Renders what the page's address and history ask for, with pauses between the steps. */
  async draw(search: string): Promise<Explorer> {
    const wanted = this.#ownData && ownDataEntry()?.name;
    const own = wanted === undefined ? undefined : await this.#ownOfEntry();
    if (own) {
      this.#own = own;
      const explorer = this.#explorerOfOwn(own);
      this.#replace(explorer);
      return explorer;
    }
    const explorer = this.#explorerOfPage(search, { lostOwnData: wanted });
    await pause();
    void explorer.scene;
    await pause();
    this.#mounted = drawPage(this.#opening, explorer);
    return explorer;
  }
}

/**
 * Creates the explorer of a dataset and renders it.
 */
async function drawDataset(opening: Opening, raw: RawDataset): Promise<Explorer> {
  const { attributes, options } = opening;
  const search = searchOf(attributes.shows, location.search);
  const answerNow = await fetchParts(search, raw);
  await pause();
  return new Shown(opening, raw, { ...options, home: attributes.home, answerNow }).draw(search);
}

/**
 * Opens the page.
 * @param root the component of the page, which is given an explorer
 * @param options of the explorer
 * @param completeAddress changes an address that names no view, before it is read
 * @returns the explorer; undefined where the page shows that it could not be opened
 * @throws Error when the page has no element to render into
 */
export async function openPage(
  root: Component<{ explorer: Explorer }>,
  options: Partial<ExplorerOptions> = {},
  completeAddress?: (raw: RawDataset) => void,
): Promise<Explorer | undefined> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  allowOwnWorkers();
  const attributes = attributesOf(target);
  // Reading the program has taken its time.
  await pause();
  const opening: Opening = { root, target, attributes, options, restore: keepContent(target) };
  let step: 'data' | 'program' = 'data';
  try {
    const raw = await fetchDataset(attributes.home, attributes.dataset);
    step = 'program';
    completeAddress?.(raw);
    const explorer = await drawDataset(opening, raw);
    reveal();
    // A button that is not in the page any more belonged to another picture.
    const pressed = globalThis.bancadaEarly?.take();
    if (pressed?.isConnected) pressed.click();
    return explorer;
  } catch (error) {
    await showFailure(opening, step, error);
    return undefined;
  }
}
