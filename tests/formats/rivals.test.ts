/** Files as other programs write them, with invented names: every one has a way in. */
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { RULES } from '../../src/scene/rules.ts';
import { readMarked, unaccounted } from '../helpers/leaves.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const json = (data: unknown): InputFile[] => [
  { name: 'a.json', bytes: bytes(JSON.stringify(data)) },
];
/** Tables of some lines each. */
const csv = (...tables: string[][]): InputFile[] =>
  tables.map((rows, i) => ({ name: `${i}.csv`, bytes: bytes(`${rows.join('\n')}\n`) }));

async function read(files: InputFile[], how: Partial<ReadOptions> = {}) {
  const result = await readAny(files, { lang: 'en', today: '2026-01-01', rules: RULES, ...how });
  if (!result?.raw) throw new Error(JSON.stringify(result?.problems.problems));
  return { format: result.format.id, raw: result.raw, losses: result.losses };
}
/** Things as "kind name", and claims as "name relation name". */
function told(raw: RawDataset) {
  const names = new Map<string, string>();
  const things: string[] = [];
  const add = (id: string, name: unknown, kind: string) => {
    names.set(id, String(name));
    things.push(`${kind} ${String(name)}`);
  };
  for (const { id, name } of raw.people) add(id, name, 'person');
  for (const { id, name, classification } of raw.organizations) add(id, name, classification);
  for (const { id, name, kind } of raw.things) add(id, name, kind);
  const labelOf = (id: string) => raw.relations.find((one) => one.id === id)?.label['en'] ?? id;
  return {
    things,
    claims: raw.claims.map(
      ({ subject, relation, object, when }) =>
        `${names.get(subject)} ${labelOf(relation)} ${names.get(object ?? '')}${when === undefined ? '' : ` @${when}`}`,
    ),
  };
}

const GEPHI_LITE = {
  type: 'gephi-lite',
  version: '1.0.0',
  graphDataset: {
    nodeData: {
      0: { label: 'Ana Ruiz', team: 'mk-team', color: 'rgb(91,91,245)', size: 28.6 },
      1: { label: 'Port Works', size: 4 },
    },
    edgeData: { e0: { weight: 3, label: 'owns' } },
    layout: { 0: { x: -87.9, y: 6.8 }, 1: { x: 12.5, y: 40 } },
    metadata: { title: 'Town' },
    fullGraph: {
      nodes: [{ key: '0' }, { key: '1' }],
      edges: [{ key: 'e0', source: '0', target: '1', undirected: true }],
    },
  },
};
const OLIGRAPHER = {
  id: 'map',
  nodes: {
    1: {
      id: '1',
      display: { name: 'Ana Ruiz', x: -54, y: -84, scale: 1, url: 'https://a.example/1' },
    },
    2: { id: '2', display: { name: 'Port Works', x: 157, y: -86 } },
  },
  edges: {
    11: { id: '11', node1_id: '1', node2_id: '2', display: { label: 'advises', arrow: '2->1' } },
  },
  captions: { 1: { id: '1', display: { text: 'A caption', x: 1, y: 1 } } },
};
const KUMU = {
  name: 'Town',
  elements: [
    { _id: 'e1', attributes: { label: 'Ana Ruiz', 'element type': 'Person', tags: ['north'] } },
    { _id: 'e2', attributes: { label: 'Port Works', 'element type': 'Organization' } },
  ],
  connections: [
    {
      _id: 'c1',
      direction: 'directed',
      reversed: true,
      from: 'e2',
      to: 'e1',
      attributes: { 'connection type': 'owns' },
    },
    {
      _id: 'c2',
      direction: 'mutual',
      from: 'e1',
      to: 'e2',
      attributes: { label: 'know each other' },
    },
  ],
  maps: [
    {
      elements: [
        { element: 'e1', position: { x: 1, y: 2 } },
        { element: 'e2', position: { x: 90, y: 2 } },
      ],
    },
  ],
};

const uri = (value: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${value}` });
const text = (value: string, lang?: string) => ({
  type: 'literal',
  value,
  ...(lang === undefined ? {} : { 'xml:lang': lang }),
});
const typed = (value: string, type: string) => ({
  type: 'literal',
  value,
  datatype: `http://www.w3.org/2001/XMLSchema#${type}`,
});
const results = (vars: string[], ...bindings: object[]) => ({
  head: { vars },
  results: { bindings },
});
const WIKIDATA = results(['person', 'personLabel', 'position', 'positionLabel', 'start', 'end'], {
  person: uri('Q1'),
  position: uri('Q2'),
  start: typed('2014-07-28T00:00:00Z', 'dateTime'),
  personLabel: text('Ana Ruiz', 'en'),
  positionLabel: text('Mayor of Port', 'en'),
});

describe('a file of another program', () => {
  it.each<[string, string, InputFile[], { things: string[]; claims: string[] }]>([
    [
      'a workspace of Gephi Lite',
      'gephi-lite',
      json(GEPHI_LITE),
      { things: ['thing Ana Ruiz', 'thing Port Works'], claims: ['Ana Ruiz owns Port Works'] },
    ],
    [
      'a graph of graphology',
      'graphology',
      json({
        attributes: { name: 'Town' },
        nodes: [
          { key: 'ana', attributes: { label: 'Ana Ruiz', x: 1.5, y: -3, color: '#f55b5b' } },
          { key: 'port', attributes: { label: 'Port Works', kind: 'company' } },
        ],
        edges: [{ key: 'e1', source: 'ana', target: 'port', attributes: { label: 'advises' } }],
      }),
      { things: ['company Port Works', 'thing Ana Ruiz'], claims: ['Ana Ruiz advises Port Works'] },
    ],
    [
      'a map of Oligrapher',
      'oligrapher',
      json(OLIGRAPHER),
      { things: ['thing Ana Ruiz', 'thing Port Works'], claims: ['Port Works advises Ana Ruiz'] },
    ],
    [
      'a project of Kumu',
      'kumu',
      json(KUMU),
      {
        things: ['person Ana Ruiz', 'organization Port Works'],
        claims: ['Ana Ruiz owns Port Works', 'Ana Ruiz know each other Port Works'],
      },
    ],
    [
      'a network of vis.js',
      'visjs',
      json({
        nodes: [
          { id: 1, label: 'Ana Ruiz', group: 'person' },
          { id: 2, label: 'Port Works', group: 'company', title: 'a builder' },
        ],
        edges: [{ from: 1, to: 2, label: 'advises', arrows: 'from' }],
      }),
      {
        things: ['person Ana Ruiz', 'company Port Works'],
        claims: ['Port Works advises Ana Ruiz'],
      },
    ],
    [
      'nodes and links of D3 by index',
      'd3',
      json({
        nodes: [{ name: 'Ana Ruiz' }, { name: 'Bo Lind' }, { name: 'Ana Ruiz' }],
        links: [
          { source: 1, target: 0, value: 8 },
          { source: 2, target: 1, value: 1 },
        ],
      }),
      {
        things: ['thing Ana Ruiz', 'thing Bo Lind', 'thing Ana Ruiz'],
        claims: ['Bo Lind is linked to Ana Ruiz', 'Ana Ruiz is linked to Bo Lind'],
      },
    ],
    [
      'nodes and links of D3 by id',
      'cytoscape',
      json({
        nodes: [{ id: 'Ana Ruiz' }, { id: 'Bo Lind' }],
        links: [{ source: 'Ana Ruiz', target: 'Bo Lind', value: 8 }],
      }),
      { things: ['thing Ana Ruiz', 'thing Bo Lind'], claims: ['Ana Ruiz is linked to Bo Lind'] },
    ],
    [
      'adjacency data of networkx',
      'networkx',
      json({
        directed: false,
        nodes: [{ id: 'Ana Ruiz' }, { id: 'Bo Lind' }],
        adjacency: [[{ weight: 2, id: 'Bo Lind' }], [{ weight: 2, id: 'Ana Ruiz' }]],
      }),
      { things: ['thing Ana Ruiz', 'thing Bo Lind'], claims: ['Ana Ruiz is linked to Bo Lind'] },
    ],
    [
      'GML',
      'gml',
      [
        {
          name: 'a.gml',
          bytes: bytes(
            'Creator "x"\n# a note\ngraph [\n directed 1\n node [ id 0 label "Ana &#34;A&#34; Ruiz" graphics [ x 1.5 y -2 fill "#FF0000" ] ]\n node [ id 1 label "Port" ]\n edge [ source 0 target 1 label "advises" ]\n]\n',
          ),
        },
      ],
      { things: ['thing Ana "A" Ruiz', 'thing Port'], claims: ['Ana "A" Ruiz advises Port'] },
    ],
    [
      'tables of neo4j-admin',
      'csv',
      csv(
        ['personId:ID,name,born:int,:LABEL', 'p1,Ana Ruiz,1964,Person', 'c1,Port Works,,Company'],
        [':START_ID,role,:END_ID,:TYPE', 'p1,chair,c1,ADVISES'],
      ),
      {
        things: ['person Ana Ruiz', 'company Port Works'],
        claims: ['Ana Ruiz ADVISES Port Works'],
      },
    ],
    [
      'a table of APOC of Neo4j',
      'csv',
      csv([
        '"_id","_labels","name","_start","_end","_type","since"',
        '"0",":Person","Ana Ruiz",,,,',
        '"1",":Company","Port Works",,,,',
        ',,,"0","1","ADVISES","2014"',
      ]),
      {
        things: ['person Ana Ruiz', 'company Port Works'],
        claims: ['Ana Ruiz ADVISES Port Works @2014/..'],
      },
    ],
    [
      'edges of Graph Commons',
      'csv',
      csv([
        'From Type,From Name,Edge Type,To Type,To Name,Weight',
        'Person,Ana Ruiz,ADVISES,Company,Port Works,1',
      ]),
      {
        things: ['person Ana Ruiz', 'company Port Works'],
        claims: ['Ana Ruiz ADVISES Port Works'],
      },
    ],
    [
      'tables of ICIJ',
      'csv',
      csv(
        ['node_id,name,countries', '1,PORT HOLDINGS,Peru', '2,Ana Ruiz,Peru'],
        [
          'node_id_start,node_id_end,rel_type,start_date,end_date',
          '2,1,officer_of,10-APR-2006,18-FEB-2014',
        ],
      ),
      {
        things: ['thing PORT HOLDINGS', 'thing Ana Ruiz'],
        claims: ['Ana Ruiz officer_of PORT HOLDINGS @2006-04-10/2014-02-18'],
      },
    ],
    [
      'tables of ICIJ, in which a link is what ties two, and no source',
      'csv',
      csv([
        'node_id_start,node_id_end,rel_type,link,start_date,end_date,sourceID',
        '1,2,officer_of,shareholder of,01-JAN-2010,31-DEC-2012,',
      ]),
      { things: ['thing 1', 'thing 2'], claims: ['1 officer_of 2 @2010-01-01/2012-12-31'] },
    ],
    [
      'sigma.js, whose type says how a line is drawn',
      'graphology',
      json({
        attributes: {},
        options: { type: 'mixed', multi: true },
        nodes: [
          { key: 'a', attributes: { label: 'Ana', type: 'image' } },
          { key: 'b', attributes: { label: 'Bo', type: 'circle' } },
        ],
        edges: [
          { key: '1', source: 'a', target: 'b', attributes: { label: 'opposes', type: 'line' } },
          { key: '2', source: 'b', target: 'a', attributes: { label: 'backs', type: 'arrow' } },
        ],
      }),
      { things: ['thing Ana', 'thing Bo'], claims: ['Ana opposes Bo', 'Bo backs Ana'] },
    ],
    [
      'relationships of LittleSis',
      'csv',
      csv([
        'id,entity1_id,entity2_id,category_id,description1,amount,currency,start_date,end_date,entity1_name,entity2_name',
        '1,11,21,1,Chair,,,2011-03-00,2014-00-00,Ana Ruiz,Port Works',
      ]),
      {
        things: ['thing Ana Ruiz', 'thing Port Works'],
        claims: ['Ana Ruiz holds a position in Port Works @2011-03/2014'],
      },
    ],
    [
      'an answer of Wikidata',
      'csv',
      csv([
        'person,personLabel,position,positionLabel,start,end',
        'http://www.wikidata.org/entity/Q1,Ana Ruiz,http://www.wikidata.org/entity/Q2,Mayor of Port,2014-07-28T00:00:00Z,',
      ]),
      {
        things: ['thing Ana Ruiz', 'thing Mayor of Port'],
        claims: ['Ana Ruiz position Mayor of Port @2014-07-28/..'],
      },
    ],
    [
      'an answer of Wikidata in JSON',
      'sparql',
      json(WIKIDATA),
      {
        things: ['thing Ana Ruiz', 'thing Mayor of Port'],
        claims: ['Ana Ruiz position Mayor of Port @2014-07-28/..'],
      },
    ],
    [
      'the list of rows that the page of the query service saves',
      'sparql',
      json([
        { person: 'http://www.wikidata.org/entity/Q1', personLabel: 'Ana Ruiz' },
        {
          person: 'http://www.wikidata.org/entity/Q2',
          personLabel: 'Bo Lind',
          party: 'http://www.wikidata.org/entity/Q3',
          partyLabel: 'Blue',
          start: '2001-05-01T00:00:00Z',
        },
      ]),
      {
        things: ['thing Ana Ruiz', 'thing Bo Lind', 'thing Blue'],
        claims: ['Bo Lind party Blue @2001-05-01/..'],
      },
    ],
    [
      'tables of Kumu',
      'csv',
      csv(
        ['Label,Type,Description', 'Ana Ruiz,Person,Mayor', 'Port Works,Organization,'],
        ['From,To,Direction,Type', 'Ana Ruiz,Port Works,undirected,advises'],
      ),
      {
        things: ['person Ana Ruiz', 'organization Port Works'],
        claims: ['Ana Ruiz advises Port Works'],
      },
    ],
    [
      'people with their names in two columns',
      'csv',
      csv(['Nombre,Apellidos,Partido', 'Ana,Ruiz,Azul', 'Bo,Ruiz,Rojo']),
      { things: ['person Ana Ruiz', 'person Bo Ruiz'], claims: [] },
    ],
    [
      'people with their whole names beside the parts',
      'csv',
      csv(['Full name,First name,Last name', 'Ana Ruiz,Ana,Ruiz']),
      { things: ['person Ana Ruiz'], claims: [] },
    ],
    [
      'a list of people whose column "source" says where they come from',
      'csv',
      csv(['name,council,party,source', 'Ana Ruiz,North,Blue,http://a.example/1']),
      { things: ['person Ana Ruiz'], claims: [] },
    ],
  ])('%s', async (_, format, files, expected) => {
    const { raw, format: found } = await read(files);
    expect(found).toBe(format);
    const { things, claims } = told(raw);
    expect([[...things].sort(), claims]).toEqual([[...expected.things].sort(), expected.claims]);
  });

  it('keeps its places, colours, titles and undirected links', async () => {
    const lite = await read(json(GEPHI_LITE));
    expect(lite.raw.dataset.title).toEqual({ en: 'Town' });
    expect(lite.raw.views[0]).toMatchObject({ layout: 'saved' });
    expect(lite.raw.things[0]).toMatchObject({ colour: '#5b5bf5' });
    expect(lite.raw.relations.some(({ symmetric }) => symmetric)).toBe(false);
    const kumu = await read(json(KUMU));
    expect(kumu.raw.relations.map(({ symmetric }) => symmetric)).toEqual([true]);
    const { raw } = await read(json(OLIGRAPHER));
    expect(raw.dataset.description).toEqual({ en: 'A caption' });
    expect(raw.things[0]?.links).toEqual(['https://a.example/1']);
  });

  it('names what it leaves out', async () => {
    for (const [data, marks] of [
      [GEPHI_LITE, ['mk-team', '28.6']],
      [KUMU, ['north']],
      [OLIGRAPHER, []],
    ] as const) {
      const result = await readMarked(json(data));
      const leaves = marks.map((mark) => ({ mark, field: mark }));
      expect(unaccounted(leaves, result)).toEqual([]);
    }
  });

  it('that ends its rows early has empty cells there, and no others', async () => {
    const { raw } = await read(
      csv([
        '"_id","_labels","name","born","_start","_end","_type"',
        '"0",":Person","Ana Ruiz","1964",,,',
        '"1",":Company"',
        ',,,,"0","1","ADVISES"',
      ]),
    );
    expect(told(raw)).toEqual({
      things: ['person Ana Ruiz', 'company 1'],
      claims: ['Ana Ruiz ADVISES 1'],
    });
  });

  it('takes the kind that the user says for what names none', async () => {
    const files = csv(['name', 'Ana Ruiz', 'Bo Lind']);
    expect(told((await read(files)).raw).things).toEqual(['thing Ana Ruiz', 'thing Bo Lind']);
    expect(told((await read(files, { kind: 'person' })).raw).things).toEqual([
      'person Ana Ruiz',
      'person Bo Lind',
    ]);
  });

  it.each(['graph [ node [ id 0 ', 'graph [ node [ id 0 ] ] ]', 'graph [ "x" ]', 'graph [ [ ] ]'])(
    'that is broken GML is refused with its place: %s',
    async (text) => {
      const result = await readAny([{ name: 'a.gml', bytes: bytes(text) }], {
        lang: 'en',
        today: '2026-01-01',
        rules: RULES,
      });
      expect(result?.raw).toBeUndefined();
      expect(result?.problems.problems.map(({ code }) => code)).toContain('gml');
    },
  );
});

describe('results of a query in JSON', () => {
  it('come in as the same table does as CSV', async () => {
    const rows = [
      ['person', 'personLabel', 'post', 'postLabel', 'start', 'end', 'of'],
      ['Q1', 'Ana Ruiz', 'Q2', 'Mayor of Port', '2014-07-28T00:00:00Z', '', 'Port'],
      ['Q3', 'Bo Lind', 'Q2', 'Mayor of Port', '2011-01-01T00:00:00Z', '2014-07-28T00:00:00Z', ''],
    ];
    const [columns = [], ...cells] = rows;
    const address = (cell: string) => cell.replace(/^Q/, 'http://www.wikidata.org/entity/Q');
    const bindings = cells.map((row) =>
      Object.fromEntries(
        row.flatMap((cell, i) => {
          const [column = ''] = columns.slice(i);
          const value = /^Q/.test(cell) ? uri(cell) : text(cell);
          return cell ? [[column, value] as const] : [];
        }),
      ),
    );
    const one = await read(json(results(columns, ...bindings)));
    const other = await read(csv(rows.map((row) => row.map(address).join(','))));
    expect([one.raw.things, one.raw.claims, one.losses]).toEqual([
      other.raw.things,
      other.raw.claims,
      other.losses,
    ]);
    expect(one.raw.things[0]?.links).toEqual(['http://www.wikidata.org/entity/Q1']);
  });

  it('are one row where only the languages of names differ: the others are named', async () => {
    const row = (person: object, post: object) => ({
      person: uri('Q1'),
      personLabel: person,
      post: uri('Q2'),
      postLabel: post,
    });
    const file = json(
      results(
        ['person', 'personLabel', 'post', 'postLabel'],
        row(text('Ana', 'es'), text('Alcaldesa', 'es')),
        row(text('Ana', 'es'), text('Mayor', 'en')),
        row(text('Anna', 'en'), text('Alcaldesa', 'es')),
        row(text('Anna', 'en'), text('Mayor', 'en')),
      ),
    );
    const { raw, losses } = await read(file);
    expect(told(raw).claims).toEqual(['Anna post Mayor']);
    expect(losses.map(({ words, example }) => [words.en, example])).toEqual([
      ['values of the attribute "personLabel@es" are left out', 'Ana'],
      ['values of the attribute "postLabel@es" are left out', 'Alcaldesa'],
      [expect.stringContaining('ids'), 'http://www.wikidata.org/entity/Q1'],
    ]);
    expect(told((await read(file, { lang: 'es' })).raw).claims).toEqual(['Ana post Alcaldesa']);
  });

  it('of things alone keep their names in other languages', async () => {
    const { raw } = await read(
      json(
        results(
          ['party', 'partyLabel'],
          { party: uri('Q1'), partyLabel: text('Unión', 'es') },
          { party: uri('Q1'), partyLabel: text('Union', 'en-gb') },
        ),
      ),
    );
    expect(raw.things).toEqual([
      expect.objectContaining({ name: 'Union', other_names: ['Unión'] }),
    ]);
  });

  it('keep two names of one language as two rows', async () => {
    const { raw } = await read(
      json(
        results(
          ['a', 'aLabel', 'b', 'bLabel'],
          { a: uri('Q1'), aLabel: text('Ana', 'en'), b: uri('Q2'), bLabel: text('Blue', 'en') },
          { a: uri('Q1'), aLabel: text('Ann', 'en'), b: uri('Q2'), bLabel: text('Azul', 'es') },
        ),
      ),
    );
    expect(raw.claims).toHaveLength(2);
    expect(raw.things.map(({ other_names }) => other_names)).toEqual([['Ann'], ['Azul']]);
  });

  it('say which values are numbers, in which language texts are, and what has no address', async () => {
    const { raw, losses } = await read(
      json(
        results(['source', 'target', 'amount', 'text'], {
          source: { type: 'bnode', value: 'b0' },
          target: text('Ana Ruiz'),
          amount: typed('1.500', 'decimal'),
          text: text('Pagó.', 'es'),
        }),
      ),
      { currency: 'PEN' },
    );
    expect(raw.claims).toMatchObject([
      { amount: { value: 1.5, currency: 'PEN' }, text: { en: 'Pagó.' } },
    ]);
    expect(raw.things.map(({ name }) => name)).toEqual(['_:b0', 'Ana Ruiz']);
    expect(losses).toContainEqual(
      expect.objectContaining({ code: 'text-languages', count: 1, example: 'es' }),
    );
  });

  it.each([
    ['that is yes or no has no rows', { head: {}, boolean: true }],
    ['of another form has none', { rows: [] }],
  ])('%s, and says so', async (_, data) => {
    const options = { lang: 'en', today: '2026-01-01', rules: RULES };
    const result = await readAny(json(data), options, 'sparql');
    expect(result?.raw).toBeUndefined();
    expect(result?.problems.problems.map(({ code }) => code)).toEqual(['sparql']);
  });

  it('are not every list of objects', async () => {
    const options = { lang: 'en', today: '2026-01-01', rules: RULES };
    const list = json([{ id: 'a', name: 'Ana Ruiz', url: 'https://a.example/1' }]);
    expect((await readAny(list, options))?.format.id).not.toBe('sparql');
  });
});
