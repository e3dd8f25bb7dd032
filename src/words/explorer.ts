/** The words of the explorer, fetched in the language of its reader alone. */
import { FETCH } from './compiled/explorer.ts';
import type { ExplorerWords } from './compiled/explorer.type.ts';
import { localeFor } from './locales.ts';

export type { ExplorerWords };
const fetched = new Map<string, ExplorerWords>();

export const hasWords = (language: string): boolean => fetched.has(localeFor(language));

/**
 * Fetches the words of a language, or of the first where the program does not speak it.
 * @throws Error when they cannot be fetched
 */
export async function fetchWords(language: string): Promise<void> {
  const locale = localeFor(language);
  if (!fetched.has(locale)) {
    const found = await FETCH[locale]?.();
    if (found) fetched.set(locale, found.words);
  }
}

/**
 * The words of a language that were fetched, or, until they are, of one that were.
 * @throws Error when none were
 */
export function wordsFor(language: string): ExplorerWords {
  const words = fetched.get(localeFor(language)) ?? [...fetched.values()][0];
  if (!words) throw new Error('the words of no language are fetched');
  return words;
}
