/** Fetches the dataset file of a page, and finds out the reader's language. */
import { readBundle } from '../formats/datasetFile.ts';
import type { RawDataset } from '../model/schema.ts';
import { LOCALES } from '../words/index.ts';

/**
 * @param home path from the page to the explorer
 * @param id of the dataset that the page shows
 * @throws Error when it cannot be fetched or is no dataset file
 */
export async function fetchDataset(home: string, id: string | undefined): Promise<RawDataset> {
  if (id === undefined) throw new Error('the page names no dataset');
  const response = await fetch(new URL(`${home}data/${id}.json`, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readBundle(await response.text());
}

/** The first of the reader's languages that is one of some; undefined where none is. */
export function preferredLanguage(languages: readonly string[]): string | undefined {
  return navigator.languages
    .map((tag) => tag.replace(/-.*/s, ''))
    .find((lang) => languages.includes(lang));
}
/** The language to speak to the reader in before a dataset is there. */
export const readerLocale = (): string => preferredLanguage(LOCALES) ?? LOCALES[0];
