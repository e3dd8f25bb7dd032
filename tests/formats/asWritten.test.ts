/** What comes in is what was written: nothing is merged, turned round or lost in silence. */
import { describe, expect, it } from 'vitest';
import { benchCohesion } from '../../src/analysis/blocs.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { readAny } from '../../src/formats/index.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { printWhen } from '../../src/model/dates.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { RULES } from '../../src/scene/rules.ts';

const file = (name: string, content: unknown): InputFile => ({
  name,
  bytes: new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content)),
});

/** What became of some files: the dataset, mistakes and warnings by code, and what was left out. */
async function read(files: Record<string, unknown>, how: Partial<ReadOptions> = {}) {
  const result = await readAny(
    Object.entries(files).map(([name, content]) => file(name, content)),
    { lang: 'en', today: '2026-01-01', rules: RULES, ...how },
  );
  if (!result) throw new Error('no format knows these files');
  return {
    raw: result.raw,
    told: result.problems.problems.map(({ file: name, line, code }) => `${name}:${line} ${code}`),
    left: Object.fromEntries(result.losses.map(({ code, count }) => [code, count])),
    losses: result.losses,
  };
}
async function rawOf(files: Record<string, unknown>, how?: Partial<ReadOptions>) {
  const { raw, told } = await read(files, how);
  return raw ?? expect.fail(told.join('\n'));
}
/** The label of the relation of each claim. */
const labels = (raw: RawDataset) =>
  raw.claims.map(
    ({ relation }) => raw.relations.find(({ id }) => id === relation)?.label['en'] ?? relation,
  );

describe('a column called source', () => {
  it('says where a row comes from beside "from" and "to", in any order, and where it starts beside "target"', async () => {
    const read = async (head: string, row: string) => {
      const files = [{ name: 'a.csv', bytes: new TextEncoder().encode(`${head}\n${row}\n`) }];
      const result = await readAny(files, { lang: 'en', today: '2026-01-01', rules: RULES });
      const { things = [], claims = [], sources = [] } = result?.raw ?? {};
      const nameOf = (id = '-') => things.find((thing) => thing.id === id)?.name;
      return [
        claims.map(({ subject, object }) => [nameOf(subject), nameOf(object)]),
        sources.map(({ title }) => title),
      ];
    };
    const right = [[['Ana', 'Bo']], ['A paper']];
    expect(await read('from,to,relation,source', 'Ana,Bo,paid,A paper')).toEqual(right);
    expect(await read('source,to,from', 'A paper,Bo,Ana')).toEqual(right);
    expect(await read('De,A,Source', 'Ana,Bo,A paper')).toEqual(right);
    expect(await read('Origen,Destino,Source', 'Ana,Bo,A paper')).toEqual(right);
    expect(await read('Donor,Recipient,Source', 'Ana,Bo,A paper')).toEqual(right);
    expect(await read('source,to', 'Ana,Bo')).toEqual([[['Ana', 'Bo']], []]);
    expect(await read('source,target,from', 'Ana,Bo,2016')).toEqual([[['Ana', 'Bo']], []]);
  });
});

describe('labels of relations', () => {
  it.each([
    ['Cyrillic', ['поддерживает', 'выступает против', 'заплатил']],
    ['Arabic', ['تدعم', 'تعارض']],
    ['Chinese', ['支持', '反对']],
    ['signs', ['+', '-', '1', '-1']],
    ['signs in labels', ['paid', 'paid?', '¬supports', 'supports!', '> 50%', '< 50%', 'C', 'C++']],
    ['case', ['Backed', 'backed', 'no apoya', 'no-apoya']],
  ])('of %s stay apart, as they are written', async (_, written) => {
    const rows = written.map((label, i) => `a,b${i},${label}`).join('\n');
    const raw = await rawOf({ 'links.csv': `source,target,relation\n${rows}\n` });
    expect(labels(raw)).toEqual(written);
    expect(new Set(raw.claims.map(({ relation }) => relation)).size).toBe(written.length);
    // A sign says nothing of who is for whom.
    expect(raw.relations.every(({ polarity }) => polarity === undefined)).toBe(true);
  });

  it('that differ in their Unicode form or spaces alone are one', async () => {
    const written = ['apoyó', 'apoyo\u0301', 'apoyó\u00a0', 'apoyó'];
    const rows = written.map((label, i) => `a,b${i},${label}`).join('\n');
    const raw = await rawOf({ 'links.csv': `source,target,relation\n${rows}\n` });
    expect(raw.relations).toHaveLength(1);
  });

  it('are known where they are of the vocabulary, whatever their case', async () => {
    const raw = await rawOf({
      'l.csv': 'source,target,relation\na,b,Backs\na,c,backs\na,d,backs!\n',
    });
    expect(raw.claims.map(({ relation }) => relation)).toEqual(['backs', 'backs', 'backs-2']);
  });
});

describe('a table with a column of directions', () => {
  it('has a link from its second thing to its first where the column says so, and one without a direction', async () => {
    const rows = [
      ['Ana', 'Bo', 'reverse'],
      ['Cy', 'Bo', '<-'],
      ['Dee', 'Bo', 'forward'],
      ['Eva', 'Bo', 'mutual'],
    ];
    const raw = await rawOf({
      'a.csv': `From,To,Label,Direction\n${rows.map(([a, b, way]) => `${a},${b},paid x,${way}`).join('\n')}\n`,
    });
    expect(raw.claims.map(({ subject, object }) => `${subject} ${object}`)).toEqual([
      'bo ana',
      'bo cy',
      'dee bo',
      'eva bo',
    ]);
  });
});

describe('a note or a sentence that denies or doubts', () => {
  const doubts = [
    'no confirmado',
    'sin confirmar',
    'según rumores',
    'Fue desmentido por la fiscalía',
    'denied by both',
    'Ana denies having paid',
    'Ana never paid the bank',
    'It was disproved by the court',
    'not true',
    'Did not happen',
    'Se habría pagado',
    'needs verification',
  ];
  it.each(doubts)('makes a link an allegation: %s', async (note) => {
    const raw = await rawOf({ 'a.csv': `source,target,relation,Notes\nAna,Bank,paid,"${note}"\n` });
    expect(raw.claims[0]?.status).toBe('alleged');
  });
  it.each(['paid in two parts', 'sin intereses', 'no later than May', 'presidente no ejecutivo'])(
    'says something else: %s',
    async (note) => {
      const raw = await rawOf({
        'a.csv': `source,target,relation,Notes\nAna,Bank,paid,"${note}"\n`,
      });
      expect(raw.claims[0]?.status).not.toBe('alleged');
    },
  );
  it.each([
    'reportedly paid',
    'is said to have paid',
    'may have paid',
    'habría pagado a',
    'possibly owns',
    'owns (TBC)',
  ])('may be the label itself: %s', async (label) => {
    const raw = await rawOf({ 'a.csv': `source,target,relation\nAna,Bank,${label}\n` });
    expect(raw.claims[0]?.status).toBe('alleged');
  });
});

describe('Popolo', () => {
  const organizations = [
    { id: 'o1', name: 'House', classification: 'legislature' },
    { id: 'o2', name: 'Red', classification: 'party' },
  ];
  it('has a membership that its role puts in doubt as an allegation, and none of who is no member', async () => {
    const persons = ['p1', 'p2', 'p3'].map((id) => ({ id, name: id }));
    const { raw, left } = await read({
      'a.json': {
        persons,
        organizations,
        memberships: [
          { person_id: 'p1', organization_id: 'o2', role: 'alleged member' },
          { person_id: 'p2', organization_id: 'o2', role: 'member' },
          { person_id: 'p3', organization_id: 'o2', role: 'not a member' },
        ],
      },
    });
    expect(raw?.memberships.map(({ person, status }) => `${person} ${status}`)).toEqual([
      'p1 alleged',
      'p2 undefined',
    ]);
    expect(left['no members']).toBe(1);
  });
  it('has one organization, whether it is named by its id or by its name', async () => {
    const raw = await rawOf({
      'a.json': {
        persons: [{ id: 'p1', name: 'Ana' }],
        organizations,
        vote_events: [
          {
            id: 'v1',
            organization: { name: 'House' },
            start_date: '2020-01-02',
            votes: [{ voter: { name: 'Ana' }, option: 'yes', group: { name: 'Red' } }],
          },
        ],
      },
    });
    expect(raw.organizations.map(({ id }) => id)).toEqual(['o1', 'o2']);
    expect(raw.votes[0]?.organization).toBe('o1');
    expect(raw.votes[0]?.votes?.[0]?.group).toBe('o2');
  });
});

describe('what is negated, or still to come', () => {
  it.each([
    ['não aprovada', 'failed'],
    ['nicht angenommen', 'failed'],
    ["n'est pas adopté", 'failed'],
    ['No se aprobó', 'failed'],
    ['not rejected', undefined],
    ['no rechazado', undefined],
    ['approved?', undefined],
    ['aprobado en parte', undefined],
    ['approved (vetoed)', undefined],
    ['Aprobada', 'passed'],
  ])('is no result that it denies: %s', async (words, result) => {
    const raw = await rawOf({
      'a.csv': `motion,date,result,member,party,vote\nM,2020-01-01,"${words}",Ana,Red,yes\n`,
    });
    expect(raw.votes[0]?.result).toBe(result);
  });
  it.each(['to be confirmed', 'being verified', 'to be reported', 'yet to be confirmed'])(
    'is no fact: %s',
    async (status) => {
      const raw = await rawOf({
        'a.csv': `source,target,relation,status\nAna,Bank,paid,${status}\n`,
      });
      expect(raw.claims[0]?.status).toBe('alleged');
    },
  );
  it('is no membership of an organization either', async () => {
    const organizations = ['o1', 'o2', 'o3'].map((id) => ({ id, name: id }));
    const { raw, left } = await read({
      'a.json': {
        organizations,
        memberships: [
          { member_id: 'o2', organization_id: 'o1', role: 'not a member' },
          { member_id: 'o3', organization_id: 'o1', role: 'observer', start_date: '2010' },
        ],
        declarations: [{ what: 'lost otherwise' }],
      },
    });
    expect(raw?.claims.map(({ subject, when }) => `${subject} ${when}`)).toEqual(['o3 2010/..']);
    expect(left).toMatchObject({ 'no members': 1, roles: 1, 'field declarations': 1 });
  });
});

describe('tables that are put together', () => {
  it('lose their repeated headings, which is told', async () => {
    const { raw, told } = await read({
      'a.csv': 'source,target,relation\nAna,Bank,paid\nsource,target,relation\nBo,Bank,paid\n',
    });
    expect(raw?.claims.map(({ subject }) => subject)).toEqual(['ana', 'bo']);
    expect(told.join()).toContain('headings-again');
  });
  it('with other headings are a mistake with its line', async () => {
    const { raw, told } = await read({
      'a.csv': 'source,target,relation\nAna,Bank,paid\ntarget,source,relation\nAcme,Luis,owns\n',
    });
    expect(raw).toBeUndefined();
    expect(told).toContain('a.csv:3 second-table');
  });
});

describe('a column of what may be months or years of a parliament', () => {
  it.each([
    ['2010-11', '2009-10'],
    ['2010-11', '2011-12'],
  ])('is left out and counted where nothing tells: %s, %s', async (...days) => {
    const { raw, left } = await read({
      'a.csv': `source,target,relation,when\n${days.map((day) => `Ana,Bank,paid,${day}`).join('\n')}\n`,
    });
    expect(raw?.claims.map(({ when }) => when)).toEqual([undefined, undefined]);
    expect(left['dates']).toBe(2);
  });
});

describe('a table', () => {
  it('has what is above where a cell says "the same", and tells so', async () => {
    const { raw, told } = await read({
      'a.csv': 'source,target,relation,status\nAna,Bank,bribed,alleged\nídem,Acme,bribed,ditto\n',
    });
    expect(raw?.claims.map(({ subject, status }) => `${subject} ${status}`)).toEqual([
      'ana alleged',
      'ana alleged',
    ]);
    expect(told).toContain('a.csv:3 ditto');
  });
  it('of Neo4j has things of two spaces of ids apart', async () => {
    const raw = await rawOf({
      'people.csv': 'id:ID(Person),name,:LABEL\n1,Ana,Person\n2,Luis,Person\n',
      'orgs.csv': 'id:ID(Org),name,:LABEL\n1,Bank,Organization\n2,Acme,Organization\n',
      'owns.csv': ':START_ID(Person),:END_ID(Org),:TYPE\n1,2,OWNS\n2,1,OWNS\n',
    });
    const named = new Map(
      [...raw.people, ...raw.organizations, ...raw.things].map(({ id, name }) => [id, name]),
    );
    expect(
      raw.claims.map(({ subject, object = '' }) => [named.get(subject), named.get(object)]),
    ).toEqual([
      ['Ana', 'Acme'],
      ['Luis', 'Bank'],
    ]);
  });
});

describe('a link that a further attribute turns round', () => {
  const rows = [
    ['sign', '-'],
    ['sign', '-1'],
    ['negated', 'true'],
    ['stance', 'against'],
    ['postura', 'en contra'],
    ['position', 'opposed'],
    ['stance', 'opposed to the bill'],
    ['stance', 'con'],
    ['polarity', 'negative'],
    ['valence', '-1'],
    ['attitude', 'hostile'],
    ['opposite', 'true'],
  ];
  it.each(rows)('is no support: %s %s, in tables and in networks', async (name, value) => {
    const files: Record<string, unknown>[] = [
      { 'a.csv': `source,target,relation,${name}\nAna,Bo,supports,${value}\nBo,Cy,supports,\n` },
      {
        'a.json': {
          nodes: ['Ana', 'Bo', 'Cy'].map((id) => ({ id })),
          links: [
            { source: 'Ana', target: 'Bo', label: 'supports', [name]: value },
            { source: 'Bo', target: 'Cy', label: 'supports' },
          ],
        },
      },
    ];
    for (const one of files) {
      const raw = await rawOf(one);
      const dataset = resolveDataset(raw);
      const polarities = raw.claims.map(
        ({ relation }) => dataset.relations.get(relation)?.polarity,
      );
      expect(labels(raw)[0]).toBe(`supports (${name}: ${value})`);
      expect(polarities[0] ?? 0).toBe(0);
    }
  });
  it('stays what it is where the attribute agrees, or says something else', async () => {
    for (const [name, value] of [
      ['sign', '+'],
      ['negated', 'false'],
      ['stance', 'for'],
      ['position', 'minister'],
    ]) {
      const raw = await rawOf({
        'a.csv': `source,target,relation,${name}\nAna,Bo,supports,${value}\n`,
      });
      expect(labels(raw)).toEqual(['supports']);
    }
  });
});

describe('a link that a further attribute puts in doubt', () => {
  it.each([
    ['alleged', 'yes'],
    ['presunto', 'sí'],
    ['verified', 'no'],
    ['confirmado', 'false'],
    ['confidence', 'rumour'],
    ['certainty', 'low'],
    ['notes', 'alleged; denied by Bo'],
    ['notas', 'sin pruebas: presunto'],
    ['note', 'allegedly'],
    ['valid', 'false'],
    ['retracted', 'yes'],
    ['fake', 'true'],
  ])('is an allegation: %s %s', async (name, value) => {
    const raw = await rawOf({
      'a.csv': `source,target,relation,${name}\nAna,Bo,bribed,"${value}"\n`,
    });
    expect(raw.claims.map(({ status }) => status)).toEqual(['alleged']);
  });
  it('is one where its label asks: "bribed?"', async () => {
    const raw = await rawOf({ 'a.csv': 'source,target,relation\nAna,Bo,bribed?\n' });
    expect(raw.claims.map(({ status }) => status)).toEqual(['alleged']);
  });
  it('grows no firmer by one that says it is sure', async () => {
    for (const [name, value] of [
      ['verified', 'yes'],
      ['alleged', 'no'],
      ['confidence', 'high'],
    ]) {
      const raw = await rawOf({
        'a.csv': `source,target,relation,${name}\nAna,Bo,paid,${value}\n`,
      });
      expect(raw.claims.map(({ status }) => status)).toEqual([undefined]);
    }
  });
});

describe('an attribute that may be of a side', () => {
  it('turns nothing round where it only begins like one', async () => {
    const rows = ['Opposition leader', 'Antitrust counsel', 'Reverse logistics manager', 'against'];
    const raw = await rawOf({
      'a.csv': `source,target,relation,position\n${rows.map((said, i) => `A${i},Acme,works for,${said}`).join('\n')}\n`,
    });
    expect(labels(raw)).toEqual([
      'works for',
      'works for',
      'works for',
      'works for (position: against)',
    ]);
  });
});

describe('a label that opposes', () => {
  it('stays what it is where a sign says so too', async () => {
    const raw = await rawOf({
      'a.csv': 'source,target,relation,sign\nAna,Bo,opposes,-1\nBo,Cy,supports,+1\n',
    });
    expect(raw.claims.map(({ relation }) => relation)).toEqual(['opposes', 'supports']);
  });
});

describe('an end that is written and cannot be read', () => {
  it.each(['Autumn 2012', 'unknown', 'n/a', 'before 2015', '2012-2013'])(
    'is none that is open: %s',
    async (end) => {
      const row = `Ana,Works,Minister,2010-01-01,${end}`;
      const { raw, left } = await read({
        'a.csv': `person,organization,role,start,end\n${row}\n`,
      });
      expect(raw?.claims.map(({ when }) => when)).toEqual(['2010-01-01/']);
      expect(left['dates']).toBe(1);
    },
  );
  it('is none of a member of Popolo either', async () => {
    const raw = await rawOf({
      'a.json': {
        persons: [{ id: 'a', name: 'Ana' }],
        organizations: [{ id: 'o', name: 'Works', classification: 'committee' }],
        memberships: [
          { person_id: 'a', organization_id: 'o', start_date: '2010-01-01', end_date: 'unknown' },
        ],
      },
    });
    expect(raw.memberships).toMatchObject([{ start_date: '2010-01-01', end_date: '2010-01-01' }]);
  });
  it('is none of an event of Popolo, nor is a start that cannot be read', async () => {
    const days = [
      ['2010-01-01', 'unknown'],
      ['unknown', '2010-01-01'],
      ['2010-01-01', ''],
      ['', '2010-01-01'],
      ['2010/11', '2012'],
    ];
    const raw = await rawOf({
      'a.json': {
        events: days.map(([start, end], i) => ({
          id: `e${i}`,
          name: `E${i}`,
          classification: 'session',
          start_date: start,
          end_date: end,
        })),
        organizations: [{ id: 'o', name: 'Works' }],
      },
    });
    expect(raw.events.map(({ when }) => when)).toEqual([
      '2010-01-01/',
      '/2010-01-01',
      '2010-01-01',
      '../2010-01-01',
      '2010/2012',
    ]);
  });
  it('is open where nothing is written', async () => {
    const raw = await rawOf({
      'a.csv': 'person,organization,role,start,end\nAna,Works,Minister,2010-01-01,\n',
    });
    expect(raw.claims.map(({ when }) => when)).toEqual(['2010-01-01/..']);
  });
  it('may be the year of a parliament, of which the last counts', async () => {
    const raw = await rawOf({
      'a.csv':
        'source,target,relation,start,end\nA,B,owns,2010/11,2011/12\nA,C,owns,2010/11,2012\n',
    });
    expect(raw.claims.map(({ when }) => when)).toEqual(['2010/2012', '2010/2012']);
  });
});

describe('days of a column that has both orders', () => {
  it('are read where they can be one alone, and left out where they may be either', async () => {
    const { raw, left } = await read({
      'a.csv':
        'source,target,date\nA,B,12/31/2020\nA,C,13/04/2020\nA,D,03/04/2020\nA,E,05/05/2020\n',
    });
    expect(raw?.claims.map(({ when }) => when)).toEqual([
      '2020-12-31',
      '2020-04-13',
      undefined,
      '2020-05-05',
    ]);
    expect(left['dates']).toBe(1);
  });
});

describe('an amount with its unit beside it', () => {
  it.each([
    ['million', 3_000_000],
    ['thousand', 3000],
    ['1000', 3000],
    ['USD', 3],
    ['barrels', undefined],
  ])('is in that unit, or left out: %s', async (unit, value) => {
    const raw = await rawOf({
      'a.csv': `source,target,amount,unit,currency\nAna,Bo,3,${unit},USD\n`,
    });
    expect(raw.claims.map(({ amount }) => amount?.value)).toEqual([value]);
  });
});

describe('counts of Popolo', () => {
  it('that are empty are left out, and are no noughts', async () => {
    const raw = await rawOf({
      'a.json': {
        vote_events: [
          {
            id: 'v',
            start_date: '2020-01-01',
            counts: [
              { option: 'yes', value: 3 },
              { option: 'absent', value: null },
              { option: 'abstain', value: '' },
            ],
          },
        ],
      },
    });
    expect(raw.votes[0]?.counts?.map(({ values }) => values)).toEqual([{ yes: 3 }]);
  });
});

describe('a table of posts', () => {
  it.each([
    'name,position,organization,start,end',
    'name,role,organization,from,to',
    'person,role,organization,start_date,end_date',
  ])('ties who has one to the body, from a day to another: %s', async (headings) => {
    const raw = await rawOf({
      'a.csv': `${headings}\nAna,Minister,Ministry,2020-04-01,2021-02-01\nBo,Judge,Court,2019,2020\n`,
    });
    const dataset = resolveDataset(raw);
    expect(
      raw.claims.map(({ subject, object = '', when }) => [
        dataset.things.get(subject)?.name['en'],
        dataset.things.get(object)?.name['en'],
        when,
      ]),
    ).toEqual([
      ['Ana', 'Ministry', '2020-04-01/2021-02-01'],
      ['Bo', 'Court', '2019/2020'],
    ]);
    expect(labels(raw)).toEqual(['Minister', 'Judge']);
  });
  it('has days in its columns start and end beside source and target', async () => {
    const raw = await rawOf({
      'a.csv': 'source,target,relation,start,end\nA,B,funds,2020-05-04,2020-06-05\n',
    });
    expect(raw.claims.map(({ when }) => when)).toEqual(['2020-05-04/2020-06-05']);
  });
  it('has ends in its columns from and to where there are no days in them', async () => {
    const raw = await rawOf({ 'a.csv': 'from,to,relation\nAna,Bo,funds\n' });
    expect(raw.claims).toHaveLength(1);
  });
});

describe('things', () => {
  it('whose names differ in their Unicode form or spaces alone are one', async () => {
    const names = ['José Pérez', 'Jose\u0301 Pe\u0301rez', 'José\u00a0Pérez', 'José  Pérez'];
    const rows = names.map((name, i) => `${name},b${i},backs`).join('\n');
    const raw = await rawOf({ 'links.csv': `source,target,relation\n${rows}\n` });
    expect(raw.things.map(({ name }) => name)).toContain('José Pérez');
    expect(raw.things).toHaveLength(5);
  });

  it('with ids 1 and 1.0 are one', async () => {
    const raw = await rawOf({
      'nodes.csv': 'id,name\n1,Ana\n2,Bo\n',
      'edges.csv': 'source,target,relation\n1.0,2.0,backs\n',
    });
    expect(raw.things.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });

  it('of one name are not mixed up: a link that names them is a mistake, with its line and both ids', async () => {
    const files = {
      'nodes.csv': 'id,name,kind\np1,Juan Pérez,person\np2,Juan Pérez,person\np3,Bank,company\n',
      'links.csv': 'source,target,relation\np1,Bank,paid\nJuan Pérez,Bank,paid\n',
    };
    const { raw, told } = await read(files);
    expect([raw, told]).toEqual([undefined, ['links.csv:3 name-ambiguous']]);
  });

  it('of one name and of several kinds are told apart where a table gives the kinds, and that is told', async () => {
    const { raw, told } = await read({
      'l.csv':
        'source,source_kind,target,target_kind,relation\nGeorgia,Person,Georgia Power,Company,works for\nAcme,Company,Georgia,Place,operates in\nAcme,Organization,Georgia,Person,employs\nSun,Person,Sun,Company,owns\n',
    });
    const named = (kind: string, name: unknown) => [kind, name].join(' ');
    const people = (raw?.people ?? []).map(({ name }) => named('person', name));
    const others = (raw?.things ?? []).map(({ kind, name }) => named(kind, name));
    const bodies = (raw?.organizations ?? []).map(({ name }) => named('organization', name));
    expect([...people, ...others, ...bodies].sort()).toEqual([
      'organization Acme',
      'organization Georgia Power',
      'organization Sun',
      'person Georgia',
      'person Sun',
      'place Georgia',
    ]);
    expect(raw?.claims.map(({ subject, object }) => subject === object)).toEqual(
      Array.from({ length: 4 }, () => false),
    );
    expect(raw?.claims[0]?.subject).toBe(raw?.claims[2]?.object);
    expect(told).toContain('l.csv:1 kinds-apart');
  });
  it('of one name and of several kinds are asked about where a link does not say which', async () => {
    const { told } = await read({
      'n.csv': 'name,kind\nAna,Person\nAna,Company\nBo,Person\n',
      'l.csv': 'source,target,relation\nAna,Bo,paid\n',
    });
    expect(told).toContain('l.csv:2 name-ambiguous');
  });

  it('that a table of things does not have are told, with the line', async () => {
    const { raw, told } = await read({
      'nodes.csv': 'id,name\nana,Ana\nbo,Bo\n',
      'edges.csv': 'source,target,relation\nana,bo,backs\nanna,bo,opposes\n',
    });
    expect(told).toEqual(['edges.csv:3 id-unknown']);
    expect(raw?.things).toHaveLength(3);
  });
});

describe('what stands beside the data', () => {
  it('is told: titles above a table, cells beyond its headings, rows without a name', async () => {
    const { raw, left, told } = await read({
      'a.csv': 'A town\nid,name\np1,Ana,,mayor\n,,blue\n',
    });
    expect(raw?.dataset.title).toEqual({ en: 'A town' });
    expect(left).toMatchObject({ 'attribute 4': 1 });
    expect(told).toEqual(['a.csv:4 id-missing']);
  });
  it('of names in a table of links is told where they are not those of the things', async () => {
    const { left } = await read({
      'nodes.csv': 'id,name\np1,Ana\np2,Bo',
      'links.csv': 'source,target,source_name,target_name\np1,p2,Ana Paz,Bo',
    });
    expect(left).toMatchObject({ 'attribute source_name': 1 });
  });
  it('keeps an address by which a thing is named as its link', async () => {
    const raw = await rawOf({ 'a.csv': 'id,name\nhttp://a.example/Q1,Ana' });
    expect(raw.things[0]).toMatchObject({ id: 'ana', links: ['http://a.example/Q1'] });
  });
  it('in the encoding that XML declares is read in it', async () => {
    const nodes = (name: string) =>
      `<?xml version="1.0" encoding="windows-1251"?><gexf><graph><nodes><node id="a" label="${name}"/></nodes></graph></gexf>`;
    const [before = '', after = ''] = nodes('|').split('|');
    const utf8 = (text: string) => [...new TextEncoder().encode(text)];
    const bytes = new Uint8Array([...utf8(before), 0xc0, 0xed, 0xed, 0xe0, ...utf8(after)]);
    const result = await readAny([{ name: 'a.gexf', bytes }], {
      lang: 'en',
      today: '2026-01-01',
      rules: RULES,
    });
    expect(result?.raw?.things[0]?.name).toBe('Анна');
  });
  it('of networkx and GML keeps undirected ties undirected, and long ids apart', async () => {
    const networkx = await rawOf({
      'a.json': {
        directed: false,
        nodes: [{ id: 1 }, { id: 2 }],
        links: [{ source: 1, target: 2, label: 'shares a desk with' }],
      },
    });
    expect(networkx.relations[0]?.symmetric).toBe(true);
    const gml = await rawOf({
      'a.gml': 'graph [ node [ id 1234567890123456781 ] node [ id 1234567890123456784 ] ]',
    });
    expect(gml.things).toHaveLength(2);
  });
});

describe('what may be read in two ways', () => {
  it('is told: several names in one cell, a mark before three digits in JSON', async () => {
    const cells = await read({ 'l.csv': 'source,target,relation\nAna; Luis,Bo,paid\n' });
    expect(cells.told).toContain('l.csv:2 several-names');
    const json = await read({
      'a.json': {
        nodes: [{ id: 'a' }, { id: 'b' }],
        links: [{ source: 'a', target: 'b', amount: '1.234', currency: 'PEN', label: 'paid' }],
      },
    });
    expect(json.raw?.claims[0]?.amount).toEqual({ value: 1.234, currency: 'PEN' });
    expect(json.told.join()).toContain('fraction');
  });
  it('is told of a time whose end is not a part of it, in GEXF', async () => {
    const { losses } = await read({
      'a.gexf': `<gexf xmlns="http://gexf.net/1.3"><graph mode="dynamic" timeformat="date"><nodes><node id="a" label="A"/><node id="b" label="B"/></nodes><edges><edge id="e" source="a" target="b" start="2010-01-01" endopen="2012-01-01"/></edges></graph></gexf>`,
    });
    expect(losses.map(({ example }) => example)).toContain('2012-01-01');
  });
});

describe('links', () => {
  it('of networkx that are told apart by words have these as what ties the two', async () => {
    const raw = await rawOf({
      'a.json': {
        multigraph: true,
        directed: true,
        nodes: [{ id: 'a' }, { id: 'b' }],
        links: [
          { source: 'a', target: 'b', key: 'paid' },
          { source: 'a', target: 'b', key: 0, label: 'knows' },
        ],
      },
    });
    expect(labels(raw)).toEqual(['paid', 'knows']);
  });
  it('of a graph in a node of GraphML are directed as that graph says', async () => {
    const raw = await rawOf({
      'a.graphml': `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="a"><graph edgedefault="undirected"><node id="b"/><node id="c"/><edge source="b" target="c"/></graph></node><node id="d"/><edge source="a" target="d"/></graph></graphml>`,
    });
    const symmetric = raw.claims.map(
      ({ relation }) => raw.relations.find(({ id }) => id === relation)?.symmetric === true,
    );
    expect(symmetric).toEqual([true, false]);
  });
  it('to a value that Wikidata marks as unknown are left out, and counted', async () => {
    const uri = (value: string) => ({ type: 'uri', value });
    const wd = 'http://www.wikidata.org/entity/';
    const { raw, losses } = await read({
      'a.srj': {
        head: { vars: ['person', 'personLabel', 'employer', 'employerLabel'] },
        results: {
          bindings: [
            {
              person: uri(`${wd}Q1`),
              personLabel: { type: 'literal', value: 'Ana' },
              employer: uri(`${wd}Q2`),
              employerLabel: { type: 'literal', value: 'Acme' },
            },
            {
              person: uri(`${wd}Q3`),
              personLabel: { type: 'literal', value: 'Bo' },
              employer: uri('http://www.wikidata.org/.well-known/genid/abc'),
              employerLabel: { type: 'literal', value: 'abc' },
            },
          ],
        },
      },
    });
    expect(raw?.claims).toHaveLength(1);
    expect(losses.map(({ code }) => code)).toContain('unknown-values');
  });
});

describe('a table of things', () => {
  it('of OpenSanctions says what each is in its column schema', async () => {
    const raw = await rawOf({
      'targets.simple.csv':
        'id,schema,name,aliases,birth_date,countries\nNK-1,Company,Acme,,,pe\nNK-2,Person,Ana,,1960,pe\nNK-3,PublicBody,Works,,,pe\n',
    });
    expect(raw.people.map(({ name }) => name)).toEqual(['Ana']);
    expect(raw.organizations.map(({ name }) => name)).toEqual(['Acme', 'Works']);
  });
});

describe('the time of a link', () => {
  it('is open or not known at an end that cannot be read: it is never the day of the other', async () => {
    const raw = await rawOf({
      'l.csv':
        'source,target,relation,start,end\na,b,owns,Q1 2008,2012\na,c,owns,unknown,2012\na,d,owns,,2012\na,e,owns,2008,some day\na,f,owns,2001-02-30,2005\na,g,owns,2008,\n',
    });
    expect(raw.claims.map(({ when }) => when)).toEqual([
      '/2012',
      '/2012',
      '../2012',
      '2008/',
      '/2005',
      '2008/..',
    ]);
    expect(printWhen('2008/', 'en')).toBe('from 2008, until when is not known');
  });
});

describe('what is said more closely than a dataset can', () => {
  it('of a kind is a classification, or is counted', async () => {
    const { raw, left } = await read({
      'a.csv': [
        'id,kind,classification',
        ...['a,congresista,', 'b,company,bank', 'c,ciudad,', 'd,person,', 'e,company,'],
      ].join('\n'),
    });
    expect(raw?.things.map(({ classification }) => classification)).toEqual(['ciudad']);
    expect(raw?.organizations.map(({ classification }) => classification)).toEqual([
      'bank',
      'company',
    ]);
    expect(left).toMatchObject({ 'attribute kind': 2 });
  });
  it('of times is counted: a time of day, where it is not midnight', async () => {
    const days = ['2017-12-21T17:30:00Z', '2017-12-22T00:00:00Z', '2017-12-23 09:15'];
    const { raw, left } = await read({
      'a.csv': ['source,target,when', ...days.map((day, i) => `a,b${i},${day}`)].join('\n'),
    });
    expect(raw?.claims.map(({ when }) => when)).toEqual(days.map((day) => day.slice(0, 10)));
    expect(left).toMatchObject({ clocks: 2 });
  });
  it('of a polarity stays, where the file has a field of that name', async () => {
    const { raw, left } = await read({
      'a.csv': 'source,target,label,polarity\na,b,nods at,1\na,c,nods at,-1\na,d,backs,-1',
    });
    expect(raw?.relations.map(({ polarity }) => polarity)).toEqual([1, -1]);
    expect(left).toMatchObject({ 'attribute polarity': 1 });
  });
  it('of two statuses is the doubt, and the other is counted', async () => {
    const { raw, left } = await read({
      'a.csv':
        'source,target,label,status\na,b,paid (alleged),confirmed\na,c,paid (reported),denied',
    });
    expect(raw?.claims.map(({ status }) => status)).toEqual(['alleged', 'denied']);
    expect(left).toMatchObject({ 'attribute status': 2 });
  });
  it('of a denial makes no fact of a row of a table either', async () => {
    const raw = await rawOf({
      'a.csv': 'source,target,label,status,denied\na,b,paid,reported,true\na,c,paid,reported,false',
    });
    expect(raw.claims.map(({ status }) => status)).toEqual(['alleged', 'reported']);
  });
  it('of a direction stays: ties with one and without one are of two relations', async () => {
    const { raw, left } = await read({
      'a.csv': 'source,target,type,label\na,b,undirected,meets\nb,a,directed,meets',
      'b.csv': 'source,target,type,label\na,b,undirected,owns',
    });
    expect(raw?.relations.map(({ symmetric }) => symmetric)).toEqual([true, false]);
    expect(left).toMatchObject({ undirected: 1 });
  });
  it('of a relation in too many letters is counted, with what is cut', async () => {
    const { losses } = await read({ 'a.csv': `source,target,label\na,b,${'x'.repeat(120)} end` });
    expect(losses.find(({ code }) => code === 'labels')?.example).toBe('end');
  });
});

describe('a dataset of our own', () => {
  const small = {
    'dataset.yaml':
      'id: a\ntitle: {en: A}\ndescription: {en: A}\nlanguages: [en]\nlicence: x\ncredits: {en: x}\ndefault_view: v\nas_of: 2020-01-01\n',
    'sources.yaml': '[]\n',
    'people.yaml': '[{id: ana, name: Ana}]\n',
    'claims.yaml': '[]\n',
    'views.yaml': '[{id: v, name: {en: V}, description: {en: V}, things: [ana]}]\n',
  };
  it('has no file that is not read without being told', async () => {
    const { told, raw } = await read(small);
    expect(told).toEqual([]);
    const files = { ...small, 'vote.yaml': '[]', 'page.html': '<p>', '.schema/a.json': '{}' };
    expect((await read(files)).told).toEqual(['vote.yaml:1 file-unknown']);
    expect((await read(files, { ignoresUnknown: true })).left).toEqual({ 'files-unknown': 2 });
    const bundle = { bancada: 1, ...raw };
    expect((await read({ 'a.json': bundle, 'b.json': '{}' })).told).toEqual([
      'b.json:1 file-unknown',
    ]);
  });
  it('has no field at the top of a file that is not read', async () => {
    const { raw } = await read(small);
    const memberships = 'posts: []\nmembership: []\n';
    expect((await read({ ...small, 'memberships.yaml': memberships })).told).toEqual([
      'memberships.yaml:2 field-unknown',
    ]);
    expect((await read({ 'a.json': { bancada: 1, ...raw, vote: [] } })).told).toEqual([
      'a.json:1 field-unknown',
    ]);
  });
});

describe('attributes', () => {
  it('of which two mean the same field are both accounted for', async () => {
    const { raw, losses } = await read({
      'a.csv': 'source,target,relation,notes,description\na,b,backs,first,second\n',
    });
    expect(raw?.claims[0]?.text).toEqual({ en: 'second' });
    expect(losses.map(({ example }) => example)).toContain('first');
  });

  it('that a column is said to mean change that column, and leave the others understood', async () => {
    const csv = 'Donante,Partido,Importe,Moneda,Fecha,Otra\nAna,Blue,"1.200,50",PEN,21/12/2017,x\n';
    const said = await rawOf(
      { 'd.csv': csv },
      { columns: { 'd.csv': { Otra: 'text', Donante: 'target', Partido: 'source' } } },
    );
    expect(said.claims).toMatchObject([
      {
        subject: 'blue',
        object: 'ana',
        text: { en: 'x' },
        when: '2017-12-21',
        amount: { value: 1200.5, currency: 'PEN' },
      },
    ]);
  });

  it('of amounts have the currency of their column, their text, their heading, or the user', async () => {
    const amounts = async (heading: string, cells: string[], how?: Partial<ReadOptions>) =>
      (
        await rawOf(
          {
            'd.csv': `source;target;${heading}\n${cells.map((cell, i) => `a;b${i};${cell}`).join('\n')}\n`,
          },
          { columns: { 'd.csv': { [heading.split(';')[0] ?? '']: 'amount' } }, ...how },
        )
      ).claims.map(({ amount }) => amount?.currency);
    expect(await amounts('amount;currency', ['5;PEN', '5;S/.', '5;soles'])).toEqual([
      'PEN',
      'PEN',
      undefined,
    ]);
    expect(await amounts('amount', ['€ 5', '5', 'US$ 5'])).toEqual(['EUR', undefined, 'USD']);
    expect(await amounts('DonationEUR', ['5'])).toEqual(['EUR']);
    expect(await amounts('amount', ['5'], { currency: 'PEN' })).toEqual(['PEN']);
    // Two that differ are none.
    expect(await amounts('amount;currency', ['€ 5;PEN'])).toEqual([undefined]);
  });
});

/** A house of two benches, and a motion. */
const people = ['ana', 'bo', 'cid', 'dora', 'eva'].map((id) => ({
  id,
  name: `${id} of the house`,
}));
const house = { id: 'house', name: 'House', classification: 'legislature' };
const parties = [
  { id: 'red', name: 'Red List', classification: 'party' },
  { id: 'blue', name: 'Blue List', classification: 'party' },
];
const votes = [
  { voter_id: 'ana', option: 'yes', party_id: 'red' },
  { voter_id: 'bo', option: 'yes', party_id: 'red' },
  { voter_id: 'cid', option: 'no', party_id: 'red' },
  { voter_id: 'dora', option: 'no', party_id: 'blue' },
  { voter_id: 'eva', option: 'SIN_RESPONDER', party_id: 'blue' },
];
const motion = (event: object, more: object = {}) => [
  { id: 'm1', organization_id: 'house', text: 'On the fee', vote_events: [event], ...more },
];
const document = (event: object, more?: object) => ({
  persons: people,
  organizations: [house, ...parties],
  motions: motion({ start_date: '2020-01-02', ...event }, more),
});

describe('roll calls of Popolo', () => {
  it('say nothing of a bench that a member is only said to belong to, and keep that of a vote that is not known', async () => {
    const votes = [
      { voter: { id: 'p1', name: 'Ana' }, option: 'yes', party: { id: 'b', name: 'Blue' } },
      { voter: { id: 'p2', name: 'Bo' }, option: 'no' },
      { voter: { id: 'p3', name: 'Cid', party: 'Green' }, option: 'Obstrução' },
      { voter: { id: 'p4', name: 'Dan', party: 'Green' }, option: 'no' },
    ];
    const raw = await rawOf({
      'a.json': {
        persons: [
          { id: 'p1', name: 'Ana' },
          { id: 'p2', name: 'Bo' },
        ],
        organizations: [{ id: 'b', name: 'Blue', classification: 'party' }],
        memberships: [{ person_id: 'p2', organization_id: 'b', role: 'alleged member' }],
        vote_events: [{ id: 'v', start_date: '2020-02-03', votes }],
      },
    });
    const nameOf = (id: string) => {
      const name = raw.organizations.find((one) => one.id === id)?.name;
      return typeof name === 'string' ? name : name?.['en'];
    };
    expect(
      raw.votes[0]?.votes?.map(({ option, group }) => `${nameOf(group)} ${option}`).sort(),
    ).toEqual(['Blue yes', 'Green no', 'No group stated no']);
    expect(raw.memberships.map(({ status }) => status)).toEqual(['alleged']);
  });

  it('have their benches by party_id, group_id, embedded, or by name', async () => {
    for (const named of [
      { party_id: 'red' },
      { group_id: 'red' },
      { party: { id: 'red', name: 'Red List' } },
      { group: 'Red List' },
      { group_name: 'Red List' },
    ]) {
      const raw = await rawOf({
        'a.json': document({ votes: [{ voter_id: 'ana', option: 'yes', ...named }] }),
      });
      expect(raw.votes[0]?.votes?.[0]?.group, JSON.stringify(named)).toBe('red');
    }
  });

  it('tell cohesion and who broke from the votes themselves, where seats are in no file', async () => {
    const raw = await rawOf({ 'a.json': document({ votes: votes.slice(0, 4) }) });
    const dataset = resolveDataset(raw);
    const vote = dataset.votes.get('m1') ?? expect.fail();
    const cohesion = benchCohesion(dataset, vote);
    expect(cohesion.map(({ group, majority, rebels }) => [group, majority, rebels])).toEqual([
      ['red', 'yes', ['cid']],
      ['blue', 'no', []],
    ]);
    expect(rollCall(dataset, 'm1').names.filter(({ rebel }) => rebel)).toMatchObject([
      { voter: 'cid' },
    ]);
  });

  it('say nothing of a bench where a vote was left out, or counts name more than votes do', async () => {
    const left = await read({
      'a.json': document({
        votes: [...votes.slice(0, 3), { voter_id: 'dora', option: 'hm', group_id: 'blue' }],
      }),
    });
    expect(left.raw?.votes[0]?.roll_complete).toBeUndefined();
    const counted = await read({
      'a.json': document({ votes: votes.slice(0, 4), counts: [{ option: 'yes', value: 9 }] }),
    });
    expect(counted.raw?.votes[0]?.roll_complete).toBeUndefined();
    expect(counted.told.map((one) => one.split(' ')[1])).toEqual(['sum-differs']);
    const dataset = resolveDataset(counted.raw ?? expect.fail());
    expect(benchCohesion(dataset, dataset.votes.get('m1') ?? expect.fail())).toEqual([]);
  });

  it('tell a majority that is certain whatever the others did', async () => {
    const memberships = Array.from({ length: 15 }, (_, i) => ({
      person_id: `p${i}`,
      organization_id: 'house',
      on_behalf_of_id: 'red',
    }));
    const cast = memberships.slice(0, 14).map(({ person_id }, i) => ({
      voter_id: person_id,
      option: i < 13 ? 'abstain' : 'yes',
      group_id: 'red',
    }));
    const raw = await rawOf({
      'a.json': {
        persons: memberships.map(({ person_id: id }) => ({ id, name: id })),
        organizations: [house, ...parties],
        memberships,
        motions: motion({ votes: cast }),
      },
    });
    const dataset = resolveDataset(raw);
    const names = rollCall(dataset, 'm1').names;
    expect(names.filter(({ rebel }) => rebel)).toMatchObject([{ voter: 'p13' }]);
  });

  it('know options with underscores, and take words of their own as the user says', async () => {
    const raw = await rawOf({ 'a.json': document({ votes }) });
    expect(raw.votes[0]?.votes?.map(({ option }) => option)).toContain('not-voting');
    const said = await rawOf(
      { 'a.json': document({ votes: [{ voter_id: 'ana', option: 'ZZ_1', group_id: 'red' }] }) },
      { voteOptions: { ZZ_1: 'absent' } },
    );
    expect(said.votes[0]?.votes).toMatchObject([{ option: 'absent', voters: ['ana'] }]);
    const present = await rawOf({
      'a.json': document({ votes: [{ voter_id: 'ana', option: 'Present', group_id: 'red' }] }),
    });
    expect(present.votes[0]?.votes).toMatchObject([{ option: 'present' }]);
  });

  it.each([
    ['Bill Passed', 'passed'],
    ['Bill Defeated', 'failed'],
    ['Amendment Rejected', 'failed'],
    ['Nomination Confirmed', 'passed'],
    ['Motion Agreed to', 'passed'],
    ['Unanimously adopted', 'passed'],
    ['Se aprobó', 'passed'],
    ['Desaprobado', 'failed'],
    ['not agreed to', 'failed'],
    ['Passed over', undefined],
    ['Adopted by the committee, rejected by the plenary', undefined],
    ['Jane Roe', undefined],
  ])('with the result %j %s', async (result, meaning) => {
    const { raw, left } = await read({ 'a.json': document({ votes, result }) });
    expect(raw?.votes[0]?.result).toBe(meaning);
    expect(left['results']).toBe(meaning === undefined ? 1 : undefined);
  });

  it('keep every event of a motion, though none has an id', async () => {
    const raw = await rawOf({
      'a.json': {
        ...document({}),
        motions: motion(
          {},
          {
            vote_events: [
              { start_date: '2020-01-02', votes: votes.slice(0, 1) },
              { start_date: '2020-01-03', votes: votes.slice(1, 2) },
            ],
          },
        ),
      },
    });
    expect(raw.votes.map(({ when }) => when)).toEqual(['2020-01-02', '2020-01-03']);
    expect(new Set(raw.votes.map(({ id }) => id)).size).toBe(2);
  });

  it('keep voters that are named without an id, and ask where two have the name', async () => {
    const cast = (name: string) => ({
      votes: [{ voter_name: name, option: 'yes', group_id: 'red' }],
    });
    const raw = await rawOf({ 'a.json': document(cast('cid of the house')) });
    expect(raw.votes[0]?.votes).toMatchObject([{ voters: ['cid'] }]);
    const stranger = await rawOf({ 'a.json': document(cast('Somebody Else')) });
    expect(stranger.people.at(-1)?.name).toBe('Somebody Else');
    const twins = await read({
      'a.json': {
        ...document(cast('Ana Ruiz')),
        persons: [
          { id: 'a1', name: 'Ana Ruiz' },
          { id: 'a2', name: 'Ana Ruiz' },
        ],
      },
    });
    expect(twins.told.map((one) => one.split(' ')[1])).toEqual(['name-ambiguous']);
    expect(twins.raw?.votes[0]?.votes).toBeUndefined();
  });

  it('keep the bill, the stage and the address of the record', async () => {
    const raw = await rawOf({
      'a.json': document(
        { votes },
        {
          object: { bill: { title: 'Fees Act', number: '12' }, stage: 'second reading' },
          context: { sources: [{ url: 'https://house.example/12' }] },
        },
      ),
    });
    expect(raw.votes[0]?.motion.text).toEqual({
      en: 'On the fee · 12 · Fees Act · second reading',
    });
    expect(raw.sources.map(({ url }) => url)).toEqual(['https://house.example/12']);
    expect(raw.votes[0]?.sources).toHaveLength(1);
  });
});

describe('several files', () => {
  const files = {
    'motions.json': motion({ start_date: '2020-01-02', votes: votes.slice(0, 2) }),
    'people.json': people,
    'parties.json': parties,
  };
  it('of one parliament are all read, also one that does not look like it alone', async () => {
    const raw = await rawOf(files);
    expect(raw.organizations.map(({ id, name }) => [id, name])).toContainEqual(['red', 'Red List']);
  });

  it('of which one names nothing are a mistake, unless it is to be left out, and is then named', async () => {
    const files = {
      'links.csv': 'source,target,relation\nAna,Bo,paid\n',
      'notes.csv': 'What Ana said is in doubt\nask again\n',
    };
    expect((await read(files)).told.join()).toContain('notes.csv');
    const { raw, losses } = await read(files, { ignoresUnknown: true });
    expect(raw?.claims).toHaveLength(1);
    expect(losses.find(({ code }) => code === 'files-unknown')?.example).toBe('notes.csv');
  });
  it('of which no reader knows one are a mistake with its name, unless it is to be left out', async () => {
    const notes = { 'notes.json': { hello: 'nothing of ours', rows: [1, 2, 3] } };
    const wrong = await read({ ...files, ...notes });
    expect(wrong.told).toEqual(['notes.json:1 file-unknown']);
    const ignored = await read({ ...files, ...notes }, { ignoresUnknown: true });
    expect(ignored.left).toMatchObject({ 'files-unknown': 1 });
    const mixed = await read({ 'a.csv': 'source,target\na,b\n', 'readme.txt': 'hello' });
    expect(mixed.told).toEqual(['readme.txt:1 file-unknown']);
  });
});
