/**
 * The graph as flat arrays with a cost on every line: what the search for paths reads. A worker can
 * be sent it.
 *
 * A line costs less the more it explains: by its relation, and by how firm and how well sourced its
 * claims are. Passing through a thing that many are tied to costs more, by the logarithm of how
 * many: of all its ties (Moore, Steinke and Tresp 2011, after the degree penalty of Faloutsos,
 * McCurley and Tomkins 2004), and of those in the same relation that the chain uses (as the inverse
 * triple frequency of Pirrò 2015): "both sit in Congress" says little, "she leads it" says much.
 */
import { dayNumber, spanOf } from '../model/dates.ts';
import { relationOf, thingOf, type Dataset } from '../model/dataset.ts';
import type { Tie } from '../model/ties.ts';
import { STATUSES, type Kind, type Status } from '../model/vocabulary.ts';

/**
 * What each trait of a chain costs, in one unit: that of a relation that explains nothing (weight
 * 0).
 */
export const COSTS = {
  /** Every hop: a longer chain explains less. */
  hop: 0.4,
  status: {
    confirmed: 0,
    reported: 0,
    promised: 0.4,
    expected: 0.4,
    alleged: 0.3,
    opinion: 0.6,
    unsourced: 0.5,
    denied: 0.8,
  } satisfies Record<Status, number>,
  /** It is itself a denial. */
  denial: 0.2,
  /** Somebody denies one of its claims. */
  denied: 0.05,
  /** Each further publisher that reports it, up to three. */
  publisher: -0.05,
  /** It had ended by the day the dataset is seen from. */
  over: 0.2,
  /**
   * Per doubling of the things tied to one that is passed through, each counted by the weight of
   * its best tie.
   */
  hub: 0.15,
  /**
   * Per doubling of the things tied to it in the same relation by which the chain comes or leaves.
   */
  shared: 0.12,
  /** Kinds that say little about the things tied to them: a nameless group, a post, a place. */
  vague: { group: 0.6, post: 0.4, place: 1, document: 0.5 } as Partial<Record<Kind, number>>,
  /** Per doubling of the years between two hops that follow each other. */
  years: 0.12,
  /** Having the inner things of a better chain again; all of them costs this much. */
  overlap: 0.9,
} as const;

export interface Network {
  /** Ids of the things, in the order of their numbers: by id, so that numbers order ties. */
  ids: readonly string[];
  /** Ids of the lines, in the order of their numbers. */
  lines: readonly string[];
  numberOf: ReadonlyMap<string, number>;
  /** Ids of the relations, in the order of their numbers. */
  relations: readonly string[];
  /** Per line, the number of its relation. */
  relation: Int32Array;
  /** Per line, the place of its status in `STATUSES`. */
  status: Uint8Array;
  /** Per thing, the index of its first half-line; one more entry at the end. */
  start: Int32Array;
  /**
   * Per half-line (a line seen from one of its ends): the thing at the other end, and its line.
   * Sorted by both.
   */
  target: Int32Array;
  line: Int32Array;
  /**
   * Per half-line, what sharing its relation costs at the end it leaves from and at the one it
   * comes to.
   */
  leave: Float64Array;
  arrive: Float64Array;
  /**
   * Per line, its own cost, always above zero, and the parts of it for its relation and its
   * evidence.
   */
  cost: Float64Array;
  byRelation: Float64Array;
  byEvidence: Float64Array;
  /** Per line, the first and last day it speaks of, as day numbers; NaN where no time is known. */
  from: Float64Array;
  to: Float64Array;
  /** Per thing, the cost of passing through it. */
  through: Float64Array;
  /** Per thing, 1 where it is a vote. */
  isVote: Uint8Array;
}

/** The parts of a line's cost, without that of a hop. */
export function lineCost(dataset: Dataset, tie: Tie): { relation: number; evidence: number } {
  const publishers = new Set(
    tie.claims.flatMap((c) =>
      c.sources.map((s) => dataset.sources.get(s.source)?.publisher ?? s.source),
    ),
  ).size;
  return {
    relation: 1 - relationOf(dataset, tie.relation).weight,
    // A denial is weak as a tie, not as evidence: it has a cost of its own in place of that of its
    // status.
    evidence:
      (tie.relation === 'denies' ? COSTS.denial : COSTS.status[tie.status]) +
      (tie.denied ? COSTS.denied : 0) +
      (tie.over ? COSTS.over : 0) +
      COSTS.publisher * Math.max(0, Math.min(3, publishers - 1)),
  };
}

/** First and last day that any of a line's claims speaks of; NaN at both where none says. */
function spanOfTie(tie: Tie): [number, number] {
  let from = Infinity;
  let to = -Infinity;
  for (const { when } of tie.claims) {
    if (when === undefined) continue;
    const span = spanOf(when);
    from = Math.min(from, span.from === null ? -Infinity : dayNumber(span.from));
    to = Math.max(to, span.to === null ? Infinity : dayNumber(span.to));
  }
  return from > to ? [NaN, NaN] : [from, to];
}

const log2 = (n: number) => Math.log2(Math.max(1, n));

/**
 * How many things each is tied to by each relation, its two directions counted apart; and how
 * strongly each is tied in all.
 */
function countTies(
  dataset: Dataset,
  ties: readonly Tie[],
  halves: readonly Half[],
  { things, relations }: { things: number; relations: readonly string[] },
): { shared: (thing: number, line: number, outward: boolean) => number; strength: Float64Array } {
  const relationNumber = new Map(relations.map((id, i) => [id, i]));
  const traits = relations.map((id) => relationOf(dataset, id));
  const relationAt = Int32Array.from(ties, (b) => relationNumber.get(b.relation) ?? 0);
  const keyOf = (thing: number, line: number, outward: boolean) =>
    (thing * relations.length + (relationAt[line] ?? 0)) * 2 +
    (outward || traits[relationAt[line] ?? 0]?.symmetric ? 0 : 1);
  const counts = new Map<number, number>();
  const strength = new Float64Array(things);
  let at = -1;
  let target = -1;
  let best = 0;
  for (const half of halves) {
    const key = keyOf(half.at, half.line, half.outward);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    // Half-lines come sorted, parallel ones together: of those only the strongest counts.
    if (half.at !== at || half.target !== target) {
      at = half.at;
      target = half.target;
      best = 0;
    }
    const weight = traits[relationAt[half.line] ?? 0]?.weight ?? 0;
    if (weight > best) {
      strength[at] = (strength[at] ?? 0) + weight - best;
      best = weight;
    }
  }
  return {
    strength,
    shared: (thing, line, outward) =>
      COSTS.shared * log2(counts.get(keyOf(thing, line, outward)) ?? 1),
  };
}

interface Half {
  at: number;
  target: number;
  line: number;
  /** Whether its line reads from `at`. */
  outward: boolean;
}

/**
 * Builds the network that is searched from the ties of a dataset. Relations of weight 0 are never
 * traced and are left out.
 */
export function buildNetwork(dataset: Dataset, all: readonly Tie[]): Network {
  const ids = [...dataset.things.keys()].sort();
  const numberOf = new Map(ids.map((id, i) => [id, i]));
  const kinds = ids.map((id) => thingOf(dataset, id).kind);
  const ties = all
    .filter((tie) => tie.subject !== tie.object && relationOf(dataset, tie.relation).weight > 0)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const relations = [...new Set(ties.map((b) => b.relation))].sort();
  const halves = ties.flatMap((tie, line): Half[] => {
    const a = numberOf.get(tie.subject) ?? -1;
    const b = numberOf.get(tie.object) ?? -1;
    return [
      { at: a, target: b, line, outward: true },
      { at: b, target: a, line, outward: false },
    ];
  });
  halves.sort((x, y) => x.at - y.at || x.target - y.target || x.line - y.line);
  const start = new Int32Array(ids.length + 1);
  for (const { at } of halves) start[at + 1] = (start[at + 1] ?? 0) + 1;
  for (let i = 0; i < ids.length; i++) start[i + 1] = (start[i + 1] ?? 0) + (start[i] ?? 0);
  const { shared, strength } = countTies(dataset, ties, halves, {
    things: ids.length,
    relations,
  });
  const spans = ties.map(spanOfTie);
  const costs = ties.map((tie) => lineCost(dataset, tie));
  return {
    ids,
    numberOf,
    lines: ties.map((b) => b.id),
    relations,
    relation: Int32Array.from(ties, (b) => relations.indexOf(b.relation)),
    status: Uint8Array.from(ties, (b) => STATUSES.indexOf(b.status)),
    start,
    target: Int32Array.from(halves, (h) => h.target),
    line: Int32Array.from(halves, (h) => h.line),
    leave: Float64Array.from(halves, (h) => shared(h.at, h.line, h.outward)),
    arrive: Float64Array.from(halves, (h) => shared(h.target, h.line, !h.outward)),
    cost: Float64Array.from(costs, ({ relation, evidence }) =>
      Math.max(0.05, COSTS.hop + relation + evidence),
    ),
    byRelation: Float64Array.from(costs, ({ relation }) => relation),
    byEvidence: Float64Array.from(costs, ({ evidence }) => evidence),
    from: Float64Array.from(spans, ([from]) => from),
    to: Float64Array.from(spans, ([, to]) => to),
    through: Float64Array.from(
      ids,
      (_, i) => COSTS.hub * log2(strength[i] ?? 1) + (COSTS.vague[kinds[i] ?? 'person'] ?? 0),
    ),
    isVote: Uint8Array.from(kinds, (kind) => (kind === 'vote' ? 1 : 0)),
  };
}

/**
 * The cost of the years between two lines that follow each other: 0 where they overlap or a time is
 * not known.
 */
export function gapCost(network: Network, a: number, b: number): number {
  const gap = Math.max(
    (network.from[b] ?? NaN) - (network.to[a] ?? NaN),
    (network.from[a] ?? NaN) - (network.to[b] ?? NaN),
  );
  return gap > 0 ? COSTS.years * Math.min(6, Math.log2(1 + gap / 365.25)) : 0;
}
