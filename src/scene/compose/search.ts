/**
 * Where things stand: a local search that moves one thing at a time and keeps what makes a picture
 * easier to read (simulated annealing, Davidson and Harel 1996, with costs of our own).
 */
import type { Rect } from './measures.ts';
import { numbersFrom } from '../random.ts';
import { lengthIn } from './rects.ts';

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

const roomOf = (body: Body): Rect => ({
  left: body.x - body.half,
  top: body.y - body.up,
  right: body.x + body.half,
  bottom: body.y + body.down,
});

/**
 * How long the part of the straight line between two bodies in the room of a third is, with a margin:
 * `lengthIn` without an object for each room, which is asked for millions of times.
 */
function lengthThrough(a: Body, b: Body, body: Body, margin: number): number {
  const left = body.x - body.half - margin;
  const right = body.x + body.half + margin;
  if ((a.x < left && b.x < left) || (a.x > right && b.x > right)) return 0;
  const top = body.y - body.up - margin;
  const bottom = body.y + body.down + margin;
  if ((a.y < top && b.y < top) || (a.y > bottom && b.y > bottom)) return 0;
  return lengthIn(a, b, { left, top, right, bottom });
}

/** Puts a body at a point, or as near to it as its box, or its range, lets it. */
export function put(body: Body, x: number, y: number, { w, h }: { w: number; h: number }): void {
  const { left, top, right, bottom } = body.range ?? { left: 0, top: 0, right: w, bottom: h };
  const within = (at: number, least: number, most: number) =>
    least > most ? (least + most) / 2 : Math.min(most, Math.max(least, at));
  body.x = within(x, left + EDGE + body.half, right - EDGE - body.half);
  body.y = within(y, top + EDGE + body.up, bottom - EDGE - body.down);
}

/**
 * A step of a search may make things worse by so many times its temperature, each with the same
 * probability (Metropolis 1953). Logarithms may differ between engines in their last digit: they
 * are rounded.
 */
const TOLERANCE: readonly number[] = Array.from(
  { length: 1024 },
  (_, i) => Math.round(-Math.log((i + 0.5) / 1024) * 1e6) / 1e6,
);

const THROUGH = 0.45;
const throughCost = (lit: boolean, length: number): number =>
  length > 0 ? (lit ? 24 : 14) + THROUGH * length : 0;

/** What it costs that two lines from one thing run side by side, by the cosine between them. */
function angleCost(shared: Body, one: Body, other: Body): number {
  const ux = one.x - shared.x;
  const uy = one.y - shared.y;
  const vx = other.x - shared.x;
  const vy = other.y - shared.y;
  const dot = ux * vx + uy * vy;
  if (dot <= 0) return 0;
  const squared = (dot * dot) / ((ux * ux + uy * uy) * (vx * vx + vy * vy) || 1);
  return squared > 0.884 ? (Math.sqrt(squared) - 0.94) * 200 : 0;
}

const areApart = (a: Pair, b: Pair): boolean =>
  Math.max(a.a.x, a.b.x) < Math.min(b.a.x, b.b.x) ||
  Math.max(b.a.x, b.b.x) < Math.min(a.a.x, a.b.x) ||
  Math.max(a.a.y, a.b.y) < Math.min(b.a.y, b.b.y) ||
  Math.max(b.a.y, b.b.y) < Math.min(a.a.y, a.b.y);

function isCrossed({ a, b }: Pair, { a: c, b: d }: Pair): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const toC = dx * (c.y - a.y) - dy * (c.x - a.x);
  const toD = dx * (d.y - a.y) - dy * (d.x - a.x);
  if (toC * toD >= 0) return false;
  const ex = d.x - c.x;
  const ey = d.y - c.y;
  return (ex * (a.y - c.y) - ey * (a.x - c.x)) * (ex * (b.y - c.y) - ey * (b.x - c.x)) < 0;
}

/** What two pairs of things cost one another: a small angle at a thing they share, or a crossing. */
function meetingCost(pair: Pair, other: Pair): number {
  if (other.a === pair.a) return angleCost(pair.a, pair.b, other.b);
  if (other.a === pair.b) return angleCost(pair.b, pair.a, other.b);
  if (other.b === pair.a) return angleCost(pair.a, pair.b, other.a);
  if (other.b === pair.b) return angleCost(pair.b, pair.a, other.a);
  if (areApart(pair, other) || !isCrossed(pair, other)) return 0;
  return pair.lit && other.lit ? 22 : 8;
}

/** What the length of a line costs, and that too little of it is seen for its words. */
function lengthCost({ a, b, lit, wide, tall }: Pair): number {
  const dx = Math.abs(b.x - a.x);
  const dy = Math.abs(b.y - a.y);
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  const seen = length - lengthThrough(a, b, a, 0) - lengthThrough(a, b, b, 0);
  const words = Math.min(wide / Math.max(dx / length, 0.05), tall / Math.max(dy / length, 0.05));
  const need = Math.max(26, words + 20);
  const missing = seen < need ? (need - seen) * (lit ? 1.6 : 0.5) : 0;
  return length * (lit ? 0.03 : 0.02) + missing;
}

function pairCost(pair: Pair, { bodies, pairs, obstacles }: Arena): number {
  const { a, b, lit } = pair;
  let cost = lengthCost(pair);
  for (const body of bodies)
    if (body !== a && body !== b) cost += throughCost(lit, lengthThrough(a, b, body, 4));
  for (const obstacle of obstacles) {
    const length = lengthIn(a, b, obstacle);
    if (length > 0) cost += 10 + 0.3 * length;
  }
  for (const other of pairs) if (other !== pair) cost += meetingCost(pair, other);
  return cost;
}

/** What it costs that two things are on other sides of one another than they are to be. */
const orderCost = (wanted: number, is: number, least: number): number =>
  Math.abs(wanted) > least && wanted * is < 0 ? 6 + 0.22 * Math.abs(is) : 0;

/** What it costs that of two days the later one stands first. */
function timeCost(body: Body, other: Body): number {
  const axis = body.inOrder;
  if (axis === undefined || other.inOrder !== axis) return 0;
  const wanted = body.goal[axis] - other.goal[axis];
  const is = body[axis] - other[axis];
  return Math.abs(wanted) > 1 && wanted * is < 0 ? 5000 + Math.abs(is) : 0;
}

/** What it costs that two things are near one another, or turned round. */
function neighbourCost(body: Body, other: Body, { w, h }: Arena): number {
  const gapX = Math.abs(body.x - other.x) - body.half - other.half;
  const gapY =
    Math.max(body.y - body.up, other.y - other.up) -
    Math.min(body.y + body.down, other.y + other.down);
  const near = gapX < GAP.x && gapY < GAP.y ? 40 + 5 * Math.min(GAP.x - gapX, GAP.y - gapY) : 0;
  const x = Math.max(0, gapX);
  const y = Math.max(0, gapY);
  return (
    near +
    50 / (Math.sqrt(x * x + y * y) + 8) +
    orderCost(body.goal.x - other.goal.x, body.x - other.x, 0.12 * w) +
    orderCost(body.goal.y - other.goal.y, body.y - other.y, 0.12 * h) +
    timeCost(body, other)
  );
}

function obstacleCost(body: Body, obstacle: Rect): number {
  const room = roomOf(body);
  const x = Math.max(room.left, obstacle.left) - Math.min(room.right, obstacle.right);
  const y = Math.max(room.top, obstacle.top) - Math.min(room.bottom, obstacle.bottom);
  return x < 4 && y < 4 ? 60 + 5 * Math.min(4 - x, 4 - y) : 0;
}

/** What a body costs where it stands: its lines, its neighbours, and lines of others through it. */
function bodyCost(body: Body, own: readonly Pair[], arena: Arena): number {
  const dx = body.x - body.goal.x;
  const dy = body.y - body.goal.y;
  let cost = 0.035 * Math.sqrt(dx * dx + dy * dy);
  for (const other of arena.bodies) if (other !== body) cost += neighbourCost(body, other, arena);
  for (const obstacle of arena.obstacles) cost += obstacleCost(body, obstacle);
  for (const pair of own) cost += pairCost(pair, arena);
  for (const pair of arena.pairs)
    if (pair.a !== body && pair.b !== body)
      cost += throughCost(pair.lit, lengthThrough(pair.a, pair.b, body, 4));
  return cost;
}

export interface SearchOptions {
  seed: number;
  /** How many moves. */
  moves: number;
  /** From 0 to 1: how far things are moved at first. */
  heat: number;
}

/**
 * Moves the bodies of an arena.
 * @returns what it costs that they stand where they do then
 */
export function search(arena: Arena, { seed, moves, heat }: SearchOptions): number {
  const chance = numbersFrom(seed);
  const movable = arena.bodies.filter(({ pinned }) => !pinned);
  const pairsOf = new Map(
    arena.bodies.map((body) => [
      body,
      arena.pairs.filter((pair) => pair.a === body || pair.b === body),
    ]),
  );
  const costOf = (body: Body) => bodyCost(body, pairsOf.get(body) ?? [], arena);
  const isTaken = (worse: number, temperature: number) =>
    worse <= 0 || worse < (TOLERANCE[Math.floor(chance() * 1024)] ?? 0) * temperature;
  const any = () => movable[Math.floor(chance() * movable.length)];

  const swap = (one: Body, temperature: number) => {
    const other = any();
    if (!other || other === one) return;
    const before = costOf(one) + costOf(other);
    const { x, y } = one;
    const { x: otherX, y: otherY } = other;
    put(one, otherX, otherY, arena);
    put(other, x, y, arena);
    if (isTaken(costOf(one) + costOf(other) - before, temperature)) return;
    put(one, x, y, arena);
    put(other, otherX, otherY, arena);
  };
  /** Another place for a body: anywhere, near where it is to be, or a step away. */
  const place = (body: Body, kind: number, done: number): [number, number] => {
    if (kind < 0.25)
      return [EDGE + chance() * (arena.w - 2 * EDGE), EDGE + chance() * (arena.h - 2 * EDGE)];
    if (kind < 0.35)
      return [body.goal.x + (chance() - 0.5) * 60, body.goal.y + (chance() - 0.5) * 60];
    const reach = (0.22 * heat * (1 - done) + 0.015) * Math.max(arena.w, arena.h);
    return [body.x + (chance() + chance() - 1) * reach, body.y + (chance() + chance() - 1) * reach];
  };
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const temperature = 14 * heat * (1 - done) * (1 - done) + 0.05;
    const body = any();
    if (!body) break;
    // A cool search moves things by steps.
    const kind = heat < 1 ? Math.max(chance(), chance(), chance()) : chance();
    if (kind < 0.1) {
      swap(body, temperature);
      continue;
    }
    const before = costOf(body);
    const { x, y } = body;
    put(body, ...place(body, kind, done), arena);
    if (!isTaken(costOf(body) - before, temperature)) put(body, x, y, arena);
  }
  return arena.bodies.reduce((sum, body) => sum + costOf(body), 0);
}
