import { memo } from './memo.ts';
import type { Language } from './schema.ts';
import { localeOf } from './words.ts';
import { m } from '../words/index.ts';

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

/** Parts of one valid EDTF date; null for an open (`..`) or unknown (empty) end, and for a date of which nothing is known (`XXXX`). */
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
const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function edgeOf(text: string, edge: 'from' | 'to'): string | null {
  const p = partsOf(text);
  if (!p) return null;
  const unspecified = /X+/.exec(text.split('-')[0] ?? '')?.[0].length ?? 0;
  const year = edge === 'to' ? p.year + 10 ** unspecified - 1 : p.year;
  const season = p.month === undefined ? undefined : SEASON_MONTHS[p.month];
  const month = season ? season[edge === 'from' ? 0 : 1] : (p.month ?? (edge === 'from' ? 1 : 12));
  const day = p.day ?? (edge === 'from' ? 1 : lastDay(year, month));
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The days a valid EDTF text covers. `2017-12` gives 2017-12-01 to 2017-12-31, `../2018` an open start. */
export const spanOf = memo((text): Readonly<Span> => {
  const [start = '', end] = text.split('/');
  return { from: edgeOf(start, 'from'), to: edgeOf(end ?? start, 'to') };
});

/** An ISO day as a number of days, for reckoning with. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Whether an interval's end lies wholly before its start. */
export function endsBeforeStart(text: string): boolean {
  const { from, to } = spanOf(text);
  return from !== null && to !== null && to < from;
}

/** Orders times by first day, then last day, then text; unknown starts come first. */
export function compareWhen(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined);
  const sa = spanOf(a);
  const sb = spanOf(b);
  const order = (x: string, y: string) => Number(x > y) - Number(x < y);
  return order(sa.from ?? '', sb.from ?? '') || order(sa.to ?? '9', sb.to ?? '9') || order(a, b);
}

/** Whether a time has begun by the end of `day`. A time without a known start has. */
export function begunBy(text: string | undefined, day: string): boolean {
  if (text === undefined) return true;
  const { from } = spanOf(text);
  return from === null || from <= day;
}

/** Whether `day` falls within a start and an end, either of which may be missing. */
export function isWithin(day: string, start: string | undefined, end: string | undefined): boolean {
  const from = start === undefined ? null : spanOf(start).from;
  const to = end === undefined ? null : spanOf(end).to;
  return (from === null || from <= day) && (to === null || day <= to);
}

/** A time as it looked from a day: an end that lay ahead is open still. */
export function clipWhen(text: string | undefined, day: string): string | undefined {
  const [start, end] = text?.split('/') ?? [];
  if (end === undefined || end === '' || end === '..') return text;
  return (edgeOf(end, 'from') ?? '') > day ? `${start}/..` : text;
}

/** Whether a time is an ISO date, whole or reduced to its month or year, and nothing less sure: what most formats can hold. */
export const isIsoDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);

/** Whether a time names one whole day or an interval of such, rather than a month or a year. */
export const isPrecise = (text: string): boolean =>
  text.split('/').every((part) => part === '' || part === '..' || /^\d{4}-\d{2}-\d{2}/.test(part));

/** One EDTF interval from a start and an end; undefined when both are missing. */
export function intervalOf(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined && end === undefined) return undefined;
  return `${start ?? '..'}/${end ?? '..'}`;
}

/** Making one takes a browser a tenth of a millisecond and more: it is made once. @param key language, month's length and parts, with spaces between */
const formatFor = memo((key) => {
  const [lang = '', month, day] = key.split(' ');
  return new Intl.DateTimeFormat(localeOf(lang), {
    timeZone: 'UTC',
    year: 'numeric',
    month: month ? (month as 'long' | 'short') : undefined,
    day: day ? 'numeric' : undefined,
  });
});

function printOne(text: string, lang: Language, month: 'long' | 'short'): string | null {
  const p = partsOf(text);
  if (!p) return null;
  // Formatted from parts at noon UTC: a partial date read by `new Date` slips a day in the Americas.
  const date = new Date(
    Date.UTC(p.year, (p.month !== undefined && p.month <= 12 ? p.month : 1) - 1, p.day ?? 1, 12),
  );
  const printed = formatFor(
    [
      lang,
      p.month !== undefined && p.month <= 12 ? month : '',
      p.day !== undefined ? 'day' : '',
    ].join(' '),
  ).format(date);
  const about = p.day === undefined ? m.dates.about : m.dates.aboutDay;
  const told = p.approximate ? about(lang, { date: printed }) : printed;
  return p.uncertain ? m.dates.uncertain(lang, { date: told }) : told;
}

/** A valid EDTF text for people: "21 December 2017", "until 2018", "2001 to about 2006"; with short months where there is little room. */
export function printWhen(text: string, lang: Language, month: 'long' | 'short' = 'long'): string {
  const [start = '', end] = text.split('/');
  const from = printOne(start, lang, month);
  if (end === undefined) return from ?? m.dates.unknown(lang);
  const to = printOne(end, lang, month);
  if (from && to) return m.dates.range(lang, { from, to });
  const isDay = (printed: string) => /^\d{1,2} /.test(printed);
  if (from) return (isDay(from) ? m.dates.sinceDay : m.dates.since)(lang, { date: from });
  if (to) return (isDay(to) ? m.dates.untilDay : m.dates.until)(lang, { date: to });
  return m.dates.unknown(lang);
}
