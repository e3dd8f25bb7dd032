/** Where lines leave shapes and meet them. */
import type { NodeMark } from './sceneData.ts';
import { cornerOf, polygonOf } from './theme.ts';

/** A shape that a line begins or ends at, with the size of the name under it. */
export type Shaped = Pick<NodeMark, 'x' | 'y' | 'w' | 'h' | 'shape'> & {
  name?: { w: number; h: number };
};

export interface Vector {
  x: number;
  y: number;
}

/** Whether a point lies in a mark's shape, grown by `margin`. */
export function isInside(n: Shaped, p: Vector, margin = 0): boolean {
  const dx = (p.x - n.x) / (n.w / 2 + margin);
  const dy = (p.y - n.y) / (n.h / 2 + margin);
  if (n.shape === 'circle') return dx * dx + dy * dy <= 1;
  const corners = polygonOf(n.shape);
  if (!corners) {
    const r = cornerOf(n.shape, n.h) + margin;
    const ox = Math.abs(p.x - n.x) - (n.w / 2 + margin - r);
    const oy = Math.abs(p.y - n.y) - (n.h / 2 + margin - r);
    if (ox <= 0 || oy <= 0) return Math.abs(dx) <= 1 && Math.abs(dy) <= 1;
    return ox * ox + oy * oy <= r * r;
  }
  let inside = false;
  for (let i = 0, j = corners.length - 1; i < corners.length; j = i++) {
    const [xi, yi] = corners[i] ?? [0, 0];
    const [xj, yj] = corners[j] ?? [0, 0];
    if (yi > dy !== yj > dy && dx < ((xj - xi) * (dy - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/**
 * Control point of a line's quadratic curve: `bend` away from its middle, to the left of its
 * direction.
 */
export function controlPoint(a: Vector, b: Vector, bend: number): Vector {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.hypot(dx, dy) || 1;
  return { x: (a.x + b.x) / 2 + (bend * dy) / length, y: (a.y + b.y) / 2 - (bend * dx) / length };
}

/** The point of a quadratic curve from a to b with control point c, at a parameter from 0 to 1. */
export function pointAt(a: Vector, c: Vector, b: Vector, t: number): Vector {
  const u = 1 - t;
  return {
    x: u * u * a.x + 2 * u * t * c.x + t * t * b.x,
    y: u * u * a.y + 2 * u * t * c.y + t * t * b.y,
  };
}

/** Whether a point lies in a shape or on the name under it, grown by `margin`. */
function isCovered(end: Shaped, p: Vector, margin: number): boolean {
  if (isInside(end, p, margin)) return true;
  const { name } = end;
  if (!name) return false;
  const top = end.y + end.h / 2;
  return (
    Math.abs(p.x - end.x) <= name.w / 2 + margin &&
    p.y >= top - margin &&
    p.y <= top + name.h + margin
  );
}

/** In how many steps a curve is looked along for where it leaves an end. */
const STEPS = 40;
/**
 * The parameter at which a curve has left the shape at one of its ends, and its name, for good: found
 * from its middle on or, where that is on the name still, from its other end, then by bisection.
 * @param curve a point of the curve by its parameter, from 0 to 1
 * @param end the parameter of that end: 0 or 1
 */
function exit(curve: (t: number) => Vector, end: 0 | 1, inner: Shaped, margin: number): number {
  const toward = end === 0 ? -1 : 1;
  const from = isCovered(inner, curve(0.5), margin) ? 1 - end : 0.5;
  let far = from;
  let near: number = end;
  for (let i = 0; i <= STEPS; i++) {
    const t = from + (toward * i) / STEPS;
    if (isCovered(inner, curve(t), margin)) {
      near = t;
      break;
    }
    far = t;
  }
  for (let i = 0; i < 18; i++) {
    const t = (near + far) / 2;
    if (isCovered(inner, curve(t), margin)) near = t;
    else far = t;
  }
  return far;
}

/** The course of a line between two shapes. */
export interface Course {
  /** How far its control point is from the straight line, to the left of its direction. */
  bend: number;
  /** How far it runs beside the line from middle to middle, to the left too. */
  offset?: number;
}

export interface Curve {
  start: Vector;
  control: Vector;
  end: Vector;
  /** Its direction at the end, of length 1. */
  heading: Vector;
  /** Against its direction at the start, of length 1. */
  leaving: Vector;
  middle: Vector;
}

/** A point moved to the left of the way from a to b. */
function movedLeft(p: Vector, a: Vector, b: Vector, by: number): Vector {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: p.x + (by * dy) / length, y: p.y - (by * dx) / length };
}

/** The visible part of a line between two shapes. @param gap room at its ends, for end marks */
export function curveBetween(from: Shaped, to: Shaped, course: Course, gap: number): Curve {
  const offset = course.offset ?? 0;
  const a = movedLeft(from, from, to, offset);
  const b = movedLeft(to, from, to, offset);
  const control = controlPoint(a, b, course.bend);
  const along = (t: number) => pointAt(a, control, b, t);
  // Alike at both ends: a line is where it is, whichever of its things it is told from.
  const t0 = exit(along, 0, from, gap);
  const t1 = exit(along, 1, to, gap);
  const start = along(t0);
  const end = along(t1);
  // De Casteljau: the control point of the part between t0 and t1.
  const p = mix(a, control, t0);
  const q = mix(control, b, t0);
  const part = mix(p, q, t1);
  return {
    start,
    control: part,
    end,
    heading: direction(along(t1 - 0.02), end),
    leaving: direction(along(t0 + 0.02), start),
    middle: along((t0 + t1) / 2),
  };
}
/** The direction from a to b, of length 1. */
function direction(a: Vector, b: Vector): Vector {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return { x: dx / length, y: dy / length };
}

const mix = (a: Vector, b: Vector, t: number): Vector => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});
