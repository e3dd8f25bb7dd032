/**
 * The pages that the build makes for embedding, by name: one a view, a story and a step, in each
 * language, all in one folder.
 */

/** Their folder, relative to the explorer. */
export const PAGES = 'e/';

/** The page of a named view, or of a whole story: `votes.es.html`. */
export const pageOf = (slug: string, lang: string): string => `${slug}.${lang}.html`;

/** The name of a step of a story within those of its pages, from 0: `december.3` is the third. */
export const stepSlug = (story: string, step: number): string => `${story}.${step + 1}`;
/** The page of a step of a story, from 0: `december.3.es.html` is the third. */
export const stepPage = (story: string, step: number, lang: string): string =>
  pageOf(stepSlug(story, step), lang);

const PAGE = /^(.*\/)?([a-z0-9-]+)((?:\.\d+)?)\.([a-z]{2,3})\.html$/;

/**
 * The parts of the name of a page; undefined for another name. `step` has its dot and is empty for
 * a whole view or story.
 */
export function readPage(
  path: string,
): { folder: string; slug: string; step: string; lang: string } | undefined {
  const [, folder = '', slug, step = '', lang] = PAGE.exec(path) ?? [];
  return slug === undefined || lang === undefined ? undefined : { folder, slug, step, lang };
}
