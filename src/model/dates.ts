import { memo } from './memo.ts';
import type { Language } from './schema.ts';
import { localeOf } from './words.ts';
import { m } from '../words/index.ts';

/** An unknown time: EDTF writes it as an empty text. */
export const UNKNOWN_TIME = '';

/** First and last ISO day (`2017-12-01`) of a time; null where it is open or unknown. */
export interface Span {
  from: string | null;
  to: string | null;
}

interface Parts {
  year: number;
  month?: number;
  day?: number;
  approximate: boolean;
  uncertain: boolean;
}

const SEASON_MONTHS: Record<number, [number, number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 12],
};

/**
 * Parts of one valid EDTF date; null for an open (`..`) or unknown (empty) end, and for a date
 * without any known digit (`XXXX`).
 */
function partsOf(text: string): Parts | null {
  const bare = text.replace(/[~?%]/g, '');
  if (bare === '' || bare === '..' || bare.startsWith('XXXX')) return null;
  const [y = '', m, d] = bare.split(/(?<=\d|X)-/);
  const known = (part: string | undefined) =>
    part === undefined || part.includes('X') ? undefined : Number(part);
  return {
    year: Number(y.replace(/^Y/, '').replace(/X/g, '0')),
    month: known(m),
    day: known(d),
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
  };
}

const pad = (n: number, width = 2) => String(n).padStart(width, '0');
const daysInMonth = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function edgeOf(text: string, edge: 'from' | 'to'): string | null {
  const p = partsOf(text);
  if (!p) return null;
  // Digits of the year that are not known: two in `19XX`.
  const unspecified = /^[^-X]*(X+)/.exec(text)?.[1]?.length ?? 0;
  const year = edge === 'to' ? p.year + 10 ** unspecified - 1 : p.year;
  const season = p.month === undefined ? undefined : SEASON_MONTHS[p.month];
  const month = season ? season[edge === 'from' ? 0 : 1] : (p.month ?? (edge === 'from' ? 1 : 12));
  const day = p.day ?? (edge === 'from' ? 1 : daysInMonth(year, month));
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/**
 * The days a valid EDTF text covers. `2017-12` gives 2017-12-01 to 2017-12-31, `../2018` an open
 * start.
 */
export const spanOf = memo((text): Readonly<Span> => {
  const [start = '', end] = text.split('/');
  return { from: edgeOf(start, 'from'), to: edgeOf(end ?? start, 'to') };
});

/**
 * The first day that a time covers; undefined where there is no time, or its start is open or
 * unknown.
 */
export const firstDayOf = (when: string | undefined): string | undefined =>
  when === undefined ? undefined : (spanOf(when).from ?? undefined);

/**
 * The last day that a time covers; undefined where there is no time, or its end is open or unknown.
 */
export const lastDayOf = (when: string | undefined): string | undefined =>
  when === undefined ? undefined : (spanOf(when).to ?? undefined);

/** Orders texts such as ISO days; one that is missing comes first. */
export function compareOptional(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  return a.localeCompare(b);
}

/** Whether one ISO day is later than another; a day that is not known never is. */
export const isAfter = (day: string | undefined, other: string): boolean =>
  day !== undefined && day > other;

/** An ISO day as a number of days, for arithmetic. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether an interval's end lies wholly before its start. */
export function endsBeforeStart(text: string): boolean {
  const { from, to } = spanOf(text);
  return from !== null && to !== null && to < from;
}

/** -1, 0 or 1 as one text comes before another, is the same or comes after it. */
const order = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Orders first days; an unknown one comes first. */
function compareStarts(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(b === null) - Number(a === null) : order(a, b);
}

/** Orders last days; an open end comes last. */
function compareEnds(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a === null) - Number(b === null) : order(a, b);
}

/**
 * Orders times by first day, then last day, then text; missing times and unknown starts come first,
 * open ends last.
 */
export function compareWhen(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const spanA = spanOf(a);
  const spanB = spanOf(b);
  return compareStarts(spanA.from, spanB.from) || compareEnds(spanA.to, spanB.to) || order(a, b);
}

/** Whether a time has begun by the end of `day`. A time without a known start has. */
export const begunBy = (text: string | undefined, day: string): boolean =>
  !isAfter(firstDayOf(text), day);

/**
 * Whether `day` falls within a start and an end, either of which may be missing.
 * A day that is not known falls only within a time that has no known start.
 */
export function isWithin(
  day: string | undefined,
  start: string | undefined,
  end: string | undefined,
): boolean {
  const from = firstDayOf(start);
  const to = lastDayOf(end);
  if (day === undefined) return from === undefined;
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}

/** A time as it is known on a day: an end that lies after the day is left open. */
export function clipWhen(text: string | undefined, day: string): string | undefined {
  const [start, end] = text?.split('/') ?? [];
  if (end === undefined || end === '' || end === '..') return text;
  return isAfter(firstDayOf(end), day) ? `${start}/..` : text;
}

/** Whether one time lies wholly in another: 2017-12 in 2017, or 2017-12/2018-03 in 2017/2018. */
export function liesIn(inner: string, outer: string): boolean {
  const a = spanOf(inner);
  const b = spanOf(outer);
  // One that ends before it starts has no days.
  if (a.from !== null && a.to !== null && a.to < a.from) return false;
  const startsIn = b.from === null || (a.from !== null && b.from <= a.from);
  const endsIn = b.to === null || (a.to !== null && a.to <= b.to);
  return startsIn && endsIn;
}

/**
 * Whether a time is a plain ISO date, whole or reduced to its month or year, without marks of
 * doubt: what most formats can hold.
 */
export const isIsoDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);

/** Whether a time names one whole day or an interval of such, rather than a month or a year. */
export const isPrecise = (text: string): boolean =>
  text.split('/').every((part) => part === '' || part === '..' || /^\d{4}-\d{2}-\d{2}/.test(part));

/**
 * One EDTF time from a start and an end: an interval, or, where they are the same, that; undefined
 * when both are missing.
 */
export function intervalOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === end) return start;
  return `${start ?? '..'}/${end ?? '..'}`;
}

/**
 * A date format takes a browser a tenth of a millisecond or more to make, so each is made once.
 * @param key language, length of the month and parts, with spaces between
 */
const formatFor = memo((key) => {
  const [lang = '', month, day, era] = key.split(' ');
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? (month as 'long' | 'short') : undefined,
    day: day ? 'numeric' : undefined,
    era: era ? 'short' : undefined,
  });
});

const SEASONS = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' } as const;
/** The season of EDTF's number for one; undefined for a month. */
const seasonOf = (month: number | undefined): (typeof SEASONS)[keyof typeof SEASONS] | undefined =>
  (SEASONS as Partial<Record<number, (typeof SEASONS)[keyof typeof SEASONS]>>)[month ?? 0];

/** A date whose year is known, from its parts. */
function printParts({ year, month, day }: Parts, lang: Language, length: 'long' | 'short'): string {
  const season = seasonOf(month);
  const isMonth = month !== undefined && season === undefined;
  // Formatted from parts at noon UTC: a partial date read by `new Date` slips a day in the
  // Americas, and Date.UTC takes the years 0 to 99 for 1900 to 1999.
  const date = new Date(0);
  date.setUTCFullYear(year, isMonth ? month - 1 : 0, isMonth ? (day ?? 1) : 1);
  date.setUTCHours(12);
  const parts = [
    lang,
    isMonth ? length : '',
    isMonth && day !== undefined ? 'day' : '',
    year < 1 ? 'era' : '',
  ];
  const printed = formatFor(parts.join(' ')).format(date);
  return season === undefined ? printed : m.dates.season(lang, { season, year: printed });
}

/** A year with unknown digits: "the 2010s"; of more than one, from the first to the last. */
function printVague(text: string, lang: Language): string | undefined {
  const [, known = '', unknown] = /^(\d+)(X+)/.exec(text) ?? [];
  if (unknown === undefined) return undefined;
  const from = known + '0'.repeat(unknown.length);
  if (unknown.length === 1) return m.dates.decade(lang, { year: from });
  return m.dates.range(lang, { from, to: known + '9'.repeat(unknown.length) });
}

function printOne(text: string, lang: Language, month: 'long' | 'short'): string | null {
  const p = partsOf(text);
  if (!p) return null;
  const printed = printVague(text, lang) ?? printParts(p, lang, month);
  const about = p.month === undefined || p.day === undefined ? m.dates.about : m.dates.aboutDay;
  const approximated = p.approximate ? about(lang, { date: printed }) : printed;
  return p.uncertain ? m.dates.uncertain(lang, { date: approximated }) : approximated;
}

/**
 * A valid EDTF text for people: "21 December 2017", "until 2018", "2001 to about 2006"; with short
 * months where there is little room.
 */
export function printWhen(text: string, lang: Language, month: 'long' | 'short' = 'long'): string {
  const [start = '', end] = text.split('/');
  const from = printOne(start, lang, month);
  if (end === undefined) return from ?? m.dates.unknown(lang);
  const to = printOne(end, lang, month);
  if (from && to) return m.dates.range(lang, { from, to });
  const isDay = (printed: string) => /^\d{1,2} /.test(printed);
  // An empty end is not known (EDTF): it need not be open.
  if (from && end === UNKNOWN_TIME) return m.dates.endUnknown(lang, { date: from });
  if (from) return (isDay(from) ? m.dates.sinceDay : m.dates.since)(lang, { date: from });
  if (to) return (isDay(to) ? m.dates.untilDay : m.dates.until)(lang, { date: to });
  return m.dates.unknown(lang);
}
