/**
 * Named views for a dataset without any: of all things where it is small, else of those with most
 * lines, and of the largest groups; and questions that lead to the rest.
 */
import { inLanguage } from '../model/dataset.ts';
import type { DatasetHeader, Language, NamedView, RawDataset, Text } from '../model/schema.ts';
import { communitiesOf } from './communities.ts';
import { m } from '../words/index.ts';

export type Point = readonly [number, number];

/** A picture of so many things and lines is shown whole. */
const SMALL = { things: 120, lines: 400 };
/**
 * Of more, these are shown: with more things than this a picture is a hairball; and with more lines,
 * where it has at least `FEWEST` things.
 */
const MAX_SHOWN = 150;
const MAX_LINES = 220;
const FEWEST = 40;
/** How many groups have a view, and how many things there are in the smallest of them. */
const MOST_GROUPS = 8;
const SMALLEST_GROUP = 5;
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

type Pair = readonly [string, string];

/** What is tied to what, each claim, membership and participation once. */
function pairsOf({ claims, memberships, events }: Lists): Pair[] {
  const pair = (a: string, b: string | undefined): Pair[] => (b === undefined ? [] : [[a, b]]);
  return [
    ...claims.flatMap(({ subject, object }) => pair(subject, object)),
    ...memberships.flatMap(({ person, organization, on_behalf_of }) => [
      ...pair(person, organization),
      ...pair(person, on_behalf_of),
    ]),
    ...events.flatMap(({ id, participants = [] }) =>
      participants.flatMap(({ who }) => pair(who, id)),
    ),
  ];
}

function neighboursOf(pairs: readonly Pair[]): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known) known.add(other);
    else neighbours.set(one, new Set([other]));
  };
  for (const [a, b] of pairs) {
    add(a, b);
    add(b, a);
  }
  return neighbours;
}

/** Things without those that have ties, and none to another of them. */
function tiedAmong(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  ids: readonly string[],
): string[] {
  const among = new Set(ids);
  return ids.filter((id) => {
    const others = neighbours.get(id);
    return !others || [...others].some((other) => among.has(other));
  });
}

/** As many of the first things as one picture can hold, by the lines between them. */
function thingsOfView(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  ids: readonly string[],
): string[] {
  const among = new Set(ids);
  const linesOf = (id: string, chosen: ReadonlySet<string>) =>
    [...(neighbours.get(id) ?? [])].filter((other) => chosen.has(other)).length;
  if (ids.length <= SMALL.things) {
    const lines = ids.reduce((sum, id) => sum + linesOf(id, among), 0) / 2;
    if (lines <= SMALL.lines) return [...ids];
  }
  const chosen = new Set<string>();
  let lines = 0;
  for (const id of ids.slice(0, MAX_SHOWN)) {
    const more = linesOf(id, chosen);
    if (chosen.size >= FEWEST && lines + more > MAX_LINES) continue;
    lines += more;
    chosen.add(id);
  }
  // What is tied to nothing that is shown looks as if it were tied to nothing.
  return tiedAmong(neighbours, [...chosen]);
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

/** The largest coordinate of a dataset's places. */
const FARTHEST = 3000;

/**
 * Scales places so that half of the things have room around them and the picture is not too wide to
 * be read; undefined where no scale does both. Scaling the result again does not change it.
 * @param shown those that the picture is of, by default all: others keep their places beside them,
 * as far as a dataset's places reach
 */
export function spread(
  places: ReadonlyMap<string, Point>,
  shown: ReadonlySet<string> = new Set(places.keys()),
): Record<string, [number, number]> | undefined {
  const all = [...places].filter(([, [x, y]]) => Number.isFinite(x) && Number.isFinite(y));
  const points = all.filter(([id]) => shown.has(id)).map(([, point]) => point);
  if (points.length < 2) return undefined;
  // The nearest neighbour of each, found by going along x only as far as a nearer one can be: n log
  // n where things are spread.
  const sorted = [...points].sort((a, b) => a[0] - b[0]);
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
    const values = points.map((point) => point[axis as 0 | 1]);
    return (extreme(values, Math.min) + extreme(values, Math.max)) / 2;
  }) as [number, number];
  const reach = extreme(
    points.flatMap(([x, y]) => [Math.abs(x - midX), Math.abs(y - midY)]),
    Math.max,
  );
  if (middle === 0 || reach === 0) return undefined;
  const scale = Math.min(
    Math.max(1, APART / middle),
    Math.max(WIDEST, APART * Math.sqrt(points.length) * 1.8) / 2 / reach,
  );
  if (middle * scale < TOO_NEAR) return undefined;
  const round = (value: number) => Math.round(value * scale * 100) / 100;
  const placed = all.map(([id, [x, y]]) => [id, [round(x - midX), round(y - midY)]] as const);
  return Object.fromEntries(
    placed.flatMap(([id, [x, y]]) =>
      Math.max(Math.abs(x), Math.abs(y)) <= FARTHEST
        ? [[id, [x, y] satisfies [number, number]]]
        : [],
    ),
  );
}

/** Names of things, by id. */
function namesIn(lists: Lists, lang: Language): ReadonlyMap<string, string> {
  const inWords = (name: string | Text) =>
    typeof name === 'string' ? name : inLanguage(name, lang);
  return new Map([
    ...[lists.people, lists.organizations, lists.things, lists.events, lists.votes].flatMap(
      (list) => list.map(({ id, name }) => [id, inWords(name)] as const),
    ),
    ...lists.posts.map(({ id, label }) => [id, inWords(label)] as const),
  ]);
}

/** What a dataset without views is seen in. */
export interface FirstViews {
  views: NamedView[];
  /** The id of the first view, and of the one for phones. */
  first: string;
  small?: string;
  /** What leads to things that the first view does not show. */
  questions: NonNullable<DatasetHeader['questions']>;
}

/** Makes the views of a dataset. */
class ViewMaker {
  private readonly all: readonly string[];
  private readonly pairs: readonly Pair[];
  private readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly places: ReadonlyMap<string, Point>;
  private readonly names: ReadonlyMap<string, string>;

  constructor(
    lists: Lists,
    places: ReadonlyMap<string, Point>,
    private readonly lang: Language,
  ) {
    this.all = ranked(lists);
    this.pairs = pairsOf(lists);
    this.neighbours = neighboursOf(this.pairs);
    this.places = isByChance(places, this.pairs) ? new Map() : places;
    this.names = namesIn(lists, lang);
  }

  private text(words: string): Text {
    return { [this.lang]: words };
  }

  /** A view of some things: at the places of the file, where most of them have one. */
  private view(view: Pick<NamedView, 'id' | 'name' | 'description' | 'things'>): NamedView {
    const shown = new Set(view.things);
    const positions = spread(this.places, shown);
    const placed = view.things.filter((id) => positions?.[id] !== undefined).length;
    return positions && placed * 2 > view.things.length
      ? { ...view, layout: 'saved', positions }
      : { ...view, layout: 'force' };
  }

  /** The largest groups, with a view of each and what leads to it. */
  private groups(): { view: NamedView; question: FirstViews['questions'][number] }[] {
    const { lang, all } = this;
    const words = m.formats.views;
    return communitiesOf(all, this.pairs)
      .filter(({ length }) => length >= SMALLEST_GROUP)
      .slice(0, MOST_GROUPS)
      .map((ids, i) => {
        const things = thingsOfView(this.neighbours, ids);
        const [first = '', second = ''] = ids.map((id) => this.names.get(id) ?? id);
        const around = { first, second };
        const n = ids.length;
        const id = `group-${i + 1}`;
        const description =
          things.length === n
            ? words.groupOf(lang, { n })
            : words.partOfGroup(lang, { n, shown: things.length });
        const name = this.text(words.group(lang, around));
        // The places of things outside the group stand in the first view.
        const { positions, ...view } = this.view({
          id,
          name,
          description: this.text(description),
          things,
        });
        const own =
          positions &&
          Object.fromEntries(things.flatMap((id) => (positions[id] ? [[id, positions[id]]] : [])));
        return {
          view: own ? { ...view, positions: own } : view,
          question: {
            text: this.text(words.whoIsIn(lang, { ...around, n })),
            address: `?${new URLSearchParams({ view: id })}`,
          },
        };
      });
  }

  make(): FirstViews {
    const { lang, all } = this;
    const words = m.formats.views;
    const things = thingsOfView(this.neighbours, all);
    const n = all.length;
    const isWhole = things.length === n;
    const first = this.view({
      id: isWhole ? 'all' : 'core',
      name: this.text((isWhole ? words.all : words.core)(lang)),
      description: this.text(
        isWhole ? words.allOf(lang, { n }) : words.coreOf(lang, { shown: things.length, n }),
      ),
      things,
    });
    const few = tiedAmong(this.neighbours, things.slice(0, ON_A_PHONE));
    const hasSmall = things.length > ON_A_PHONE * 1.5;
    const small: NamedView = {
      id: 'in-short',
      name: this.text(words.small(lang)),
      description: this.text(words.coreOf(lang, { shown: few.length, n })),
      things: few,
      layout: 'force',
    };
    const groups = isWhole ? [] : this.groups();
    const list = { text: this.text(words.whatElse(lang, { n })), address: '?as=all' };
    return {
      views: [first, ...(hasSmall ? [small] : []), ...groups.map(({ view }) => view)],
      first: first.id,
      small: hasSmall ? small.id : undefined,
      questions: isWhole ? [] : [...groups.map(({ question }) => question), list],
    };
  }
}

/** The views of a dataset that has none. @param places of things, in any unit, y downward */
export const viewsOf = (
  lists: Lists,
  places: ReadonlyMap<string, Point>,
  lang: Language,
): FirstViews => new ViewMaker(lists, places, lang).make();
