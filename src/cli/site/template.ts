/** A page as Vite builds it -> the page that is served: what it shows is put in, what can wait is left to the boot script. */
import { element, write, type Markup } from '../../formats/xml.ts';

/** The parts of a page that Vite built. */
interface Template {
  html: string;
  /** The program of the page and what it needs, relative to the page. */
  scripts: string[];
}

const SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>/g;

/** What is put into a page. Texts are markup that is written once, here; `app` and `after` are what Svelte rendered. */
export interface Filling {
  lang: string;
  title: string;
  /** Elements of the head beside the title. */
  head: Markup[];
  /** Attributes of the boot script, and of the element that the page lives in. */
  boot: Record<string, string | undefined>;
  target: Record<string, string | undefined>;
  app: string;
  after?: string;
  /** Where the explorer lies, seen from the page. */
  home: string;
  /** Files of the fonts that its first words are set in, from the explorer's folder: asked for early, so that they are there in time. */
  fonts: readonly string[];
  /** Whether the program waits for a touch; else it runs at once. A page without either needs none. */
  program: 'waits' | 'runs' | 'none';
  /** Further parts of the program, from the explorer's folder, that it would ask for only once it runs. */
  parts?: readonly string[];
}

/** Takes the programs out of a page. */
function templateOf(html: string): Template {
  const scripts = [...html.matchAll(SCRIPT), ...html.matchAll(PRELOAD)].map((m) => m[1] ?? '');
  return { html: html.replace(SCRIPT, '').replace(PRELOAD, ''), scripts };
}

/** Where something lies that Vite addressed from the page's own folder. */
const from = (home: string, path: string) => `${home}${path.replace(/^\.\//, '')}`;

/**
 * Fills a page.
 * @param built the page as Vite wrote it
 * @throws Error when the page has no head, or no place to put things
 */
export function fillPage(
  built: string,
  { lang, title, head, boot, target, app, after = '', home, fonts, program, parts = [] }: Filling,
): string {
  const { html, scripts } = templateOf(built);
  const paths = [...scripts, ...parts].map((path) => from(home, path));
  // The page is read on while it comes; where a browser knows how, nothing is painted before it has run.
  const bootScript = element(
    'script',
    {
      src: `${home}boot.js`,
      async: '',
      blocking: 'render',
      ...boot,
      ...(program === 'waits' ? { 'data-live': paths.join(' ') } : {}),
    },
    ' ',
  );
  const running =
    program === 'runs'
      ? paths.map((path, i) =>
          i === 0
            ? element('script', { type: 'module', crossorigin: '', src: path }, ' ')
            : element('link', { rel: 'modulepreload', crossorigin: '', href: path }),
        )
      : [];
  const early = fonts.map((path) =>
    element('link', {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossorigin: '',
      href: `${home}${path}`,
    }),
  );
  const top = [element('title', {}, title), ...early, ...head, bootScript, ...running]
    .map(write)
    .join('\n    ');
  // Each place must be there: a page that silently lacks its picture would be worse than none.
  const put = (text: string, place: RegExp, what: string) => {
    if (!place.test(text)) throw new Error(`the page has no ${place.source}`);
    return text.replace(place, () => what);
  };
  let page = put(
    html,
    /<html lang="[^"]*">/,
    write(element('html', { lang })).replace(/\/>$/, '>'),
  );
  page = put(page, /<title>[^<]*<\/title>/, top);
  const opening = write(element('div', { id: 'app', 'data-home': home, ...target }, 'x')).replace(
    /x<\/div>$/,
    '',
  );
  page = put(page, /<div id="app"><\/div>/, `${opening}${app}</div>${after}`);
  return page.replaceAll('"./assets/', () => `"${home}assets/`);
}

/** A page that is not filled, told which dataset it shows. @throws Error when it has no place for that */
export function nameDataset(built: string, dataset: string): string {
  const place = '<div id="app"></div>';
  if (!built.includes(place)) throw new Error(`the page has no ${place}`);
  const named = write(element('div', { id: 'app', 'data-dataset': dataset }, ' '));
  return built.replace(place, () => named.replace('> <', '><'));
}
