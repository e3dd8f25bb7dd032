/** Moving over a picture by keyboard: from a thing along its lines, in their order around it. */
import type { EdgeMark, Scene } from './sceneData.ts';

export interface Step {
  line: EdgeMark;
  /** The thing at the other end; the same thing where a line ties it to itself. */
  other: string;
}

const TURN = 2 * Math.PI;

/**
 * The lines of a thing, clockwise from the top; those in the same direction by how they bend and
 * then by id, so that the order is the same each time.
 */
export function linesAround(scene: Scene, id: string): Step[] {
  const places = new Map(scene.nodes.map((node) => [node.id, node]));
  const start = places.get(id);
  if (!start) return [];
  return scene.edges
    .filter((edge) => edge.from === id || edge.to === id)
    .map((line) => {
      const other = line.from === id ? line.to : line.from;
      const { x, y } = places.get(other) ?? start;
      // Clockwise from above, on a screen whose y points down.
      const angle = (Math.atan2(x - start.x, start.y - y) + TURN) % TURN;
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

/** The thing to begin at: the one with most lines; of several, the one whose id comes first. */
export function startOf(scene: Scene): string | undefined {
  const degrees = new Map(scene.nodes.map((node) => [node.id, 0]));
  for (const { from, to } of scene.edges)
    for (const end of new Set([from, to])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return [...degrees].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0];
}
