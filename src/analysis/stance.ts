/** Who backed whom and who opposed whom: from votes and from claims, each with its grounds. Nothing is said without one. */
import { groupTallies, majorityOption, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
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

/** Whom the stances toward a thing are about: itself, or the one at stake in a vote. */
export const aboutWhom = (dataset: Dataset, id: string): string => dataset.votes.get(id)?.at_stake.who ?? id;

/** Which side an option takes toward the one at stake; `withheld` for neither. */
export function sideOf(vote: VoteEvent, option: string): 'backed' | 'opposed' | 'withheld' {
  if (vote.at_stake.yes === 'neither' || (option !== 'yes' && option !== 'no')) return 'withheld';
  return (option === 'yes') === (vote.at_stake.yes === 'for') ? 'backed' : 'opposed';
}

/** The side that more than half of a bench took, computed from its totals; null where none did or too little is known. */
export function benchSide(dataset: Dataset, vote: VoteEvent, group: string): 'backed' | 'opposed' | 'withheld' | null {
  const bench = groupTallies(vote, dataset.memberships).get(group);
  const majority = bench && majorityOption(bench);
  return majority ? sideOf(vote, majority) : null;
}

/**
 * Everyone with a stance toward a thing. A claim counts where its relation has a polarity toward the thing and nobody
 * makes it only to deny it; a member's vote counts where the thing was at stake; a bench counts by its majority (computed).
 * @param id a thing, or a vote: then those for and against the one at stake in it, see `aboutWhom`
 */
export function stancesToward(dataset: Dataset, id: string): Stances {
  const sides = { backed: new Map<string, Ground[]>(), opposed: new Map<string, Ground[]>(), withheld: new Map<string, Ground[]>() };
  const add = (side: keyof typeof sides, who: string, ground: Ground) => sides[side].set(who, [...(sides[side].get(who) ?? []), ground]);

  for (const claim of dataset.claims.values()) {
    if (!claim.object || claim.status === 'denied') continue;
    const vote = dataset.votes.get(claim.object);
    if (vote && (vote.id === id || vote.at_stake.who === id)) {
      if (claim.option) add(sideOf(vote, claim.option), claim.subject, { kind: 'vote', claim });
      else if (claim.tally) {
        const side = benchSide(dataset, vote, claim.subject);
        if (side) add(side, claim.subject, { kind: 'vote', claim });
      } else {
        // Who puts a motion forward or backs it wants the yes; who opposes it, the no.
        const { polarity } = relationOf(dataset, claim.relation);
        const wants = claim.relation === 'moved' || polarity > 0 ? 'yes' : polarity < 0 ? 'no' : undefined;
        if (wants && vote.at_stake.yes !== 'neither') add(sideOf(vote, wants), claim.subject, { kind: 'claim', claim });
      }
      continue;
    }
    if (claim.object !== id) {
      // An alliance reads the same from both ends.
      if (claim.subject === id && relationOf(dataset, claim.relation).symmetric && relationOf(dataset, claim.relation).polarity > 0) add('backed', claim.object, { kind: 'claim', claim });
      continue;
    }
    const { polarity } = relationOf(dataset, claim.relation);
    if (polarity > 0) add('backed', claim.subject, { kind: 'claim', claim });
    if (polarity < 0) add('opposed', claim.subject, { kind: 'claim', claim });
  }
  // Those with claims of their own come before those known only by a vote.
  const sorted = (side: Map<string, Ground[]>): Stance[] =>
    [...side].map(([who, grounds]) => ({ who, grounds })).sort((a, b) => Number(b.grounds.some((g) => g.kind === 'claim')) - Number(a.grounds.some((g) => g.kind === 'claim')) || b.grounds.length - a.grounds.length || a.who.localeCompare(b.who));
  return { backed: sorted(sides.backed), opposed: sorted(sides.opposed), withheld: sorted(sides.withheld) };
}
