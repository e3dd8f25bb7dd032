/** Which things of a picture matter most. */
import { append } from '../../model/lists.ts';
import type { ComposedLine, ComposedThing } from './input.ts';

/** How much each thing is tied to others, from 0 to 1: by the logarithm of its lines' weights. */
export function weightsOf(
  things: readonly ComposedThing[],
  lines: readonly ComposedLine[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, weight } of lines)
    for (const id of [from, to]) sums.set(id, (sums.get(id) ?? 0) + weight);
  const most = Math.log2(1 + [...sums.values()].reduce((a, b) => Math.max(a, b), 3));
  return new Map(
    things.map(({ id, size }) => [
      id,
      size ?? Math.round((Math.log2(1 + (sums.get(id) ?? 0)) / most) * 1e6) / 1e6,
    ]),
  );
}

/** No picture has room for more; the rest is in the order of the view. */
const MOST_RANKED = 600;

/**
 * The things, those first that matter most: the one in focus, what is lit, then always the one most
 * tied to those before it, so that a picture hangs together.
 */
export function ranked(
  things: readonly ComposedThing[],
  lines: readonly ComposedLine[],
): ComposedThing[] {
  const weights = weightsOf(things, lines);
  const tied = new Map<string, number>();
  const linesOf = new Map<string, ComposedLine[]>();
  for (const line of lines) for (const id of [line.from, line.to]) append(linesOf, id, line);
  const base = new Map(
    things.map((thing, i) => [
      thing,
      (thing.focused ? 1000 : 0) +
        (thing.lit ? 100 : 0) +
        (thing.pin ? 50 : 0) +
        (thing.matters ? 2.5 : 0) +
        (thing.noted ? 4 : 0) +
        1.6 * (weights.get(thing.id) ?? 0) +
        1.4 * (1 - i / things.length),
    ]),
  );
  const left = new Set(things);
  const order: ComposedThing[] = [];
  while (left.size && order.length < MOST_RANKED) {
    let best: ComposedThing | undefined;
    let most = -Infinity;
    for (const thing of left) {
      const score = (base.get(thing) ?? 0) + (tied.get(thing.id) ?? 0);
      if (score > most) {
        best = thing;
        most = score;
      }
    }
    if (!best) break;
    left.delete(best);
    order.push(best);
    for (const { from, to, weight, lit } of linesOf.get(best.id) ?? []) {
      const other = from === best.id ? to : from;
      tied.set(other, (tied.get(other) ?? 0) + weight * (lit ? 2 : 1));
    }
  }
  return [...order, ...left];
}
