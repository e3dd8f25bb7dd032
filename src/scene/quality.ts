/** How readable a picture is, in numbers: lines that cross, names that overlap. */
import { cross, type Box, type Point, type Segment } from './crossings.ts';
import { pointAt, curveBetween } from './geometry.ts';
import { nameUnder } from './labels.ts';
import type { Guide } from './layouts/layout.ts';
import type { EdgeMark, NodeMark, Scene } from './sceneData.ts';
import { textWidth } from './text.ts';
import { TYPE } from './theme.ts';

const PIECES = 12;

/** A line as it is drawn, in short straight pieces. */
function piecesOf(edge: EdgeMark, nodes: ReadonlyMap<string, NodeMark>): Segment[] {
  const from = nodes.get(edge.from);
  const to = nodes.get(edge.to);
  if (!from || !to) return [];
  const { start, control, end } = curveBetween(from, to, edge, 2.5);
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

/**
 * How much of the box of a composed picture its marks span, across and down, as shares: things with
 * their names, notes, headings, and the axis of time.
 */
export function spanOf({ nodes, guides, bounds }: Scene): { x: number; y: number } {
  const points = [
    ...nodes.flatMap((node): Point[] => {
      const under = nameUnder(node);
      const half = Math.max(node.w, under?.w ?? 0) / 2;
      return [
        [node.x - half, node.y - node.h / 2],
        [node.x + half, node.y + node.h / 2 + (under?.h ?? 0)],
      ];
    }),
    ...guides.flatMap(({ note, line, text }): Point[] => [
      ...(line ?? []),
      ...(note
        ? [[note.rect.left, note.rect.top] as const, [note.rect.right, note.rect.bottom] as const]
        : []),
      ...(text ? spanOfText(text) : []),
    ]),
  ];
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    x: (Math.max(...xs) - Math.min(...xs)) / bounds.w,
    y: (Math.max(...ys) - Math.min(...ys)) / bounds.h,
  };
}
function spanOfText({ at: [x, y], words, size = TYPE.label }: NonNullable<Guide['text']>): Point[] {
  const half = textWidth(words, size, 600) / 2;
  return [
    [x - half, y - size],
    [x + half, y],
  ];
}
