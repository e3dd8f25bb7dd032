/** The most letters of a reason that a reader is shown. */
const MOST_LETTERS = 200;

/**
 * What an error says, for a reader: its first line, 200 letters at most. Of a link, which a library may say instead of words,
 * only the end is left: it names what went wrong, and leads nobody away.
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
