/** Brings the checked bundle of the dataset to the page. */
import { readBundle } from '../formats/datasetFile.ts';
import type { RawDataset } from '../model/schema.ts';

/**
 * @param home where the explorer lies, seen from the page
 * @param id of the dataset that the page shows
 * @throws Error when it cannot be fetched or is no bundle
 */
export async function fetchDataset(home: string, id: string | undefined): Promise<RawDataset> {
  if (id === undefined) throw new Error('the page names no dataset');
  const response = await fetch(new URL(`${home}data/${id}.json`, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readBundle(await response.text());
}

/** The reader's language, where the dataset is written in it. */
export function preferredLanguage(languages: readonly string[]): string | undefined {
  return navigator.languages
    .map((tag) => tag.split('-')[0] ?? '')
    .find((lang) => languages.includes(lang));
}
