import { pathToFileURL } from 'node:url';
import type { InSpoken } from '../../model/words.ts';
import { inPackage } from '../place.ts';

/** Where the schemas of each language lie. */
export const FOLDERS: InSpoken<URL> = {
  en: pathToFileURL(inPackage('docs/schema/')),
  es: pathToFileURL(inPackage('docs/schema/es/')),
};
