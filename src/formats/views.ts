/**
 * Named views for a dataset without any: of all things where it is small, else of those with most
 * lines.
 */
import type { Language, NamedView, RawDataset, Text } from '../model/schema.ts';
import { m } from '../words/index.ts';

export type Point = readonly [number, number];

/**
 * With more things than this a picture is a hairball; and with more lines, where it has at least
 * `FEWEST` things.
 */
const MAX_SHOWN = 150;
const MAX_LINES = 220;
const FEWEST = 40;
const ON_A_PHONE = 24;
const LATEST_VOTES = 12;
/** The distance between neighbours that is aimed at, in scene units. */
const APART = 110;
/** At smaller distances between neighbours, shapes cover one another. */
const TOO_NEAR = 48;
/**
 * The width of a picture whose words can be read, in scene units; more is allowed where many things
 * need room.
 */
const WIDEST = 1700;

type Lists = Omit<RawDataset, 'dataset'>;

/** How many lines each thing has, without the votes of members: those of their benches count. */
function degrees({ claims, memberships, events, votes }: Lists): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (...ids: (string | undefined)[]) =>
    ids.forEach((id) => id !== undefined && counts.set(id, (counts.get(id) ?? 0) + 1));
  for (const { subject, object } of claims) count(subject, object);
  for (const { person, organization, on_behalf_of, post } of memberships)
    count(person, organization, on_behalf_of, post);
  for (const { id, participants } of events)
    for (const { who } of participants ?? []) count(id, who);
  for (const { id, organization, votes: rows } of votes) {
    count(id, organization);
    for (const { group } of rows ?? []) count(id, group);
  }
  return counts;
}

/** All things, the latest votes first, then by number of lines; older votes last. */
function ranked(lists: Lists): string[] {
  const degree = degrees(lists);
  const latest = new Set(
    [...lists.votes]
      .sort((a, b) => (a.when < b.when ? 1 : -1))
      .slice(0, LATEST_VOTES)
      .map(({ id }) => id),
  );
  const votes = new Set(lists.votes.map(({ id }) => id));
  const ids = [
    ...lists.people,
    ...lists.organizations,
    ...lists.things,
    ...lists.posts,
    ...lists.events,
    ...lists.votes,
  ].map(({ id }) => id);
  const weight = (id: string) => {
    if (votes.has(id)) return latest.has(id) ? Infinity : -1;
    return degree.get(id) ?? 0;
  };
  return ids
    .map((id, i) => [id, weight(id), i] as const)
    .sort((a, b) => (a[1] === b[1] ? a[2] - b[2] : b[1] - a[1]))
    .map(([id]) => id);
}

/** As many of the first things as one picture can hold, by the lines between them. */
function thingsOfView({ claims, memberships }: Lists, ids: readonly string[]): string[] {
  const neighbours = new Map<string, Set<string>>();
  const tie = (a: string, b: string | undefined) => {
    if (b === undefined) return;
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const)
      neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  };
  for (const { subject, object } of claims) tie(subject, object);
  for (const { person, organization, on_behalf_of } of memberships)
    [organization, on_behalf_of].forEach((body) => tie(person, body));
  const chosen = new Set<string>();
  let lines = 0;
  for (const id of ids.slice(0, MAX_SHOWN)) {
    const more = [...(neighbours.get(id) ?? [])].filter((other) => chosen.has(other)).length;
    if (chosen.size >= FEWEST && lines + more > MAX_LINES) continue;
    lines += more;
    chosen.add(id);
  }
  return [...chosen];
}

/** The least or greatest of many numbers, which a call with each as an argument could not take. */
const extreme = (values: readonly number[], pick: (a: number, b: number) => number): number =>
  values.reduce((best, value) => pick(best, value));

/** How many things and ties there have to be to say that places were left to chance. */
const FEWEST_BY_CHANCE = { things: 20, ties: 15 };
/** Pairs of things that are compared with ties. */
const PAIRS = 2000;
/**
 * Whether places say nothing: those of things that are tied are as far from one another as those of
 * any two, and no grid or circle puts them at equal distances. So are they where a program has never
 * laid a network out.
 */
export function isByChance(
  places: ReadonlyMap<string, Point>,
  ties: readonly (readonly [string, string])[],
): boolean {
  const points = [...places.values()];
  const drawn = ties.flatMap(([a, b]) => {
    const [one, other] = [places.get(a), places.get(b)];
    return one && other ? [Math.hypot(one[0] - other[0], one[1] - other[1])] : [];
  });
  if (points.length < FEWEST_BY_CHANCE.things || drawn.length < FEWEST_BY_CHANCE.ties) return false;
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const distance = (i: number, j: number): number => {
    const [a, b] = [points[i], points[j]];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };
  // The same pairs each time: a step that is prime to the number of things visits all.
  const pairs = Array.from({ length: Math.min(PAIRS, points.length * 8) }, (_, k) => {
    const i = k % points.length;
    const j = (i + 1 + ((k * 7919) % (points.length - 1))) % points.length;
    return distance(i, j);
  });
  if (mean(drawn) < mean(pairs) * 0.85) return false;
  const sample = points.slice(0, 300).map((_, i) => i);
  const nearest = sample.map((i) =>
    extreme(
      points.flatMap((_, j) => (i === j ? [] : [distance(i, j)])),
      Math.min,
    ),
  );
  const middle = mean(nearest);
  const spreadOfNearest = Math.sqrt(mean(nearest.map((one) => (one - middle) ** 2))) / middle;
  // Random points have 0.5; a grid or a circle has none.
  return spreadOfNearest > 0.3;
}

/**
 * Scales places so that half of the things have room around them and the picture is not too wide to
 * be read; undefined where no scale does both. Scaling the result again does not change it.
 */
export function spread(
  places: ReadonlyMap<string, Point>,
): Record<string, [number, number]> | undefined {
  const points = [...places].filter(([, [x, y]]) => Number.isFinite(x) && Number.isFinite(y));
  if (points.length < 2) return undefined;
  // The nearest neighbour of each, found by going along x only as far as a nearer one can be: n log
  // n where things are spread.
  const sorted = points.map(([, point]) => point).sort((a, b) => a[0] - b[0]);
  const nearest = sorted.map(([x, y], i) => {
    let best = Infinity;
    for (const step of [1, -1])
      for (
        let k = i + step, other = sorted[k];
        other && Math.abs(other[0] - x) < best;
        k += step, other = sorted[k]
      )
        best = Math.min(best, Math.hypot(other[0] - x, other[1] - y));
    return best;
  });
  const middle = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)] ?? 0;
  // Where the file has its origin says nothing: what counts is how far things are from their middle.
  const [midX, midY] = [0, 1].map((axis) => {
    const values = points.map(([, point]) => point[axis as 0 | 1]);
    return (extreme(values, Math.min) + extreme(values, Math.max)) / 2;
  }) as [number, number];
  const reach = extreme(
    points.flatMap(([, [x, y]]) => [Math.abs(x - midX), Math.abs(y - midY)]),
    Math.max,
  );
  if (middle === 0 || reach === 0) return undefined;
  const scale = Math.min(
    Math.max(1, APART / middle),
    Math.max(WIDEST, APART * Math.sqrt(points.length) * 1.8) / 2 / reach,
  );
  if (middle * scale < TOO_NEAR) return undefined;
  const round = (value: number) => Math.round(value * scale * 100) / 100;
  return Object.fromEntries(points.map(([id, [x, y]]) => [id, [round(x - midX), round(y - midY)]]));
}

/** @returns the views, and the ids of the first and of the one for phones */
export function viewsOf(
  lists: Lists,
  places: ReadonlyMap<string, Point>,
  lang: Language,
): { views: NamedView[]; first: string; small?: string } {
  const words = m.formats.views;
  const text = (words: string): Text => ({ [lang]: words });
  const all = ranked(lists);
  const things = thingsOfView(lists, all);
  const isWhole = things.length === all.length;
  const inView = new Set(things);
  const ties = lists.claims.flatMap(({ subject, object }) =>
    object === undefined ? [] : [[subject, object] as const],
  );
  const positions = isByChance(places, ties)
    ? undefined
    : spread(new Map([...places].filter(([id]) => inView.has(id))));
  const layout = positions && Object.keys(positions).length * 2 > things.length ? 'saved' : 'force';
  const first: NamedView = {
    id: isWhole ? 'all' : 'core',
    name: text((isWhole ? words.all : words.core)(lang)),
    description: text(
      isWhole
        ? words.allOf(lang, { n: all.length })
        : words.coreOf(lang, { shown: things.length, n: all.length }),
    ),
    things,
    layout,
    ...(layout === 'saved' && positions ? { positions } : {}),
  };
  if (things.length <= ON_A_PHONE * 1.5) return { views: [first], first: first.id };
  const few = things.slice(0, ON_A_PHONE);
  return {
    views: [
      first,
      {
        id: 'in-short',
        name: text(words.small(lang)),
        description: text(words.coreOf(lang, { shown: few.length, n: all.length })),
        things: few,
        layout: 'force',
      },
    ],
    first: first.id,
    small: 'in-short',
  };
}
