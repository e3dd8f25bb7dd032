/**
 * Positions: given ones first; any other thing takes a free place near the things it is tied to.
 * Deterministic.
 */
import { append } from '../../model/lists.ts';
import { neighboursOf, type RelationGraph } from '../../model/graph.ts';
import { MARGIN, extentOf, type Extent, type LayoutInput, type Point } from './layout.ts';

const GAP = 92;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Free places around a point, on widening rings. */
function* around([x, y]: Point): Generator<Point> {
  for (let i = 0; ; i++) {
    const radius = GAP * (1.25 + Math.sqrt(i) * 0.62);
    yield [x + radius * Math.cos(i * GOLDEN), y + radius * Math.sin(i * GOLDEN)];
  }
}

/** What stands where, by cells that are as large as the largest thing: only the next ones are looked at. */
class Grid {
  readonly #cell: { w: number; h: number };
  readonly #cells = new Map<string, { at: Point; extent: Extent }[]>();
  constructor(extents: readonly Extent[]) {
    const most = (size: (extent: Extent) => number) =>
      extents.reduce((largest, extent) => Math.max(largest, size(extent)), 0);
    this.#cell = {
      w: most(({ w }) => w) + MARGIN,
      h: most(({ up }) => up) + most(({ down }) => down) + MARGIN,
    };
  }
  #cellOf([x, y]: Point): [number, number] {
    return [Math.floor(x / this.#cell.w), Math.floor(y / this.#cell.h)];
  }
  add(at: Point, extent: Extent): void {
    append(this.#cells, this.#cellOf(at).join(), { at, extent });
  }
  /** Whether a thing of an extent would be over no other at a point. */
  isFree(point: Point, own: Extent): boolean {
    const [x, y] = point;
    const [column, row] = this.#cellOf(point);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => this.#cells.get([column + dx, row + dy].join()) ?? []),
    );
    return near.every(
      ({ at: [px, py], extent: other }) =>
        Math.abs(px - x) >= (own.w + other.w) / 2 + MARGIN ||
        y - own.up >= py + other.down + MARGIN ||
        y + own.down + MARGIN <= py - other.up,
    );
  }
}

/** The places that are given. */
export interface GivenPlaces {
  /** Positions of the named view. */
  saved: ReadonlyMap<string, Point>;
  /** Positions the reader chose, which win. */
  moved: ReadonlyMap<string, Point>;
  /**
   * The bench of each member that was unfolded from one, by id: members are in a block of their
   * own, below.
   */
  anchors?: ReadonlyMap<string, string>;
}

/**
 * Places every node.
 * @param input.extents the room that each node takes, so that none is put over another
 */
export function placeNodes(
  graph: RelationGraph,
  { nodes, extents }: Pick<LayoutInput, 'nodes' | 'extents'>,
  { saved, moved, anchors = new Map() }: GivenPlaces,
): Map<string, Point> {
  const placed = new Map<string, Point>();
  const grid = new Grid(nodes.map((id) => extentOf({ extents }, id)));
  const put = (id: string, point: Point) => {
    placed.set(id, point);
    grid.add(point, extentOf({ extents }, id));
  };
  for (const id of nodes) {
    const point = moved.get(id) ?? saved.get(id);
    if (point) put(id, point);
  }
  const neighbours = (id: string) => neighboursOf(graph, id);
  for (const [id, point] of blocks(nodes, placed, anchors)) put(id, point);
  for (const id of byTies(
    nodes.filter((id) => !placed.has(id)),
    placed,
    neighbours,
  )) {
    const near = neighbours(id).filter((other) => placed.has(other));
    const centre: Point = near.length
      ? mean(near.map((other) => placed.get(other) ?? [0, 0]))
      : outside([...placed.values()]);
    let steps = 0;
    for (const point of around(centre)) {
      if (grid.isFree(point, extentOf({ extents }, id)) || steps++ > 4000) {
        put(id, [Math.round(point[0]), Math.round(point[1])]);
        break;
      }
    }
  }
  return placed;
}

/**
 * Things one after the other, always the one with most ties to placed things, so that each comes
 * near the things it is tied to; among equals the one with most ties in all.
 */
function* byTies(
  waiting: readonly string[],
  placed: { has(id: string): boolean },
  neighbours: (id: string) => readonly string[],
): Generator<string> {
  const left = new Map(
    [...waiting].sort().map((id) => [
      id,
      {
        placed: neighbours(id).filter((other) => placed.has(other)).length,
        all: neighbours(id).length,
      },
    ]),
  );
  while (left.size) {
    const [best] = [...left].reduce((most, next) =>
      (next[1].placed - most[1].placed || next[1].all - most[1].all) > 0 ? next : most,
    );
    left.delete(best);
    yield best;
    for (const other of neighbours(best)) {
      const ties = left.get(other);
      if (ties) ties.placed += 1;
    }
  }
}

export const CELL = { w: 92, h: 76 };

/**
 * Unfolded members in rows, a block a bench, side by side under everything else: in the order of
 * `nodes`, which is by surname.
 */
function* blocks(
  nodes: readonly string[],
  placed: ReadonlyMap<string, Point>,
  anchors: ReadonlyMap<string, string>,
): Generator<[string, Point]> {
  const members = new Map<string, string[]>();
  for (const id of nodes) {
    const bench = anchors.get(id);
    if (bench !== undefined && !placed.has(id)) append(members, bench, id);
  }
  const others = [...placed.values()];
  const top = others.length ? Math.max(...others.map(([, y]) => y)) + 110 : 0;
  let left = others.length ? Math.min(...others.map(([x]) => x)) : 0;
  for (const [bench, ids] of [...members].sort(
    (a, b) => (placed.get(a[0])?.[0] ?? 0) - (placed.get(b[0])?.[0] ?? 0),
  )) {
    const columns = Math.ceil(Math.sqrt(ids.length * 1.5));
    const width = (columns - 1) * CELL.w;
    const start = Math.max(left, (placed.get(bench)?.[0] ?? left) - width / 2);
    for (const [i, id] of ids.entries())
      yield [id, [start + (i % columns) * CELL.w, top + Math.floor(i / columns) * CELL.h]];
    left = start + width + CELL.w * 1.5;
  }
}

function mean(points: readonly Point[]): Point {
  const sum = points.reduce<[number, number]>(([sx, sy], [x, y]) => [sx + x, sy + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

/** A point below everything, for a thing that is tied to nothing. */
function outside(points: readonly Point[]): Point {
  if (!points.length) return [0, 0];
  return [mean(points)[0], Math.max(...points.map(([, y]) => y)) + GAP];
}
