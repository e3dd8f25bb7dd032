/** Things and lines as a search moves them: rectangles in a box, and what joins them. */
import type { Vector } from '../geometry.ts';
import type { Rect, Ring } from './measures.ts';
import { nearRing } from './rings.ts';

/** How near to the edge of its box a thing may come, in pixels. */
export const EDGE = 6;
/** How much room is left between two things, in pixels. */
export const GAP = { x: 9, y: 7 } as const;

/** A thing that is moved: its place, its room around that, and where it is to be. */
export interface Body {
  x: number;
  y: number;
  half: number;
  up: number;
  down: number;
  goal: { x: number; y: number };
  /** It stays where it is. */
  pinned: boolean;
  /** The axis along which it keeps its order among others that have one: that of time. */
  inOrder?: 'x' | 'y';
  /** Where it may stand, in a picture of two sides; anywhere in the box where it says nothing. */
  range?: Rect;
  /** The ring that it stands on, in a picture of rings. */
  ring?: Ring;
}

/** All lines between two bodies. */
export interface Pair {
  a: Body;
  b: Body;
  lit: boolean;
  /** The width and height of their words, in pixels; 0 where they have none. */
  wide: number;
  tall: number;
}

export interface Arena {
  w: number;
  h: number;
  bodies: readonly Body[];
  pairs: readonly Pair[];
  /** What nothing may stand on. */
  obstacles: readonly Rect[];
}

/** Where the middle of a body may be, that it is whole in its box, or in its range. */
export function reachOf({ half, up, down, range }: Body, { w, h }: { w: number; h: number }): Rect {
  const { left, top, right, bottom } = range ?? { left: 0, top: 0, right: w, bottom: h };
  const reach = {
    left: left + EDGE + half,
    top: top + EDGE + up,
    right: right - EDGE - half,
    bottom: bottom - EDGE - down,
  };
  // What is larger than its box stands in the middle of that.
  if (reach.left > reach.right) reach.left = reach.right = (reach.left + reach.right) / 2;
  if (reach.top > reach.bottom) reach.top = reach.bottom = (reach.top + reach.bottom) / 2;
  return reach;
}

export const clamped = (at: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, at));

/** The nearest place to a point that a body may have: on its ring, and within its reach. */
export function placeFor(ring: Ring | undefined, reach: Rect, x: number, y: number): Vector {
  const near = ring ? nearRing(ring, x, y) : { x, y };
  return {
    x: clamped(near.x, reach.left, reach.right),
    y: clamped(near.y, reach.top, reach.bottom),
  };
}

/** Puts a body at a point, or as near to it as its box, its range or its ring lets it. */
export function put(body: Body, x: number, y: number, box: { w: number; h: number }): void {
  const place = placeFor(body.ring, reachOf(body, box), x, y);
  body.x = place.x;
  body.y = place.y;
}
