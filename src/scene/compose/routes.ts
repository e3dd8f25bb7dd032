/** How lines run: straight or, where that leads through something else, bent. */
import { type Rect } from './measures.ts';
import { append } from '../../model/lists.ts';
import { curveBetween, pointAt, type Curve, type Shaped, type Vector } from '../geometry.ts';
import { coveredBy, nameAt, type ComposedMark } from './marks.ts';
import { around, grown, overlap, pathIn, pathOf, pathsCross, type Path } from './rects.ts';
import type { Strand } from './strands.ts';

/** Room at the end of a line, for its end mark. */
const GAP = 2.5;
/** How far a line may be bent to either side, in pixels. */
const BENDS = [0, 18, -18, 34, -34, 52, -52, 74, -74, 100, -100, 134, -134];
/** How far from the edge of its box a line stays, in pixels. */
const EDGE = 3;

/** A line with its course: points of its curve, in the order of that, and the rectangle around them. */
export interface Route extends Path {
  strand: Strand;
  bend: number;
  curve: Curve;
}

/** What a line to a mark ends at: its shape with the name under it. */
export function endOf(mark: ComposedMark, { x, y }: Vector): Shaped {
  const names = nameAt(mark, { x, y });
  const { left, right, bottom } = around(names);
  const name = names.length ? { w: right - left + 4, h: bottom - (y + mark.h / 2) } : undefined;
  // As it is drawn: at the ring around the one in focus.
  const ring = mark.thing.focused ? 16 : 0;
  return { x, y, w: mark.w + ring, h: mark.h + ring, shape: mark.thing.shape, name };
}

/** Points of a curve at equal shares of its parameter. */
export const pointsOf = ({ start, control, end }: Curve, pieces: number): Vector[] =>
  Array.from({ length: pieces + 1 }, (_, i) => pointAt(start, control, end, i / pieces));

export interface Ground {
  marks: readonly ComposedMark[];
  places: readonly Vector[];
  box: { w: number; h: number };
  obstacles: readonly Rect[];
}

/** What each mark covers, with a little room around it. */
export const coveredRooms = ({ marks, places }: Ground): Rect[][] =>
  marks.map((mark, i) => coveredBy(mark, places[i] as Vector).map((rect) => grown(rect, 2.5, 1.5)));

interface Cost {
  cost: number;
  /** Through how many shapes, names and obstacles of others. */
  through: number;
}

/** What it costs that a line runs through what is not its own, or near the edge. */
function obstructionOf(
  { points, bounds }: Path,
  strand: Strand,
  ground: Ground,
  rooms: readonly Rect[][],
): Cost {
  let cost = 0;
  let through = 0;
  for (const { x, y } of points)
    if (x < EDGE || y < EDGE || x > ground.box.w - EDGE || y > ground.box.h - EDGE) cost += 12;
  const add = (rect: Rect, least: number) => {
    if (!overlap(bounds, rect)) return;
    const length = pathIn(points, rect);
    if (length <= 0) return;
    cost += least + 1.5 * length;
    through += 1;
  };
  rooms.forEach((rects, i) => {
    if (i !== strand.a && i !== strand.b) for (const rect of rects) add(rect, 6);
  });
  for (const rect of ground.obstacles) add(rect, 12);
  return { cost, through };
}

/** The course of each strand; strands between the same two things bend alike. */
export function routesOf(strands: readonly Strand[], ground: Ground): Route[] {
  const rooms = coveredRooms(ground);
  const ends = ground.marks.map((mark, i) => endOf(mark, ground.places[i] as Vector));
  const pairs = new Map<string, Strand[]>();
  for (const strand of strands) append(pairs, `${strand.a} ${strand.b}`, strand);
  const routes: Route[] = [];
  const routed = (strand: Strand, bend: number, pieces: number): Route => {
    const { offset } = strand;
    const curve = curveBetween(
      ends[strand.a] as Shaped,
      ends[strand.b] as Shaped,
      { bend, offset },
      GAP,
    );
    return { strand, bend, curve, ...pathOf(pointsOf(curve, pieces)) };
  };
  const costOf = (list: readonly Strand[], bend: number): Cost => {
    const sum: Cost = { cost: Math.abs(bend) * 0.16, through: 0 };
    for (const strand of list) {
      const route = routed(strand, bend, 16);
      const { cost, through } = obstructionOf(route, strand, ground, rooms);
      sum.cost += cost;
      sum.through += through;
      if (bend !== 0 || through > 0)
        for (const other of routes) if (pathsCross(route, other)) sum.cost += 5;
    }
    return sum;
  };
  const bestBend = (list: readonly Strand[], length: number): number => {
    let best = 0;
    let least = Infinity;
    for (const bend of BENDS) {
      if (Math.abs(bend) > length * 0.75) continue;
      const { cost, through } = costOf(list, bend);
      if (cost < least - 0.01) {
        least = cost;
        best = bend;
      }
      if (bend === 0 && through === 0) return 0;
    }
    return best;
  };
  const isLit = (list: readonly Strand[]) => Number(list.some(({ lit }) => lit));
  for (const list of [...pairs.values()].sort((p, q) => isLit(q) - isLit(p))) {
    const [first] = list;
    if (!first) continue;
    const a = ground.places[first.a] as Vector;
    const b = ground.places[first.b] as Vector;
    const length = Math.sqrt((a.x - b.x) ** 2 + (a.y - b.y) ** 2);
    const bend = bestBend(list, length);
    for (const strand of list) routes.push(routed(strand, bend, 16));
  }
  return routes;
}

/** How many shapes and names of others, and obstacles, a line runs through. */
export function throughOthers({ strand, points, bounds }: Route, ground: Ground): number {
  const isCrossed = (rect: Rect) => overlap(bounds, rect) && pathIn(points, rect) > 0.5;
  let count = 0;
  ground.marks.forEach((mark, i) => {
    if (i === strand.a || i === strand.b) return;
    const rects = coveredBy(mark, ground.places[i] as Vector);
    if (rects.some(isCrossed)) count += 1;
  });
  return count + ground.obstacles.filter(isCrossed).length;
}
