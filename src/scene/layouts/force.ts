/**
 * Force-directed: tied things attract, others repel, from random places that the seed decides. The
 * forces are those of fCoSE (Balci and Dogrusoz 2022), run here tick by tick by its own engine,
 * without Cytoscape, so that progress is reported and it can be cancelled. Of several starts, the
 * arrangement with the fewest crossings is kept.
 */
import cose from 'cose-base';
import { separate } from './separate.ts';
import { crossings, passesThrough } from '../crossings.ts';
import { numbersFrom } from '../random.ts';
import {
  extentOf,
  heightOf,
  type LayoutInput,
  type LayoutSteps,
  type Places,
  type Point,
} from './layout.ts';

/**
 * Ticks at most: many for a picture that is read closely, fewer where there are too many things for
 * that.
 */
const ticksFor = (things: number): number => (things <= 250 ? 1500 : 500);
/**
 * The ideal distance of two tied things, from border to border, and how strongly any two repel each
 * other.
 */
const SPRINGS = { length: 129, repulsion: 60_000 };
/** How many arrangements are tried: as many as take no longer than a reader waits. */
function startsFor(things: number): number {
  if (things <= 40) return 20;
  if (things <= 90) return 5;
  return things <= 250 ? 2 : 1;
}
/** Pictures are wider than high. */
const STRETCH = 1.25;

function* arrange(input: LayoutInput, seed: number): LayoutSteps {
  const { CoSELayout, CoSEConstants, layoutBase } = cose;
  // The settings are global: they are set anew each time, so that no run depends on the one before.
  Object.assign(CoSEConstants, {
    APPLY_LAYOUT: false,
    TILE: false,
    TREE_REDUCTION_ON_INCREMENTAL: false,
  });
  layoutBase.LayoutConstants['DEFAULT_INCREMENTAL'] = true;
  layoutBase.RandomSeed.seed = 1;
  const layout = new CoSELayout();
  const manager = layout.newGraphManager();
  const root = manager.addRoot();
  const random = numbersFrom(seed);
  const size = 60 * Math.sqrt(input.nodes.length);
  const nodes = new Map(
    input.nodes.map((id) => {
      const node = root.add(layout.newNode(null));
      const extent = extentOf(input, id);
      node.nodeRepulsion = SPRINGS.repulsion;
      node.setRect(
        { x: (random() - 0.5) * size, y: (random() - 0.5) * size },
        { width: extent.w / STRETCH, height: heightOf(extent) },
      );
      return [id, node] as const;
    }),
  );
  // Parallel lines attract once: a pair with five ties is no nearer than a pair with one.
  const pairs = new Map(
    input.lines.map(({ subject, object }) => [
      [subject, object].sort().join('~'),
      [subject, object] as const,
    ]),
  );
  for (const [a, b] of pairs.values()) {
    const from = nodes.get(a);
    const to = nodes.get(b);
    if (from && to && from !== to)
      manager.add(Object.assign(layout.newEdge(), { idealLength: SPRINGS.length }), from, to);
  }
  layout.runLayout();
  layout.coolingFactor = layout.initialCoolingFactor = 1;
  const maxTicks = ticksFor(input.nodes.length);
  let tick = 0;
  while (tick < maxTicks && !layout.tick()) if (++tick % 10 === 0) yield tick / maxTicks;
  return new Map(
    [...nodes].map(([id, node]) => [
      id,
      [
        node.getCenterX() * STRETCH,
        node.getCenterY() - (extentOf(input, id).down - extentOf(input, id).up) / 2,
      ] as const,
    ]),
  );
}

/**
 * How hard a picture is to read: by lines that cross, and, counted twice, lines that run through a
 * thing they do not belong to.
 */
function penaltyOf(input: LayoutInput, places: ReadonlyMap<string, Point>): number {
  const lines = input.lines.flatMap(({ subject, object }) => {
    const from = places.get(subject);
    const to = places.get(object);
    return from && to ? [{ ends: [subject, object], segment: [from, to] as const }] : [];
  });
  const boxes = [...places].map(([id, [x, y]]) => {
    const { w, up, down } = extentOf(input, id);
    return { id, left: x - w / 2, right: x + w / 2, top: y - up, bottom: y + down };
  });
  return crossings(lines.map(({ segment }) => segment)) + 2 * passesThrough(lines, boxes);
}

/** Places things by attraction and repulsion; yields the share done every few milliseconds. */
export function* forceSteps(input: LayoutInput): LayoutSteps {
  const starts = startsFor(input.nodes.length);
  let best: { places: Places; penalty: number } | undefined;
  for (let start = 0; start < starts; start++) {
    const steps = arrange(input, input.seed * 1000 + start);
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (start + step.value) / starts;
    const places = separate(input, step.value);
    // A single start is not compared with others.
    const penalty = starts === 1 ? 0 : penaltyOf(input, places);
    if (!best || penalty < best.penalty) best = { places, penalty };
    yield (start + 1) / starts;
  }
  return best?.places ?? new Map();
}
