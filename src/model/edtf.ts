import edtf from 'edtf';

/** Answers that were given: a dataset has few dates, many times, and each costs a parse. */
const known = new Map<string, boolean>();
const MOST_KNOWN = 10_000;

function parses(text: string): boolean {
  try {
    edtf(text, { types: ['Date', 'Season', 'Year'] });
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = parses(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, answer);
  return answer;
}

/**
 * Whether a text is a date of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1.
 * Only the checker asks: a page that reads a checked dataset need not carry the grammar.
 * The ends of an interval are asked for one by one: edtf 4.11.1 refuses an interval whose two ends are alike or turned,
 * and the second has a message of its own here.
 */
export function isEdtf(text: string): boolean {
  const [start = '', end, ...more] = text.split('/');
  if (end === undefined) return isDate(start);
  const isOpen = (part: string) => part === '' || part === '..';
  return (
    more.length === 0 &&
    !(isOpen(start) && isOpen(end)) &&
    [start, end].every((part) => isOpen(part) || isDate(part))
  );
}
