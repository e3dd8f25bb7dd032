import edtf from 'edtf';

/** Results by text: a dataset has few different dates, each many times, and each costs a parse. */
const cache = new Map<string, boolean>();
const MAX_CACHED = 10_000;

/** Whether a text names a day that no month has: the grammar takes 30 February. */
function hasNoSuchDay(text: string): boolean {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return date.getUTCDate() !== Number(day);
}

function parses(text: string): boolean {
  if (hasNoSuchDay(text)) return false;
  try {
    edtf(text, { types: ['Date', 'Season', 'Year'] });
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  const cached = cache.get(text);
  if (cached !== undefined) return cached;
  const result = parses(text);
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(text, result);
  return result;
}

/**
 * Whether a text is a date of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1.
 * Only the checker asks: a page that reads a checked dataset need not carry the grammar.
 * The ends of an interval are parsed one by one: edtf 4.11.1 refuses an interval whose ends are
 * equal or reversed, and the checker has a message of its own for the second.
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
