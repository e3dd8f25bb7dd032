/** Rectangles and straight lines in a box, whose y points down. */
import type { Vector } from '../geometry.ts';
import type { Rect } from './measures.ts';

/** A rectangle of a size around a point. */
export const rectAround = ({ x, y }: Vector, w: number, h: number): Rect => ({
  left: x - w / 2,
  top: y - h / 2,
  right: x + w / 2,
  bottom: y + h / 2,
});

export const grown = (r: Rect, x: number, y = x): Rect => ({
  left: r.left - x,
  top: r.top - y,
  right: r.right + x,
  bottom: r.bottom + y,
});

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithinBox = (r: Rect, { w, h }: { w: number; h: number }, edge = 0): boolean =>
  r.left >= edge && r.top >= edge && r.right <= w - edge && r.bottom <= h - edge;

/** The rectangle around several. */
export const around = (rects: readonly Rect[]): Rect => ({
  left: Math.min(...rects.map((r) => r.left)),
  top: Math.min(...rects.map((r) => r.top)),
  right: Math.max(...rects.map((r) => r.right)),
  bottom: Math.max(...rects.map((r) => r.bottom)),
});

/** Where a straight line enters and leaves a slab, as shares of its length. */
export const entering = (from: number, way: number, low: number, high: number): number =>
  way === 0 ? 0 : Math.min((low - from) / way, (high - from) / way);
export const leaving = (from: number, way: number, low: number, high: number): number =>
  way === 0 ? 1 : Math.max((low - from) / way, (high - from) / way);

const isBeside = (a: number, b: number, low: number, high: number): boolean =>
  (a < low && b < low) || (a > high && b > high);

/** How long the part of a straight line in a rectangle is (Liang and Barsky 1984). */
export function lengthIn(a: Vector, b: Vector, r: Rect): number {
  if (isBeside(a.x, b.x, r.left, r.right) || isBeside(a.y, b.y, r.top, r.bottom)) return 0;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const start = Math.max(0, entering(a.x, dx, r.left, r.right), entering(a.y, dy, r.top, r.bottom));
  const end = Math.min(1, leaving(a.x, dx, r.left, r.right), leaving(a.y, dy, r.top, r.bottom));
  return end > start ? (end - start) * Math.sqrt(dx * dx + dy * dy) : 0;
}

const turn = (a: Vector, b: Vector, c: Vector): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
/** Whether two straight lines cross, their ends aside. */
export const doCross = (a: Vector, b: Vector, c: Vector, d: Vector): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** Points, joined by straight lines, and the rectangle around them. */
export interface Path {
  points: readonly Vector[];
  bounds: Rect;
}
export function pathOf(points: readonly Vector[]): Path {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return { points, bounds };
}
/** Whether two paths cross anywhere. */
export function pathsCross(
  { points: a, bounds: room }: Path,
  { points: b, bounds }: Path,
): boolean {
  if (!overlap(room, bounds)) return false;
  for (let i = 1; i < a.length; i++) {
    const p = a[i - 1] as Vector;
    const q = a[i] as Vector;
    // Most parts of a path are far from the other.
    if (isBeside(p.x, q.x, bounds.left, bounds.right)) continue;
    if (isBeside(p.y, q.y, bounds.top, bounds.bottom)) continue;
    for (let j = 1; j < b.length; j++)
      if (doCross(p, q, b[j - 1] as Vector, b[j] as Vector)) return true;
  }
  return false;
}

/** How long the part of a row of points in a rectangle is. */
export function pathIn(points: readonly Vector[], r: Rect): number {
  let length = 0;
  for (let i = 1; i < points.length; i++)
    length += lengthIn(points[i - 1] as Vector, points[i] as Vector, r);
  return length;
}
