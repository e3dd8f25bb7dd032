/** Who sat with which bench on a day, and what a bench did in a vote. */
import { append } from './lists.ts';
import { memoOf } from './memo.ts';
import { compareOptional, firstDayOf, isWithin } from './dates.ts';
import type { Citation, Membership, Text, VoteEvent } from './schema.ts';
import { OPTIONS, type VoteOption } from './vocabulary.ts';

export type Tally = Partial<Record<VoteOption, number>>;

const sumOf = (tally: Tally): number => Object.values(tally).reduce((sum, n) => sum + n, 0);

/** A bench's totals in a vote. */
export interface BenchTally {
  tally: Tally;
  rows: { sources: Citation[]; basis?: 'named' | 'computed'; note?: Text }[];
  /** Members of the bench on that day; 0 where no membership says. */
  seats: number;
  /**
   * Whether the totals speak for the bench: a source counts it, every member's option is known, or
   * its seats are not and the vote names everybody who took part.
   */
  complete: boolean;
}

/**
 * The count of a vote: the first that a source gives, or, of a roll that names everybody, the sum of
 * its names. Undefined where neither is known.
 */
export function countOf(vote: VoteEvent): { tally: Tally; isSum: boolean } | undefined {
  const stated = vote.counts?.find((row) => row.group === undefined);
  if (stated) return { tally: stated.values, isSum: false };
  if (vote.roll_complete !== true) return undefined;
  const tally: Tally = {};
  for (const { option, voters } of vote.votes ?? [])
    tally[option] = (tally[option] ?? 0) + voters.length;
  return { tally, isSum: true };
}

/** What a voter or most of a bench did in a vote; `split` where no option has more than another. */
export type Ballot = 'for' | 'against' | 'abstained' | 'notVoting' | 'split';
const BALLOTS: Partial<Record<VoteOption, Ballot>> = {
  yes: 'for',
  no: 'against',
  abstain: 'abstained',
};
export const ballotOf = (option: VoteOption): Ballot => BALLOTS[option] ?? 'notVoting';
/** The ballot of most of a bench. */
export function ballotOfMost(tally: Tally): Ballot {
  const most = Math.max(...OPTIONS.map((option) => tally[option] ?? 0));
  const ballots = new Set(
    OPTIONS.filter((option) => (tally[option] ?? 0) === most).map((option) => ballotOf(option)),
  );
  const [ballot = 'split'] = ballots;
  return ballots.size === 1 ? ballot : 'split';
}

/**
 * The seats of each person in each body, needed for every vote: kept as long as the list of
 * memberships is.
 */
const seatsIn = memoOf((memberships: readonly Membership[]) => {
  const seats = new Map<string, Membership[]>();
  for (const m of memberships) append(seats, `${m.organization} ${m.person}`, m);
  return seats;
});

/**
 * The seat a person has in a body on a day: where dates overlap because a source gives only the
 * month, the later one.
 * @param day undefined where it is not known, see `isWithin`
 */
export function seatOn(
  memberships: readonly Membership[],
  organization: string,
  person: string,
  day: string | undefined,
): Membership | undefined {
  const seats = seatsIn(memberships).get(`${organization} ${person}`) ?? [];
  return seats
    .filter((m) => isWithin(day, m.start_date, m.end_date))
    .sort((a, b) => compareOptional(a.start_date, b.start_date))
    .at(-1);
}

/**
 * Whether a seat says that nobody knows when it began, as `XXXX`; one that leaves its start out
 * lasted all the time that the dataset speaks of.
 */
export const hasUnknownStart = ({ start_date: start }: Membership): boolean =>
  start !== undefined && start !== '..' && firstDayOf(start) === undefined;

/**
 * Members by body, bench and day, which every picture needs: kept as long as the list of
 * memberships is.
 */
const membersIn = memoOf((_: readonly Membership[]) => new Map<string, readonly string[]>());
/**
 * Who sat with a bench in a body on a day; nobody where that is not known of one who ever did, so
 * that no size of a bench is made of those whose days happen to be known.
 * @param day undefined where it is not known, see `isWithin`
 */
export function membersOn(
  memberships: readonly Membership[],
  organization: string,
  group: string,
  day: string | undefined,
): readonly string[] {
  const cache = membersIn(memberships);
  const key = JSON.stringify([organization, group, day]);
  const cached = cache.get(key);
  if (cached) return cached;
  const seats = memberships.filter(
    (m) => m.organization === organization && m.on_behalf_of === group,
  );
  const ever = seats.some(hasUnknownStart) ? [] : new Set(seats.map((m) => m.person));
  const members = [...ever]
    .filter((person) => seatOn(memberships, organization, person, day)?.on_behalf_of === group)
    .sort();
  cache.set(key, members);
  return members;
}

/**
 * Per bench of a vote, its totals: those of a count where one names the bench, else the sum of its
 * named members.
 */
export function groupTallies(
  e: VoteEvent,
  memberships: readonly Membership[],
): Map<string, BenchTally> {
  const day = firstDayOf(e.when);
  const tallies = new Map<string, BenchTally>();
  const empty = (group: string): BenchTally => ({
    tally: {},
    rows: [],
    seats: membersOn(memberships, e.organization, group, day).length,
    complete: false,
  });
  for (const row of e.votes ?? []) {
    const entry = tallies.get(row.group) ?? empty(row.group);
    entry.tally[row.option] = (entry.tally[row.option] ?? 0) + row.voters.length;
    entry.rows.push(row);
    entry.complete = entry.seats > 0 ? sumOf(entry.tally) >= entry.seats : e.roll_complete === true;
    tallies.set(row.group, entry);
  }
  // Where two sources count one bench differently, the first in the file is taken; the roll call
  // shows both.
  for (const row of [...(e.counts ?? [])].reverse())
    if (row.group)
      tallies.set(row.group, {
        ...empty(row.group),
        tally: row.values,
        rows: [row],
        complete: true,
      });
  return tallies;
}

/**
 * The option that more than half of a bench took; undefined where there is none, or where too
 * little is known to say. Of a bench whose seats are known it is certain whatever those did whose
 * option is not: 13 of 15 are more than half.
 */
export function majorityOption({ tally, seats, complete }: BenchTally): VoteOption | undefined {
  const total = Math.max(seats, sumOf(tally));
  return complete || seats > 0
    ? OPTIONS.find((option) => (tally[option] ?? 0) * 2 > total)
    : undefined;
}
