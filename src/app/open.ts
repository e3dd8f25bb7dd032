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
import { LOCALES } from '../words/index.ts';
import { fetchWords } from '../words/explorer.ts';
import { OTHER_DAY } from '../embed/otherDay.ts';

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

/**
 * @param root what the page is made of, handed an explorer
 * @param options of the explorer
 * @param landOn changes the address, where it says too little, before it is read
 * @throws Error when the page has no place to draw in
 */
export async function openPage(
  root: Component<{ explorer: Explorer }>,
  options: Partial<ExplorerOptions> = {},
  landOn?: (raw: RawDataset) => void,
): Promise<Explorer | undefined> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  const { home, dataset, shows } = madeOf(target);
  // The program has just been read, which took its time.
  await pause();
  const putBack = keepContent(target);
  const show = () => document.documentElement.classList.remove(OTHER_DAY);
  const fail = async (what: 'data' | 'program', error: unknown) => {
    show();
    await fetchWords(preferredLanguage(LOCALES) ?? '');
    // Else half a page might stand above what is said of it. What the page showed before is still true.
    putBack();
    const beside = shows !== undefined;
    mount(Failure, {
      target,
      anchor: beside ? (target.firstChild ?? undefined) : undefined,
      props: { what, reason: reasonOf(error), beside },
    });
    return undefined;
  };
  let raw: RawDataset;
  try {
    raw = await fetchDataset(home, dataset);
  } catch (error) {
    return fail('data', error);
  }
  try {
    landOn?.(raw);
    const search = searchOf(shows, location.search);
    const asked = new URLSearchParams(search);
    const traces = asked.has('story') || (asked.has('from') && asked.has('to'));
    const [{ answerNow }] = await Promise.all([
      traces ? import('./answerNow.ts') : { answerNow: undefined },
      fetchWords(asked.get('lang') ?? raw.dataset.languages[0] ?? ''),
    ]);
    // In pieces, with a breath between: the dataset, the scene, the page.
    await pause();
    let shown: Record<string, unknown> | undefined;
    /** A reader's own data in place of the page's: in memory alone, so no address leads to them. */
    const openOwn = (own: RawDataset | undefined, name: string) => {
      if (shown) void unmount(shown);
      const given = { asksFor: undefined, ...(own && { own: name, keepsHistory: false }) };
      // How it is shown stays; what was shown is in the other data.
      const manner = new URLSearchParams(
        [...new URLSearchParams(location.search)].filter(([key]) => isPresentation(key)),
      );
      const asked = manner.size ? `?${manner}` : '';
      history.replaceState(null, '', location.pathname + asked);
      shown = mount(root, {
        target,
        props: {
          explorer: new Explorer(own ?? raw, asked, {
            ...options,
            ...given,
            home,
            openOwn,
            answerNow,
          }),
        },
      });
    };
    const explorer = new Explorer(raw, search, {
      ...options,
      home,
      answerNow,
      ...(options.ownData ? { openOwn } : {}),
    });
    await pause();
    void explorer.scene;
    await pause();
    const still = stillOf(target, explorer);
    const same =
      shows !== undefined &&
      explorer.address === encodeView(decodeView(shows, explorer.dataset).view, explorer.dataset) &&
      still !== undefined;
    const made = { target, props: { explorer }, context: contextWithStill(still) };
    if (same) shown = hydrate(root, made);
    else {
      target.replaceChildren();
      shown = mount(root, made);
    }
    show();
    // A page that was made anew has other buttons: what was pressed on the old ones was about another picture.
    const pressed = globalThis.bancadaEarly?.take();
    if (pressed?.isConnected) pressed.click();
    return explorer;
  } catch (error) {
    return fail('program', error);
  }
}
