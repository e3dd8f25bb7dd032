/** Where the schemas of each language lie. */
import { LOCALES, type Localized, localized } from '../../words/index.ts';

/** Those of the first language at the top, each other one's in a folder of its own. */
export const FOLDERS: Localized<URL> = localized(
  (locale) =>
    new URL(`../../../docs/schema/${locale === LOCALES[0] ? '' : `${locale}/`}`, import.meta.url),
);
