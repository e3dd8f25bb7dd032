/** Columns with headings, for a picture of two sides: who is with a thing, who is against it. */
import { NAME, type Heading, type Rect, type Zone, type Zoning } from './measures.ts';
import type { Vector } from '../geometry.ts';
import { textWidth } from '../text.ts';
import { balanced, type ComposedMark } from './marks.ts';
import { overlap, rectAround } from './rects.ts';
import { EDGE, GAP } from './bodies.ts';

/** The columns of a picture of two sides. */
const COLUMNS: readonly (readonly Zone[])[] = [
  ['with'],
  ['centre', 'neither', 'unknown'],
  ['against'],
];
/**
 * A narrower box has no room for columns: the sides stand one under the other, without what is on none
 * that is told.
 */
const STACKED = 480;
export const isStacked = ({ w }: { w: number }): boolean => w < STACKED;
const STACK: readonly Zone[] = ['centre', 'with', 'against', 'neither'];
/** A narrow box that is lower has no room for that: the two sides stand beside one another, under the thing in question. */
const LOW = 400;
const PAIR: readonly (readonly Zone[])[] = [['with'], ['against']];

/** The least share of a box that a column has. */
const LEAST = 0.25;
/** The most. */
const MOST = 0.42;
/** How much of the room to spare in its column is of the thing in question, by its size. */
const OF_CENTRE = 0.5;
const LINE = NAME * 1.2;

const areaOf = (marks: readonly ComposedMark[], zones: readonly Zone[]): number =>
  marks
    .filter(({ thing }) => thing.zone !== undefined && zones.includes(thing.zone))
    .reduce((sum, { half, up, down }) => sum + (2 * half + 2 * GAP.x) * (up + down + 2 * GAP.y), 0);

/** The height that the lowest of some marks needs: a zone has room for one at least. */
const lowestOf = (marks: readonly ComposedMark[]): number =>
  marks.length ? Math.min(...marks.map(({ up, down }) => up + down)) + 2 * EDGE : 0;
/** The height that a heading takes in a column of a width. */
const headingHeight = (words: string | undefined, width: number): number =>
  words === undefined ? 0 : balanced(words, NAME, width - 2 * EDGE, 600).length * LINE + EDGE + 2;
/** A heading over a range, and the range under it. */
function withHeading(range: Rect, words: string): { heading: Heading; below: Rect } {
  const width = range.right - range.left - 2 * EDGE;
  const lines = balanced(words, NAME, width, 600);
  const x = (range.left + range.right) / 2;
  const top = range.top + EDGE;
  const h = lines.length * LINE;
  const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, NAME, 600)), 0);
  return {
    heading: {
      lines: lines.map((line, i) => ({ words: line, x, baseline: top + (i + 0.8) * LINE })),
      rect: rectAround({ x, y: top + h / 2 }, widest + 8, h),
    },
    below: { ...range, top: top + h + 2 },
  };
}

/** A range without what an obstacle covers of it: cut from the side that loses less. */
function without(range: Rect, obstacle: Rect): Rect {
  if (!overlap(range, obstacle)) return range;
  const height = range.bottom - range.top;
  const width = range.right - range.left;
  const beside = (range.right - obstacle.left) * height;
  const under = (range.bottom - obstacle.top) * width;
  return beside < under ? { ...range, right: obstacle.left } : { ...range, bottom: obstacle.top };
}

export interface ZoneNames {
  headings: Readonly<Partial<Record<Zone, string>>>;
  /** The zones that have things, also where none of them is shown: each side has its column. */
  present: ReadonlySet<Zone>;
}

/**
 * Where the things of each side stand in a box: columns as wide as their things need, the thing in
 * question at the top of the middle one, and under it who is on neither side.
 */
export function zoningOf(
  marks: readonly ComposedMark[],
  { headings, present }: ZoneNames,
  { w, h, obstacles = [] }: { w: number; h: number; obstacles?: readonly Rect[] },
): Zoning {
  const isPair = isStacked({ w }) && h < LOW;
  const stacked = isPair ? PAIR : [STACK];
  const columns: readonly (readonly Zone[])[] = isStacked({ w }) ? stacked : COLUMNS;
  const areas = columns.map((zones) => areaOf(marks, zones));
  const used = columns.filter((zones) => zones.some((zone) => present.has(zone)));
  const total = areas.reduce((sum, area) => sum + area, 0) || 1;
  const marksOf = (zones: readonly Zone[]) =>
    marks.filter(({ thing }) => thing.zone !== undefined && zones.includes(thing.zone));
  const shares = used.map((zones) => {
    const widest = marksOf(zones).reduce((most, { half }) => Math.max(most, 2 * half), 0);
    return Math.max(
      LEAST,
      Math.min(MOST, areaOf(marks, zones) / total),
      (widest + 2 * EDGE + 4) / w,
    );
  });
  const sum = shares.reduce((a, b) => a + b, 0);
  const centre = marksOf(['centre']).reduce((most, { up, down }) => Math.max(most, up + down), 0);
  /** Where the columns begin. */
  const start = isPair ? centre + 2 * EDGE + 2 : 0;
  const ranges = new Map<Zone, Rect>();
  const drawn: Heading[] = [];
  const borders: number[] = [];
  const needOf = (zone: Zone, width: number): number =>
    zone === 'centre'
      ? centre + 2 * EDGE + 2
      : headingHeight(headings[zone], width) + lowestOf(marksOf([zone]));
  /** The zones of a column that have room for their headings at least; what is in others is folded. */
  const fitting = (zones: readonly Zone[], width: number): readonly Zone[] => {
    const need = zones.reduce((sum, zone) => sum + needOf(zone, width), 0);
    return need > h - start && zones.length > 1 ? fitting(zones.slice(0, -1), width) : zones;
  };
  /** How high each zone of a column is: what it needs at least, and of the rest by its things. */
  const heightsOf = (own: readonly Zone[], width: number): Map<Zone, number> => {
    const needs = own.map((zone) => needOf(zone, width));
    const rest = Math.max(0, h - start - needs.reduce((all, need) => all + need, 0));
    const parts = own.map(
      (zone) => (zone === 'centre' ? OF_CENTRE : 1) * Math.max(2000, areaOf(marks, [zone])),
    );
    const all = parts.reduce((sum, part) => sum + part, 0) || 1;
    return new Map(own.map((zone, i) => [zone, (needs[i] ?? 0) + ((parts[i] ?? 0) / all) * rest]));
  };
  let left = 0;
  const place = (zone: Zone, whole: Rect) => {
    const words = headings[zone];
    // A heading stands in what the page leaves of the range, as the things under it do.
    const range = obstacles.reduce(without, whole);
    const { heading, below } =
      words === undefined ? { heading: undefined, below: range } : withHeading(range, words);
    if (heading) drawn.push(heading);
    ranges.set(zone, below);
  };
  if (isPair) place('centre', { left: 0, top: 0, right: w, bottom: start });
  used.forEach((zones, i) => {
    const right = left + ((shares[i] ?? 0) / sum) * w;
    if (i > 0) borders.push(left);
    const own = fitting(
      zones.filter((zone) => present.has(zone)),
      right - left,
    );
    const heights = heightsOf(own, right - left);
    let top = start;
    for (const zone of own) {
      const bottom = top + (heights.get(zone) ?? 0);
      place(zone, { left, top, right, bottom });
      top = bottom;
    }
    left = right;
  });
  return { ranges, headings: drawn, borders };
}

/** A row of marks, and how high it is over and under its line. */
interface Row {
  marks: ComposedMark[];
  width: number;
  up: number;
  down: number;
}
function rowsOf(marks: readonly ComposedMark[], width: number): Row[] {
  const rows: Row[] = [];
  for (const mark of marks) {
    const own = 2 * mark.half;
    const last = rows.at(-1);
    if (last && last.width + GAP.x + own <= width) {
      last.marks.push(mark);
      last.width += GAP.x + own;
      last.up = Math.max(last.up, mark.up);
      last.down = Math.max(last.down, mark.down);
    } else rows.push({ marks: [mark], width: own, up: mark.up, down: mark.down });
  }
  return rows;
}

/**
 * Marks in rows in a range, in their order, spread over its height.
 * @returns their places; undefined where they have no room
 */
export function packed(
  marks: readonly ComposedMark[],
  { left, top, right, bottom }: Rect,
): Map<ComposedMark, Vector> | undefined {
  if (marks.length === 0) return new Map();
  const width = right - left - 2 * EDGE;
  const height = bottom - top - 2 * EDGE;
  const rows = rowsOf(marks, width);
  const high = rows.reduce((sum, { up, down }) => sum + up + down + GAP.y, -GAP.y);
  if (high > height || rows.some((row) => row.width > width)) return undefined;
  const places = new Map<ComposedMark, Vector>();
  // The first row stands at the top, the last at the bottom.
  const slack = (height - high) / Math.max(1, rows.length - 1);
  let y = top + EDGE + (rows.length === 1 ? slack / 2 : 0);
  for (const row of rows) {
    const space = (width - row.width) / row.marks.length;
    let x = left + EDGE + space / 2;
    for (const mark of row.marks) {
      places.set(mark, { x: x + mark.half, y: y + row.up });
      x += 2 * mark.half + GAP.x + space;
    }
    y += row.up + row.down + GAP.y + slack;
  }
  return places;
}

/** The places of marks in their ranges; undefined where one of these is too full. */
export function packedIn(
  marks: readonly ComposedMark[],
  { ranges }: Zoning,
): Map<ComposedMark, Vector> | undefined {
  const places = new Map<ComposedMark, Vector>();
  if (marks.some(({ thing }) => thing.zone === undefined || !ranges.has(thing.zone)))
    return undefined;
  for (const [zone, range] of ranges) {
    const own = marks
      .filter(({ thing }) => thing.zone === zone)
      .sort((a, b) => a.thing.hint.y - b.thing.hint.y || a.thing.hint.x - b.thing.hint.x);
    const found = packed(own, range);
    if (!found) return undefined;
    for (const [mark, place] of found) places.set(mark, place);
  }
  return places;
}
