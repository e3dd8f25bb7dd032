import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchCohesion } from '../../src/analysis/blocs.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { OPTIONS, type VoteOption } from '../../src/model/vocabulary.ts';
import { chamber, membersOf, SOURCES, voteIn } from '../helpers/chamber.ts';

/** Only these take a stand: who does none of them was away, presided, or did not vote. */
const STANDS: readonly VoteOption[] = ['yes', 'no', 'abstain', 'walk-out'];

/** What each member of each bench did; undefined where no source tells. */
type Doings = Record<string, (VoteOption | undefined)[]>;

const doings = fc.record({
  reds: fc.array(fc.option(fc.constantFrom(...OPTIONS), { nil: undefined, freq: 12 }), {
    minLength: 1,
    maxLength: 7,
  }),
  // A bench in which somebody most often breaks with a majority.
  blues: fc
    .tuple(fc.constantFrom(...OPTIONS), fc.array(fc.constantFrom(...OPTIONS), { maxLength: 3 }))
    .map(([most, others]): VoteOption[] => [most, most, most, most, ...others]),
  loose: fc.array(fc.constantFrom(...OPTIONS), { minLength: 1, maxLength: 5 }),
});

function held(made: Doings) {
  const rows = Object.entries(made).flatMap(([bench, options]) => {
    const members = membersOf(bench, options.length);
    return OPTIONS.map(
      (option) => [bench, option, members.filter((_, i) => options[i] === option)] as const,
    ).filter(([, , voters]) => voters.length > 0);
  });
  const vote = voteIn(rows);
  const sizes = Object.fromEntries(
    Object.entries(made).map(([bench, options]) => [bench, options.length]),
  );
  const dataset = chamber(sizes, [vote], { groups: ['loose'] });
  return { dataset, vote, call: rollCall(dataset, 'vote') };
}

/**
 * What more than half of a bench did, counted one by one: certain whatever those did whose option is
 * not known.
 */
const majorityBySight = (options: readonly (VoteOption | undefined)[]): VoteOption | undefined =>
  options.find(
    (one) =>
      one !== undefined && options.filter((other) => other === one).length * 2 > options.length,
  );

describe('who broke with the bench', () => {
  it('is never who was absent, on leave, presiding, paired or not voting', () => {
    fc.assert(
      fc.property(doings, (made) => {
        for (const { voter, option, rebel } of held(made).call.names)
          if (!STANDS.includes(option))
            expect([voter, option, rebel]).toEqual([voter, option, false]);
        expect(held(made).call.names.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is who took another stand than more than half of all seats of the bench', () => {
    fc.assert(
      fc.property(doings, (made) => {
        for (const { voter, option, group, rebel } of held(made).call.names) {
          const majority = majorityBySight(made[group as keyof typeof made]);
          const broke =
            group !== 'loose' &&
            majority !== undefined &&
            option !== majority &&
            STANDS.includes(option);
          expect([voter, rebel]).toEqual([voter, broke]);
        }
      }),
    );
  });

  it('is the same in the roll call and in the cohesion of benches, and certain where a bench has none', () => {
    fc.assert(
      fc.property(doings, (made) => {
        const { dataset, vote, call } = held(made);
        const cohesion = benchCohesion(dataset, vote);
        const whole = new Set(cohesion.map(({ group }) => group));
        const told = call.names.filter((name) => name.rebel);
        expect(
          told
            .filter(({ group }) => whole.has(group))
            .map(({ voter }) => voter)
            .sort(),
        ).toEqual(cohesion.flatMap(({ rebels }) => rebels).sort());
        // Of the others more than half of all seats took another option, whatever the unknown did.
        for (const { group, option } of told.filter((one) => !whole.has(one.group))) {
          const bench = call.benches.find((one) => one.group === group);
          const others = Object.entries(bench?.values ?? {}).filter(([one]) => one !== option);
          expect(Math.max(...others.map(([, n]) => n)) * 2).toBeGreaterThan(bench?.seats ?? 0);
        }
      }),
    );
  });

  it('is nobody of a bench in two halves, and one where one more makes a majority', () => {
    const rebels = (reds: VoteOption[]) =>
      held({ reds })
        .call.names.filter((name) => name.rebel)
        .map((name) => name.voter);
    expect(rebels(['yes', 'yes', 'no', 'no'])).toEqual([]);
    expect(rebels(['yes', 'yes', 'yes', 'no', 'no'])).toEqual(['reds-4', 'reds-5']);
    expect(rebels(['absent', 'absent', 'absent', 'no'])).toEqual(['reds-4']);
    expect(rebels(['yes', 'yes', 'yes', 'absent'])).toEqual([]);
  });
});

describe('the numbers of a roll call', () => {
  it('are the seats of each bench, its members by option, those of no option, and their sum', () => {
    fc.assert(
      fc.property(doings, (made) => {
        const { call } = held(made);
        const all = Object.values(made).flat();
        for (const option of OPTIONS)
          expect(call.total[option] ?? 0).toBe(all.filter((one) => one === option).length);
        for (const bench of call.benches) {
          const options: readonly (VoteOption | undefined)[] =
            made[bench.group as keyof typeof made];
          expect(bench.seats).toBe(options.length);
          expect(bench.unknown).toEqual(
            membersOf(bench.group, options.length).filter((_, i) => options[i] === undefined),
          );
          for (const option of OPTIONS)
            expect(bench.values[option] ?? 0).toBe(options.filter((one) => one === option).length);
        }
        const seats = call.benches.map((bench) => bench.seats);
        expect(seats).toEqual([...seats].sort((a, b) => b - a));
      }),
    );
  });

  const note = { en: 'By hand', es: 'A mano' };
  const counted = voteIn([['reds', 'yes', ['reds-1']]], {
    counts: [
      { values: { yes: 5, no: 4 }, sources: SOURCES },
      { group: 'reds', values: { yes: 2, no: 1 }, sources: [{ source: 'paper', at: 1 }] },
      { group: 'reds', values: { yes: 3 }, basis: 'computed', note, sources: SOURCES },
      { group: 'blues', values: { no: 2 }, basis: 'computed', note, sources: SOURCES },
    ],
  });
  it('are those of the source written first; those of others stand beside it, and are not added', () => {
    const call = rollCall(chamber({ reds: 3, blues: 2 }, [counted]), 'vote');
    expect(call.counts).toEqual([{ values: { yes: 5, no: 4 }, sources: SOURCES }]);
    expect(call.total).toEqual({ yes: 2, no: 3 });
    expect(call.benches).toMatchObject([
      {
        group: 'reds',
        values: { yes: 2, no: 1 },
        basis: undefined,
        note: undefined,
        sources: [{ source: 'paper', at: 1 }],
        others: [{ values: { yes: 3 }, basis: 'computed', note, sources: SOURCES }],
        unknown: ['reds-2', 'reds-3'],
      },
      { group: 'blues', values: { no: 2 }, basis: 'computed', note, others: [] },
    ]);
  });
  it('are marked computed where one row of several is, and name each source once', () => {
    const rows = (second: 'computed' | undefined) =>
      voteIn([], {
        votes: [
          {
            option: 'yes',
            group: 'reds',
            voters: ['reds-1'],
            basis: 'named',
            note,
            sources: SOURCES,
          },
          {
            option: 'no',
            group: 'reds',
            voters: ['reds-2'],
            basis: second,
            sources: [...SOURCES, { source: 'paper', at: 2 }],
          },
        ],
      });
    const benchOf = (vote: ReturnType<typeof rows>) =>
      rollCall(chamber({ reds: 2 }, [vote]), 'vote').benches[0];
    expect(benchOf(rows('computed'))).toMatchObject({
      basis: 'computed',
      note: undefined,
      sources: [{ source: 'paper' }, { source: 'paper', at: 2 }],
    });
    expect(benchOf(rows(undefined))).toMatchObject({ basis: 'named' });
  });
  it('of a vote that is not there are not made up', () => {
    expect(() => rollCall(chamber({}, []), 'vote')).toThrow('no vote "vote"');
  });
});
