/** Days in a column of a table: read as the whole column writes them. */
import { dayReader, hasClock, type DayReader } from './days.ts';
import type { Sheet } from './input.ts';
import { warningAt, type Report } from './problem.ts';
import { localized, m } from '../words/index.ts';

const WRITTEN_DAY = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/**
 * Whether a column has dates like 21/12/2017 or 12/21/2017: by those that can be only one of the
 * two; unsure where there are none.
 */
function dayOrderOf(values: readonly string[]): {
  monthFirst: boolean;
  unsure: boolean;
  /** Whether some are written one way, and some the other. */
  isMixed: boolean;
} {
  const parts = values
    .map((value) => WRITTEN_DAY.exec(value.trim()))
    .filter((match) => match !== null);
  const hasDayFirst = parts.some(([, first]) => Number(first) > 12);
  const hasDaySecond = parts.some(([, , second]) => Number(second) > 12);
  return {
    monthFirst: hasDaySecond && !hasDayFirst,
    unsure: parts.length > 0 && !hasDaySecond && !hasDayFirst,
    isMixed: hasDayFirst && hasDaySecond,
  };
}
/**
 * A text that its column does not let be read, as it may be a month or two years, so that nobody else
 * reads it; any other as it is.
 */
const unread = (text: string): string => (/^\d{4}-\d{2}$/.test(text) ? `${text} ?` : text);
/** A day in ISO 8601; any other text as its column has it, or as it is where that does not tell. */
function isoDay(
  text: string,
  { monthFirst, isMixed }: { monthFirst: boolean; isMixed: boolean },
  read: DayReader,
): string {
  const [, first, second, year] = WRITTEN_DAY.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined)
    // That a time of day is left out is told where days are.
    return hasClock(text) ? text.trim() : (read(text) ?? unread(text.trim()));
  // Of a column that has both orders, a day that may be either stays as it is, and is left out.
  const isEither = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  if (isMixed && isEither) return text.trim();
  const [month, day] =
    monthFirst || (isMixed && Number(second) > 12) ? [first, second] : [second, first];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * How the cells of a column of days are read; a guess at which number is the month is told.
 * @param i index of the column
 */
export function daysOfColumn(sheet: Sheet, i: number, report: Report): (cell: string) => string {
  const cells = sheet.rows.flatMap((row) => row.cells[i] ?? []).filter(Boolean);
  const order = dayOrderOf(cells);
  if (order.unsure)
    report.add(
      warningAt(
        { file: sheet.file, column: i + 1 },
        'day-or-month',
        localized(m.formats.sheets.dayFirst, { column: sheet.columns[i] ?? String(i + 1) }),
        localized(m.formats.sheets.writeIsoDates),
      ),
    );
  const readDay = dayReader(cells);
  return (cell) => isoDay(cell, order, readDay);
}
