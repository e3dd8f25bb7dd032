/**
 * What it costs that things stand where they do: how hard a picture is to read. Each part of it
 * belongs to one thing or to two, and is kept: moving one thing asks only for its own parts anew. In
 * arrays of numbers, for it is asked for millions of times.
 */
import { placeFor, GAP, reachOf, type Arena } from './bodies.ts';
import { entering, leaving } from './rects.ts';

/** How near a line may come to the room of a thing that is not its own, in pixels. */
const MARGIN = 4;
/** What a line costs where it runs through a thing or an obstacle: at least, and for each pixel. */
const THROUGH = {
  least: 14,
  lit: 24,
  obstacle: 10,
  perPixel: 0.45,
  perObstaclePixel: 0.3,
} as const;
/** What two lines that cross cost; and both lit. */
const CROSSING = { plain: 8, lit: 22 } as const;
/** The cosine from which two lines from one thing run side by side, and its square, a little more. */
const NARROW_ANGLE = { cosine: 0.94, squared: 0.884 } as const;
/** Days in the wrong order cost more than anything else. */
const OUT_OF_ORDER = 5000;

const AXES = { x: 1, y: 2 } as const;

export class Costs {
  /** How many bodies, and how many pairs of them with lines. */
  readonly bodies: number;
  private readonly pairs: number;
  /** The places of the bodies. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The sides of the rooms of all bodies and, after them, of the obstacles. */
  private readonly left: Float64Array;
  private readonly top: Float64Array;
  private readonly right: Float64Array;
  private readonly bottom: Float64Array;
  /** The ends of the pairs. */
  private readonly a: Int32Array;
  private readonly b: Int32Array;
  private readonly lit: Uint8Array;
  /** The pairs of each body, and all others. */
  private readonly own: readonly Int32Array[];
  private readonly foreign: readonly Int32Array[];
  private readonly reach: readonly ReturnType<typeof reachOf>[];
  private readonly inOrder: Uint8Array;
  /** What is kept: bodies by bodies, pairs by bodies, pairs by pairs, and what a pair costs alone. */
  private readonly near: Float64Array;
  private readonly through: Float64Array;
  private readonly meeting: Float64Array;
  private readonly alone: Float64Array;

  constructor(private readonly arena: Arena) {
    const { bodies, pairs, obstacles } = arena;
    const [n, m] = [bodies.length, pairs.length];
    const indexOf = new Map(bodies.map((body, i) => [body, i]));
    this.bodies = n;
    this.pairs = m;
    this.x = Float64Array.from(bodies, ({ x }) => x);
    this.y = Float64Array.from(bodies, ({ y }) => y);
    const sides = () => new Float64Array(n + obstacles.length);
    this.left = sides();
    this.top = sides();
    this.right = sides();
    this.bottom = sides();
    obstacles.forEach(({ left, top, right, bottom }, i) => {
      this.left[n + i] = left;
      this.top[n + i] = top;
      this.right[n + i] = right;
      this.bottom[n + i] = bottom;
    });
    this.a = Int32Array.from(pairs, ({ a }) => indexOf.get(a) ?? 0);
    this.b = Int32Array.from(pairs, ({ b }) => indexOf.get(b) ?? 0);
    this.lit = Uint8Array.from(pairs, ({ lit }) => Number(lit));
    const all = Array.from(pairs, (_, p) => p);
    const isOwn = (i: number) => (p: number) => this.a[p] === i || this.b[p] === i;
    this.own = bodies.map((_, i) => Int32Array.from(all.filter(isOwn(i))));
    this.foreign = bodies.map((_, i) => Int32Array.from(all.filter((p) => !isOwn(i)(p))));
    this.reach = bodies.map((body) => reachOf(body, arena));
    this.inOrder = Uint8Array.from(bodies, ({ inOrder }) => (inOrder ? AXES[inOrder] : 0));
    this.near = new Float64Array(n * n);
    this.through = new Float64Array(m * n);
    this.meeting = new Float64Array(m * m);
    this.alone = new Float64Array(m);
    bodies.forEach(({ x, y }, i) => this.put(i, x, y));
    bodies.forEach((_, i) => this.keep(i));
  }

  /** Puts a body at a point, or as near to it as its box, or its range, lets it. */
  put(i: number, x: number, y: number): void {
    const reach = this.reach[i];
    const body = this.arena.bodies[i];
    if (!reach || !body) return;
    const { x: atX, y: atY } = placeFor(body.ring, reach, x, y);
    this.x[i] = atX;
    this.y[i] = atY;
    this.left[i] = atX - body.half;
    this.right[i] = atX + body.half;
    this.top[i] = atY - body.up;
    this.bottom[i] = atY + body.down;
  }

  /** What a body cost when it was last kept: its lines, its neighbours, lines of others through it. */
  kept(i: number): number {
    const { bodies: n, pairs: m, near, through, meeting, alone } = this;
    let cost = this.placeCost(i);
    for (let j = 0; j < n; j++) cost += near[i * n + j]!;
    for (const p of this.foreign[i]!) cost += through[p * n + i]!;
    for (const p of this.own[i]!) {
      cost += alone[p]!;
      for (let j = 0; j < n; j++) cost += through[p * n + j]!;
      for (let q = 0; q < m; q++) cost += meeting[p * m + q]!;
    }
    return cost;
  }

  /**
   * What a body costs where it stands now. No part of that is negative: once it is over the limit the
   * rest is not asked for.
   */
  now(i: number, limit: number): number {
    const { bodies: n, pairs: m } = this;
    const own = this.own[i]!;
    let cost = this.neighboursCost(i, limit);
    if (cost > limit) return cost;
    for (const p of own) cost += this.lengthCost(p);
    for (const p of this.foreign[i]!) cost += this.throughCost(p, i);
    if (cost > limit) return cost;
    for (const p of own)
      for (let j = 0; j < n; j++)
        if (j !== this.a[p] && j !== this.b[p]) cost += this.throughCost(p, j);
    for (const p of own) {
      if (cost > limit) return cost;
      for (let q = 0; q < m; q++) if (q !== p) cost += this.meetingCost(p, q);
    }
    return cost;
  }

  /** Keeps what a body costs where it stands now. */
  keep(i: number): void {
    const { bodies: n, pairs: m, near, through, meeting } = this;
    for (let j = 0; j < n; j++)
      if (j !== i) near[i * n + j] = near[j * n + i] = this.nearCost(i, j);
    for (const p of this.foreign[i]!) through[p * n + i] = this.throughCost(p, i);
    for (const p of this.own[i]!) {
      this.alone[p] = this.lengthCost(p);
      for (let j = 0; j < n; j++)
        if (j !== this.a[p] && j !== this.b[p]) through[p * n + j] = this.throughCost(p, j);
      for (let q = 0; q < m; q++)
        if (q !== p) meeting[p * m + q] = meeting[q * m + p] = this.meetingCost(p, q);
    }
  }

  /** What a body costs without any line; once that is over the limit the rest is not asked for. */
  private neighboursCost(i: number, limit: number): number {
    let cost = this.placeCost(i);
    for (let j = 0; j < this.bodies && cost <= limit; j++) if (j !== i) cost += this.nearCost(i, j);
    return cost;
  }

  /** How far a body is from where it is to be, and on what nothing may stand. */
  private placeCost(i: number): number {
    const { goal } = this.arena.bodies[i]!;
    const dx = this.x[i]! - goal.x;
    const dy = this.y[i]! - goal.y;
    let cost = 0.035 * Math.sqrt(dx * dx + dy * dy);
    for (let k = this.bodies; k < this.left.length; k++) {
      const x = this.gapX(i, k);
      const y = this.gapY(i, k);
      if (x < MARGIN && y < MARGIN) cost += 60 + 5 * Math.min(MARGIN - x, MARGIN - y);
    }
    return cost;
  }

  /** How far two rooms are apart across, and down; negative where they overlap. */
  private gapX(i: number, k: number): number {
    return Math.max(this.left[i]!, this.left[k]!) - Math.min(this.right[i]!, this.right[k]!);
  }
  private gapY(i: number, k: number): number {
    return Math.max(this.top[i]!, this.top[k]!) - Math.min(this.bottom[i]!, this.bottom[k]!);
  }

  /** What it costs that two bodies are near one another, or turned round. */
  private nearCost(i: number, j: number): number {
    const gapX = this.gapX(i, j);
    const gapY = this.gapY(i, j);
    const x = gapX > 0 ? gapX : 0;
    const y = gapY > 0 ? gapY : 0;
    let cost = 50 / (Math.sqrt(x * x + y * y) + 8);
    if (gapX < GAP.x && gapY < GAP.y) cost += 40 + 5 * Math.min(GAP.x - gapX, GAP.y - gapY);
    return cost + this.orderCost(i, j);
  }

  /** What it costs that two bodies are on other sides of one another than they are to be. */
  private orderCost(i: number, j: number): number {
    const { w, h, bodies } = this.arena;
    const one = bodies[i]!.goal;
    const other = bodies[j]!.goal;
    const wantedX = one.x - other.x;
    const wantedY = one.y - other.y;
    const isX = this.x[i]! - this.x[j]!;
    const isY = this.y[i]! - this.y[j]!;
    let cost = 0;
    if (wantedX * isX < 0 && Math.abs(wantedX) > 0.12 * w) cost += 6 + 0.22 * Math.abs(isX);
    if (wantedY * isY < 0 && Math.abs(wantedY) > 0.12 * h) cost += 6 + 0.22 * Math.abs(isY);
    const axis = this.inOrder[i]!;
    if (axis === 0 || this.inOrder[j] !== axis) return cost;
    const wanted = axis === AXES.x ? wantedX : wantedY;
    const is = axis === AXES.x ? isX : isY;
    return Math.abs(wanted) > 1 && wanted * is < 0 ? cost + OUT_OF_ORDER + Math.abs(is) : cost;
  }

  /**
   * How long the part of the straight line of a pair in a room is, with a margin (Liang and Barsky
   * 1984).
   */
  private lengthIn(p: number, k: number, margin: number): number {
    const { x, y } = this;
    const a = this.a[p]!;
    const b = this.b[p]!;
    const left = this.left[k]! - margin;
    const right = this.right[k]! + margin;
    if ((x[a]! < left && x[b]! < left) || (x[a]! > right && x[b]! > right)) return 0;
    const top = this.top[k]! - margin;
    const bottom = this.bottom[k]! + margin;
    if ((y[a]! < top && y[b]! < top) || (y[a]! > bottom && y[b]! > bottom)) return 0;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const start = Math.max(0, entering(x[a]!, dx, left, right), entering(y[a]!, dy, top, bottom));
    const end = Math.min(1, leaving(x[a]!, dx, left, right), leaving(y[a]!, dy, top, bottom));
    return end > start ? (end - start) * Math.sqrt(dx * dx + dy * dy) : 0;
  }

  /** What it costs that the line of a pair runs through a body that is not its own. */
  private throughCost(p: number, i: number): number {
    const length = this.lengthIn(p, i, MARGIN);
    if (length <= 0) return 0;
    return (this.lit[p] ? THROUGH.lit : THROUGH.least) + THROUGH.perPixel * length;
  }

  /** What a line costs alone: its length, too little of it for its words, obstacles under it. */
  private lengthCost(p: number): number {
    const { wide, tall } = this.arena.pairs[p]!;
    const a = this.a[p]!;
    const b = this.b[p]!;
    const dx = Math.abs(this.x[b]! - this.x[a]!);
    const dy = Math.abs(this.y[b]! - this.y[a]!);
    const length = Math.sqrt(dx * dx + dy * dy) || 1;
    const seen = length - this.lengthIn(p, a, 0) - this.lengthIn(p, b, 0);
    const words = Math.min(wide / Math.max(dx / length, 0.05), tall / Math.max(dy / length, 0.05));
    const need = Math.max(26, words + 20);
    let cost = length * (this.lit[p] ? 0.03 : 0.02);
    if (seen < need) cost += (need - seen) * (this.lit[p] ? 1.6 : 0.5);
    for (let k = this.bodies; k < this.left.length; k++) {
      const inside = this.lengthIn(p, k, 0);
      if (inside > 0) cost += THROUGH.obstacle + THROUGH.perObstaclePixel * inside;
    }
    return cost;
  }

  /** What two lines cost one another: a small angle at a thing they share, or a crossing. */
  private meetingCost(p: number, q: number): number {
    const { a, b } = this;
    if (a[q] === a[p]) return this.angleCost(a[p]!, b[p]!, b[q]!);
    if (a[q] === b[p]) return this.angleCost(b[p]!, a[p]!, b[q]!);
    if (b[q] === a[p]) return this.angleCost(a[p]!, b[p]!, a[q]!);
    if (b[q] === b[p]) return this.angleCost(b[p]!, a[p]!, a[q]!);
    if (!this.doCross(p, q)) return 0;
    return this.lit[p] && this.lit[q] ? CROSSING.lit : CROSSING.plain;
  }

  /** What it costs that two lines from one body run side by side, by the cosine between them. */
  private angleCost(shared: number, one: number, other: number): number {
    const { x, y } = this;
    const ux = x[one]! - x[shared]!;
    const uy = y[one]! - y[shared]!;
    const vx = x[other]! - x[shared]!;
    const vy = y[other]! - y[shared]!;
    const dot = ux * vx + uy * vy;
    if (dot <= 0) return 0;
    const squared = (dot * dot) / ((ux * ux + uy * uy) * (vx * vx + vy * vy) || 1);
    if (squared <= NARROW_ANGLE.squared) return 0;
    return (Math.sqrt(squared) - NARROW_ANGLE.cosine) * 200;
  }

  private doCross(p: number, q: number): boolean {
    const { x, y } = this;
    const a = this.a[p]!;
    const b = this.b[p]!;
    const c = this.a[q]!;
    const d = this.b[q]!;
    const dx = x[b]! - x[a]!;
    const dy = y[b]! - y[a]!;
    const toC = dx * (y[c]! - y[a]!) - dy * (x[c]! - x[a]!);
    const toD = dx * (y[d]! - y[a]!) - dy * (x[d]! - x[a]!);
    if (toC * toD >= 0) return false;
    const ex = x[d]! - x[c]!;
    const ey = y[d]! - y[c]!;
    const toA = ex * (y[a]! - y[c]!) - ey * (x[a]! - x[c]!);
    const toB = ex * (y[b]! - y[c]!) - ey * (x[b]! - x[c]!);
    return toA * toB < 0;
  }
}
