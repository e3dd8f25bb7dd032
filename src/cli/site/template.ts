/**
 * Turns a page that Vite built into one that is served: its content is filled in, and scripts that
 * can wait are left to the boot script.
 */
import { element, write, type Markup } from '../../formats/xml.ts';

/** The parts of a page that Vite built. */
interface Template {
  html: string;
  /** The program of the page and what it needs, relative to the page. */
  scripts: string[];
}

const SCRIPT = /\s*<script type="module"[^>]*\ssrc="([^"]+)"[^>]*><\/script>/g;
const PRELOAD = /\s*<link rel="modulepreload"[^>]*\shref="([^"]+)"[^>]*>/g;

/**
 * What is put into a page. Elements are written as HTML here; `app` and `after` are HTML already.
 */
export interface Filling {
  lang: string;
  title: string;
  /** Elements of the head beside the title. */
  head: Markup[];
  /** Attributes of the boot script, and of the element that the page is rendered into. */
  boot: Record<string, string | undefined>;
  target: Record<string, string | undefined>;
  app: string;
  after?: string;
  /** The path from the page to the explorer. */
  home: string;
  /** Paths of the fonts of its first words, from the explorer's folder: they are preloaded. */
  fonts: readonly string[];
  /** Whether the program waits for a touch or runs at once, or the page has none. */
  program: 'waits' | 'runs' | 'none';
  /** Paths of further parts of the program, from the explorer's folder: they are preloaded. */
  parts?: readonly string[];
}

/** Takes the scripts out of a page. */
function templateOf(html: string): Template {
  const scripts = [...html.matchAll(SCRIPT), ...html.matchAll(PRELOAD)].flatMap(([, path]) =>
    path === undefined ? [] : [path],
  );
  return { html: html.replace(SCRIPT, '').replace(PRELOAD, ''), scripts };
}

/** The path from the page, for a path from the explorer's folder. */
const fromPage = (home: string, path: string) => `${home}${path.replace(/^\.\//, '')}`;

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
  const paths = [...scripts, ...parts].map((path) => fromPage(home, path));
  // Loaded without blocking the parser; where the browser supports it, nothing is painted before it
  // has run.
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
  const preloadedFonts = fonts.map((path) =>
    element('link', {
      rel: 'preload',
      as: 'font',
      type: 'font/woff2',
      crossorigin: '',
      href: `${home}${path}`,
    }),
  );
  const top = [element('title', {}, title), ...preloadedFonts, ...head, bootScript, ...running]
    .map(write)
    .join('\n    ');
  // Each place must exist: a page that silently lacks its picture would be worse than none.
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

/** Puts only the id of a dataset into a page. @throws Error when it has no place for that */
export function nameDataset(built: string, dataset: string): string {
  const place = '<div id="app"></div>';
  if (!built.includes(place)) throw new Error(`the page has no ${place}`);
  const named = write(element('div', { id: 'app', 'data-dataset': dataset }, ' '));
  return built.replace(place, () => named.replace('> <', '><'));
}
