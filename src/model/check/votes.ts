import { append } from '../lists.ts';
import { firstDayOf, isWithin } from '../dates.ts';
import type { RawDataset, VoteEvent } from '../schema.ts';
import { eachOf, type Fault, type Rule } from './fault.ts';
import { localized, m } from '../../words/index.ts';

type Path = readonly (string | number)[];
const total = (values: Partial<Record<string, number>>) =>
  Object.values(values).reduce<number>((sum, n) => sum + (n ?? 0), 0);

/** A day as a message shows it: nothing where it is not known. */
const dayInMessage = (day = ''): string => day;

/** Every voter sat in that body, with that bench, on that day, and votes once. */
export const voters: Rule = (raw) => {
  const seats = new Map<string, RawDataset['memberships']>();
  for (const m of raw.memberships) append(seats, m.person, m);
  // Imported data may have votes and no memberships: then there is nothing to check them against.
  const rosters = new Set(raw.memberships.map((m) => m.organization));
  return eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const unchecked = raw.dataset.imported && !rosters.has(entry.organization);
    const day = firstDayOf(entry.when);
    const seen = new Set<string>();
    return (entry.votes ?? []).flatMap((row, i) =>
      row.voters.flatMap((voter, k): Fault[] => {
        const at: Path = [...path, 'votes', i, 'voters', k];
        const faults: Fault[] = [];
        if (seen.has(voter))
          faults.push({
            path: at,
            code: 'votes-twice',
            message: localized(m.check.votes.votesTwice, { voter, id: entry.id }),
            hint: localized(m.check.votes.keepOne),
          });
        seen.add(voter);
        if (unchecked) return faults;
        const sitting = (seats.get(voter) ?? []).filter(
          (seat) =>
            seat.organization === entry.organization &&
            isWithin(day, seat.start_date, seat.end_date),
        );
        if (!sitting.length)
          faults.push({
            path: at,
            code: 'not-a-member',
            message: localized(m.check.votes.notAMember, {
              voter,
              organization: entry.organization,
              day: dayInMessage(day),
            }),
            hint: localized(m.check.votes.addMembership, { id: entry.id }),
          });
        else if (!sitting.some((seat) => seat.on_behalf_of === row.group)) {
          const bench = sitting[0]?.on_behalf_of;
          faults.push({
            path: at,
            code: 'other-bench',
            message:
              bench === undefined
                ? localized(m.check.votes.noBench, {
                    voter,
                    day: dayInMessage(day),
                    group: row.group,
                  })
                : localized(m.check.votes.otherBench, {
                    voter,
                    day: dayInMessage(day),
                    group: row.group,
                    bench,
                  }),
            hint: localized(m.check.votes.moveMember),
          });
        }
        return faults;
      }),
    );
  });
};

/** No count is larger than the body, and no bar is higher than its base. */
export const counts: Rule = (raw) => {
  const size = new Map(raw.organizations.map((o) => [o.id, o.seats]));
  return eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const body = size.get(entry.organization);
    const { value, base } = entry.requirement ?? {};
    const bar: Fault[] =
      value !== undefined && base !== undefined && value > base
        ? [
            {
              path: [...path, 'requirement', 'value'],
              code: 'bar-too-high',
              message: localized(m.check.votes.barAboveBase, { value, base }),
              hint: localized(m.check.votes.checkBoth),
            },
          ]
        : [];
    return bar.concat(
      (entry.counts ?? []).flatMap((row, i): Fault[] => {
        const at = [...path, 'counts', i, 'values'];
        const sum = total(row.values);
        if (body !== undefined && sum > body)
          return [
            {
              path: at,
              code: 'count-too-large',
              message: localized(m.check.votes.moreThanSeats, {
                sum,
                body,
                organization: entry.organization,
              }),
              hint: localized(m.check.votes.checkNumbers),
            },
          ];
        return [];
      }),
    );
  });
};

/** Members with an option, counted by option. @param group of a bench alone, where one is given */
export function memberTally(entry: VoteEvent, group?: string): Partial<Record<string, number>> {
  const tally: Partial<Record<string, number>> = {};
  for (const row of entry.votes ?? [])
    if (group === undefined || row.group === group)
      tally[row.option] = (tally[row.option] ?? 0) + row.voters.length;
  return tally;
}

/**
 * Reports where more members are named under an option than a source counted, or where bench totals
 * do not add up to the count.
 */
export const sums: Rule = (raw) =>
  eachOf(raw, 'votes').flatMap(({ entry, path }) => {
    const benches = (entry.counts ?? []).filter((row) => row.group);
    return (entry.counts ?? []).flatMap((row, i): Fault[] => {
      // A difference that a note explains is not reported: the reader sees the note.
      if (row.note) return [];
      const named = memberTally(entry, row.group);
      const isWhole = entry.roll_complete === true;
      const counter = row.sources[0]?.source;
      return Object.entries(row.values).flatMap(([option, value]): Fault[] => {
        const at = [...path, 'counts', i, 'values', option];
        const members = named[option] ?? 0;
        if (members > value || (isWhole && members < value))
          return [
            {
              path: at,
              code: 'sum-differs',
              message: localized((locale) =>
                m.check.votes.countDiffers(locale, {
                  source: counter ?? m.check.votes.theTotal(locale),
                  value,
                  option,
                  id: entry.id,
                  members,
                }),
              ),
              hint: localized(m.check.votes.sourcesMayDiffer),
              severity: 'warning',
            },
          ];
        if (row.group) return [];
        const sum = benches.reduce(
          (n, bench) => n + (bench.values[option as keyof typeof bench.values] ?? 0),
          0,
        );
        const complete =
          benches.length > 1 &&
          benches.every((bench) => total(bench.values) > 0) &&
          benches.reduce((n, bench) => n + total(bench.values), 0) ===
            (raw.organizations.find((o) => o.id === entry.organization)?.seats ?? 0);
        if (complete && sum !== value)
          return [
            {
              path: at,
              code: 'benches-differ',
              message: localized((locale) =>
                m.check.votes.benchesDiffer(locale, {
                  sum,
                  option,
                  source: counter ?? m.check.votes.theTotal(locale),
                  value,
                }),
              ),
              hint: localized(m.check.votes.mayDiffer),
              severity: 'warning',
            },
          ];
        return [];
      });
    });
  });
