/**
 * Who backed whom and who opposed whom: from votes and from claims. Each stance has at least one
 * ground.
 */
import { append } from '../model/lists.ts';
import { compareWhen, isPrecise } from '../model/dates.ts';
import { groupTallies, majorityOption } from '../model/benches.ts';
import { relationOf, yesMeans, type Claim, type Dataset } from '../model/dataset.ts';
import type { VoteEvent } from '../model/schema.ts';

export interface Ground {
  kind: 'vote' | 'claim';
  claim: Claim;
}
export interface Stance {
  who: string;
  grounds: Ground[];
}
export interface Stances {
  backed: Stance[];
  opposed: Stance[];
  /** Neither for nor against in a vote about it: abstentions, walk-outs, absences, leave. */
  withheld: Stance[];
}

/**
 * Whom the stances toward a thing are about: the thing itself, or for a vote the one at stake in
 * it.
 */
export const aboutWhom = (dataset: Dataset, id: string): string =>
  dataset.votes.get(id)?.at_stake?.who ?? id;

/** A stance on a day, as one step of a story. */
export interface StanceStep {
  when: string | undefined;
  side: 'backed' | 'opposed' | 'withheld';
  who: string;
  ground: Ground;
}

/**
 * All stances toward a thing in order of time, without those of single members in a vote: the roll
 * call has them.
 */
export function stanceSteps(dataset: Dataset, id: string): StanceStep[] {
  const stances = stancesToward(dataset, id);
  const steps = (['backed', 'opposed', 'withheld'] as const).flatMap((side) =>
    stances[side].flatMap(({ who, grounds }) =>
      grounds.map((ground): StanceStep => ({ when: ground.claim.when, side, who, ground })),
    ),
  );
  return steps
    .filter((step) => step.ground.claim.option === undefined)
    .sort((a, b) => compareWhen(a.when, b.when) || a.who.localeCompare(b.who));
}

/** Someone who stood on one side on one day and on another on a later one. */
export interface SideChange {
  who: string;
  from: StanceStep;
  to: StanceStep;
}

/**
 * Who changed sides, with the two grounds that show it: computed from votes and claims whose days
 * are whole and differ.
 * Abstaining after voting for or against counts as a change; absence and leave do not.
 */
export function sideChanges(dataset: Dataset, id: string): SideChange[] {
  const stances = stancesToward(dataset, id);
  const byWho = new Map<string, StanceStep[]>();
  for (const side of ['backed', 'opposed', 'withheld'] as const)
    for (const { who, grounds } of stances[side])
      for (const ground of grounds) {
        const { when, option, tally } = ground.claim;
        if (
          when === undefined ||
          !isPrecise(when) ||
          when.includes('/') ||
          tally ||
          (option !== undefined && !['yes', 'no', 'abstain', 'walk-out'].includes(option))
        )
          continue;
        append(byWho, who, { when, side, who, ground });
      }
  return [...byWho.values()]
    .flatMap((steps) => {
      const sorted = steps.sort((a, b) => compareWhen(a.when, b.when));
      return sorted.flatMap((to, i): SideChange[] => {
        const from = sorted[i - 1];
        return from && from.side !== to.side && from.when !== to.when
          ? [{ who: to.who, from, to }]
          : [];
      });
    })
    .sort((a, b) => compareWhen(a.to.when, b.to.when) || a.who.localeCompare(b.who));
}

/** The side that an option takes toward the one at stake; `withheld` for neither. */
export function sideOf(vote: VoteEvent, option: string): 'backed' | 'opposed' | 'withheld' {
  if (yesMeans(vote) === 'neither' || (option !== 'yes' && option !== 'no')) return 'withheld';
  return (option === 'yes') === (yesMeans(vote) === 'for') ? 'backed' : 'opposed';
}

/**
 * The side that more than half of a bench took, computed from its totals; null where none did or
 * too little is known.
 */
export function benchSide(
  dataset: Dataset,
  vote: VoteEvent,
  group: string,
): 'backed' | 'opposed' | 'withheld' | null {
  const bench = groupTallies(vote, dataset.memberships).get(group);
  const majority = bench && majorityOption(bench);
  return majority ? sideOf(vote, majority) : null;
}

/**
 * The side that a claim about a vote takes toward the one at stake in it; null where it takes none
 * or none is known.
 */
function sideInVote(
  dataset: Dataset,
  vote: VoteEvent,
  claim: Claim,
): 'backed' | 'opposed' | 'withheld' | null {
  if (claim.option) return sideOf(vote, claim.option);
  if (claim.tally) return benchSide(dataset, vote, claim.subject);
  if (yesMeans(vote) === 'neither') return null;
  // Who puts a motion forward or backs it wants the yes; who opposes it, the no.
  const { polarity } = relationOf(dataset, claim.relation);
  if (claim.relation === 'moved' || polarity > 0) return sideOf(vote, 'yes');
  return polarity < 0 ? sideOf(vote, 'no') : null;
}

/**
 * Everyone with a stance toward a thing. A claim counts where its relation has a polarity toward
 * the thing and its status is not a denial; a member's vote counts where the thing was at stake; a
 * bench counts by its majority (computed).
 * @param id a thing, or a vote: then those for and against the one at stake in it, see `aboutWhom`
 */
export function stancesToward(dataset: Dataset, id: string): Stances {
  const sides = {
    backed: new Map<string, Ground[]>(),
    opposed: new Map<string, Ground[]>(),
    withheld: new Map<string, Ground[]>(),
  };
  const add = (side: keyof typeof sides, who: string, ground: Ground) =>
    append(sides[side], who, ground);

  const addFromVote = (vote: VoteEvent, claim: Claim) => {
    const side = sideInVote(dataset, vote, claim);
    const kind = claim.option || claim.tally ? 'vote' : 'claim';
    if (side) add(side, claim.subject, { kind, claim });
  };
  const addFromRelation = (claim: Claim) => {
    const { polarity, symmetric } = relationOf(dataset, claim.relation);
    if (claim.object === id) {
      if (polarity > 0) add('backed', claim.subject, { kind: 'claim', claim });
      if (polarity < 0) add('opposed', claim.subject, { kind: 'claim', claim });
    } else if (claim.subject === id && claim.object && symmetric && polarity > 0)
      // An alliance reads the same from both ends.
      add('backed', claim.object, { kind: 'claim', claim });
  };
  for (const claim of dataset.claims.values()) {
    if (!claim.object || claim.status === 'denied') continue;
    const vote = dataset.votes.get(claim.object);
    if (vote && (vote.id === id || vote.at_stake?.who === id)) addFromVote(vote, claim);
    else addFromRelation(claim);
  }
  // Those with claims of their own come before those known only by a vote.
  const sorted = (side: Map<string, Ground[]>): Stance[] =>
    [...side]
      .map(([who, grounds]) => ({ who, grounds }))
      .sort(
        (a, b) =>
          Number(b.grounds.some((g) => g.kind === 'claim')) -
            Number(a.grounds.some((g) => g.kind === 'claim')) ||
          b.grounds.length - a.grounds.length ||
          a.who.localeCompare(b.who),
      );
  return {
    backed: sorted(sides.backed),
    opposed: sorted(sides.opposed),
    withheld: sorted(sides.withheld),
  };
}
