/** Opens a page: brings the dataset and has it drawn, over what the page shows already; where either fails, says which of the two it was. */
import { hydrate, mount, unmount, type Component } from 'svelte';
import type { RawDataset } from '../model/schema.ts';
import { decodeView, encodeView, isPresentation } from '../scene/view.ts';
import { Explorer } from './explorer.svelte.ts';
import type { ExplorerOptions } from './options.ts';
import Failure from './Failure.svelte';
import { fetchDataset, preferredLanguage } from './load.ts';
import { reasonOf } from './reason.ts';
import { contextWithStill } from './page.ts';
import { pause } from './pause.ts';
import { fetchWords } from '../words/explorer.ts';
import { OTHER_DAY } from '../protocol/otherDay.ts';
import { LOCALES } from '../words/index.ts';

/** What a page that was made with the build says of itself, on its `#app`. */
interface Made {
  /** Where the explorer lies, seen from the page. */
  home: string;
  /** The id of the dataset that it shows. */
  dataset: string | undefined;
  /** The address, from `?`, that it shows; undefined for a page that shows nothing yet. */
  shows: string | undefined;
}
const madeOf = ({ dataset }: HTMLElement): Made => ({
  home: dataset['home'] ?? './',
  dataset: dataset['dataset'],
  shows: dataset['shows'],
});

/**
 * What is to be shown: what the page shows, but for what its address says otherwise.
 * @param given the part of the address from `?`
 */
export function searchOf(shows: string | undefined, given: string): string {
  const own = new URLSearchParams(shows);
  const asked = new URLSearchParams(given);
  // Another view or story is another screen: of what the page shows, its language stays.
  const anew = asked.has('view') || asked.has('story');
  const kept = [...own].filter(([key]) => !asked.has(key) && (!anew || isPresentation(key)));
  return `?${new URLSearchParams([...kept, ...asked])}`;
}

/** The picture that stands in the page, where it is of the view that is shown, and not one of those that the width of the page hides. */
const stillOf = (target: HTMLElement, explorer: Explorer) =>
  [...target.querySelectorAll<HTMLElement>('[data-still]')].find(
    (still) => still.dataset['still'] === explorer.view.view && still.offsetParent !== null,
  );

/** Keeps what an element holds; what it returns puts it back. Pictures are large and nothing changes them: they are kept themselves, not copied. */
function keepContent(target: Element): () => void {
  const pictures: { place: Comment; picture: Node }[] = [];
  const copyOf = (node: Node): Node => {
    if (node instanceof Element && node.matches('[data-still]')) {
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

/** A page that is being opened: what it is made of, and the element it is drawn in. */
interface Opening {
  root: Component<{ explorer: Explorer }>;
  target: HTMLElement;
  made: Made;
  options: Partial<ExplorerOptions>;
  /** Puts what the page showed before back. */
  putBack: () => void;
}

/** A page whose address asked for another day than its picture's may be seen now. */
const reveal = () => document.documentElement.classList.remove(OTHER_DAY);

/** Says that the data, or the program, could not be read. */
async function tellFailure(
  { target, made, putBack }: Opening,
  what: 'data' | 'program',
  error: unknown,
) {
  reveal();
  await fetchWords(preferredLanguage(LOCALES) ?? '');
  // Else half a page might stand above what is said of it. What the page showed before is still true.
  putBack();
  const beside = made.shows !== undefined;
  mount(Failure, {
    target,
    anchor: beside ? (target.firstChild ?? undefined) : undefined,
    props: { what, reason: reasonOf(error), beside },
  });
}

/** What answers questions at once, where the address asks one; and the words of its language. */
async function fetchParts(search: string, raw: RawDataset) {
  const asked = new URLSearchParams(search);
  const traces = asked.has('story') || (asked.has('from') && asked.has('to'));
  const [{ answerNow }] = await Promise.all([
    traces ? import('./answerNow.ts') : { answerNow: undefined },
    fetchWords(asked.get('lang') ?? raw.dataset.languages[0] ?? ''),
  ]);
  return answerNow;
}

/** How it is shown stays when other data are opened; what was shown is in the data that are left. */
function presentationSearch(): string {
  const kept = [...new URLSearchParams(location.search)].filter(([key]) => isPresentation(key));
  return kept.length ? `?${new URLSearchParams(kept)}` : '';
}

/** Draws an explorer: over the picture that stands in the page, where it is of the same view; else in its place. */
function drawPage({ root, target, made }: Opening, explorer: Explorer): Record<string, unknown> {
  const still = stillOf(target, explorer);
  const { dataset } = explorer;
  const same =
    made.shows !== undefined &&
    still !== undefined &&
    explorer.address === encodeView(decodeView(made.shows, dataset).view, dataset);
  const page = { target, props: { explorer }, context: contextWithStill(still) };
  if (same) return hydrate(root, page);
  target.replaceChildren();
  return mount(root, page);
}

/** Makes the explorer of a dataset and draws it, in pieces with a breath between: the dataset, the scene, the page. */
async function drawDataset(opening: Opening, raw: RawDataset): Promise<Explorer> {
  const { root, target, made, options } = opening;
  const search = searchOf(made.shows, location.search);
  const answerNow = await fetchParts(search, raw);
  await pause();
  let shown: Record<string, unknown> | undefined;
  const common = { ...options, home: made.home, answerNow };
  /** A reader's own data in place of the page's: in memory alone, so no address leads to them. */
  const openOwn = (own: RawDataset | undefined, name: string) => {
    if (shown) void unmount(shown);
    const asked = presentationSearch();
    history.replaceState(null, '', location.pathname + asked);
    const given = own && { own: name, keepsHistory: false };
    const explorer = new Explorer(own ?? raw, asked, {
      ...common,
      asksFor: undefined,
      ...given,
      openOwn,
    });
    shown = mount(root, { target, props: { explorer } });
  };
  const explorer = new Explorer(raw, search, {
    ...common,
    ...(options.ownData ? { openOwn } : {}),
  });
  await pause();
  void explorer.scene;
  await pause();
  shown = drawPage(opening, explorer);
  return explorer;
}

/**
 * Opens the page.
 * @param root what the page is made of, handed an explorer
 * @param options of the explorer
 * @param landOn changes the address, where it says too little, before it is read
 * @returns the explorer; undefined where the page says that it could not be opened
 * @throws Error when the page has no place to draw in
 */
export async function openPage(
  root: Component<{ explorer: Explorer }>,
  options: Partial<ExplorerOptions> = {},
  landOn?: (raw: RawDataset) => void,
): Promise<Explorer | undefined> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  const made = madeOf(target);
  // The program has just been read, which took its time.
  await pause();
  const opening: Opening = { root, target, made, options, putBack: keepContent(target) };
  let step: 'data' | 'program' = 'data';
  try {
    const raw = await fetchDataset(made.home, made.dataset);
    step = 'program';
    landOn?.(raw);
    const explorer = await drawDataset(opening, raw);
    reveal();
    // A page that was made anew has other buttons: what was pressed on the old ones was about another picture.
    const pressed = globalThis.bancadaEarly?.take();
    if (pressed?.isConnected) pressed.click();
    return explorer;
  } catch (error) {
    await tellFailure(opening, step, error);
    return undefined;
  }
}
