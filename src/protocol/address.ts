/** The addresses of what to embed for a view or a step of a story. */
import { PAGES, pageOf, stepPage } from './pages.ts';

export interface EmbedChoice {
  /** A named view, or a step of a story, from 0. */
  view: string;
  story?: string;
  step?: number;
  lang: string;
  /** How it differs from that view: the explorer's address, from `?`. */
  search: string;
  theme: 'light' | 'dark' | 'auto';
  /** What can be opened by a click. */
  click: 'all' | 'things' | 'none';
}

/** Parameters that are part of the name of the page, or set apart. */
const OWN_PARAMETERS = ['view', 'story', 'step', 'lang', 'theme'];

/**
 * The addresses of a page to embed, of its picture, and of the explorer with the same view.
 * @param home absolute address of the site, or of a pinned version of it
 */
export function embedAddresses(
  home: string,
  { view, story, step = 0, lang, search, theme, click }: EmbedChoice,
): { page: string; picture: string; link: string } {
  const folder = new URL(PAGES, home);
  const page = new URL(
    story === undefined ? pageOf(view, lang) : stepPage(story, step, lang),
    folder,
  );
  const params = new URLSearchParams(search);
  for (const [key, value] of params)
    if (!OWN_PARAMETERS.includes(key)) page.searchParams.set(key, value);
  if (theme !== 'light') page.searchParams.set('theme', theme);
  if (click !== 'all') page.searchParams.set('click', click);
  const picture = new URL(
    story === undefined
      ? `${view}.${lang}.png`
      : `${story}.${lang}-${String(step + 1).padStart(2, '0')}.png`,
    folder,
  );
  const link = new URL(home);
  const named: Record<string, string> =
    story === undefined ? { view } : { story, step: String(step + 1) };
  link.search = new URLSearchParams({ ...Object.fromEntries(params), ...named, lang }).toString();
  return { page: page.href, picture: picture.href, link: link.href };
}
