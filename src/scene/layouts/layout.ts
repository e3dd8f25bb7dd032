/** What a layout is handed and what it gives: plain data, which can be sent to a worker. */

export type Point = readonly [number, number];

/** What a mark takes up around its centre, its name under it included, in scene units. */
export interface Extent {
  w: number;
  up: number;
  down: number;
}

/** A line as a layout sees it. */
export interface LayoutLine {
  id: string;
  subject: string;
  object: string;
  symmetric: boolean;
  /** What it says of its object's side: 1 backs, -1 opposes, 0 neither; none where it is of another matter. */
  side?: -1 | 0 | 1;
  /** The first day that it speaks of, where it speaks of one. */
  day?: string;
}

export interface LayoutInput {
  nodes: readonly string[];
  lines: readonly LayoutLine[];
  /** Large enough for the names in every language of the dataset, so that a change of language moves nothing. */
  extents: ReadonlyMap<string, Extent>;
  /** The days of what happened on one: votes, events. */
  days: ReadonlyMap<string, string>;
  /** The thing in focus, where it is shown. */
  centre?: string;
  /** Which of its arrangements, for a layout that has several: a whole number from 1. */
  seed: number;
}

/** The other ends of a thing's lines. */
export const otherEnds = (id: string, lines: readonly LayoutLine[]): string[] =>
  lines.flatMap((line) => {
    if (line.subject === id) return line.object;
    return line.object === id ? line.subject : [];
  });

/** Where things stand. What a layout leaves out takes a free place near what it belongs to. */
export type Places = Map<string, Point>;
/** @returns the places; what it yields meanwhile is the share done, from 0 to 1 */
export type LayoutSteps = Generator<number, Places>;

/** A line or a word that helps to read a layout, and stands for no thing. */
export interface Guide {
  id: string;
  /** Ends of a straight line. */
  line?: readonly [Point, Point];
  /** A circle drawn out, around a point. */
  ring?: { at: Point; rx: number; ry: number };
  /** Words, the middle of their baseline at a point. */
  text?: { at: Point; words: string };
}

/** What a layout adds to its places: guides, and for a line that does not run from shape to shape, where it runs. */
export interface Furniture {
  guides: Guide[];
  ports: Map<string, readonly [Point, Point]>;
}

export type Side = 'with' | 'against' | 'neither' | 'untold';
/** What the sides are called: of whom, or of what motion, they are. */
export type SideNames = Record<Side, string>;

/** What a layout draws beside the things is told in a language, and what the sides of the one in focus are called. */
export interface FurnitureWords {
  lang: string;
  sides: () => SideNames;
}

export interface Layout {
  /** Where things stand; undefined where it needs a thing in focus and there is none. */
  places?(input: LayoutInput): Places | undefined;
  /** The same in steps, for one that is worked out beside the page: fetched where it is wanted. */
  steps?(): Promise<(input: LayoutInput) => LayoutSteps>;
  /** What it draws beside the things. @param places where they stand in the end */
  furniture?(
    input: LayoutInput,
    places: ReadonlyMap<string, Point>,
    words: FurnitureWords,
  ): Furniture;
}

export const NO_FURNITURE: Furniture = { guides: [], ports: new Map() };

/** Room left between what things take up. */
export const MARGIN = 12;
const WITHOUT_EXTENT: Extent = { w: 92, up: 31, down: 31 };

export const extentOf = (input: Pick<LayoutInput, 'extents'>, id: string): Extent =>
  input.extents.get(id) ?? WITHOUT_EXTENT;
export const heightOf = (extent: Extent): number => extent.up + extent.down;

/** Whether two things at two points would touch, or nearly. */
export const touch = (a: Point, its: Extent, b: Point, other: Extent): boolean =>
  Math.abs(a[0] - b[0]) < (its.w + other.w) / 2 + MARGIN &&
  a[1] - its.up < b[1] + other.down + MARGIN &&
  b[1] - other.up < a[1] + its.down + MARGIN;

/** An order in which things that are tied to one another stand side by side: each next to the one it shares most lines with. */
export function byKinship(ids: readonly string[], lines: readonly LayoutLine[]): string[] {
  const shared = (a: string, b: string) =>
    lines.filter(
      (line) =>
        (line.subject === a && line.object === b) || (line.subject === b && line.object === a),
    ).length;
  const left = [...ids].sort();
  const order = left.splice(0, 1);
  while (left.length) {
    const last = order.at(-1) ?? '';
    const next = left.reduce((best, id) => (shared(last, id) > shared(last, best) ? id : best));
    order.push(...left.splice(left.indexOf(next), 1));
  }
  return order;
}
