import type { InSpoken } from '../../model/words.ts';

/** Where the schemas of each language lie. */
export const FOLDERS: InSpoken<URL> = {
  en: new URL('../../../docs/schema/', import.meta.url),
  es: new URL('../../../docs/schema/es/', import.meta.url),
};
