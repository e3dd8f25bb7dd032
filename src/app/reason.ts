import { LocalizedError, pick } from '../words/index.ts';

/** How many letters of a reason are shown at most. */
const MOST_LETTERS = 200;

/**
 * The message of an error, for a reader: its first line, 200 letters at most. Of a link, which a
 * library may give instead of words, only the end is kept: it names what went wrong, and cannot be
 * followed.
 */
export function reasonOf(error: unknown): string {
  const [first = ''] = (error instanceof Error ? error.message : String(error))
    .trim()
    .split(/[\r\n]/u);
  const letters = Array.from(first.replace(/\bhttps?:\/\/(?:[^\s/]+\/)*/gu, ''));
  return letters.length > MOST_LETTERS
    ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…`
    : letters.join('');
}

/** The message of an error in a reader's language, where it has words in it. */
export const reasonIn = (error: unknown, lang: string): string =>
  error instanceof LocalizedError ? pick(error.words, lang) : reasonOf(error);
