/** Positions: given ones first; what is brought in takes a free place near what it belongs to. Deterministic. */
import type { RelationGraph } from '../../model/graph.ts';
import { MARGIN, extentOf, type Extent, type Point } from './layout.ts';

const GAP = 92;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Free places around a point, on widening rings. */
function* around([x, y]: Point): Generator<Point> {
  for (let i = 0; ; i++) {
    const radius = GAP * (1.25 + Math.sqrt(i) * 0.62);
    yield [x + radius * Math.cos(i * GOLDEN), y + radius * Math.sin(i * GOLDEN)];
  }
}

/**
 * Places every node.
 * @param saved positions of the named view
 * @param moved positions the reader chose, which win
 * @param extents what each node takes up, so that none is put over another
 * @param anchors for a member that was unfolded from its bench, that bench: members stand in a block of their own, below
 */
export function placeNodes(graph: RelationGraph, nodes: readonly string[], saved: ReadonlyMap<string, Point>, moved: ReadonlyMap<string, Point>, extents: ReadonlyMap<string, Extent>, anchors: ReadonlyMap<string, string> = new Map()): Map<string, Point> {
  const placed = new Map<string, Point>();
  for (const id of nodes) {
    const point = moved.get(id) ?? saved.get(id);
    if (point) placed.set(id, point);
  }
  const extent = (id: string) => extentOf({ extents }, id);
  const isFree = (id: string, [x, y]: Point) => {
    const own = extent(id);
    return [...placed].every(([other, [px, py]]) => {
      const its = extent(other);
      return Math.abs(px - x) >= (own.w + its.w) / 2 + MARGIN || y - own.up >= py + its.down + MARGIN || y + own.down + MARGIN <= py - its.up;
    });
  };
  const ties = (id: string) => (graph.hasNode(id) ? graph.neighbors(id).filter((other) => placed.has(other)) : []);
  // The best tied go first, so that they stand closest to what they belong to.
  for (const [id, point] of blocks(nodes, placed, anchors)) placed.set(id, point);
  const waiting = nodes.filter((id) => !placed.has(id)).sort((a, b) => ties(b).length - ties(a).length || a.localeCompare(b));
  for (const id of waiting) {
    const near = ties(id);
    const centre: Point = near.length ? mean(near.map((other) => placed.get(other) ?? [0, 0])) : outside([...placed.values()]);
    let steps = 0;
    for (const point of around(centre)) {
      if (isFree(id, point) || steps++ > 4000) {
        placed.set(id, [Math.round(point[0]), Math.round(point[1])]);
        break;
      }
    }
  }
  return placed;
}

export const CELL = { w: 92, h: 76 };

/** Unfolded members in rows, a block a bench, side by side under everything else: in the order they come, so by surname. */
function* blocks(nodes: readonly string[], placed: ReadonlyMap<string, Point>, anchors: ReadonlyMap<string, string>): Generator<[string, Point]> {
  const members = new Map<string, string[]>();
  for (const id of nodes) {
    const bench = anchors.get(id);
    if (bench !== undefined && !placed.has(id)) members.set(bench, [...(members.get(bench) ?? []), id]);
  }
  const others = [...placed.values()];
  const top = others.length ? Math.max(...others.map(([, y]) => y)) + 110 : 0;
  let left = others.length ? Math.min(...others.map(([x]) => x)) : 0;
  for (const [bench, ids] of [...members].sort((a, b) => (placed.get(a[0])?.[0] ?? 0) - (placed.get(b[0])?.[0] ?? 0))) {
    const columns = Math.ceil(Math.sqrt(ids.length * 1.5));
    const width = (columns - 1) * CELL.w;
    const start = Math.max(left, (placed.get(bench)?.[0] ?? left) - width / 2);
    for (const [i, id] of ids.entries()) yield [id, [start + (i % columns) * CELL.w, top + Math.floor(i / columns) * CELL.h]];
    left = start + width + CELL.w * 1.5;
  }
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce<[number, number]>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** Below everything: where a thing without a tie to the rest begins. */
function outside(points: readonly Point[]): Point {
  if (!points.length) return [0, 0];
  return [mean(points)[0], Math.max(...points.map(([, y]) => y)) + GAP];
}
