/**
 * What follows from roll calls: how united a bench was, who broke with it, who agreed with whom,
 * who switched, whose change would have changed the result. Only yes, no and abstention are
 * positions; absence, leave and a walk-out are not, and callers that need them count them apart.
 */
import { groupTallies, majorityOption, seatOn, type BenchTally } from '../model/benches.ts';
import type { Dataset, Tally } from '../model/dataset.ts';
import { firstDayOf } from '../model/dates.ts';
import type { Membership, VoteEvent } from '../model/schema.ts';
import { OPTIONS, type VoteOption } from '../model/vocabulary.ts';

const POSITIONS = ['yes', 'no', 'abstain'] as const;

/**
 * Rice index of cohesion, |yes - no| / (yes + no): 1 when all vote alike, 0 when evenly split (Rice
 * 1925, "The Behavior of Legislative Groups"). Abstentions do not count. Undefined where nobody
 * voted yes or no.
 */
export function riceIndex({ yes = 0, no = 0 }: Tally): number | undefined {
  return yes + no === 0 ? undefined : Math.abs(yes - no) / (yes + no);
}

/**
 * Agreement index for three options, (max - (sum - max) / 2) / sum over yes, no, abstain: 1 when
 * all take one option,
 * 0 when evenly split in three (Hix, Noury and Roland 2005, "Power to the Parties"). Undefined
 * where none took a position.
 */
export function agreementIndex({ yes = 0, no = 0, abstain = 0 }: Tally): number | undefined {
  const sum = yes + no + abstain;
  const most = Math.max(yes, no, abstain);
  return sum === 0 ? undefined : (most - (sum - most) / 2) / sum;
}

export interface BenchCohesion {
  group: string;
  tally: Tally;
  rice: number | undefined;
  agreement: number | undefined;
  /** What more than half of the bench did. */
  majority: VoteOption | undefined;
  /** Members known to have taken another position than the majority. */
  rebels: string[];
}

/** Cohesion and rebels of every bench of which all members are accounted for, largest first. */
export function benchCohesion(dataset: Dataset, vote: VoteEvent): BenchCohesion[] {
  return [...groupTallies(vote, dataset.memberships)]
    .filter(
      ([group, bench]) =>
        bench.complete &&
        total(bench.tally) >= bench.seats &&
        dataset.things.get(group)?.kind !== 'group',
    )
    .map(([group, bench]) => ({
      group,
      tally: bench.tally,
      rice: riceIndex(bench.tally),
      agreement: agreementIndex(bench.tally),
      majority: majorityOption(bench),
      rebels: rebelsOf(vote, group, bench),
    }))
    .sort((a, b) => total(b.tally) - total(a.tally) || a.group.localeCompare(b.group));
}

const total = (tally: Tally): number => Object.values(tally).reduce((sum, n) => sum + n, 0);

function rebelsOf(vote: VoteEvent, group: string, bench: BenchTally): string[] {
  const majority = majorityOption(bench);
  if (majority === undefined) return [];
  const positions: readonly VoteOption[] = [...POSITIONS, 'walk-out'];
  return (vote.votes ?? [])
    .filter(
      (row) => row.group === group && row.option !== majority && positions.includes(row.option),
    )
    .flatMap((row) => row.voters)
    .sort();
}

/** What each member did in each roll call, as a matrix; members and votes in the order given. */
export interface RollMatrix {
  members: readonly string[];
  votes: readonly string[];
  /** Per member, per vote: 0 for no position, else 1 yes, 2 no, 3 abstain. */
  positions: readonly Uint8Array[];
}

/** The held votes of a dataset as a matrix of those whose option is known. */
export function rollMatrix(dataset: Dataset): RollMatrix {
  const held = [...dataset.votes.values()].filter((vote) => vote.votes?.length);
  const members = [
    ...new Set(held.flatMap((vote) => (vote.votes ?? []).flatMap((row) => row.voters))),
  ].sort();
  const at = new Map(members.map((id, i) => [id, i]));
  const positions = members.map(() => new Uint8Array(held.length));
  held.forEach((vote, v) => {
    for (const row of vote.votes ?? []) {
      const position = POSITIONS.findIndex((option) => option === row.option) + 1;
      for (const voter of row.voters) {
        const line = positions[at.get(voter) ?? -1];
        if (line) line[v] = position;
      }
    }
  });
  return { members, votes: held.map((vote) => vote.id), positions };
}

/**
 * For each pair of members, the votes both took a position in, and those in which they took the
 * same.
 */
export interface PairAgreement {
  members: readonly string[];
  /** Index by `pairIndex(i, j, members.length)`. */
  shared: Uint32Array;
  same: Uint32Array;
}

/** The index of the pair of members i < j in a `PairAgreement` of n members. */
export const pairIndex = (i: number, j: number, n: number): number =>
  i * n - (i * (i + 1)) / 2 + j - i - 1;

/** Bits set in a 32-bit word (Hacker's Delight, figure 5-2). */
function popcount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return (((x + (x >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Agreement of all pairs: a bit a vote and a set of bits a position, so that 32 votes are compared
 * at once.
 * Time grows as members squared times votes / 32.
 */
export function pairAgreement({ members, votes, positions }: RollMatrix): PairAgreement {
  const n = members.length;
  const words = Math.ceil(votes.length / 32);
  const sets = [1, 2, 3].map((position) => {
    const bits = new Int32Array(n * words);
    positions.forEach((line, i) => {
      line.forEach((value, v) => {
        const at = i * words + (v >>> 5);
        if (value === position) bits[at] = (bits[at] ?? 0) | (1 << (v & 31));
      });
    });
    return bits;
  });
  const [yes, no, abstain] = sets as [Int32Array, Int32Array, Int32Array];
  /** A word of a set of bits. */
  const bitsAt = (set: Int32Array, index: number): number => set[index] ?? 0;
  const taken = yes.map((word, k) => word | bitsAt(no, k) | bitsAt(abstain, k));
  const shared = new Uint32Array((n * (n - 1)) / 2);
  const same = new Uint32Array(shared.length);
  let pair = 0;
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++, pair++) {
      let both = 0;
      let alike = 0;
      for (let w = 0, a = i * words, b = j * words; w < words; w++, a++, b++) {
        both += popcount(bitsAt(taken, a) & bitsAt(taken, b));
        alike += popcount(
          (bitsAt(yes, a) & bitsAt(yes, b)) |
            (bitsAt(no, a) & bitsAt(no, b)) |
            (bitsAt(abstain, a) & bitsAt(abstain, b)),
        );
      }
      shared[pair] = both;
      same[pair] = alike;
    }
  return { members, shared, same };
}

/**
 * Share of the common votes in which two members took the same position; undefined where they share
 * none.
 */
export function agreementOf(
  { members, shared, same }: PairAgreement,
  a: string,
  b: string,
): number | undefined {
  const [i, j] = [members.indexOf(a), members.indexOf(b)].sort((x, y) => x - y) as [number, number];
  if (i < 0 || i === j) return undefined;
  const pair = pairIndex(i, j, members.length);
  return shared[pair] ? (same[pair] ?? 0) / shared[pair] : undefined;
}

/**
 * What somebody did in a vote; `unknown` where no source says, `out` for who had no seat in the
 * body then.
 */
export type MemberOption = VoteOption | 'unknown' | 'out';

/** In place of a bench, for members who sat with none. */
const NO_BENCH = '';

/** Members of one bench who went from one option to another, or took the same, in two votes. */
export interface Strand {
  /**
   * The bench they sat with at the first vote; at the second, if they were not there at the first;
   * empty for none.
   */
  group: string;
  from: MemberOption;
  to: MemberOption;
  members: string[];
}

/**
 * Who switched between two votes, bench by bench: every member named in either. Members whose
 * option is in no source are `unknown`, also where only their seat at the other vote is known; who
 * had no seat then is `out`.
 */
export function switchesBetween(
  first: VoteEvent,
  second: VoteEvent,
  benchesOf: (vote: VoteEvent) => { group: string; unknown: readonly string[] }[],
  memberships: readonly Membership[],
): Strand[] {
  type Member = { option: MemberOption; group: string };
  const membersIn = (vote: VoteEvent) => {
    const members = new Map<string, Member>();
    for (const bench of benchesOf(vote))
      for (const id of bench.unknown) members.set(id, { option: 'unknown', group: bench.group });
    for (const row of vote.votes ?? [])
      for (const id of row.voters) members.set(id, { option: row.option, group: row.group });
    return members;
  };
  const before = membersIn(first);
  const after = membersIn(second);
  /** A member who had a seat but is named in no source: not known to have been away. */
  const seated = (vote: VoteEvent, id: string): Member | undefined => {
    const seat = seatOn(memberships, vote.organization, id, firstDayOf(vote.when));
    return seat && { option: 'unknown', group: seat.on_behalf_of ?? NO_BENCH };
  };
  const strands = new Map<string, Strand>();
  for (const id of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const a = before.get(id) ?? seated(first, id);
    const b = after.get(id) ?? seated(second, id);
    const strand: Strand = {
      group: a?.group ?? b?.group ?? NO_BENCH,
      from: a?.option ?? 'out',
      to: b?.option ?? 'out',
      members: [],
    };
    const key = `${strand.group} ${strand.from} ${strand.to}`;
    const ofKey = strands.get(key) ?? strand;
    ofKey.members.push(id);
    strands.set(key, ofKey);
  }
  const options: readonly MemberOption[] = [...OPTIONS, 'unknown', 'out'];
  const order = (option: MemberOption) => options.indexOf(option);
  return [...strands.values()].sort(
    (a, b) =>
      order(a.from) - order(b.from) || a.group.localeCompare(b.group) || order(a.to) - order(b.to),
  );
}

/** Part of a bench whose change of option alone would have changed the result. */
export interface Pivot {
  group: string;
  option: VoteOption;
  size: number;
  /** How many of them it would have taken. */
  needed: number;
  /** Whether they broke with most of their bench. */
  rebels: boolean;
}

/**
 * The groups of members, by bench and option, large enough to have changed the result: those who
 * did not vote yes where yes fell short of the bar, those who did where it cleared it. Rebels
 * first, then the smallest group.
 * @returns nothing where the bar or the first count is not known
 */
export function pivotalGroups(dataset: Dataset, vote: VoteEvent): Pivot[] {
  const yes = vote.counts?.find((row) => !row.group)?.values.yes;
  const bar = vote.requirement?.value;
  if (yes === undefined || bar === undefined) return [];
  const fellShort = yes < bar;
  const needed = fellShort ? bar - yes : yes - bar + 1;
  const pivots = [...groupTallies(vote, dataset.memberships)].flatMap(([group, bench]) =>
    OPTIONS.filter(
      (option) => (option === 'yes') !== fellShort && (bench.tally[option] ?? 0) >= needed,
    ).map((option): Pivot => ({
      group,
      option,
      size: bench.tally[option] ?? 0,
      needed,
      rebels: majorityOption(bench) !== undefined && majorityOption(bench) !== option,
    })),
  );
  return pivots.sort(
    (a, b) =>
      Number(b.rebels) - Number(a.rebels) || a.size - b.size || a.group.localeCompare(b.group),
  );
}
