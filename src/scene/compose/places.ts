/** Places stretched to a box, pushed apart, and spread over it. */
import type { Rect, Ring } from './measures.ts';
import { append } from '../../model/lists.ts';
import type { Vector } from '../geometry.ts';
import { EDGE, GAP, put, type Body } from './bodies.ts';

interface Size {
  w: number;
  h: number;
}

/**
 * Where values lie between the least and the greatest, from 0 to 1: half by how far, half by their
 * rank, so that a box is filled.
 */
function spread(values: readonly number[]): number[] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const sorted = [...values].sort((a, b) => a - b);
  const last = values.length - 1;
  return values.map((value) => {
    if (high - low < 1) return 0.5;
    const rank = (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 / last;
    return ((value - low) / (high - low)) * 0.5 + rank * 0.5;
  });
}

/** The room that a mark takes around its place. */
export interface Room {
  half: number;
  up: number;
  down: number;
}

/** Places in any units, stretched to a box in both directions. */
export function stretched(
  hints: readonly Vector[],
  rooms: readonly Room[],
  { w, h }: Size,
): Vector[] {
  const across = spread(hints.map(({ x }) => x));
  const down = spread(hints.map(({ y }) => y));
  return rooms.map((room, i) => ({
    x: EDGE + room.half + (across[i] ?? 0.5) * Math.max(0, w - 2 * EDGE - 2 * room.half),
    y: EDGE + room.up + (down[i] ?? 0.5) * Math.max(0, h - 2 * EDGE - room.up - room.down),
  }));
}

/** Moves two bodies apart by half the way each; the other one the whole way, where one is pinned. */
function separate(a: Body, b: Body, axis: 'x' | 'y', way: number): void {
  const sign = a[axis] < b[axis] ? -1 : 1;
  const share = a.pinned || b.pinned ? 1 : 0.5;
  if (!a.pinned) a[axis] += sign * way * share;
  if (!b.pinned) b[axis] -= sign * way * share;
}

function pushPair(a: Body, b: Body): boolean {
  const x = a.half + b.half - Math.abs(a.x - b.x) + GAP.x;
  const y = Math.min(a.y + a.down, b.y + b.down) - Math.max(a.y - a.up, b.y - b.up) + GAP.y;
  if (x <= 0 || y <= 0) return false;
  if (x < y) separate(a, b, 'x', x + 0.5);
  else separate(a, b, 'y', y + 0.5);
  return true;
}

/**
 * Pushes a body off an obstacle, toward the middle of the box: the shorter way, but not out of the box
 * where the other way is free.
 */
function pushOff(body: Body, obstacle: Rect, { w, h }: Size): boolean {
  const x =
    Math.min(body.x + body.half, obstacle.right) - Math.max(body.x - body.half, obstacle.left) + 4;
  const y =
    Math.min(body.y + body.down, obstacle.bottom) - Math.max(body.y - body.up, obstacle.top) + 4;
  if (x <= 0 || y <= 0) return false;
  const across = body.x + (obstacle.left + obstacle.right > w ? -x : x);
  const down = body.y + (obstacle.top + obstacle.bottom > h ? -y : y);
  const fitsAcross = across - body.half >= EDGE && across + body.half <= w - EDGE;
  const fitsDown = down - body.up >= EDGE && down + body.down <= h - EDGE;
  const isAcross = fitsAcross === fitsDown ? x < y : fitsAcross;
  if (isAcross) body.x = across;
  else body.y = down;
  return true;
}

/**
 * Pushes bodies apart, along the shorter way, within a box.
 * @returns whether none overlaps another then
 */
export function pushApart(
  bodies: readonly Body[],
  box: Size,
  obstacles: readonly Rect[],
  sweeps = 300,
): boolean {
  for (let sweep = 0; sweep < sweeps; sweep++) {
    let moved = false;
    for (const [i, body] of bodies.entries()) {
      for (let j = i + 1; j < bodies.length; j++)
        if (pushPair(body, bodies[j] as Body)) moved = true;
      for (const obstacle of obstacles)
        if (!body.pinned && pushOff(body, obstacle, box)) moved = true;
      put(body, body.x, body.y, box);
    }
    if (!moved) return true;
  }
  return false;
}

/** A map along one axis: what was at a place is at `factor` times that and `shift` then. */
interface Along {
  factor: number;
  shift: number;
}
/** An axis, and the names of the room of a body before and after its place. */
type Axis = readonly [axis: 'x' | 'y', before: 'half' | 'up', after: 'half' | 'down'];
const ACROSS: Axis = ['x', 'half', 'half'];
const DOWN: Axis = ['y', 'up', 'down'];
/**
 * Spreads bodies along an axis until the outermost touch the ends; never draws them together.
 * @param alone where those of one row stand: 0 at the beginning, 1 at the end
 */
function fillAxis(
  bodies: readonly Body[],
  [axis, before, after]: Axis,
  [from, to]: readonly [number, number],
  alone = 0.5,
): Along {
  let factor = 1;
  let shift = 0;
  const least = () => Math.min(...bodies.map((body) => body[axis] - body[before]));
  // Who is outermost with its room may be another once all are further apart.
  for (let round = 0; round < 4; round++) {
    const places = bodies.map((body) => body[axis]);
    const width = Math.max(...places) - Math.min(...places);
    const most = Math.max(...bodies.map((body) => body[axis] + body[after]));
    const extra = to - from - 2 * EDGE - (most - least());
    if (extra < 2) break;
    const isRow = width < 1;
    const by = isRow ? 1 : (width + extra) / width;
    for (const body of bodies) body[axis] *= by;
    const way = from + EDGE + (isRow ? extra * alone : 0) - least();
    for (const body of bodies) body[axis] += way;
    factor *= by;
    shift = shift * by + way;
    if (isRow) break;
  }
  return { factor, shift };
}
/** Spreads bodies over a rectangle, each axis for itself. */
const fillRect = (
  bodies: readonly Body[],
  { left, top, right, bottom }: Rect,
  alone: Partial<Vector> = {},
): { x: Along; y: Along } => ({
  x: fillAxis(bodies, ACROSS, [left, right], alone.x),
  y: fillAxis(bodies, DOWN, [top, bottom], alone.y),
});
/** A ring that goes along with what stands on it. */
const mapped = ({ at, rx, ry }: Ring, { x, y }: { x: Along; y: Along }): Ring => ({
  at: { x: at.x * x.factor + x.shift, y: at.y * y.factor + y.shift },
  rx: rx * x.factor,
  ry: ry * y.factor,
});

/** One row beside the axis of time stands at the edge of the box: its lines have more room. */
function besideAxis({ left, top }: Rect, axis: 'x' | 'y' | undefined): Partial<Vector> {
  if (axis === 'x' && top > 0) return { y: 1 };
  return axis === 'y' && left > 0 ? { x: 1 } : {};
}
/**
 * Spreads bodies over a box, each in its range; not where one of them is pinned. Rings are stretched
 * with what stands on them: they may reach out of the box.
 * The third argument has the rings, and the direction of the axis of time, where there is one.
 * @returns the rings
 */
export function fill(
  bodies: readonly Body[],
  box: Size,
  { rings, axis }: { rings: ReadonlyMap<number, Ring>; axis?: 'x' | 'y' },
): ReadonlyMap<number, Ring> {
  if (!bodies.length || bodies.some(({ pinned }) => pinned)) return rings;
  const whole: Rect = { left: 0, top: 0, right: box.w, bottom: box.h };
  let stretchedRings = rings;
  if (rings.size) {
    const along = fillRect(bodies, whole);
    stretchedRings = new Map([...rings].map(([number, ring]) => [number, mapped(ring, along)]));
    const numberOf = new Map([...rings].map(([number, ring]) => [ring, number]));
    for (const body of bodies) {
      // The one in the middle stays in the middle of its rings.
      body.range = undefined;
      const number = body.ring && numberOf.get(body.ring);
      if (number !== undefined) body.ring = stretchedRings.get(number);
    }
  } else {
    const byRange = new Map<Rect, Body[]>();
    for (const body of bodies) append(byRange, body.range ?? whole, body);
    for (const [range, own] of byRange) fillRect(own, range, besideAxis(range, axis));
  }
  for (const body of bodies) put(body, body.x, body.y, box);
  return stretchedRings;
}
