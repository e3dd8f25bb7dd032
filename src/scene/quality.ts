/** How readable a picture is, in numbers: lines that cross, names that overlap. */
import { pointAt, curveBetween, portAt } from './geometry.ts';
import type { EdgeMark, NodeMark, Scene } from './sceneData.ts';
import { textWidth } from './text.ts';
import { TYPE } from './theme.ts';

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** How many pairs of straight lines cross, without those that share an end. */
export function crossings(lines: readonly Segment[]): number {
  let count = 0;
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1))
      if (!line.some((p) => other.some((q) => same(p, q))) && cross(line, other)) count += 1;
  });
  return count;
}

/** How many times a straight line runs through the box of a thing it does not belong to. */
export function passesThrough(
  lines: readonly { ends: readonly string[]; segment: Segment }[],
  boxes: readonly Box[],
): number {
  let count = 0;
  for (const { ends, segment } of lines)
    for (const { id, left, right, top, bottom } of boxes) {
      if (ends.includes(id)) continue;
      const corners: Point[] = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ];
      if (corners.some((corner, i) => cross(segment, [corner, corners[(i + 1) % 4] ?? corner])))
        count += 1;
    }
  return count;
}

const PIECES = 12;

/** A line as it is drawn, in short straight pieces. */
function piecesOf(edge: EdgeMark, nodes: ReadonlyMap<string, NodeMark>): Segment[] {
  const from = edge.ports ? portAt(edge.ports[0]) : nodes.get(edge.from);
  const to = edge.ports ? portAt(edge.ports[1]) : nodes.get(edge.to);
  if (!from || !to) return [];
  const { start, control, end } = curveBetween(from, to, edge.bend, 2.5);
  const points = Array.from({ length: PIECES + 1 }, (_, i) =>
    pointAt(start, control, end, i / PIECES),
  ).map(({ x, y }): Point => [x, y]);
  return points.slice(1).map((point, i) => [points[i] ?? point, point]);
}

/**
 * How many pairs of lines of a scene cross as they are drawn, without those that have a thing in
 * common.
 */
export function crossingsOf(scene: Scene): number {
  const nodes = new Map(scene.nodes.map((mark) => [mark.id, mark]));
  const drawn = scene.edges.map((edge) => ({
    ends: [edge.from, edge.to],
    pieces: piecesOf(edge, nodes),
  }));
  let count = 0;
  drawn.forEach((a, i) => {
    for (const b of drawn.slice(i + 1))
      if (
        !a.ends.some((id) => b.ends.includes(id)) &&
        a.pieces.some((p) => b.pieces.some((q) => cross(p, q)))
      )
        count += 1;
  });
  return count;
}

export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The boxes of each thing: that of its shape, and that of the name under it. */
function boxesOf(scene: Scene): Box[] {
  return scene.nodes.flatMap((m) => {
    const shape = {
      id: m.id,
      left: m.x - m.w / 2,
      right: m.x + m.w / 2,
      top: m.y - m.h / 2,
      bottom: m.y + m.h / 2,
    };
    if (!m.below.length) return [shape];
    const w = Math.max(...m.below.map((line) => textWidth(line, TYPE.label)));
    return [
      shape,
      {
        id: m.id,
        left: m.x - w / 2,
        right: m.x + w / 2,
        top: shape.bottom + 3,
        bottom: shape.bottom + 3 + m.below.length * TYPE.label * TYPE.line,
      },
    ];
  });
}

/** Pairs of things whose shapes or names overlap. */
export function overlapsOf(scene: Scene): [string, string][] {
  const boxes = boxesOf(scene);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .flatMap((b): [string, string][] =>
        a.id !== b.id &&
        a.left < b.right &&
        b.left < a.right &&
        a.top < b.bottom &&
        b.top < a.bottom
          ? [[a.id, b.id]]
          : [],
      ),
  );
}
