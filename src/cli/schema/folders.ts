/** The folders of the schemas. */
import { pathToFileURL } from 'node:url';
import { inPackage } from '../place.ts';
import { LOCALES, type Localized, localized } from '../../words/index.ts';

/** By language: the top folder for the first, a folder inside it for each other. */
export const FOLDERS: Localized<URL> = localized((locale) =>
  pathToFileURL(inPackage(`docs/schema/${locale === LOCALES[0] ? '' : `${locale}/`}`)),
);
