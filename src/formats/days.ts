/**
 * Days, years and spans as people and programs write them -> EDTF (ISO 8601-2). What is not
 * understood is left out and counted by the caller.
 */
import { isEdtf } from '../model/edtf.ts';

/** Languages whose names of months are known (ISO 639). */
const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'it'];
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase();
/** The number of a month by its name, whole or short, in any of those languages. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ...LANGUAGES.flatMap((lang) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, i): [string, number] => [
        plain(format.format(Date.UTC(2001, i, 15))),
        i + 1,
      ]);
    }),
  ),
  ['setiembre', 9] as const,
  ['set', 9] as const,
]);

const pad = (n: number): string => String(n).padStart(2, '0');
/** 21 December 2017, 21 de diciembre de 2017, December 2017, December 21, 2017. */
function namedDay(text: string): string | undefined {
  const words = plain(text)
    .replace(/,/g, ' ')
    .split(/\s+/)
    .filter((word) => word && !['de', 'del', 'of', 'the'].includes(word));
  const month = words.map((word) => MONTHS.get(word)).find((one) => one !== undefined);
  const numbers = words
    .filter((word) => !MONTHS.has(word))
    .map((word) => word.replace(/^(\d{1,2})(st|nd|rd|th|o|º|°)$/, '$1'));
  const year = numbers.find((word) => /^\d{4}$/.test(word));
  const day = numbers.find((word) => /^\d{1,2}$/.test(word));
  const isWhole = words.length - 1 === numbers.length && numbers.length === (day ? 2 : 1);
  if (month === undefined || year === undefined || !isWhole) return undefined;
  return [year, pad(month), ...(day === undefined ? [] : [pad(Number(day))])].join('-');
}

/** A year and the two last digits of the next one, as parliaments count: 2019-20, 2019/20. */
const SESSION = /^(\d{4})[-/–](\d{2})$/;
const nextYear = (year: string): string => String(Number(year) + 1);
/** Whether two digits after a year are those of the next one. */
function isSession(text: string): boolean {
  const [, year, end] = SESSION.exec(text) ?? [];
  return year !== undefined && end !== undefined && nextYear(year).endsWith(end);
}
/** Whether a text may also be a month or, as EDTF writes it, a season: 2020-21 is spring 2020. */
const mayBePart = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2]|2[1-4])$/.test(text);

/** Whether a day has a time of day that says something: midnight is what programs add. */
export const hasClock = (text: string): boolean =>
  /^[+-]?\d{4}-\d{2}-\d{2}[T ](?!00:00(:00)?)\d{2}:\d{2}/.test(text.trim());

/** How the days of a column are read. */
export type DayReader = (text: string) => string | undefined;

/** One day, month or year, without an interval. */
function partOf(given: string): string | undefined {
  // 10-APR-2006; 2011-03-00, as programs write a month without a day.
  const text = given
    .replace(/(?<=\d)[-/](?=\p{L}{3})|(?<=\p{L}{3})[-/](?=\d)/gu, ' ')
    .replace(/^(\d{4}(?:-(?!00)\d{2})?)(-00)+$/, '$1');
  const day = /^([+-]?\d{4}-\d{2}-\d{2})[T ]\d{2}/.exec(text)?.[1] ?? text;
  const iso = day.replace(/^(\d{4})[/.](\d{2})[/.](\d{2})$/, '$1-$2-$3');
  const decade = iso.replace(/^(\d{3})0s$/, '$1X');
  const written = /^[\d.X/~?%-]+$/.test(decade) ? decade : namedDay(text);
  // Years before the first are not ordered as the others are.
  if (written === undefined || written.startsWith('-') || !isEdtf(written)) return undefined;
  return /^X/.test(written) ? undefined : written;
}

/**
 * How the days of a column are read. Years such as 2020-21 are those of a parliament where the
 * column has one that can be nothing else; where none tells, they are left out.
 * @param cells of the column, without empty ones
 */
export function dayReader(cells: readonly string[]): DayReader {
  const sessions = cells.map((cell) => cell.trim()).filter(isSession);
  const isAllOfSessions =
    sessions.length > 1 && sessions.length === cells.length && new Set(sessions).size > 1;
  const isOfSessions =
    sessions.some((cell) => !mayBePart(cell)) ||
    // Seasons in a row would not always be those of the next year.
    (isAllOfSessions && sessions.some((cell) => Number(cell.slice(5)) > 12));
  // Months in a row would not either; but two or three may.
  const isUnsure = isAllOfSessions && !isOfSessions;
  return (given) => {
    const text = given.trim();
    if (isSession(text)) {
      const year = text.slice(0, 4);
      if (!mayBePart(text) || isOfSessions) return `${year}/${nextYear(year)}`;
      if (isUnsure) return undefined;
      // A month is one; a season or a session cannot be told apart.
      return /-(0|1)/.test(text.slice(4)) ? text : undefined;
    }
    const [start = '', end, ...more] = text.split('/');
    if (end === undefined || more.length || /^\d{4}\/\d{2}(\/\d{2})?$/.test(text))
      return partOf(text);
    const isOpen = (part: string) => part === '' || part === '..';
    const read = [start, end].map((part) => (isOpen(part) ? part : partOf(part)));
    if (read.includes(undefined)) return undefined;
    const interval = read.join('/');
    return isEdtf(interval) ? interval : undefined;
  };
}
