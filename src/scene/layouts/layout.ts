/** The input and the output of a layout: plain data, which can be sent to a worker. */

import type { Rect } from '../compose/measures.ts';

export type Point = readonly [number, number];

/** The room that a mark takes around its centre, the name under it included, in scene units. */
export interface Extent {
  w: number;
  up: number;
  down: number;
}

/** What a layout knows about a line. */
export interface LayoutLine {
  id: string;
  subject: string;
  object: string;
  symmetric: boolean;
  /**
   * Its side toward its object: 1 backs, -1 opposes, 0 neither; undefined where it is about
   * something else.
   */
  side?: -1 | 0 | 1;
  /** The first day that it speaks of, where it has one. */
  day?: string;
}

export interface LayoutInput {
  nodes: readonly string[];
  lines: readonly LayoutLine[];
  /**
   * Large enough for the names in every language of the dataset, so that a change of language moves
   * nothing.
   */
  extents: ReadonlyMap<string, Extent>;
  /** The first day of each vote and event, by id. */
  days: ReadonlyMap<string, string>;
  /** The thing in focus, where it is visible. */
  centre?: string;
  /** The number of the arrangement, from 1, for a layout that has several. */
  seed: number;
}

/** The other ends of a thing's lines. */
export const otherEnds = (id: string, lines: readonly LayoutLine[]): string[] =>
  lines.flatMap((line) => {
    if (line.subject === id) return line.object;
    return line.object === id ? line.subject : [];
  });

/**
 * Places of things by id. A thing that a layout leaves out takes a free place near the things it is
 * tied to.
 */
export type Places = Map<string, Point>;
/** Yields the share done, from 0 to 1, and returns the places. */
export type LayoutSteps = Generator<number, Places>;

/** A line, a ring or words that help to read a layout; not a mark of a thing. */
export interface Guide {
  id: string;
  /** Ends of a straight line. */
  line?: readonly [Point, Point];
  /** Whether the line is as dark as words. */
  isStrong?: boolean;
  /** An ellipse around a point, of which is drawn what is within a box from (0, 0). */
  ring?: { at: Point; rx: number; ry: number; within?: readonly [width: number, height: number] };
  /** A note in lines, and the ends of its arrow. */
  note?: { words: readonly string[]; rect: Rect; from: Point; to: Point };
  /** Words, with the middle of their baseline at a point. */
  text?: { at: Point; words: string; size?: number };
}

export type Side = 'with' | 'against' | 'neither' | 'unknown';
/** The headings of the sides, with the name of the thing or the motion. */
export type SideNames = Record<Side, string>;

/** The words that composing needs. */
export interface ComposingWords {
  lang: string;
  /** The headings of the sides of a thing. */
  sides: (centre: string) => SideNames;
}

/** What a layout needs, and what it is shown with. */
export interface LayoutTraits {
  /**
   * It places things around the one in focus; without one in focus, the named view's own layout is
   * shown.
   */
  around?: boolean;
  /** A named view of a dataset may ask for it. */
  ofViews?: boolean;
  /** It takes long and is computed in a worker. */
  slow?: boolean;
  /** It has several arrangements, numbered by a seed. */
  seeded?: boolean;
}

/** Where things are, as a hint: the picture is composed for the box in which it is seen. */
export interface Layout extends LayoutTraits {
  /** The places; undefined where the layout needs a thing in focus and there is none. */
  places?(input: LayoutInput): Places | undefined;
  /** Loads the program of a slow layout, which finds the places in steps, in a worker. */
  steps?(): Promise<(input: LayoutInput) => LayoutSteps>;
  /** What a composed picture has of it, beside places as hints. */
  composing?(input: LayoutInput, words: ComposingWords): Composing | undefined;
}

/** What a composed picture has of a layout beside hints for places. */
export interface Composing {
  /** The side that each thing is on, with the headings of the sides. */
  sides?: { of: ReadonlyMap<string, Side | 'centre'>; names: SideNames };
  /** The day of each thing that stands on the axis of time, as in the data and in words. */
  days?: ReadonlyMap<string, { day: string; words: string }>;
  /** How many lines away from the thing in the middle each one is, in rings around it. */
  rings?: ReadonlyMap<string, number>;
}

/** Room left between the extents of two things. */
export const MARGIN = 12;
const DEFAULT_EXTENT: Extent = { w: 92, up: 31, down: 31 };

export const extentOf = (input: Pick<LayoutInput, 'extents'>, id: string): Extent =>
  input.extents.get(id) ?? DEFAULT_EXTENT;
export const heightOf = (extent: Extent): number => extent.up + extent.down;

/** Whether two things at two points would touch, or come nearer than the margin. */
export const touch = (a: Point, extentA: Extent, b: Point, extentB: Extent): boolean =>
  Math.abs(a[0] - b[0]) < (extentA.w + extentB.w) / 2 + MARGIN &&
  a[1] - extentA.up < b[1] + extentB.down + MARGIN &&
  b[1] - extentB.up < a[1] + extentA.down + MARGIN;

/**
 * Orders things so that those tied to one another are side by side: each comes after the one it
 * shares most lines with.
 */
export function byKinship(ids: readonly string[], lines: readonly LayoutLine[]): string[] {
  const shared = (a: string, b: string) =>
    lines.filter(
      (line) =>
        (line.subject === a && line.object === b) || (line.subject === b && line.object === a),
    ).length;
  const [first, ...left] = [...ids].sort();
  if (first === undefined) return [];
  const order = [first];
  let last = first;
  while (left.length) {
    const previous = last;
    last = left.reduce((best, id) => (shared(previous, id) > shared(previous, best) ? id : best));
    left.splice(left.indexOf(last), 1);
    order.push(last);
  }
  return order;
}
