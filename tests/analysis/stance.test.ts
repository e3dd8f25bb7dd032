import { describe, expect, it } from 'vitest';
import {
  benchSide,
  sideChanges,
  sideOf,
  stancesToward,
  stanceSteps,
} from '../../src/analysis/stance.ts';
import { tiesOf } from '../../src/model/ties.ts';
import { OPTIONS, STATUSES, type VoteOption } from '../../src/model/vocabulary.ts';
import { chamber, claimOf, membersOf, SOURCES, voteIn } from '../helpers/chamber.ts';

const WHO = 'p00000';
const at = (yes: 'for' | 'against' | 'neither') => ({ at_stake: { who: WHO, yes } });
const whoIn = (list: readonly { who: string }[]) => list.map(({ who }) => who).sort();
const sidesOf = (dataset: Parameters<typeof stancesToward>[0], id = WHO) => {
  const { backed, opposed, withheld } = stancesToward(dataset, id);
  return { backed: whoIn(backed), opposed: whoIn(opposed), withheld: whoIn(withheld) };
};

describe('the side that an option takes', () => {
  it.each([
    ['for', 'backed', 'opposed'],
    ['against', 'opposed', 'backed'],
    ['neither', 'withheld', 'withheld'],
  ] as const)('where a yes is %s whoever is at stake', (means, yes, no) => {
    for (const option of OPTIONS) {
      const side = { yes, no, other: 'withheld' }[
        option === 'yes' || option === 'no' ? option : 'other'
      ];
      expect([option, sideOf(voteIn([], at(means)), option)]).toEqual([option, side]);
    }
    expect(sideOf(voteIn([]), 'yes')).toBe('withheld');
  });
});

const rows: readonly (readonly [string, VoteOption, readonly string[]])[] = [
  ['reds', 'yes', ['reds-1', 'reds-2']],
  ['reds', 'no', ['reds-3']],
  ['blues', 'no', ['blues-1']],
  ['blues', 'absent', ['blues-2']],
];

describe('stances in a vote', () => {
  it('are those of each member and of each bench with a majority, as the yes is for or against', () => {
    const sizes = { reds: 3, blues: 2 };
    expect(sidesOf(chamber(sizes, [voteIn(rows, at('for'))]))).toEqual({
      backed: ['reds', 'reds-1', 'reds-2'],
      opposed: ['blues-1', 'reds-3'],
      withheld: ['blues-2'],
    });
    expect(sidesOf(chamber(sizes, [voteIn(rows, at('against'))]))).toEqual({
      backed: ['blues-1', 'reds-3'],
      opposed: ['reds', 'reds-1', 'reds-2'],
      withheld: ['blues-2'],
    });
    expect(benchSide(chamber(sizes, []), voteIn(rows, at('for')), 'blues')).toBeNull();
    expect(benchSide(chamber(sizes, []), voteIn(rows, at('for')), 'greens')).toBeNull();
  });
  it('are of no bench of which one member is not known', () => {
    expect(sidesOf(chamber({ reds: 4, blues: 2 }, [voteIn(rows, at('for'))])).backed).toEqual([
      'reds-1',
      'reds-2',
    ]);
  });
  it('are also of who moved it, backs it or opposes it; of nobody where a yes says nothing', () => {
    const made = (means: 'for' | 'against' | 'neither') =>
      sidesOf(
        chamber(
          {},
          [
            voteIn([], {
              ...at(means),
              motion: { text: { en: 'x', es: 'x' }, moved_by: ['p00001'], sources: SOURCES },
            }),
          ],
          {
            claims: [
              claimOf('c1', ['p00002', 'backs', 'vote']),
              claimOf('c2', ['p00003', 'opposes', 'vote']),
              claimOf('c3', ['p00004', 'criticises', 'vote']),
            ],
          },
        ),
      );
    const yes = ['p00001', 'p00002'];
    expect(made('for')).toEqual({ backed: yes, opposed: ['p00003'], withheld: [] });
    expect(made('against')).toEqual({ backed: ['p00003'], opposed: yes, withheld: [] });
    expect(made('neither')).toEqual({ backed: [], opposed: [], withheld: [] });
  });
});

describe('stances in claims', () => {
  it('follow the relation, are read from both ends of an alliance alone, and never from what is denied', () => {
    const dataset = chamber({}, [], {
      claims: [
        claimOf('c1', ['p00001', 'backs', WHO]),
        claimOf('c2', ['p00002', 'opposes', WHO]),
        claimOf('c3', [WHO, 'allied-with', 'p00003']),
        claimOf('c4', ['p00004', 'allied-with', WHO]),
        claimOf('c5', [WHO, 'backs', 'p00005']),
        claimOf('c6', ['p00006', 'backs', WHO], { status: 'denied' }),
        claimOf('c7', ['p00007', 'paid', WHO], { status: 'alleged' }),
        claimOf('c8', [WHO, 'relative-of', 'p00008']),
        claimOf('c9', ['p00009', 'backs', 'p00001']),
      ],
    });
    expect(sidesOf(dataset)).toEqual({
      backed: ['p00001', 'p00003', 'p00004'],
      opposed: ['p00002'],
      withheld: [],
    });
    expect(stanceSteps(dataset, WHO).map(({ who, side }) => [who, side])).toEqual([
      ['p00001', 'backed'],
      ['p00002', 'opposed'],
      ['p00003', 'backed'],
      ['p00004', 'backed'],
    ]);
  });
});

describe('who changed sides', () => {
  const twice = (first: VoteOption, second: VoteOption, when = '2019-07-01') =>
    sideChanges(
      chamber({ reds: 1 }, [
        voteIn([['reds', first, membersOf('reds', 1)]], { id: 'first', ...at('for') }),
        voteIn([['reds', second, membersOf('reds', 1)]], { id: 'second', when, ...at('for') }),
      ]),
      WHO,
    ).map(({ who, from, to }) => [who, from.side, to.side, from.when, to.when]);

  it('is who took one side on a day and another on a later one, an abstention or a walk-out too', () => {
    const days = ['2019-06-01', '2019-07-01'];
    expect(twice('yes', 'no')).toEqual([['reds-1', 'backed', 'opposed', ...days]]);
    expect(twice('no', 'abstain')).toEqual([['reds-1', 'opposed', 'withheld', ...days]]);
    expect(twice('walk-out', 'yes')).toEqual([['reds-1', 'withheld', 'backed', ...days]]);
    expect(twice('yes', 'yes')).toEqual([]);
  });
  it('is nobody who was absent, on leave, presiding, paired or did not vote', () => {
    for (const option of OPTIONS.filter((o) => !['yes', 'no', 'abstain', 'walk-out'].includes(o)))
      expect([option, twice('yes', option), twice(option, 'no')]).toEqual([option, [], []]);
  });
  it('is nobody where the days are the same, or one is not known to the day', () => {
    for (const when of ['2019-06-01', '2019-07', '2019-07-01/2019-07-03'])
      expect([when, twice('yes', 'no', when)]).toEqual([when, []]);
  });
});

describe('a tie', () => {
  const tie = (claims: Parameters<typeof claimOf>[2][], relation = 'backs') =>
    tiesOf(
      chamber({}, [], {
        claims: claims.map((more, i) => claimOf(`c${i}`, ['p00001', relation, WHO], more)),
      }),
    )[0];
  it('has the firmest status of its claims, in whatever order they are written', () => {
    const written = STATUSES.filter((status) => status !== 'unsourced');
    for (const [i, firm] of written.entries())
      for (const weak of written.slice(i)) {
        expect(tie([{ status: weak }, { status: firm }])?.status).toBe(firm);
        expect(tie([{ status: firm }, { status: weak }])?.status).toBe(firm);
      }
    expect(tie([{ sources: [] }])?.status).toBe('unsourced');
  });
  it('is denied where another claim denies one of its own, and not where one only disputes it', () => {
    const with2 = (more: Parameters<typeof claimOf>[2], relation = 'comments-on') =>
      tiesOf(
        chamber({}, [], {
          claims: [
            claimOf('paid', ['p00001', 'paid', WHO], { status: 'alleged' }),
            claimOf('answer', [WHO, relation, 'p00001'], { disputes: ['paid'], ...more }),
          ],
        }),
      ).find((one) => one.relation === 'paid')?.denied;
    expect(with2({ status: 'denied' })).toBe(true);
    expect(with2({}, 'denies')).toBe(true);
    expect(with2({})).toBe(false);
    expect(with2({ disputes: [], status: 'denied' })).toBe(false);
  });
  it('is one for an alliance told from both ends, in order of time, and none for a statement about one alone', () => {
    const ties = tiesOf(
      chamber({}, [], {
        claims: [
          claimOf('late', ['p00002', 'allied-with', 'p00001'], { when: '2019-02-01' }),
          claimOf('early', ['p00001', 'allied-with', 'p00002'], { when: '2019-01-01' }),
          claimOf('alone', ['p00001', 'promised']),
          claimOf('there', ['p00002', 'paid', 'p00001']),
          claimOf('back', ['p00001', 'paid', 'p00002']),
        ],
      }),
    );
    expect(ties.map((one) => [one.id, one.claims.map((claim) => claim.id)])).toEqual([
      ['p00001~allied-with~p00002', ['early', 'late']],
      ['p00002~paid~p00001', ['there']],
      ['p00001~paid~p00002', ['back']],
    ]);
  });
  it('to a vote takes the side of whoever is at stake in it', () => {
    const polarities = (means: 'for' | 'against' | 'neither') =>
      Object.fromEntries(
        tiesOf(
          chamber({ reds: 3, blues: 2 }, [voteIn(rows, at(means))], {
            claims: [
              claimOf('c1', ['p00002', 'backs', 'vote']),
              claimOf('c2', ['p00003', 'opposes', 'vote']),
              claimOf('c3', ['p00004', 'criticises', 'vote']),
            ],
          }),
        )
          .filter((one) => one.object === 'vote' && one.relation !== 'at-stake-in')
          .map((one) => [one.subject, one.polarity]),
      );
    const yes = { 'reds-1': 1, 'reds-2': 1, reds: 1, p00002: 1 };
    const no = { 'reds-3': 1, 'blues-1': 1, p00003: 1 };
    const none = { 'blues-2': 0, blues: 0, p00004: 0 };
    const turned = (sides: Record<string, number>, by: -1 | 0 | 1) =>
      Object.fromEntries(Object.entries(sides).map(([who, side]) => [who, side && by]));
    expect(polarities('for')).toEqual({ ...turned(yes, 1), ...turned(no, -1), ...none });
    expect(polarities('against')).toEqual({ ...turned(yes, -1), ...turned(no, 1), ...none });
    expect(polarities('neither')).toEqual({ ...turned(yes, 0), ...turned(no, 0), ...none });
  });
});
