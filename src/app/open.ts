/**
 * Opens a page: fetches the dataset and draws it, over what the page shows already; where that
 * fails, says what failed.
 */
import { hydrate, mount, unmount, type Component } from 'svelte';
import type { RawDataset } from '../model/schema.ts';
import { decodeView, encodeView, isPresentation } from '../scene/view.ts';
import { Explorer } from './explorer.svelte.ts';
import type { ExplorerOptions } from './options.ts';
import Failure from './Failure.svelte';
import { fetchDataset, readerLocale } from './load.ts';
import { reasonOf } from './reason.ts';
import { contextWithStaticPicture } from './page.ts';
import { pause } from './pause.ts';
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

/** The part of the page's address that stays when other data are opened: the presentation. */
function presentationSearch(): string {
  const kept = [...new URLSearchParams(location.search)].filter(([key]) => isPresentation(key));
  return kept.length ? `?${new URLSearchParams(kept)}` : '';
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
  const isSameView =
    attributes.shows !== undefined &&
    picture !== undefined &&
    explorer.address === encodeView(decodeView(attributes.shows, dataset).view, dataset);
  const page = { target, props: { explorer }, context: contextWithStaticPicture(picture) };
  if (isSameView) return hydrate(root, page);
  target.replaceChildren();
  return mount(root, page);
}

/**
 * Creates the explorer of a dataset and renders it, with pauses between the steps: the dataset, the
 * scene, the page.
 */
async function drawDataset(opening: Opening, raw: RawDataset): Promise<Explorer> {
  const { root, target, attributes, options } = opening;
  const search = searchOf(attributes.shows, location.search);
  const answerNow = await fetchParts(search, raw);
  await pause();
  let mounted: Record<string, unknown> | undefined;
  const common = { ...options, home: attributes.home, answerNow };
  /** Renders other data instead of what is shown. */
  const replace = (data: RawDataset, more: Partial<ExplorerOptions> = {}) => {
    if (mounted) void unmount(mounted);
    const presentation = presentationSearch();
    history.replaceState(null, '', location.pathname + presentation);
    const explorer = new Explorer(data, presentation, {
      ...common,
      ...ownData,
      remoteData: undefined,
      ...more,
    });
    mounted = mount(root, { target, props: { explorer } });
  };
  const ownData: Pick<ExplorerOptions, 'openOwnData' | 'closeOwnData'> = {
    // A reader's own data are in memory only: no address leads to them.
    openOwnData: (own, name) => replace(own, { ownDataName: name, keepsHistory: false }),
    closeOwnData: () => replace(raw),
  };
  const explorer = new Explorer(raw, search, {
    ...common,
    ...(options.allowsOwnData ? ownData : {}),
  });
  await pause();
  void explorer.scene;
  await pause();
  mounted = drawPage(opening, explorer);
  return explorer;
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
