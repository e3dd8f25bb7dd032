/** Places that files give things: kept by their spread, and known where they are left to chance. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isByChance, spread, viewsOf, type Point } from '../../src/formats/views.ts';

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

/** Lists of a dataset of people and claims between them. */
const listsOf = (names: readonly string[], ties: readonly (readonly [string, string])[]) => ({
  sources: [],
  people: names.map((id) => ({ id, name: `The ${id}` })),
  organizations: [],
  things: [],
  posts: [],
  memberships: [],
  events: [],
  votes: [],
  claims: ties.map(([subject, object], i) => ({
    id: `c${i}`,
    subject,
    relation: 'backs',
    object,
    sources: [],
  })),
  relations: [],
  views: [],
  stories: [],
});
const ids = (n: number, prefix = 't') => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
/** A ring of things with a tie to the next, and to the one after it. */
const ring = (names: readonly string[]) =>
  names.flatMap((name, i) =>
    [1, 2].map((step) => [name, names[(i + step) % names.length] ?? ''] as const),
  );

describe('the first views of a dataset', () => {
  it('are one of everything, with its number, where it is small', () => {
    const names = ids(110);
    const { views, questions } = viewsOf(listsOf(names, ring(names)), new Map(), 'en');
    expect(views[0]).toMatchObject({
      id: 'all',
      description: { en: 'All 110 things of the data.' },
    });
    expect(views[0]?.things.toSorted()).toEqual(names.toSorted());
    expect(questions).toEqual([]);
  });

  it('are of what is tied most where there are too many lines to be read, though few things', () => {
    const names = ids(60);
    const everyPair = names.flatMap((a, i) => names.slice(i + 1).map((b) => [a, b] as const));
    const { views } = viewsOf(listsOf(names, everyPair), new Map(), 'en');
    expect(views[0]?.things.length).toBeLessThan(60);
  });

  it('lead to all the rest: the largest groups, each counted, and the list', () => {
    const blocs = [ids(150, 'red'), ids(90, 'blue'), ids(40, 'green')];
    const bridges = [
      ['red0', 'blue0'],
      ['blue1', 'green0'],
    ] as const;
    const lists = listsOf(blocs.flat(), [...blocs.flatMap(ring), ...bridges]);
    const { views, first, questions } = viewsOf(lists, new Map(), 'es');
    expect(first).toBe('core');
    expect(views[0]?.description['es']).toContain('280');
    const groups = views.filter(({ id }) => id.startsWith('group-'));
    // A group is of one bloc, though a long ring may fall into several groups.
    for (const { things } of groups)
      expect(new Set(things.map((id) => id.replace(/\d+/, ''))).size).toBe(1);
    expect(groups.length).toBeGreaterThanOrEqual(3);
    expect(questions.map(({ address }) => address)).toEqual([
      ...groups.map(({ id }) => `?view=${id}`),
      '?as=all',
    ]);
    expect(questions.at(-1)?.text['es']).toContain('280');
    expect(viewsOf(lists, new Map(), 'es')).toEqual({ views, first, questions, small: 'in-short' });
  });

  it('keep the places of things that they do not show, beside those that they do', () => {
    const names = ids(300);
    const grid20 = names.map((id, i): [string, Point] => [
      id,
      [(i % 20) * 100, Math.floor(i / 20) * 100],
    ]);
    const { views } = viewsOf(listsOf(names, ring(names)), new Map(grid20), 'en');
    const [first = expect.fail()] = views;
    expect(first.things.length).toBeLessThan(300);
    expect(first.layout).toBe('saved');
    expect(Object.keys(first.positions ?? {}).length).toBe(300);
    // As they stood to one another.
    const at = (id: string): Point => first.positions?.[id] ?? expect.fail();
    const [a, b, c] = [at('t0'), at('t1'), at('t20')];
    expect([a[1] - b[1], Math.abs(b[0] - a[0]) - Math.abs(c[1] - a[1])]).toEqual([0, 0]);
  });
});
