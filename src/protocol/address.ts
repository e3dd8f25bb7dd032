/** The page to embed for what is on a screen, and what goes with it. */
import { PAGES, pageOf, stepPage } from './pages.ts';

export interface EmbedChoice {
  /** A named view, or a step of a story, from 0. */
  view: string;
  story?: string;
  step?: number;
  lang: string;
  /** What differs from that view, as the explorer's address says it. */
  search: string;
  theme: 'light' | 'dark' | 'auto';
  /** What opens when it is clicked. */
  click: 'all' | 'things' | 'none';
}

/** What the name of the page says already, or a choice of its own. */
const SAID = ['view', 'story', 'step', 'lang', 'theme'];

/**
 * Addresses of a page to embed, of its picture, and of the explorer that shows the same.
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
  const asked = new URLSearchParams(search);
  for (const [key, value] of asked) if (!SAID.includes(key)) page.searchParams.set(key, value);
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
  link.search = new URLSearchParams({ ...Object.fromEntries(asked), ...named, lang }).toString();
  return { page: page.href, picture: picture.href, link: link.href };
}
