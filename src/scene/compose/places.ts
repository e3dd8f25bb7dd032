/** Places stretched to a box, pushed apart, and spread over it. */
import type { Rect } from './measures.ts';
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

/** Spreads bodies along an axis until the outermost touch the edges; never draws them together. */
function fillAxis(
  bodies: readonly Body[],
  axis: 'x' | 'y',
  size: number,
  [before, after]: [(body: Body) => number, (body: Body) => number],
): void {
  const least = () => Math.min(...bodies.map((body) => body[axis] - before(body)));
  for (let round = 0; round < 4; round++) {
    const most = Math.max(...bodies.map((body) => body[axis] + after(body)));
    const extra = size - 2 * EDGE - (most - least());
    if (extra < 2) return;
    const first = Math.min(...bodies.map((body) => body[axis]));
    const width = Math.max(...bodies.map((body) => body[axis])) - first;
    const factor = width < 1 ? 1 : (width + extra) / width;
    for (const body of bodies) body[axis] = first + (body[axis] - first) * factor;
    const shift = (width < 1 ? EDGE + extra / 2 : EDGE) - least();
    for (const body of bodies) body[axis] += shift;
    if (width < 1) return;
  }
}

/** Spreads bodies over a box, each axis for itself; not where one of them is pinned. */
export function fill(bodies: readonly Body[], box: Size): void {
  if (!bodies.length || bodies.some(({ pinned }) => pinned)) return;
  fillAxis(bodies, 'x', box.w, [({ half }) => half, ({ half }) => half]);
  fillAxis(bodies, 'y', box.h, [({ up }) => up, ({ down }) => down]);
  for (const body of bodies) put(body, body.x, body.y, box);
}
