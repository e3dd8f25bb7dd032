/**
 * Two clocks: what had happened by a day ("as of"), and what had been published by a day ("as known
 * on").
 * A dataset seen from a day is a dataset: everything that reads one is right without knowing of the
 * clocks.
 */
import type { Citation, VoteEvent } from './schema.ts';
import { memoOf } from './memo.ts';
import { clipWhen, isAfter, lastDayOf, spanOf } from './dates.ts';
import { knownDay, type Claim, type Dataset, type Thing } from './dataset.ts';

export interface Clock {
  /** ISO day; claims about what begins later are not there. */
  asOf?: string;
  /** ISO day; claims published later are not there. */
  knownOn?: string;
}

/** Whether a claim speaks of the future. */
const isAhead = (claim: Claim): boolean =>
  claim.status === 'promised' || claim.status === 'expected';

/** Whether a claim is part of the dataset on the days of the clocks. */
export function isSeen(claim: Claim, clock: Clock): boolean {
  if (clock.knownOn !== undefined && isAfter(knownDay(claim), clock.knownOn)) return false;
  if (clock.asOf === undefined || !isAfter(claim.notBefore, clock.asOf)) return true;
  // A promise or an expectation speaks of a later day: it is there from the day it was made.
  return isAhead(claim) && !isAfter(knownDay(claim), clock.asOf);
}

/**
 * Whether a claim's time is too vague to tell if it had happened by a day: "December 2017", seen
 * from the 21st.
 * What had been published by then had happened.
 */
export function isPossible(claim: Claim, asOf: string | undefined): boolean {
  if (asOf === undefined || claim.when === undefined || isAhead(claim)) return false;
  const straddles = (text: string) => {
    const { from, to } = spanOf(text);
    return from !== null && to !== null && from <= asOf && asOf < to;
  };
  const [start = '', end] = claim.when.split('/');
  if (end === undefined) return isAfter(knownDay(claim), asOf) && straddles(start);
  // A seat taken or left "in March": on a day of that month it is not known whether it was held.
  return straddles(start) || straddles(end);
}

/** The earlier of the days of the clocks; undefined where neither is set. */
const dayOf = ({ asOf, knownOn }: Clock): string | undefined =>
  [asOf, knownOn].filter((day) => day !== undefined).sort()[0];

function thingOn(thing: Thing, day: string): Thing {
  const { summary, blurb } = thing.later.findLast((entry) => entry.known <= day) ?? thing.first;
  const former = thing.formerNames.find((entry) => day < entry.until);
  const named = former ? { name: former.name, shortName: former.name } : {};
  if (former || !thing.outcome || !isAfter(thing.outcome.known, day))
    return { ...thing, ...named, summary, blurb };
  // The summary of a vote gives its outcome; before that there is only the motion.
  return {
    ...thing,
    name: thing.outcome.nameBefore,
    shortName: thing.outcome.shortNameBefore,
    when: thing.outcome.whenBefore,
    summary: undefined,
    blurb: undefined,
  };
}

/** The citations whose sources had been published by a day. */
const publishedBy = (dataset: Dataset, citations: readonly Citation[], day: string): Citation[] =>
  citations.filter((c) => !isAfter(lastDayOf(dataset.sources.get(c.source)?.published), day));

/**
 * A vote as it was known on a day: still to come before its outcome was known, and then with what
 * had been published about it.
 */
function voteOn(dataset: Dataset, vote: VoteEvent, clock: Clock, day: string): VoteEvent {
  const outcome = dataset.things.get(vote.id)?.outcome;
  if (outcome && isAfter(outcome.known, day))
    return {
      ...vote,
      name: outcome.nameBefore,
      short_name: outcome.shortNameBefore,
      when: outcome.whenBefore,
      summary: undefined,
      status: 'scheduled',
      result: undefined,
      counts: undefined,
      votes: undefined,
      roll_complete: undefined,
      open: undefined,
    };
  const { knownOn } = clock;
  if (knownOn === undefined) return vote;
  const published = <T extends { sources?: Citation[] }>(rows: T[] | undefined) =>
    rows?.flatMap((row) => {
      const sources = row.sources && publishedBy(dataset, row.sources, knownOn);
      return row.sources?.length && !sources?.length ? [] : [{ ...row, sources }];
    });
  const votes = published(vote.votes);
  return {
    ...vote,
    counts: published(vote.counts),
    votes,
    // Of those who took part some were not known yet.
    roll_complete: votes?.length === vote.votes?.length ? vote.roll_complete : undefined,
    open: published(vote.open),
  };
}

/** Ids of the things that some claims mention. */
function mentionedIn(claims: Iterable<Claim>): Set<string> {
  const ids = new Set<string>();
  for (const { subject, object, group, by } of claims) {
    ids.add(subject);
    if (object !== undefined) ids.add(object);
    if (group !== undefined) ids.add(group);
    if (typeof by === 'string') ids.add(by);
  }
  return ids;
}

/**
 * Ids of the things that any of the claims of a dataset mentions. Worked out once: a clock that is
 * moved asks again and again.
 */
const mentionedEverIn = memoOf((claims: Dataset['claims']) => mentionedIn(claims.values()));

/**
 * The dataset as it was on the days of the clocks: claims, things, votes, names and summaries.
 * A thing is there while a claim of those days mentions it, or where no claim ever does.
 */
export function datasetAt(dataset: Dataset, clock: Clock): Dataset {
  const day = dayOf(clock);
  if (day === undefined) return dataset;
  const { asOf } = clock;
  const clipped = (claim: Claim): Claim => {
    const when = asOf === undefined || isAhead(claim) ? claim.when : clipWhen(claim.when, asOf);
    const end = lastDayOf(claim.when);
    const over =
      asOf !== undefined &&
      claim.when?.includes('/') === true &&
      (dataset.relations.get(claim.relation)?.state ?? false) &&
      end !== undefined &&
      end < asOf;
    // A claim that was public before any of its sources appeared stays, without them.
    const sources =
      clock.knownOn === undefined
        ? claim.sources
        : publishedBy(dataset, claim.sources, clock.knownOn);
    // Most claims do not change. A parliament has a million of them, so only those that do are
    // copied.
    return when === claim.when && over === (claim.over ?? false) && sources === claim.sources
      ? claim
      : { ...claim, when, over, sources };
  };
  const claims = new Map<string, Claim>();
  for (const [id, claim] of dataset.claims)
    if (isSeen(claim, clock)) claims.set(id, clipped(claim));
  const mentionedNow = mentionedIn(claims.values());
  const mentionedEver = mentionedEverIn(dataset.claims);
  const things = new Map(
    [...dataset.things]
      .filter(([id]) => mentionedNow.has(id) || !mentionedEver.has(id))
      .map(([id, thing]) => [id, thingOn(thing, day)]),
  );
  const disputedBy = new Map(
    [...dataset.disputedBy].map(([id, list]) => [id, list.flatMap((c) => claims.get(c.id) ?? [])]),
  );
  const memberships = dataset.memberships.filter((m) => claims.has(m.id));
  const votes = new Map(
    [...dataset.votes]
      .filter(([id]) => things.has(id))
      .map(([id, vote]) => [id, voteOn(dataset, vote, clock, day)]),
  );
  const events = new Map([...dataset.events].filter(([id]) => things.has(id)));
  return { ...dataset, claims, things, votes, events, memberships, disputedBy };
}
