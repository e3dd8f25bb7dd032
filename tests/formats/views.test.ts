/** Places that files give things: kept by their spread, and known where they are left to chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isByChance, spread, type Point } from '../../src/formats/views.ts';

/** A generator of numbers from 0 to 1, the same each time (Park and Miller 1988). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
const named = (points: readonly Point[]) =>
  new Map(points.map((point, i): [string, Point] => [`t${i}`, point]));
const grid = (n: number): Point[] =>
  Array.from({ length: n }, (_, i) => [(i % 8) * 100, Math.floor(i / 8) * 100]);
/** Ties of things in a row. */
const chain = (n: number) =>
  Array.from({ length: n - 1 }, (_, i) => [`t${i}`, `t${i + 1}`] as const);

describe('places', () => {
  it('are the same wherever the file has its origin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e5, max: 1e5 }),
        fc.integer({ min: -1e5, max: 1e5 }),
        (dx, dy) => {
          const moved = grid(30).map(([x, y]): Point => [x + dx, y + dy]);
          expect(spread(named(moved))).toEqual(spread(named(grid(30))));
        },
      ),
    );
  });

  it('that were spread stay as they are when they are spread again', () => {
    const once = spread(named(grid(30))) ?? expect.fail();
    expect(spread(new Map(Object.entries(once)))).toEqual(once);
  });

  it('are left to chance where ties are as long as any two things are apart', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const next = numbers(seed);
      const random = named(Array.from({ length: 60 }, (): Point => [next() * 1000, next() * 1000]));
      expect(isByChance(random, chain(60))).toBe(true);
    }
  });

  it('are not left to chance on a line, a grid, a circle, or in groups', () => {
    const next = numbers(7);
    const circle = Array.from({ length: 60 }, (_, i): Point => [
      Math.cos((i * Math.PI) / 30) * 500,
      Math.sin((i * Math.PI) / 30) * 500,
    ]);
    const groups = Array.from({ length: 60 }, (_, i): Point => [
      Math.floor(i / 20) * 1000 + next() * 200,
      next() * 200,
    ]);
    // On the circle and the grid things are tied at random.
    const shuffled = Array.from(
      { length: 60 },
      (_, i) => [`t${i}`, `t${Math.floor(next() * 60)}`] as const,
    );
    expect(isByChance(named(circle), shuffled)).toBe(false);
    expect(isByChance(named(grid(60)), shuffled)).toBe(false);
    expect(isByChance(named(groups), chain(60))).toBe(false);
    expect(isByChance(named(grid(10)), chain(10))).toBe(false);
  });
});
