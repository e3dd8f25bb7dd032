/**
 * Runs before a page is drawn (boot.js): sets its theme, so that it does not flash; and, on a page
 * whose graph is fetched later, waits for that. Attributes of its script element: `data-theme` the
 * default theme, `data-live` the paths of the program of the graph and, after it, of what that
 * needs, `data-data` the path of the dataset, `data-open` if there is a drawer below the picture.
 */
import { listenEarly, type Early } from './earlyClicks.ts';
import { OTHER_DAY } from '../protocol/otherDay.ts';
import { narrowPolicy } from './ownPolicy.ts';
import { waitForTouch, type Waiting } from './lazyGraph.ts';

declare global {
  /** What was asked for before the program runs, until that takes over. */
  var bancadaWaiting: Waiting | undefined;
  /** What was pressed before the program runs, on a page where it runs as soon as it is loaded. */
  var bancadaEarly: Early | undefined;
}

narrowPolicy();
const root = document.documentElement;
const attributes = document.currentScript?.dataset ?? {};
const search = new URLSearchParams(location.search);
const theme = search.get('theme');
root.dataset['theme'] =
  theme === 'dark' || theme === 'light'
    ? theme
    : ((theme === 'auto' ? undefined : attributes['theme']) ??
      (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
root.classList.add('js');
// A page whose address asks for another day than its picture's shows nothing until its program has
// read the address: the picture might show what came later.
if (search.has('asof') || search.has('known')) {
  root.classList.add(OTHER_DAY);
  // Where the program is never loaded, the page as it was built is better than none.
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

/** Parameters that change how a page is shown, not what; the last four are pym.js's. */
const PRESENTATION = [
  'theme',
  'click',
  'lang',
  'initialWidth',
  'childId',
  'parentTitle',
  'parentUrl',
];
/** Whether the address asks for another view than the picture's. */
const asksForView = [...search.keys()].some((key) => !PRESENTATION.includes(key));
const opensDrawer =
  search.has('focus') || search.has('line') || (search.has('from') && search.has('to'));

/** Shows the message of the page, in its language, that its program cannot be fetched. */
const showFailure = () => document.getElementById('not-fetched')?.removeAttribute('hidden');

function fetchGraph(live: string) {
  const [program = '', ...parts] = live.split(' ').map((path) => new URL(path, location.href).href);
  if (attributes['data']) preload('preload', new URL(attributes['data'], location.href).href);
  for (const part of parts) preload('modulepreload', part);
  const run = () => import(/* @vite-ignore */ program).catch(showFailure);
  // A page may be touched before it is loaded whole: the program runs after that.
  if (document.readyState === 'loading')
    addEventListener('DOMContentLoaded', () => void run(), { once: true });
  else void run();
}

const { live } = attributes;
if (!live) globalThis.bancadaEarly = listenEarly();
else {
  // With `click=none` the picture stays static, with its text and the link to the explorer. Where
  // the address asks for more than the picture shows, the program does not wait for a touch.
  const isStatic = search.get('click') === 'none';
  globalThis.bancadaWaiting = waitForTouch(
    attributes['open'] !== undefined || opensDrawer,
    isStatic ? undefined : { fetchGraph: () => fetchGraph(live), atOnce: asksForView },
  );
}
