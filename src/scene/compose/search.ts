/**
 * Where things stand: a local search that moves one thing at a time and keeps what makes a picture
 * easier to read (simulated annealing, Davidson and Harel 1996, with costs of our own).
 */
import { numbersFrom } from '../random.ts';
import { EDGE, type Arena } from './bodies.ts';
import { Costs } from './costs.ts';

/**
 * A step of a search may make things worse by so many times its temperature, each with the same
 * probability (Metropolis 1953). Logarithms may differ between engines in their last digit: they
 * are rounded.
 */
const TOLERANCE: readonly number[] = Array.from(
  { length: 1024 },
  (_, i) => Math.round(-Math.log((i + 0.5) / 1024) * 1e6) / 1e6,
);

export interface SearchOptions {
  seed: number;
  /** How many moves. */
  moves: number;
  /** From 0 to 1: how far things are moved at first. */
  heat: number;
}

/** Moves the bodies of an arena. */
export function search(arena: Arena, { seed, moves, heat }: SearchOptions): void {
  const chance = numbersFrom(seed);
  const costs = new Costs(arena);
  const { bodies, w, h } = arena;
  const movable = [...bodies.keys()].filter((i) => bodies[i]?.pinned === false);
  if (movable.length === 0) return;
  /** How much worse a move may make things. */
  const tolerance = (temperature: number) =>
    (TOLERANCE[Math.floor(chance() * 1024)] ?? 0) * temperature;
  const any = () => movable[Math.floor(chance() * movable.length)] ?? 0;
  const placeOf = (i: number) => [costs.x[i] ?? 0, costs.y[i] ?? 0] as const;

  const swap = (one: number, temperature: number) => {
    const other = any();
    if (other === one) return;
    const limit = costs.kept(one) + costs.kept(other) + tolerance(temperature);
    const first = placeOf(one);
    const second = placeOf(other);
    costs.put(one, ...second);
    costs.put(other, ...first);
    const cost = costs.now(one, limit);
    if (cost <= limit && cost + costs.now(other, limit - cost) <= limit) {
      costs.keep(one);
      costs.keep(other);
      return;
    }
    costs.put(one, ...first);
    costs.put(other, ...second);
  };
  /** Another place for a body: anywhere, near where it is to be, or a step away. */
  const another = (i: number, kind: number, done: number): [number, number] => {
    if (kind < 0.25) return [EDGE + chance() * (w - 2 * EDGE), EDGE + chance() * (h - 2 * EDGE)];
    const goal = bodies[i]?.goal;
    if (kind < 0.35 && goal)
      return [goal.x + (chance() - 0.5) * 60, goal.y + (chance() - 0.5) * 60];
    const reach = (0.22 * heat * (1 - done) + 0.015) * Math.max(w, h);
    const [x, y] = placeOf(i);
    return [x + (chance() + chance() - 1) * reach, y + (chance() + chance() - 1) * reach];
  };
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const temperature = 14 * heat * (1 - done) * (1 - done) + 0.05;
    const body = any();
    // A cool search moves things by steps.
    const kind = heat < 1 ? Math.max(chance(), chance(), chance()) : chance();
    if (kind < 0.1) {
      swap(body, temperature);
      continue;
    }
    const limit = costs.kept(body) + tolerance(temperature);
    const before = placeOf(body);
    costs.put(body, ...another(body, kind, done));
    if (costs.now(body, limit) <= limit) costs.keep(body);
    else costs.put(body, ...before);
  }
  bodies.forEach((body, i) => {
    [body.x, body.y] = placeOf(i);
  });
}
