/**
 * Events and votes in order of time, in as many columns as a box has room for: each under its day,
 * which is said once, those that most is claimed of in heavier type. What has no room is left out, the
 * least first, and counted.
 */
import { claimsAbout, majorStops, type Stop } from '../../../analysis/timeline.ts';
import { rollCall } from '../../../analysis/rollcall.ts';
import type { Dataset } from '../../../model/dataset.ts';
import { printWhen } from '../../../model/dates.ts';
import { voteResultWord } from '../../../model/words.ts';
import { printCitation } from '../../../prose/citation.ts';
import { printTally } from '../../../prose/claimSentence.ts';
import { nameOf } from '../../../prose/names.ts';
import { n, text } from '../../marks.ts';
import { wrapText, type Weight } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { NOTE } from '../sheet.ts';
import { stopMark } from './stopMark.ts';

/** What a timeline is drawn from. */
export interface TimelineSubject {
  dataset: Dataset;
  /** In order of time, each as it is known. */
  stops: readonly Stop[];
  /** How many claims are about each, and the ids of those that most are about. */
  about: ReadonlyMap<string, number>;
  major: ReadonlySet<string>;
  /** ISO day of the clock: stops after it are drawn hollow. */
  now?: string;
  lang: string;
  palette: Palette;
}
export const timelineSubject = (
  dataset: Dataset,
  stops: readonly Stop[],
  rest: Pick<TimelineSubject, 'now' | 'lang' | 'palette'>,
): TimelineSubject => {
  // What is not known on the days of the clocks is not named.
  const known = stops.filter(({ thing }) => thing !== undefined);
  const about = claimsAbout(dataset, known);
  return { dataset, stops: known, about, major: majorStops(about), ...rest };
};

/** How much is said of a vote: its count with the sources, its count, or its name alone. */
type Detail = 'sources' | 'counts' | 'names';
const DETAILS: readonly Detail[] = ['sources', 'counts', 'names'];

/**
 * The outcome of a vote in words: its result and its first count; empty for an event.
 * @param hasSources whether the sources of the count follow
 */
function outcomeOf({ dataset, lang }: TimelineSubject, stop: Stop, hasSources: boolean): string {
  const vote = dataset.votes.get(stop.id);
  if (!vote) return '';
  const [count] = rollCall(dataset, stop.id).counts;
  const cited = count?.sources.map(({ source }) => printCitation(dataset, { source }, lang));
  const counted =
    count && `${printTally(count.values, lang)}${hasSources ? ` (${cited?.join('; ')})` : ''}`;
  return [vote.result && voteResultWord(vote.result, lang), counted].filter(Boolean).join(': ');
}

/** The indent of words beside the mark, the room between two columns, and a column easily read. */
const INDENT = 22;
const GUTTER = 20;
const COLUMN = 220;
/** The sizes of names. */
const MAJOR = { size: 14, weight: 600 } as const;
const MINOR = { size: 13, weight: 400 } as const;
const LINE = 1.28;
const APART = 9;

interface Line {
  words: string;
  size: number;
  weight: Weight;
  quiet: boolean;
}
interface Entry {
  stop: Stop;
  lines: Line[];
  height: number;
}

/** @param before the day that is said over it already, in words */
function entryOf(
  subject: TimelineSubject,
  stop: Stop,
  { detail, width, before }: { detail: Detail; width: number; before: string },
): Entry {
  const { dataset, lang, major } = subject;
  const lines: Line[] = [];
  const write = (words: string, type: Omit<Line, 'words'>) => {
    const { size, weight } = type;
    for (const line of words ? wrapText(words, { size, width, weight, lines: 4 }) : [])
      lines.push({ words: line, ...type });
  };
  const day = printWhen(stop.when, lang);
  if (day !== before) write(day, { size: NOTE, weight: 400, quiet: true });
  write(nameOf(dataset, stop.id, lang), {
    ...(major.has(stop.id) ? MAJOR : MINOR),
    quiet: false,
  });
  if (detail !== 'names')
    write(outcomeOf(subject, stop, detail === 'sources'), {
      ...{ size: NOTE, weight: 400, quiet: false },
    });
  return { stop, lines, height: lines.reduce((sum, { size }) => sum + size * LINE, 0) + APART };
}

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}
interface Filled {
  columns: Entry[][];
  width: number;
}
/** Fills columns from the top down; undefined where they cannot hold all stops. */
function fill(
  subject: TimelineSubject,
  stops: readonly Stop[],
  detail: Detail,
  { w, h }: Box,
): Filled | undefined {
  const most = Math.max(1, Math.floor((w + GUTTER) / (COLUMN + GUTTER)));
  const width = (w - (most - 1) * GUTTER) / most;
  const columns: Entry[][] = [[]];
  let used = 0;
  let before = '';
  for (const stop of stops) {
    const own = { detail, width: width - INDENT };
    let entry = entryOf(subject, stop, { ...own, before });
    if (used + entry.height > h && columns.at(-1)?.length) {
      columns.push([]);
      used = 0;
      entry = entryOf(subject, stop, { ...own, before: '' });
    }
    if (columns.length > most || entry.height > h) return undefined;
    columns.at(-1)?.push(entry);
    used += entry.height;
    before = printWhen(stop.when, subject.lang);
  }
  return { columns, width };
}

/** The height of the line that counts what has no room. */
const REST = 20;
/** The stops, without those that least is claimed of. */
function withoutLeast({ stops, about }: TimelineSubject, count: number): Stop[] {
  const order = [...stops].sort((a, b) => (about.get(b.id) ?? 0) - (about.get(a.id) ?? 0));
  const kept = new Set(order.slice(0, stops.length - count));
  return stops.filter((stop) => kept.has(stop));
}

/** The fewest stops that are left out, that the others have room: found by halving, for there may be thousands. */
function leastMissing(all: number, fits: (count: number) => boolean): number {
  let tooFew = 0;
  let enough = all;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (fits(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}

function drawColumn(
  entries: readonly Entry[],
  { x, y: top }: { x: number; y: number },
  { now, palette, major }: TimelineSubject,
): Markup[] {
  const end = top + entries.reduce((sum, { height }) => sum + height, -APART);
  const marks: Markup[] = [
    element('path', {
      d: `M${n(x + 8)} ${n(top + 4)}L${n(x + 8)} ${n(end)}`,
      stroke: palette.hairline,
      'stroke-width': 2,
      fill: 'none',
    }),
  ];
  let y = top;
  for (const { stop, lines, height } of entries) {
    const isAhead = now !== undefined && stop.day > now;
    marks.push(
      stopMark(
        stop,
        { x: n(x + 8), y: n(y + 8) },
        {
          ...{ isAhead, isMajor: major.has(stop.id), ink: palette.ink, paper: palette.paper },
          runs: 'down',
          length: 22,
        },
      ),
    );
    let baseline = y;
    for (const { words, size, weight, quiet } of lines) {
      baseline += size * LINE;
      marks.push(
        text(words, {
          x: n(x + INDENT),
          y: n(baseline - size * 0.25),
          size,
          fill: quiet || isAhead ? palette.muted : palette.ink,
          'font-weight': weight === 400 ? undefined : weight,
        }),
      );
    }
    y += height;
  }
  return marks;
}

export interface TimelineDrawing {
  marks: Markup[];
  height: number;
  /** Whether something had no room. */
  isShort: boolean;
}

/** Draws a timeline in a box. */
export function drawTimelineIn(subject: TimelineSubject, box: Box): TimelineDrawing {
  const { stops, lang, palette } = subject;
  const whole = DETAILS.map((detail) => ({
    detail,
    filled: fill(subject, stops, detail, box),
  })).find(({ filled }) => filled);
  const lower = { ...box, h: box.h - REST };
  const fillWithout = (count: number) =>
    fill(subject, withoutLeast(subject, count), 'names', lower);
  const missing = whole ? 0 : leastMissing(stops.length, (count) => !!fillWithout(count));
  const { columns, width } = whole?.filled ?? fillWithout(missing) ?? { columns: [], width: box.w };
  const marks = columns.flatMap((entries, i) =>
    drawColumn(entries, { x: box.x + i * (width + GUTTER), y: box.y }, subject),
  );
  if (missing) {
    const what = m.picture.timeline.left(lang, { n: missing });
    const words = m.picture.leftOut(lang, { what });
    const y = box.y + box.h - 5;
    marks.push(text(words, { x: box.x, y: n(y), size: NOTE, fill: palette.muted }));
  }
  return { marks, height: box.h, isShort: whole?.detail !== 'sources' };
}

/** What the picture shows, for readers who do not see it: every stop with its outcome. */
export function describeTimeline(subject: TimelineSubject): string {
  const { dataset, stops, now, lang } = subject;
  const sentences = stops.map((stop) => {
    const ahead = now !== undefined && stop.day > now ? m.picture.timeline.ahead(lang) : '';
    const parts = [nameOf(dataset, stop.id, lang), outcomeOf(subject, stop, true), ahead];
    return `${printWhen(stop.when, lang)}: ${parts.filter(Boolean).join(', ')}`;
  });
  return `${sentences.join('. ')}.`;
}
