/** The pages that the build makes for embedding, by name: one a view, a story and a step, in each language, all in one folder. */

/** The folder they lie in, seen from the explorer. */
export const PAGES = 'e/';

/** The page of a named view, or of a whole story: `votes.es.html`. */
export const pageOf = (slug: string, lang: string): string => `${slug}.${lang}.html`;

/** The page of a step of a story, from 0: `december.3.es.html` is the third. */
export const stepPage = (story: string, step: number, lang: string): string =>
  pageOf(`${story}.${step + 1}`, lang);

const PAGE = /^(.*\/)?([a-z0-9-]+)((?:\.\d+)?)\.([a-z]{2,3})\.html$/;

/** What the name of a page says; undefined for a name of another kind. */
export function readPage(
  path: string,
): { folder: string; slug: string; step: string; lang: string } | undefined {
  const [, folder = '', slug, step = '', lang] = PAGE.exec(path) ?? [];
  return slug === undefined || lang === undefined ? undefined : { folder, slug, step, lang };
}
