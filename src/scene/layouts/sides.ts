/**
 * Two sides of one thing: who is with it on the left, who is against it on the right, and who is
 * neither or both below it. Only visible lines put a thing on a side.
 */
import {
  byKinship,
  extentOf,
  heightOf,
  type LayoutInput,
  type Places,
  type Point,
  type Layout,
  type Side,
} from './layout.ts';

const GAP = { beside: 130, columns: 34, rows: 20, below: 70, head: 34 } as const;
/** Things in a column, before the next column further out is begun. */
const COLUMN = 7;
/**
 * Rows below are as wide as the sides above, and at least this, in scene units: a squarer picture
 * can be read on a phone too.
 */
const ROW = 520;

/**
 * The side of the centre that a thing is on, by the visible lines between the two that have a side.
 */
export function sideOf({ lines }: Pick<LayoutInput, 'lines'>, id: string, centre: string): Side {
  const sided = lines.filter(
    (line) =>
      line.side !== undefined &&
      ((line.subject === id && line.object === centre) ||
        (line.symmetric && line.subject === centre && line.object === id)),
  );
  if (!sided.length) return 'unknown';
  const sides = new Set(sided.map((line) => line.side));
  if (sides.has(1) === sides.has(-1)) return 'neither';
  return sides.has(1) ? 'with' : 'against';
}

interface SideGroup {
  side: Side;
  ids: string[];
}

function groups(input: LayoutInput, centre: string): SideGroup[] {
  const others = input.nodes.filter((id) => id !== centre);
  return (['with', 'against', 'neither', 'unknown'] as const).map((side) => ({
    side,
    ids: byKinship(
      others.filter((id) => sideOf(input, id, centre) === side),
      input.lines,
    ),
  }));
}

/** A column of things around height 0; its ids with their places. */
function stack(input: LayoutInput, ids: readonly string[], x: number): [string, Point][] {
  const height = ids.reduce((sum, id) => sum + heightOf(extentOf(input, id)) + GAP.rows, -GAP.rows);
  let y = -height / 2;
  return ids.map((id) => {
    const { up, down } = extentOf(input, id);
    const point: Point = [Math.round(x), Math.round(y + up)];
    y += up + down + GAP.rows;
    return [id, point];
  });
}

/** Rows of things below a height. */
function rows(
  input: LayoutInput,
  ids: readonly string[],
  top: number,
  most: number,
): { placed: [string, Point][]; bottom: number } {
  const lines: string[][] = [];
  let width = Infinity;
  for (const id of ids) {
    const { w } = extentOf(input, id);
    if (width + w > most) {
      lines.push([]);
      width = 0;
    }
    lines.at(-1)?.push(id);
    width += w + GAP.columns;
  }
  const placed: [string, Point][] = [];
  let y = top;
  for (const line of lines) {
    const total = line.reduce((sum, id) => sum + extentOf(input, id).w + GAP.columns, -GAP.columns);
    const up = Math.max(...line.map((id) => extentOf(input, id).up));
    let x = -total / 2;
    for (const id of line) {
      const { w } = extentOf(input, id);
      placed.push([id, [Math.round(x + w / 2), Math.round(y + up)]]);
      x += w + GAP.columns;
    }
    y += up + Math.max(...line.map((id) => extentOf(input, id).down)) + GAP.rows;
  }
  return { placed, bottom: y };
}

/** @param centre id of one of the nodes */
function sidePlaces(input: LayoutInput, centre: string): Places {
  const places: Places = new Map([[centre, [0, 0]]]);
  let bottom = extentOf(input, centre).down;
  let reach = ROW / 2;
  for (const { side, ids } of groups(input, centre)) {
    if (!ids.length) continue;
    if (side === 'with' || side === 'against') {
      const sign = side === 'with' ? -1 : 1;
      let x = extentOf(input, centre).w / 2 + GAP.beside;
      // The first in order are nearest to the centre; columns are as even as they can be.
      const count = Math.ceil(ids.length / COLUMN);
      const size = Math.ceil(ids.length / count);
      for (let c = 0; c < count; c++) {
        const column = ids.slice(c * size, (c + 1) * size);
        const width = Math.max(...column.map((id) => extentOf(input, id).w));
        for (const [id, point] of stack(input, column, sign * (x + width / 2))) {
          places.set(id, point);
          bottom = Math.max(bottom, point[1] + extentOf(input, id).down);
        }
        x += width + GAP.columns;
      }
      reach = Math.max(reach, x - GAP.columns);
    } else {
      const { placed, bottom: end } = rows(input, ids, bottom + GAP.below, 2 * reach);
      for (const [id, point] of placed) places.set(id, point);
      bottom = end;
    }
  }
  return places;
}

/** On two sides of one of them. */
export const sides: Layout = {
  around: true,
  composing({ centre, ...input }, words) {
    if (centre === undefined) return undefined;
    const of = new Map(
      input.nodes.map((id) => [id, id === centre ? 'centre' : sideOf(input, id, centre)] as const),
    );
    return { sides: { of, names: words.sides(centre) } };
  },
  places: (input) => (input.centre === undefined ? undefined : sidePlaces(input, input.centre)),
};
