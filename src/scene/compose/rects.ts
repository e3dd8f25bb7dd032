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

/** Whether two rows of points, joined by straight lines, cross anywhere. */
export function pathsCross(a: readonly Vector[], b: readonly Vector[]): boolean {
  for (let i = 1; i < a.length; i++)
    for (let j = 1; j < b.length; j++)
      if (doCross(a[i - 1] as Vector, a[i] as Vector, b[j - 1] as Vector, b[j] as Vector))
        return true;
  return false;
}

/** How long the part of a row of points in a rectangle is. */
export function pathIn(points: readonly Vector[], r: Rect): number {
  let length = 0;
  for (let i = 1; i < points.length; i++)
    length += lengthIn(points[i - 1] as Vector, points[i] as Vector, r);
  return length;
}
