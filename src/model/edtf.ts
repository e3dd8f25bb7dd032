import edtf from 'edtf';

/**
 * Whether a text is a date of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1.
 * Only the checker asks: a page that reads a checked dataset need not carry the grammar.
 */
export function isEdtf(text: string): boolean {
  try {
    edtf(text, { types: ['Date', 'Interval', 'Season', 'Year'] });
    return true;
  } catch {
    return false;
  }
}
