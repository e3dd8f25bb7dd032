/** A vote in full: totals per source, benches, names by option, and who broke with the bench. */
import { countOf, groupTallies, majorityOption, membersOn } from '../model/benches.ts';
import type { Dataset, Tally } from '../model/dataset.ts';
import { firstDayOf } from '../model/dates.ts';
import type { Citation, Text, VoteEvent } from '../model/schema.ts';
import { OPTIONS, type VoteOption } from '../model/vocabulary.ts';

export interface CountLine {
  values: Tally;
  basis?: 'named' | 'computed';
  note?: Text;
  sources: readonly Citation[];
}
export interface BenchLine extends CountLine {
  group: string;
  /** Seats on the day, by the memberships; 0 where there are none. */
  seats: number;
  /** Other sources' totals of the same bench. */
  others: CountLine[];
  /** Members whose option is in no source. */
  unknown: string[];
}
export interface NamedVote {
  voter: string;
  option: VoteOption;
  group: string;
  basis?: 'named' | 'computed';
  note?: Text;
  sources: readonly Citation[];
  /** Whether most of the bench took another option. */
  rebel: boolean;
}
export interface RollCall {
  vote: VoteEvent;
  counts: CountLine[];
  benches: BenchLine[];
  names: NamedVote[];
  /** Sum of the benches by option. */
  total: Tally;
}

/** A count as a roll call has it. */
const asLine = (row: {
  values: Tally;
  basis?: 'named' | 'computed';
  note?: Text;
  sources: Citation[];
}): CountLine => ({ values: row.values, basis: row.basis, note: row.note, sources: row.sources });

/** The counts that sources give of a vote, or that of its names where it names everybody. */
function countsOf(vote: VoteEvent): Parameters<typeof asLine>[0][] {
  const stated = (vote.counts ?? []).filter((row) => !row.group);
  const count = countOf(vote);
  return count?.isSum
    ? [{ values: count.tally, basis: 'computed', sources: vote.sources }]
    : stated;
}

/** @throws Error when the dataset has no such vote */
export function rollCall(dataset: Dataset, id: string): RollCall {
  const vote = dataset.votes.get(id);
  if (!vote) throw new Error(`the dataset has no vote "${id}"`);
  const day = firstDayOf(vote.when);
  const tallies = groupTallies(vote, dataset.memberships);
  const voted = new Set((vote.votes ?? []).flatMap((row) => row.voters));
  const benches = [...tallies].map(([group, { tally, rows }]): BenchLine => {
    const members = membersOn(dataset.memberships, vote.organization, group, day);
    const otherCounts = (vote.counts ?? []).filter((row) => row.group === group).slice(1);
    const sources = rows
      .flatMap((row) => row.sources)
      .filter((s, i, all) => all.findIndex((o) => o.source === s.source && o.at === s.at) === i);
    return {
      group,
      values: tally,
      basis: rows.some((row) => row.basis === 'computed') ? 'computed' : rows[0]?.basis,
      note: rows.length === 1 ? rows[0]?.note : undefined,
      sources,
      seats: members.length,
      others: otherCounts.map(asLine),
      unknown: members.filter((m) => !voted.has(m)),
    };
  });
  const names = (vote.votes ?? []).flatMap((row) => {
    // Absence takes no side: only a yes, a no, an abstention or a walk-out can break with the
    // bench.
    const bench = tallies.get(row.group);
    const majority = bench && majorityOption(bench);
    const positions = ['yes', 'no', 'abstain', 'walk-out'];
    const rebel =
      majority !== undefined &&
      row.option !== majority &&
      positions.includes(row.option) &&
      dataset.things.get(row.group)?.kind !== 'group';
    return row.voters.map((voter): NamedVote => ({
      voter,
      option: row.option,
      group: row.group,
      basis: row.basis,
      note: row.note,
      sources: row.sources,
      rebel,
    }));
  });
  const total: Tally = {};
  for (const bench of benches)
    for (const option of OPTIONS)
      if (bench.values[option]) total[option] = (total[option] ?? 0) + (bench.values[option] ?? 0);
  return {
    vote,
    counts: countsOf(vote).map(asLine),
    benches: benches.sort((a, b) => b.seats - a.seats || a.group.localeCompare(b.group)),
    names,
    total,
  };
}
