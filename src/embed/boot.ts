/**
 * Runs before a page is drawn (boot.js): its theme, so that it does not flash; and, on a page whose graph is fetched later, what
 * waits for that. Its script element says the rest: `data-theme` the plain theme, `data-live` the program of the graph and, after it,
 * what that needs, `data-data` the dataset, `data-open` where a sheet stands under the picture.
 */
import { listenEarly, type Early } from './earlyClicks.ts';
import { OTHER_DAY } from '../protocol/otherDay.ts';
import { waitForTouch, type Waiting } from './lazyGraph.ts';

declare global {
  /** What waits for the graph to live, until the living page takes over. */
  var bancadaWaiting: Waiting | undefined;
  /** What was pressed on a page whose program runs at once, but is not there yet. */
  var bancadaEarly: Early | undefined;
}

const root = document.documentElement;
const own = document.currentScript?.dataset ?? {};
const search = new URLSearchParams(location.search);
const theme = search.get('theme');
root.dataset['theme'] =
  theme === 'dark' || theme === 'light'
    ? theme
    : ((theme === 'auto' ? undefined : own['theme']) ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
root.classList.add('js');
// A page that is asked for another day than its picture's shows nothing until its program has read the address: what came after is not told.
if (search.has('asof') || search.has('known')) {
  root.classList.add(OTHER_DAY);
  // Where the program never comes the page as it was made is better than none.
  setTimeout(() => root.classList.remove(OTHER_DAY), 15_000);
}

function preload(rel: string, href: string) {
  const link = document.createElement('link');
  link.rel = rel;
  link.href = href;
  link.crossOrigin = 'anonymous';
  if (rel === 'preload') link.as = 'fetch';
  document.head.append(link);
}

/** What an address says of how it is shown, not of what; the last four are pym.js's. */
const MANNERS = ['theme', 'click', 'lang', 'initialWidth', 'childId', 'parentTitle', 'parentUrl'];
const asks = [...search.keys()].some((key) => !MANNERS.includes(key));
const opens = search.has('focus') || search.has('line') || (search.has('from') && search.has('to'));

/** Told by the page where its program cannot be fetched: the words are in the page, which knows its language. */
const tellFailure = () => document.getElementById('not-fetched')?.removeAttribute('hidden');

function fetchGraph(live: string) {
  const [program = '', ...parts] = live.split(' ').map((path) => new URL(path, location.href).href);
  if (own['data']) preload('preload', new URL(own['data'], location.href).href);
  for (const part of parts) preload('modulepreload', part);
  const run = () => import(/* @vite-ignore */ program).catch(tellFailure);
  // A page that is touched while it is still being read is not whole yet: it is fetched for, and waited for.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => void run(), { once: true });
  else void run();
}

const { live } = own;
if (!live) globalThis.bancadaEarly = listenEarly();
else {
  // A host may have the picture stand still: then it has the text and the way to the explorer. What asks for more than the picture
  // shows is not made to wait for a touch.
  const still = search.get('click') === 'none';
  globalThis.bancadaWaiting = waitForTouch(
    own['open'] !== undefined || opens,
    still ? undefined : { fetchGraph: () => fetchGraph(live), atOnce: asks },
  );
}
