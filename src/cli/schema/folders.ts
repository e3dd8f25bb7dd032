/** Where the schemas of each language lie. */
import { pathToFileURL } from 'node:url';
import { inPackage } from '../place.ts';
import { LOCALES, type Localized, localized } from '../../words/index.ts';

/** Those of the first language at the top, each other one's in a folder of its own. */
export const FOLDERS: Localized<URL> = localized((locale) =>
  pathToFileURL(inPackage(`docs/schema/${locale === LOCALES[0] ? '' : `${locale}/`}`)),
);
