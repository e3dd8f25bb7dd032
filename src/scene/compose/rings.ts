/** Rings around the thing in the middle of a box: ellipses that things stand on. */
import type { Vector } from '../geometry.ts';
import type { ComposedMark } from './marks.ts';
import type { Ring } from './measures.ts';

/** How far from its ring a thing may stand, as a share of the radius. */
const SLACK = 0.16;
/** The room outside of the outermost ring, in pixels: half of a mark. */
const OUTSIDE = { x: 52, y: 38 } as const;

/** The rings of a box by their number, from 1; empty where no thing is on one. */
export function ringsIn(
  marks: readonly ComposedMark[],
  { w, h }: { w: number; h: number },
): Map<number, Ring> {
  const all = marks.flatMap(({ thing }) => thing.ring ?? []).filter((number) => number > 0);
  const numbers = [...new Set(all)].sort((a, b) => a - b);
  const at = { x: w / 2, y: h / 2 };
  const most = { x: Math.max(20, w / 2 - OUTSIDE.x), y: Math.max(20, h / 2 - OUTSIDE.y) };
  return new Map(
    numbers.map((number, i) => {
      // The more stand on the inner rings, the wider these are.
      const within = all.filter((other) => other <= number).length / all.length;
      const share = ((i + 1) / numbers.length + within) / 2;
      return [number, { at, rx: most.x * share, ry: most.y * share }];
    }),
  );
}

/**
 * Where things stand on their rings: in the order in which they stood around the one in the middle, at
 * even distances, so that few of them fill a ring as many do.
 */
export function onRings(
  marks: readonly ComposedMark[],
  rings: ReadonlyMap<number, Ring>,
): Map<ComposedMark, Vector> {
  const centre = marks.find(({ thing }) => thing.ring === 0)?.thing.hint ?? { x: 0, y: 0 };
  const angleOf = ({ thing: { hint } }: ComposedMark): number =>
    Math.atan2(hint.y - centre.y, hint.x - centre.x);
  // Angles may differ between engines in their last digit.
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const places = new Map<ComposedMark, Vector>();
  for (const [number, { at, rx, ry }] of rings) {
    const own = marks
      .filter(({ thing }) => thing.ring === number)
      .map((mark) => ({ mark, angle: round(angleOf(mark)) }))
      .sort((p, q) => p.angle - q.angle || (p.mark.thing.id < q.mark.thing.id ? -1 : 1));
    own.forEach(({ mark }, i) => {
      const angle = (own[0]?.angle ?? 0) + (2 * Math.PI * i) / own.length;
      places.set(mark, {
        x: at.x + rx * round(Math.cos(angle)),
        y: at.y + ry * round(Math.sin(angle)),
      });
    });
  }
  return places;
}

/** The nearest point to one that is near enough to a ring. */
export function nearRing({ at, rx, ry }: Ring, x: number, y: number): Vector {
  const dx = (x - at.x) / rx;
  const dy = (y - at.y) / ry;
  const share = Math.sqrt(dx * dx + dy * dy);
  if (share < 1e-6) return { x: at.x + rx, y: at.y };
  const wanted = Math.max(1 - SLACK, Math.min(1 + SLACK, share));
  return { x: at.x + (dx * rx * wanted) / share, y: at.y + (dy * ry * wanted) / share };
}
