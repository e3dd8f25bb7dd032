/**
 * Dataset, as it is or as seen from a day -> its ties: all the claims between the same two things
 * in one relation.
 */
import { append } from './lists.ts';
import { compareWhen } from './dates.ts';
import { type Tally, relationOf, yesMeans, type Claim, type Dataset } from './dataset.ts';
import { STATUSES, type Status } from './vocabulary.ts';

export interface Tie {
  id: string;
  relation: string;
  subject: string;
  object: string;
  /** In the order of the time they speak of. */
  claims: readonly Claim[];
  /** The firmest status among the claims, which sets the line's pattern. */
  status: Status;
  /** Whether somebody denies one of them. */
  denied: boolean;
  polarity: -1 | 0 | 1;
  /** The sum of the weights of its claims; undefined where none has one. */
  weight: number | undefined;
  /** Whether all of it had ended by the day the dataset is seen from. */
  over: boolean;
}

/**
 * Id of the tie between two things in a relation. Ids of things hold no `~`, so it can be split
 * again.
 */
export const tieId = (subject: string, relation: string, object: string): string =>
  `${subject}~${relation}~${object}`;

const firmest = (claims: readonly Claim[]): Status =>
  STATUSES.find((status) => claims.some((c) => c.status === status)) ?? 'reported';

export const isDenial = (claim: Claim): boolean =>
  claim.status === 'denied' || claim.relation === 'denies';
export const isDenied = (dataset: Dataset, claim: Claim): boolean =>
  (dataset.disputedBy.get(claim.id) ?? []).some(isDenial);

/**
 * Whether a tie is for or against its object: from the relation; for a vote, and for backing or
 * opposing one, from what it does to whoever is at stake. Who backs a motion to remove the
 * president opposes the president.
 */
function polarityOf(dataset: Dataset, claims: readonly Claim[], relation: string): -1 | 0 | 1 {
  const claim = claims[0];
  const vote = claim?.object ? dataset.votes.get(claim.object) : undefined;
  const { polarity } = relationOf(dataset, relation);
  if (!claim || !vote) return polarity;
  const means = yesMeans(vote);
  if (means === 'neither') return 0;
  const yes = means === 'for' ? 1 : -1;
  if (relation !== 'voted') return polarity === 0 ? 0 : ((polarity * yes) as -1 | 1);
  const option = claim.option ?? majorityIn(claim.tally ?? {});
  if (option === 'yes') return yes;
  return option === 'no' ? (-yes as -1 | 1) : 0;
}

/** What more than half of a bench voted: yes or no; undefined for neither. */
function majorityIn(tally: Tally): 'yes' | 'no' | undefined {
  const { yes = 0, no = 0 } = tally;
  const total = Object.values(tally).reduce((sum, n) => sum + n, 0);
  if (yes * 2 > total) return 'yes';
  return no * 2 > total ? 'no' : undefined;
}

function weightOf(claims: readonly Claim[]): number | undefined {
  const weights = claims.flatMap(({ weight }) => weight ?? []);
  return weights.length ? weights.reduce((sum, weight) => sum + weight) : undefined;
}

/**
 * The ties of a dataset: all the claims between the same two things in the same relation, as one.
 * Claims without an object are about their subject alone: they make no tie.
 */
export function tiesOf(dataset: Dataset): Tie[] {
  const ties = new Map<string, Claim[]>();
  for (const claim of dataset.claims.values()) {
    if (!claim.object || !dataset.things.has(claim.subject) || !dataset.things.has(claim.object))
      continue;
    const symmetric = relationOf(dataset, claim.relation).symmetric;
    const [subject, object] =
      symmetric && claim.object < claim.subject
        ? [claim.object, claim.subject]
        : [claim.subject, claim.object];
    const id = tieId(subject, claim.relation, object);
    append(ties, id, claim);
  }
  return [...ties].map(([id, unsorted]) => {
    const [subject = '', relation = '', object = ''] = id.split('~');
    const claims = unsorted.sort((a, b) => compareWhen(a.when, b.when) || a.id.localeCompare(b.id));
    return {
      id,
      relation,
      subject,
      object,
      claims,
      status: firmest(claims),
      denied: claims.some((claim) => isDenied(dataset, claim)),
      polarity: polarityOf(dataset, claims, relation),
      weight: weightOf(claims),
      over: claims.every((claim) => claim.over === true),
    };
  });
}
