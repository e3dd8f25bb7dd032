/** Sizes that composing and drawing share, and what a composed picture is told by; it imports nothing. */

/** The least size of a name, and of words on lines, in pixels. */
export const NAME = 12;
export const WORD = 11.5;
/** The size of what is said under a name, in pixels. */
export const CAPTION = NAME;
/** The height of a line of type, of its size. */
export const LINE = 1.18;
/** How far the ring around a thing in focus is outside its shape. */
export const RING = 8;
/** Between a shape, or the ring around it, and the name under it. */
export const gapUnder = (focused: boolean): number => (focused ? RING + 1 : 2);

/** The height of a line of a note of the author, and the room around its words, in pixels. */
export const NOTE = { line: 15, pad: 3 } as const;

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** How many things and lines have no room, and how many of the things are lit. */
export interface Folded {
  things: readonly string[];
  lit: number;
  lines: number;
  /** How many notes of the author. */
  notes: number;
}

/** What may not be in a picture, counted. */
export interface Faults {
  /** Pairs of things, or of a heading and what the page puts over it, of which one covers the other. */
  overlaps: number;
  /** Lines through shapes and names of others. */
  through: number;
  /** Lit lines without words. */
  unsaid: number;
  /** Things that are not whole in the box. */
  outside: number;
}

/** An ellipse that things stand on. */
export interface Ring {
  at: { x: number; y: number };
  rx: number;
  ry: number;
}
/** The axis of time: it runs across at a height, or down at a distance from the left. */
export interface Axis {
  direction: 'x' | 'y';
  at: number;
}
/** The heading of a side. */
export interface Heading {
  /** One entry a line of type, with the middle of its baseline. */
  lines: { words: string; x: number; baseline: number }[];
  rect: Rect;
}
/** The zones of a picture: the columns of one of two sides, or the axis of one by time. */
export interface Zoning {
  /** Where the things of each zone may stand. */
  ranges: ReadonlyMap<Zone, Rect>;
  headings: Heading[];
  /** Lines between the columns, by their place from the left. */
  borders: number[];
  /** The axis of time, in a picture by time. */
  axis?: Axis;
}

/** The thing in question in the middle, who is with it on the left, against it on the right. */
export type Side = 'centre' | 'with' | 'against' | 'neither' | 'unknown';
/** Where a thing stands: on a side, or on the axis of time or beside it. */
export type Zone = Side | 'axis' | 'beside';

/** The members of a group as dots, in rows of the same length: the distance of two, and their radius. */
export const DOT = { pitch: 6, radius: 2.1, above: 3 } as const;
/** How many stand in a row at most. */
const DOTS_IN_ROW = 20;
/** The rows of some dots, how many stand in the longest, and the room that they take, in pixels. */
export function dotsOf(count: number): { rows: number; inRow: number; w: number; h: number } {
  const rows = Math.ceil(count / DOTS_IN_ROW);
  const inRow = Math.ceil(count / Math.max(1, rows));
  return { rows, inRow, w: inRow * DOT.pitch, h: rows * DOT.pitch + DOT.above };
}
