import { seatOn } from '../../src/model/benches.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementIndex,
  agreementOf,
  benchCohesion,
  pairAgreement,
  pairIndex,
  pivotalGroups,
  riceIndex,
  rollMatrix,
  switchesBetween,
  type RollMatrix,
} from '../../src/analysis/blocs.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import type { VoteEvent } from '../../src/model/schema.ts';
import { peru } from '../helpers/peru.ts';

const voteOf = (id: string): VoteEvent => {
  const vote = peru.votes.get(id);
  if (!vote) throw new Error(id);
  return vote;
};
const december = voteOf('vacancy-vote-2017-12');
const admission = voteOf('vacancy-admission-2017-12');

describe('cohesion', () => {
  it('is what one works out by hand', () => {
    expect(riceIndex({ yes: 61, no: 0 })).toBe(1);
    expect(riceIndex({ yes: 3, no: 1 })).toBe(0.5);
    expect(riceIndex({ abstain: 10 })).toBeUndefined();
    expect(agreementIndex({ yes: 10 })).toBe(1);
    expect(agreementIndex({ yes: 5, no: 5, abstain: 5 })).toBe(0);
    expect(agreementIndex({ yes: 61, abstain: 10 })).toBeCloseTo((61 - 5) / 71, 10);
    expect(agreementIndex({ absent: 4 })).toBeUndefined();
  });

  it('is not told of a bench of which a member’s option is not known', () => {
    const rows = december.votes?.map((row) => ({ ...row })) ?? expect.fail();
    const whole = new Set(benchCohesion(peru, december).map(({ group }) => group));
    expect(whole.has('popular-force')).toBe(true);
    const first = rows.find(({ group }) => group === 'popular-force') ?? expect.fail();
    first.voters = first.voters.slice(1);
    const counts = december.counts?.filter(({ group }) => group === undefined);
    const without = benchCohesion(peru, { ...december, votes: rows, counts });
    expect(without.map(({ group }) => group)).not.toContain('popular-force');
  });

  it('of the December vote: the ten of Popular Force, two of APRA, one of Popular Action broke with their bench', () => {
    const benches = new Map(benchCohesion(peru, december).map((b) => [b.group, b]));
    expect(benches.get('popular-force')).toMatchObject({ majority: 'yes', rice: 1 });
    expect(benches.get('popular-force')?.rebels).toHaveLength(10);
    expect(benches.get('apra')).toMatchObject({
      majority: 'yes',
      rebels: ['jorge-del-castillo', 'luciana-leon'],
    });
    expect(benches.get('accion-popular')).toMatchObject({
      majority: 'abstain',
      rebels: ['victor-andres-garcia-belaunde'],
    });
    expect(benches.get('peruanos-por-el-kambio')).toMatchObject({
      rice: 1,
      agreement: 1,
      rebels: [],
    });
    expect(benches.get('nuevo-peru')).toMatchObject({
      rice: undefined,
      agreement: undefined,
      majority: 'walk-out',
    });
    expect(benches.has('not-grouped')).toBe(false);
  });

  const tally = fc.record({ yes: fc.nat(100), no: fc.nat(100), abstain: fc.nat(100) });
  it('lies between 0 and 1, does not care which option is which nor how often all is doubled', () => {
    fc.assert(
      fc.property(tally, fc.integer({ min: 1, max: 9 }), ({ yes, no, abstain }, k) => {
        const rice = riceIndex({ yes, no });
        const agreement = agreementIndex({ yes, no, abstain });
        if (rice !== undefined) expect(rice >= 0 && rice <= 1).toBe(true);
        if (agreement !== undefined) expect(agreement >= 0 && agreement <= 1).toBe(true);
        expect(riceIndex({ yes: no, no: yes })).toBe(rice);
        expect(agreementIndex({ yes: abstain, no: yes, abstain: no })).toBe(agreement);
        if (rice !== undefined)
          expect(riceIndex({ yes: k * yes, no: k * no })).toBeCloseTo(rice, 12);
        if (agreement !== undefined)
          expect(agreementIndex({ yes: k * yes, no: k * no, abstain: k * abstain })).toBeCloseTo(
            agreement,
            12,
          );
      }),
    );
  });
});

/** Members by votes, at random. */
const matrix = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 80 }))
  .chain(([n, v]) =>
    fc
      .array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: v, maxLength: v }), {
        minLength: n,
        maxLength: n,
      })
      .map((rows): RollMatrix => ({
        members: rows.map((_, i) => `m${i}`),
        votes: Array.from({ length: v }, (_, i) => `v${i}`),
        positions: rows.map((row) => Uint8Array.from(row)),
      })),
  );
const pairs = (m: RollMatrix) =>
  m.members.flatMap((a, i) => m.members.slice(i + 1).map((b) => [a, b] as const));

describe('agreement of pairs', () => {
  it('counts what counting one by one counts', () => {
    fc.assert(
      fc.property(matrix, (m) => {
        const fast = pairAgreement(m);
        m.members.forEach((_, i) =>
          m.members.forEach((_, j) => {
            if (j <= i) return;
            let shared = 0;
            let same = 0;
            m.votes.forEach((_, v) => {
              const a = m.positions[i]?.[v] ?? 0;
              const b = m.positions[j]?.[v] ?? 0;
              if (a && b) shared += 1;
              if (a && a === b) same += 1;
            });
            const at = pairIndex(i, j, m.members.length);
            expect([fast.shared[at], fast.same[at]]).toEqual([shared, same]);
          }),
        );
      }),
    );
  });

  it('does not care for the order of votes, the names of options, or a vote taken twice', () => {
    fc.assert(
      fc.property(matrix, fc.nat(), (m, seed) => {
        const order = m.votes
          .map((_, v) => v)
          .sort((a, b) => ((a * 7919 + seed) % 101) - ((b * 7919 + seed) % 101));
        const renamed = [0, 3, 1, 2];
        const other: RollMatrix = {
          ...m,
          positions: m.positions.map((line) =>
            Uint8Array.from(order.map((v) => renamed[line[v] ?? 0] ?? 0)),
          ),
        };
        const twice: RollMatrix = {
          ...m,
          votes: [...m.votes, ...m.votes],
          positions: m.positions.map((line) => Uint8Array.from([...line, ...line])),
        };
        for (const [a, b] of pairs(m)) {
          const before = agreementOf(pairAgreement(m), a, b);
          expect(agreementOf(pairAgreement(other), a, b)).toBe(before);
          expect(agreementOf(pairAgreement(twice), b, a)).toBe(before);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('of the Peru dataset: Kenji Fujimori and Héctor Becerril never voted alike in the two votes both took part in', () => {
    const agreement = pairAgreement(rollMatrix(peru));
    expect(agreementOf(agreement, 'kenji-fujimori', 'hector-becerril')).toBe(0);
    expect(agreementOf(agreement, 'carlos-bruce', 'gilbert-violeta')).toBe(1);
    expect(agreementOf(agreement, 'edwin-donayre', 'cesar-villanueva')).toBe(1);
    expect(agreementOf(agreement, 'kenji-fujimori', 'kenji-fujimori')).toBeUndefined();
  });
});

describe('switches between two votes', () => {
  const benches = (vote: VoteEvent) => rollCall(peru, vote.id).benches;
  const strands = switchesBetween(admission, december, benches, peru.memberships);
  const find = (group: string, from: string, to: string) =>
    strands.find((s) => s.group === group && s.from === from && s.to === to)?.members ?? [];

  it('lead each of the 130 from one option to one option', () => {
    const members = strands.flatMap((s) => s.members);
    expect(members).toHaveLength(130);
    expect(new Set(members).size).toBe(130);
  });
  it('show six of Popular Force going from yes to abstaining, and Kenji Fujimori from no', () => {
    expect(find('popular-force', 'yes', 'abstain')).toEqual([
      'clayton-galvan',
      'estelita-bustos',
      'guillermo-bocangel',
      'lizbeth-robles',
      'marvin-palma',
      'sonia-echevarria',
    ]);
    expect(find('popular-force', 'no', 'abstain')).toEqual(['kenji-fujimori']);
    expect(find('nuevo-peru', 'yes', 'walk-out')).toHaveLength(8);
  });
  it('do not guess: eight of Alliance for Progress went from yes or absence to an option in no source', () => {
    expect(
      find('alianza-para-el-progreso', 'yes', 'unknown').length +
        find('alianza-para-el-progreso', 'absent', 'unknown').length,
    ).toBe(8);
  });
  it('say of nobody who had a seat that they were not there: where no source names them, that is not known', () => {
    const march = peru.votes.get('vacancy-admission-2018-03');
    if (!march) throw new Error('no vote of March');
    const later = switchesBetween(december, march, benches, peru.memberships);
    const away = later.filter((s) => s.to === 'out').flatMap((s) => s.members);
    for (const id of away)
      expect(seatOn(peru.memberships, march.organization, id, '2018-03-15'), id).toBeUndefined();
    expect(
      later.filter((s) => s.to === 'unknown').flatMap((s) => s.members).length,
    ).toBeGreaterThan(100);
  });
  it('read the same backwards, with the ends exchanged', () => {
    const back = switchesBetween(december, admission, benches, peru.memberships);
    const flat = (list: typeof strands, turn: boolean) =>
      list
        .flatMap((s) =>
          s.members.map((m) => `${m} ${turn ? s.to : s.from} ${turn ? s.from : s.to}`),
        )
        .sort();
    expect(flat(back, true)).toEqual(flat(strands, false));
  });
});

describe('the pivotal group', () => {
  /** The December vote with another bar and other counts, and benches of a size each. */
  const withBar = (
    value: number,
    yes: number,
    benches: Record<string, Record<string, number>>,
  ) => ({
    ...december,
    votes: undefined,
    requirement: { text: { en: 'a bar' }, value },
    counts: [
      { values: { yes }, sources: [] },
      ...Object.entries(benches).map(([group, values]) => ({ group, values, sources: [] })),
    ],
  });
  const told = (vote: VoteEvent) =>
    pivotalGroups(peru, vote).map(({ group, option, needed }) => [group, option, needed]);

  it('is as large as what was missing, and one more where the bar was reached to the vote', () => {
    const benches = { apra: { no: 3, yes: 1 }, 'nuevo-peru': { no: 2 } };
    // Three short: three who voted no are enough, two are not.
    expect(told(withBar(87, 84, benches))).toEqual([['apra', 'no', 3]]);
    // Reached to the vote: a yes less, and it would have failed.
    expect(told(withBar(87, 87, benches))).toEqual([['apra', 'yes', 1]]);
    // One above the bar: two who voted yes, and there are not two in one bench.
    expect(told(withBar(86, 87, benches))).toEqual([]);
  });

  it('is nobody where the bar or the count is not known', () => {
    const vote = withBar(87, 84, { apra: { no: 3 } });
    expect(told({ ...vote, requirement: { text: { en: 'a majority' } } })).toEqual([]);
    expect(told({ ...vote, counts: vote.counts.slice(1) })).toEqual([]);
  });

  it('of the December vote is the ten who abstained: eight more votes would have removed him', () => {
    const [first, ...rest] = pivotalGroups(peru, december);
    expect(first).toEqual({
      group: 'popular-force',
      option: 'abstain',
      size: 10,
      needed: 8,
      rebels: true,
    });
    expect(rest.map((p) => [p.group, p.option])).toEqual([
      ['nuevo-peru', 'walk-out'],
      ['peruanos-por-el-kambio', 'no'],
    ]);
  });
  it('is nobody where the bar is not known', () => {
    expect(pivotalGroups(peru, voteOf('fujimori-vacancy-2000'))).toEqual([]);
  });
  it('of an admission cleared by 41 is a bench of more than 41', () => {
    expect(pivotalGroups(peru, admission).map((p) => [p.group, p.option, p.needed])).toEqual([
      ['popular-force', 'yes', 42],
    ]);
  });
});
