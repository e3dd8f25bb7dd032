/**
 * What several things have in common, and what changed between them from one day to another. Pure.
 */
import { datasetAt, type Clock } from '../model/clock.ts';
import { relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import { compareWhen } from '../model/dates.ts';
import { buildGraph, tiesAt, type Tie, type RelationGraph } from '../model/graph.ts';
import type { VoteOption } from '../model/vocabulary.ts';

/**
 * What two things or more have in common: the same relation to a thing, in a vote with the same
 * option; or different ties to the same thing.
 */
export interface Common {
  thing: string;
  /** Undefined where their ties to it differ. */
  relation?: string;
  /** `out` where their lines read toward the thing: "sat in", rather than "has as a member". */
  direction: 'out' | 'in';
  option?: VoteOption;
  /** Ids of the things that have it in common. */
  who: string[];
  /** Their ties to it, in the order of `who`. */
  lines: Tie[];
  /** How many other things share it: what all of Congress shares says little. */
  others: number;
}

/** A tie as read from one of its ends. */
interface DirectedTie {
  /** Two ties with the same key are the same relation, in the same direction, to the same thing. */
  key: string;
  thing: string;
  direction: 'out' | 'in';
  option: VoteOption | undefined;
}

/**
 * What the things have in common: first what most of them share, and of that what fewest other
 * things share.
 * A tie that had ended by the day the dataset is seen from is not counted.
 */
export function inCommon(dataset: Dataset, graph: RelationGraph, ids: readonly string[]): Common[] {
  const chosen = new Set(ids);
  const byKey = new Map<string, Common>();
  /** A tie as read from one of its ends; undefined where it says nothing of what is shared. */
  const directed = (tie: Tie, id: string): DirectedTie | undefined => {
    const { weight, symmetric } = relationOf(dataset, tie.relation);
    if (weight === 0 || tie.over || tie.subject === tie.object) return undefined;
    const thing = tie.subject === id ? tie.object : tie.subject;
    const direction = tie.subject === id || symmetric ? 'out' : 'in';
    const option =
      tie.relation === 'voted' && direction === 'out' ? tie.claims[0]?.option : undefined;
    const key = JSON.stringify([thing, tie.relation, direction, option]);
    return { key, thing, direction, option };
  };
  for (const id of chosen)
    for (const tie of tiesAt(graph, id)) {
      const one = directed(tie, id);
      if (!one || chosen.has(one.thing)) continue;
      const { key, thing, direction, option } = one;
      const common = byKey.get(key) ?? {
        thing,
        relation: tie.relation,
        direction,
        option,
        who: [],
        lines: [],
        others: 0,
      };
      common.who.push(id);
      common.lines.push(tie);
      byKey.set(key, common);
    }
  const shared = [...byKey].filter(([, common]) => common.who.length > 1);
  for (const [key, common] of shared)
    for (const tie of tiesAt(graph, common.thing)) {
      const other = tie.subject === common.thing ? tie.object : tie.subject;
      if (!chosen.has(other) && directed(tie, other)?.key === key) common.others += 1;
    }
  const alike = shared.map(([, common]) => common);
  const weightOf = (line: Tie) => relationOf(dataset, line.relation).weight;
  const mixed = byDifferentTies([...byKey.values()], alike, weightOf);
  // Different ties to a thing say less than the same one.
  const significance = ({ relation, lines, others }: Common) =>
    ((relation === undefined ? 0.5 : 1) * Math.max(...lines.map(weightOf))) / Math.log2(2 + others);
  const key = ({ thing, relation = '' }: Common) => thing + relation;
  return [...alike, ...mixed].sort(
    (a, b) =>
      b.who.length - a.who.length ||
      significance(b) - significance(a) ||
      (key(a) < key(b) ? -1 : 1),
  );
}

/**
 * Things that more of the chosen are tied to than share any one tie to it; of each its best tie.
 */
function byDifferentTies(
  all: readonly Common[],
  alike: readonly Common[],
  weightOf: (line: Tie) => number,
): Common[] {
  const byThing = new Map<string, Map<string, Tie>>();
  for (const { thing, who, lines } of all) {
    const ties = byThing.get(thing) ?? new Map<string, Tie>();
    who.forEach((id, i) => {
      const line = lines[i];
      const best = ties.get(id);
      if (line && (!best || weightOf(line) > weightOf(best))) ties.set(id, line);
    });
    byThing.set(thing, ties);
  }
  const sharingOneTie = (thing: string) =>
    Math.max(0, ...alike.filter((c) => c.thing === thing).map((c) => c.who.length));
  return [...byThing]
    .filter(([thing, ties]) => ties.size > 1 && ties.size > sharingOneTie(thing))
    .map(([thing, ties]): Common => ({
      thing,
      direction: 'out',
      who: [...ties.keys()],
      lines: [...ties.values()],
      others: 0,
    }));
}

export interface Changes {
  /**
   * Claims between two of them, votes of one about another, and seats and posts of one, that hold
   * on the second day and did not on the first.
   */
  began: Claim[];
  /** Claims between two of them, or of one of them, whose time ended in between. */
  ended: Claim[];
  /** What they have come to share. */
  gained: Common[];
  /** What they no longer share. */
  lost: Common[];
}

/**
 * What changed between the things from one day to another, as of those days or as known on them.
 * @param dataset the whole one, not as seen from a day
 */
export function changesBetween(
  dataset: Dataset,
  ids: readonly string[],
  from: Clock,
  to: Clock,
): Changes {
  const chosen = new Set(ids);
  const before = datasetAt(dataset, from);
  const after = datasetAt(dataset, to);
  const inOrder = (a: Claim, b: Claim) => compareWhen(a.when, b.when) || (a.id < b.id ? -1 : 1);
  /** Whether a vote is about one of the things. */
  const isAboutChosen = (vote: string) => {
    const who = dataset.votes.get(vote)?.at_stake?.who;
    return who !== undefined && chosen.has(who);
  };
  const isAmongChosen = (claim: Claim) =>
    chosen.has(claim.subject) &&
    claim.object !== undefined &&
    (chosen.has(claim.object) || (claim.relation === 'voted' && isAboutChosen(claim.object)));
  const began = [...after.claims.values()]
    .filter(
      (claim) =>
        (isAmongChosen(claim) ||
          (claim.origin === 'membership' && chosen.has(claim.subject) && claim.over !== true)) &&
        !before.claims.has(claim.id),
    )
    .sort(inOrder);
  const ended = [...after.claims.values()]
    .filter(
      (claim) =>
        chosen.has(claim.subject) &&
        claim.over === true &&
        before.claims.get(claim.id)?.over !== true,
    )
    .sort(inOrder);
  const commonOn = (seen: Dataset) =>
    new Map(
      inCommon(
        seen,
        buildGraph(seen),
        ids.filter((id) => seen.things.has(id)),
      )
        .filter((c) => c.relation !== undefined)
        .map((c) => [JSON.stringify([c.thing, c.relation, c.direction, c.option, ...c.who]), c]),
    );
  const first = commonOn(before);
  const second = commonOn(after);
  return {
    began,
    ended,
    gained: [...second].filter(([key]) => !first.has(key)).map(([, c]) => c),
    lost: [...first].filter(([key]) => !second.has(key)).map(([, c]) => c),
  };
}
