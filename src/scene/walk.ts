/** How a reader walks a picture without a pointer: from a thing along its lines, in the order in which they stand around it. */
import type { EdgeMark, Scene } from './sceneData.ts';

export interface Step {
  line: EdgeMark;
  /** The thing at the other end; the same one where a line comes back to where it began. */
  other: string;
}

const TURN = 2 * Math.PI;

/**
 * The lines that meet in a thing, clockwise from straight above; of those in the same direction, by how they bend and then by id, so
 * that the order is the same each time.
 */
export function linesAround(scene: Scene, id: string): Step[] {
  const places = new Map(scene.nodes.map((node) => [node.id, node]));
  const here = places.get(id);
  if (!here) return [];
  return scene.edges
    .filter((edge) => edge.from === id || edge.to === id)
    .map((line) => {
      const other = line.from === id ? line.to : line.from;
      const { x, y } = places.get(other) ?? here;
      // Clockwise from above, on a screen whose y points down.
      const angle = (Math.atan2(x - here.x, here.y - y) + TURN) % TURN;
      return {
        line,
        other,
        angle: Math.round(angle * 1000) / 1000,
        bend: line.from === id ? line.bend : -line.bend,
      };
    })
    .sort((a, b) => a.angle - b.angle || b.bend - a.bend || a.line.id.localeCompare(b.line.id))
    .map(({ line, other }) => ({ line, other }));
}

/** Where a walk begins: in what most lines meet in; of several, in the one whose id comes first. */
export function startOf(scene: Scene): string | undefined {
  const met = new Map(scene.nodes.map((node) => [node.id, 0]));
  for (const { from, to } of scene.edges)
    for (const end of new Set([from, to])) met.set(end, (met.get(end) ?? 0) + 1);
  return [...met].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}
