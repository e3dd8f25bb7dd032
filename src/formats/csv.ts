/** Comma-separated values with a header line, every cell a text. */
import Papa from 'papaparse';

/**
 * @param needed columns that must be there
 * @returns one record a row, and those of `needed` that the header lacks
 */
export function readCsv<Column extends string>(
  text: string,
  needed: readonly Column[] = [],
): { rows: Record<Column, string>[]; missing: Column[] } {
  const { data, meta } = Papa.parse<Record<Column, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = meta.fields ?? [];
  return { rows: data, missing: needed.filter((column) => !columns.includes(column)) };
}
