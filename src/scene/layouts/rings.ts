/**
 * Rings around one thing: those tied to it on the first, those tied to them on the next.
 * Deterministic.
 */
import { append } from '../../model/lists.ts';
import {
  byKinship,
  extentOf,
  heightOf,
  otherEnds,
  touch,
  type Extent,
  type LayoutInput,
  type LayoutLine,
  type Places,
  type Point,
  type Layout,
} from './layout.ts';

/** Room between two things on a ring, and between two rings. */
const GAP = { along: 26, across: 40 } as const;
/** Rings are wider than high, as screens and names are. */
const STRETCH = 1.35;

/**
 * How many lines away from the centre each thing is; things that no lines tie to it come after the
 * rest.
 */
function distances(
  centre: string,
  nodes: readonly string[],
  lines: readonly LayoutLine[],
): Map<string, number> {
  const tied = new Map<string, string[]>();
  for (const { subject, object } of lines)
    for (const [a, b] of [
      [subject, object],
      [object, subject],
    ] as const)
      append(tied, a, b);
  const distanceOf = new Map([[centre, 0]]);
  for (const id of distanceOf.keys())
    for (const other of tied.get(id) ?? [])
      if (!distanceOf.has(other)) distanceOf.set(other, (distanceOf.get(id) ?? 0) + 1);
  const last = Math.max(0, ...distanceOf.values()) + 1;
  return new Map(nodes.map((id) => [id, distanceOf.get(id) ?? last]));
}

/** A thing at its place. */
interface Box {
  at: Point;
  extent: Extent;
}

/**
 * The preferred direction of each thing of a ring: towards the things it is tied to one ring
 * further in (the mean of their directions). On the first ring all are tied to the centre, so any
 * direction does.
 */
function directions(
  ids: readonly string[],
  lines: readonly LayoutLine[],
  inside: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map(
    ids.map((id) => {
      const toward = otherEnds(id, lines).flatMap((other) => inside.get(other) ?? []);
      return [
        id,
        Math.atan2(
          toward.reduce((sum, a) => sum + Math.sin(a), 0),
          toward.reduce((sum, a) => sum + Math.cos(a), 0),
        ),
      ];
    }),
  );
}

/**
 * Places things on rings around one of them. On a ring they are in the order of their preferred
 * directions, so that few lines cross; a ring is as wide as its things need, and no two of them
 * touch.
 * @param centre id of one of the nodes
 */
function ringPlaces(input: LayoutInput, centre: string): Places {
  const { nodes, lines } = input;
  const distanceOf = distances(centre, nodes, lines);
  const extent = (id: string) => extentOf(input, id);
  const height = (id: string) => heightOf(extent(id));
  const along = (id: string) => Math.max(extent(id).w, height(id)) + GAP.along;
  const placed = new Map<string, Box>([[centre, { at: [0, 0], extent: extent(centre) }]]);
  let inside = new Map<string, number>();
  let radius = height(centre) / 2;
  for (let ring = 1; ring <= Math.max(...distanceOf.values()); ring++) {
    const ids = nodes.filter((id) => distanceOf.get(id) === ring);
    if (!ids.length) continue;
    const preferred = directions(ids, lines, inside);
    const direction = (id: string) => preferred.get(id) ?? 0;
    const order =
      ring === 1
        ? byKinship(ids, lines)
        : [...ids].sort((a, b) => direction(a) - direction(b) || (a < b ? -1 : 1));
    const needed = order.reduce((sum, id) => sum + along(id), 0);
    // Each has a share of the circle by its size; the first ring begins at the top.
    const angles = new Map<string, number>();
    const [first] = order;
    let angle = ring === 1 || first === undefined ? -Math.PI / 2 : direction(first);
    order.forEach((id, i) => {
      const before = order[i - 1];
      if (before !== undefined) angle += (Math.PI * (along(before) + along(id))) / needed;
      angles.set(id, angle);
    });
    const boxesOnRing = (): [string, Box][] =>
      [...angles].map(([id, a]) => [
        id,
        {
          at: [Math.round(radius * STRETCH * Math.cos(a)), Math.round(radius * Math.sin(a))],
          extent: extent(id),
        },
      ]);
    const clash = (boxes: readonly Box[]) =>
      boxes.some((a, i) =>
        [...placed.values(), ...boxes.slice(i + 1)].some((b) =>
          touch(a.at, a.extent, b.at, b.extent),
        ),
      );
    radius = Math.max(radius + GAP.across + Math.max(...ids.map(height)), needed / (2 * Math.PI));
    // On the slanted parts of the ring, shares by size are not enough: it grows until no two things
    // touch.
    while (clash(boxesOnRing().map(([, box]) => box))) radius *= 1.05;
    for (const [id, box] of boxesOnRing()) placed.set(id, box);
    inside = angles;
  }
  return new Map([...placed].map(([id, { at }]) => [id, at]));
}

/** In rings around one. */
export const rings: Layout = {
  around: true,
  places: (input) => (input.centre === undefined ? undefined : ringPlaces(input, input.centre)),
  composing: ({ centre, nodes, lines }) =>
    centre === undefined ? undefined : { rings: distances(centre, nodes, lines) },
};
