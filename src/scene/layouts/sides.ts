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

const GAP = { beside: 130, rows: 20, below: 70 } as const;

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

/** A column of things from a height down; its ids with their places. */
function stack(input: LayoutInput, ids: readonly string[], x: number, top: number) {
  let y = top;
  return ids.map((id): [string, Point] => {
    const { up, down } = extentOf(input, id);
    const point: Point = [x, Math.round(y + up)];
    y += up + down + GAP.rows;
    return [id, point];
  });
}
const heightOfAll = (input: LayoutInput, ids: readonly string[]): number =>
  ids.reduce((sum, id) => sum + heightOf(extentOf(input, id)) + GAP.rows, -GAP.rows);
const widthOfAll = (input: LayoutInput, ids: readonly string[]): number =>
  ids.reduce((most, id) => Math.max(most, extentOf(input, id).w), 0);

/** @param centre id of one of the nodes */
function sidePlaces(input: LayoutInput, centre: string): Places {
  const places: Places = new Map([[centre, [0, 0]]]);
  let bottom = extentOf(input, centre).down;
  for (const { side, ids } of groups(input, centre)) {
    const isBeside = side === 'with' || side === 'against';
    const height = heightOfAll(input, ids);
    const away = (extentOf(input, centre).w + widthOfAll(input, ids)) / 2 + GAP.beside;
    const sign = side === 'with' ? -1 : 1;
    const top = isBeside ? -height / 2 : bottom + GAP.below;
    for (const [id, at] of stack(input, ids, isBeside ? Math.round(sign * away) : 0, top))
      places.set(id, at);
    if (ids.length) bottom = Math.max(bottom, top + height);
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
