/**
 * Files that were made to break readers, or that came out of a broken program: what each is, and
 * the command that reads it.
 */
import { zipSync, strToU8, type Zippable } from 'fflate';
import { small } from '../helpers/small.ts';

type Content = string | Uint8Array;
/** What is at a path: bytes, a pipe, a folder, or a link to another path. */
export type Made = Content | { pipe: true } | { folder: true } | { link: string };
export interface Case {
  name: string;
  /** What there is, by path. */
  files: Readonly<Record<string, Made>>;
  /** The command, where IN is the folder of the files and OUT a path that is free. */
  args: readonly string[];
}

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0) & 255);
const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const all = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(all.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), order === 'le');
  return bytes;
};
const utf32 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint32(i * 4, text.charCodeAt(i), true);
  return bytes;
};
/** Bytes without order, the same each time (a linear congruential generator). */
const noise = (length: number): Uint8Array => {
  let state = 12345;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >>> 16;
  });
};
const concat = (...parts: Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** A right file of each format, small; its first thing is called "Ána". */
const GEXF =
  '<?xml version="1.0" encoding="UTF-8"?><gexf xmlns="http://www.gexf.net/1.3" version="1.3"><graph defaultedgetype="directed"><nodes><node id="a" label="Ána"/><node id="b" label="Bo"/></nodes><edges><edge id="0" source="a" target="b" label="backs"/></edges></graph></gexf>';
const GRAPHML =
  '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="directed"><node id="a"><data key="l">Ána</data></node><node id="b"><data key="l">Bo</data></node><edge source="a" target="b"/></graph></graphml>';
const CYTOSCAPE = JSON.stringify({
  elements: {
    nodes: [{ data: { id: 'a', label: 'Ána' } }, { data: { id: 'b', label: 'Bo' } }],
    edges: [{ data: { id: 'e', source: 'a', target: 'b', label: 'backs' } }],
  },
});
const POPOLO = JSON.stringify({
  persons: [
    { id: 'a', name: 'Ána' },
    { id: 'b', name: 'Bo' },
  ],
  organizations: [{ id: 'o', name: 'House', classification: 'legislature' }],
  memberships: [{ person_id: 'a', organization_id: 'o' }],
});
const FTM = [
  { id: 'a', schema: 'Person', properties: { name: ['Ána'] } },
  { id: 'b', schema: 'Company', properties: { name: ['Bo'] } },
  { id: 'c', schema: 'Ownership', properties: { owner: ['a'], asset: ['b'] } },
]
  .map((entity) => JSON.stringify(entity))
  .join('\n');
const CSV = 'source,target,relation,text\nÁna,Bo,backs,She backed him.\n';

interface Format {
  ending: string;
  text: string;
}
const FORMATS: Readonly<Record<string, Format>> = {
  gexf: { ending: 'gexf', text: GEXF },
  graphml: { ending: 'graphml', text: GRAPHML },
  cytoscape: { ending: 'cyjs', text: CYTOSCAPE },
  popolo: { ending: 'json', text: POPOLO },
  ftm: { ending: 'ftm.json', text: FTM },
  csv: { ending: 'csv', text: CSV },
};
/** Formats that are only read, of other programs: a right file each. */
const RIVALS: Readonly<Record<string, Format>> = Object.fromEntries(
  Object.entries({
    'gephi-lite': {
      type: 'gephi-lite',
      graphDataset: {
        nodeData: { a: { label: 'Ána', color: 'rgb(1,2,3)' }, b: { label: 'Bo' } },
        edgeData: { e: { label: 'backs' } },
        layout: { a: { x: 1, y: 2 } },
        fullGraph: {
          nodes: [{ key: 'a' }, { key: 'b' }],
          edges: [{ key: 'e', source: 'a', target: 'b' }],
        },
      },
    },
    graphology: {
      nodes: [{ key: 'a', attributes: { label: 'Ána' } }, { key: 'b' }],
      edges: [{ key: 'e', source: 'a', target: 'b', attributes: { label: 'backs' } }],
    },
    oligrapher: {
      nodes: {
        a: { id: 'a', display: { name: 'Ána', x: 1, y: 2 } },
        b: { id: 'b', display: { name: 'Bo' } },
      },
      edges: {
        e: { id: 'e', node1_id: 'a', node2_id: 'b', display: { label: 'backs', arrow: '1->2' } },
      },
    },
    kumu: {
      name: 'Town',
      elements: [
        { _id: 'a', attributes: { label: 'Ána', 'element type': 'Person' } },
        { _id: 'b', attributes: { label: 'Bo' } },
      ],
      connections: [{ _id: 'e', from: 'a', to: 'b', attributes: { label: 'backs' } }],
    },
    visjs: {
      nodes: [
        { id: 'a', label: 'Ána', group: 'person' },
        { id: 'b', label: 'Bo' },
      ],
      edges: [{ from: 'a', to: 'b', label: 'backs', arrows: 'to' }],
    },
    networkx: { nodes: [{ id: 'a', name: 'Ána' }, { id: 'b' }], adjacency: [[{ id: 'b' }], []] },
    sparql: {
      head: { vars: ['a', 'aLabel', 'b', 'bLabel'] },
      results: {
        bindings: [
          {
            a: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            aLabel: { type: 'literal', value: 'Ána', 'xml:lang': 'en' },
            b: { type: 'uri', value: 'http://www.wikidata.org/entity/Q2' },
            bLabel: { type: 'literal', value: 'Bo', 'xml:lang': 'en' },
          },
        ],
      },
    },
    d3: { nodes: [{ name: 'Ána' }, { name: 'Bo' }], links: [{ source: 0, target: 1, value: 2 }] },
  }).map(([id, data]) => [id, { ending: 'json', text: JSON.stringify(data) }]),
);
const GML =
  'graph [\n node [ id 0 label "Ána" ]\n node [ id 1 label "Bo" ]\n edge [ source 0 target 1 label "backs" ]\n]\n';

const STATEMENTS = [
  'canonical_id,entity_id,prop,prop_type,schema,value,dataset,lang,external',
  'a,a,name,name,Person,Ána,register,,f',
  'b,b,name,name,Company,Bo,register,,f',
  'c,c,owner,entity,Ownership,a,register,,f',
  'c,c,asset,entity,Ownership,b,register,,f',
  '',
].join('\n');

const imports = (name: string, files: Case['files'], more: readonly string[] = []): Case => {
  const [first = ''] = Object.keys(files);
  return { name, files, args: ['import', `IN/${first}`, '-o', 'OUT.json', ...more] };
};

/** What can happen to a file of any format. */
const WRECKS: Readonly<Record<string, (text: string) => Content>> = {
  whole: (text) => text,
  empty: () => '',
  blank: () => ' \n\t\n ',
  'a newline': () => '\n',
  'cut after 10 characters': (text) => text.slice(0, 10),
  'cut in the middle': (text) => text.slice(0, text.length / 2),
  'cut at the end': (text) => text.slice(0, -3),
  'there twice': (text) => text + text,
  'UTF-16': (text) => utf16(text, 'le', true),
  'UTF-16, the other way round': (text) => utf16(text, 'be', true),
  'UTF-16 without a mark': (text) => utf16(text, 'le', false),
  'UTF-32': (text) => utf32(text),
  'Latin-1': (text) => latin1(text),
  'two byte order marks': (text) => `\uFEFF\uFEFF${text}`,
  'a zero in a name': (text) => text.replace('Ána', 'Á\0na'),
  'a surrogate alone': (text) => text.replace('Ána', 'Á\uD800na'),
  'a turned direction': (text) => text.replace('Ána', '\u202Ená\u202C'),
  'markup in a name': (text) => text.replace('Ána', '&lt;img src=x onerror=alert(1)&gt;'),
  'a name of five million letters': (text) => text.replace('Ána', 'x'.repeat(5_000_000)),
  'combining marks without end': (text) => text.replace('Ána', `A${'\u0301'.repeat(100_000)}`),
  'ids of the language': (text) =>
    text.replace(/\ba\b/g, '__proto__').replace(/\bb\b/g, 'constructor'),
  'the same id for two': (text) => text.replace(/"b"/g, '"a"'),
  noise: () => noise(50_000),
  'noise after a right start': (text) => concat(strToU8(text.slice(0, 60)), noise(20_000)),
  'a picture': () => concat(latin1('\x89PNG\r\n\x1a\n'), noise(2000)),
  'old ends of lines': (text) => text.replace(/\n/g, '\r'),
  'a comment without end': (text) => `/*${'*'.repeat(500_000)}${text}`,
};
const wrecked = Object.entries(FORMATS).flatMap(([id, { ending, text }]) =>
  Object.entries(WRECKS).map(([what, wreck]) =>
    imports(`${id}: ${what}`, { [`a.${ending}`]: wreck(text) }),
  ),
);

/** What their readers could stumble over that the others' do not. */
const RIVALS_WRECKS = [
  'whole',
  'cut in the middle',
  'cut at the end',
  'a zero in a name',
  'a name of five million letters',
  'ids of the language',
  'the same id for two',
  'noise after a right start',
];
const wreckedRivals = Object.entries({
  ...RIVALS,
  gml: { ending: 'gml', text: GML },
  'ftm-statements': { ending: 'csv', text: STATEMENTS },
}).flatMap(([id, { ending, text }]) =>
  Object.entries(WRECKS)
    .filter(([what]) => RIVALS_WRECKS.includes(what))
    .map(([what, wreck]) =>
      imports(`${id}: ${what}`, { [`a.${ending}`]: wreck(text) }, ['--format', id]),
    ),
);
const ROLL_CALL = 'member,party,vote\nÁna,Red,yes\nBo,Red,no\nCid,Blue,absent\n';
const rollCalls: Case[] = [
  imports('roll call: whole', { 'a.csv': ROLL_CALL }),
  imports('roll call: a hundred thousand votes', {
    'a.csv': `member,party,vote_id,vote\n${Array.from({ length: 100_000 }, (_, i) => `m${i % 1000},p${i % 9},v${Math.floor(i / 1000)},yes\n`).join('')}`,
  }),
  imports('roll call: a hundred thousand members twice', {
    'a.csv': `member,party,vote\n${Array.from({ length: 100_000 }, (_, i) => `m${i % 1000},p${i % 9},yes\n`).join('')}`,
  }),
  imports('roll call: five hundred columns', {
    'a.csv': `member,party,${Array.from({ length: 500 }, (_, i) => `v${i}`).join(',')}\nÁna,Red${',abstain'.repeat(500)}\n`,
  }),
  imports('gml: a million brackets', { 'a.gml': `graph [ ${'a [ '.repeat(1_000_000)}` }),
  imports('gml: a million words', { 'a.gml': `graph [ ${'a 1 '.repeat(1_000_000)}]` }),
];

const many = (n: number, each: (i: number) => string, between = ''): string =>
  Array.from({ length: n }, (_, i) => each(i)).join(between);

/** What only XML can do. */
const xml = Object.entries({ gexf: GEXF, graphml: GRAPHML }).flatMap(([id, text]) => {
  const [, body = ''] = text.split('?>');
  const document = (doctype: string, name: string) =>
    `<?xml version="1.0"?>${doctype}${body.replace('Ána', name)}`;
  const made: Record<string, string> = {
    'entities that grow': document(
      '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
      '&c;',
    ),
    'an entity from a file': document(
      '<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
      '&x;',
    ),
    'an unknown entity': document('', '&nope;'),
    'a style sheet from a file': document('<?xml-stylesheet href="file:///etc/passwd"?>', 'A'),
    'elements without end': `<?xml version="1.0"?>${'<g>'.repeat(100_000)}`,
    'nodes in nodes': body.replace('<node ', `${'<node id="z">'.repeat(50_000)}<node `),
    '100,000 attributes': body.replace(
      'id="a"',
      `id="a" ${many(100_000, (i) => `q${i}="1"`, ' ')}`,
    ),
    'an attribute twice': body.replace('id="a"', 'id="a" id="c"'),
    'an unknown end': body.replace('target="b"', 'target="zz"'),
    'a line to itself': body.replace('target="b"', 'target="a"'),
    'no id': body.replace('id="a"', ''),
    'an empty id': body.replace('"a"', '""'),
    'numbers that are none': body.replace('id="a"', 'id="a" x="1e999" y="-1e308" weight="NaN"'),
    '20,000 lines between two': body.replace(
      '<edge ',
      `${'<edge source="a" target="b"/>'.repeat(20_000)}<edge `,
    ),
    'tags that are never closed': '<a'.repeat(200_000),
    'an attribute of the language': body.replace('id="a"', 'hasOwnProperty="x" id="a"'),
    'quotes that are never closed': body.replace('id="a"', `id="${'"'.repeat(100_001)}`),
  };
  return Object.entries(made).map(([what, content]) =>
    imports(`${id}: ${what}`, { [`a.${id}`]: content }),
  );
});

/** What only JSON can do. */
const json: Case[] = Object.entries({
  null: 'null',
  'a number': '1e999',
  'a text': '"x"',
  'an empty list': '[]',
  'an empty object': '{}',
  'a million brackets': '['.repeat(1_000_000),
  'deep objects': `${'{"nodes":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
  'deep data in a node': `{"elements":{"nodes":[{"data":{"id":"a","x":${'['.repeat(5000)}${']'.repeat(5000)}}}],"edges":[]}}`,
  'a comma too many': '{"nodes":[],}',
  'a comment': '/* x */ {"nodes":[{"id":"a"}]}',
  NaN: '{"nodes":[{"id":NaN}]}',
  'keys twice': '{"nodes":[{"id":"a"}],"nodes":[{"id":"b"}],"links":[]}',
  'long numbers as ids':
    '{"nodes":[{"id":12345678901234567890},{"id":12345678901234567891}],"links":[{"source":12345678901234567890,"target":12345678901234567891}]}',
  'ends that are no ends':
    '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":-1,"target":99},{"source":null,"target":{}}]}',
  'things that are none':
    '{"elements":{"nodes":[null,1,"x",[],{"data":null}],"edges":[null,{"data":{"source":null}}]}}',
  prototypes:
    '{"elements":{"nodes":[{"data":{"id":"__proto__","__proto__":{"x":1},"toString":"q"}},{"data":{"id":"constructor"}}],"edges":[{"data":{"source":"__proto__","target":"constructor","relation":"hasOwnProperty"}}]}}',
  '100,000 fields': `{"nodes":[{"id":"a",${many(100_000, (i) => `"k${i}":${i}`, ',')}},{"id":"b"}],"links":[]}`,
  '200,001 things': `{"nodes":[${many(200_001, (i) => `{"id":${i}}`, ',')}],"links":[]}`,
  '12,000 things of one name': `{"nodes":[${many(12_000, (i) => `{"id":"!${i}","label":"same"}`, ',')}],"links":[]}`,
  'ids of signs alone': `{"nodes":[${many(500, (i) => `{"id":"${'!'.repeat(i + 1)}"}`, ',')}],"links":[{"source":"!","target":"!!"}]}`,
  'a bundle of nothing': '{"bancada":1}',
  'a bundle of another version': '{"bancada":99,"dataset":{}}',
  'a bundle of nulls': '{"bancada":1,"dataset":null,"people":null}',
  'a bundle of wrong types': '{"bancada":1,"dataset":5,"people":"x","claims":{"a":1}}',
  'a bundle of prototypes': '{"bancada":1,"dataset":{"__proto__":{"id":"x"}},"__proto__":[]}',
  'Popolo of wrong types': '{"persons":{"id":1},"organizations":"x","memberships":5}',
  'Popolo of nulls': '{"persons":[{"id":null,"name":null}],"memberships":[{"person_id":null}]}',
  'an organization in itself':
    '{"persons":[{"id":"p","name":"A"}],"organizations":[{"id":"o","name":"H","parent_id":"o"}],"memberships":[{"person_id":"p","organization_id":"o"}]}',
  'two organizations in each other':
    '{"persons":[{"id":"p","name":"A"}],"organizations":[{"id":"o","name":"H","parent_id":"q"},{"id":"q","name":"K","parent_id":"o"}],"memberships":[{"person_id":"p","organization_id":"o"}]}',
  'a chain of 20,000 organizations': `{"organizations":[${many(20_000, (i) => `{"id":"o${i}","name":"O${i}","parent_id":"o${i + 1}"}`, ',')}],"persons":[{"id":"p","name":"A"}]}`,
  'days that are none': `{"persons":[{"id":"p","name":"A"}],"organizations":[{"id":"o","name":"H"}],"memberships":[{"person_id":"p","organization_id":"o","start_date":"99999-99-99","end_date":"${'x'.repeat(10_000)}"}]}`,
  'votes that are none':
    '{"persons":[{"id":"p","name":"A"}],"organizations":[{"id":"o","name":"H"}],"vote_events":[{"id":"v","organization_id":"o","start_date":"2020-01-01","votes":[{"voter_id":"p","option":"__proto__"},{"voter_id":"q","option":null}],"counts":[{"option":"yes","value":-5},{"option":"no","value":1e308},{"option":"constructor","value":"9"}]}]}',
  'entities of wrong types':
    '{"id":[],"schema":{},"properties":[]}\n{"id":"x","schema":"Person","properties":{"name":"notalist"}}\n{"id":"y","schema":"Person","properties":{"name":[null,{},5]}}',
  'an entity that owns itself':
    '{"id":"a","schema":"Ownership","properties":{"owner":["a"],"asset":["a"]}}\n{"id":"a","schema":"Company","properties":{"name":["A"]}}',
  'an unknown schema': '{"id":"b","schema":"__proto__","properties":{"__proto__":["x"]}}',
  'a chain of 20,000 companies': many(
    20_000,
    (i) =>
      `{"id":"a${i}","schema":"Company","properties":{"name":["N${i}"],"parent":["a${i + 1}"]}}`,
    '\n',
  ),
  '20,000 entities': many(
    20_000,
    (i) => `{"id":"a${i}","schema":"Person","properties":{"name":["N${i}"]}}`,
    '\n',
  ),
}).map(([what, content]) => imports(`json: ${what}`, { 'a.json': content }));

const row = (cell: string, column = 'text') => `source,target,${column}\na,b,"${cell}"\n`;
/** What only a table can do. */
const csv: Case[] = Object.entries({
  'a million commas': ','.repeat(1_000_000),
  'a million commas in a row': `source,target\n${','.repeat(1_000_000)}\n`,
  'three million empty lines': '\n'.repeat(3_000_000),
  'three million lines': `source,target\n${'a,b\n'.repeat(3_000_000)}`,
  '20,000 columns': `${many(20_000, (i) => `c${i}`, ',')}\n${many(20_000, () => 'v', ',')}`,
  'quotes that are never closed': `source,target\n${'"a,b\n'.repeat(3)}`,
  'one quote and three million letters': `source,target\n"${'x'.repeat(3_000_000)}`,
  'a quote that hides a million commas': `source,target\na"${','.repeat(1_000_000)}\n`,
  semicolons: 'source;target\na;b\n',
  tabs: 'source\ttarget\na\tb',
  'headings twice': 'source,source,target,target\na,b,c,d\n',
  'headings of the language': '__proto__,constructor,source,target\n1,2,a,b\n',
  'names of the language': 'source,target,relation\n__proto__,constructor,toString\n',
  'headings alone': 'source,target\n',
  'rows of any length': 'source,target\na\na,b,c,d,e\n,\n',
  'great numbers': `source,target,amount\na,b,${'9'.repeat(400)}\nc,d,1e999\ne,f,-0\n`,
  'days that are none': `source,target,when\na,b,99999999-13-45\nc,d,31/02/2020\ng,h,${'1'.repeat(100_000)}\n`,
  '50,000 times the same': `source,target\n${'a,b\n'.repeat(50_000)}`,
  '20,000 relations': `source,target,relation\n${many(20_000, (i) => `a,b,rel${i}\n`)}`,
  'one hub of 40,000': `source,target\n${many(40_000, (i) => `hub,p${i}\n`, '')}`,
  formulas: 'source,target\n=cmd|/C calc!A0,@SUM(1)\n',
  'spaces before a bracket': row(`${' '.repeat(100_000)}(alleged`, 'label'),
  'numbers and spaces': row('1 '.repeat(100_000)),
  'signs of addresses': row('a@'.repeat(100_000)),
  'a day that goes on': row('2020-'.repeat(50_000), 'when'),
  'an amount that goes on': row('1.'.repeat(100_000), 'amount'),
  'beginnings of addresses': row('http://'.repeat(30_000), 'sources'),
  'semicolons in a list': row(';'.repeat(200_000), 'sources'),
  'brackets without end': row('('.repeat(100_000), 'label'),
  'parts of host names': row('a.a-'.repeat(50_000)),
  'a web address of a million letters': row(`http://x.example/${'a'.repeat(1_000_000)}`, 'sources'),
  'a script for an address': row('javascript:alert(1)', 'sources'),
  'a binary': '\0\x01\x02source,target\n\0,\x01\n',
}).map(([what, content]) => imports(`csv: ${what}`, { 'a.csv': content }));

const LABEL = '"x":{"type":"uri","value":"http://a.example/1"},"xLabel":{"type":"literal","value"';
/** What only statements and entities can do. */
const statements: Case[] = Object.entries({
  'no columns': 'entity_id,prop\n',
  'columns of the language':
    'entity_id,prop,schema,value,__proto__,constructor\n__proto__,__proto__,__proto__,x,y,z\na,constructor,constructor,x,y,z\na,name,Person,A,y,z\n',
  'a person of 100,000 names': `entity_id,prop,schema,value\n${many(100_000, (i) => `a,name,Person,n${i}\n`)}`,
  '50,000 owners of 50,000 things': `entity_id,prop,schema,value\n${many(50_000, (i) => `a,owner,Ownership,o${i}\na,asset,Ownership,t${i}\n`)}b,name,Person,B\n`,
  'an id of each other': `canonical_id,entity_id,prop,schema,value\na,b,name,Person,A\nb,a,name,Person,B\nc,c,owner,Ownership,a\nc,c,asset,Ownership,b\n`,
  'one property of 50,000 schemata': `entity_id,prop,schema,value\n${many(50_000, (i) => `a,name,S${i},n\n`)}`,
  'lines of wrong types':
    '{"entity_id":[],"prop":{},"schema":5,"value":null}\nnull\n[]\n{"id":"a","statements":5}\n{"id":"a","schema":"Person","statements":[null,{"prop":"name","value":"A"}]}',
  'a deep field': `{"entity_id":"a","prop":"name","schema":"Person","value":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
}).map(([what, content]) =>
  imports(`ftm-statements: ${what}`, { 'a.txt': content }, ['--format', 'ftm-statements']),
);
const entities: Case[] = Object.entries({
  'a deep field': `{"id":"a","schema":"Person","x":${'['.repeat(50_000)}${']'.repeat(50_000)},"properties":{"name":["A"]}}`,
  '20,000 owners of 20,000 things': `{"id":"a","schema":"Ownership","properties":{"owner":[${many(20_000, (i) => `"o${i}"`, ',')}],"asset":[${many(20_000, (i) => `"t${i}"`, ',')}]}}\n{"id":"b","schema":"Person","properties":{"name":["B"]}}`,
}).map(([what, content]) => imports(`ftm: ${what}`, { 'a.ftm.json': content }));
/** What only the results of a query can do. */
const queries: Case[] = Object.entries({
  'a yes': '{"head":{},"boolean":true}',
  'no rows': '{"head":{"vars":["a"]},"results":{"bindings":[]}}',
  'variables of wrong types':
    '{"head":{"vars":[1,null,{},"a"]},"results":{"bindings":[null,[],5,{"a":null},{"a":{}},{"a":[]},{"a":{"type":"uri","value":{}}}]}}',
  'names of the language':
    '{"head":{"vars":["__proto__","constructor"]},"results":{"bindings":[{"__proto__":{"type":"literal","value":"x"},"constructor":{"type":"literal","value":"y"},"name":{"type":"literal","value":"z"}}]}}',
  '20,000 variables': `{"head":{"vars":[]},"results":{"bindings":[{${many(20_000, (i) => `"v${i}":{"type":"literal","value":"1"}`, ',')}}]}}`,
  '20,000 variables, one a row': `{"head":{"vars":[]},"results":{"bindings":[${many(20_000, (i) => `{"v${i}":{"type":"literal","value":"1"}}`, ',')}]}}`,
  'a name in 20,000 languages': `{"head":{"vars":["x","xLabel"]},"results":{"bindings":[${many(20_000, (i) => `{${LABEL}:"n${i}","xml:lang":"l${i}"}}`, ',')}]}}`,
  '100,000 rows': `{"head":{"vars":["x","xLabel"]},"results":{"bindings":[${many(100_000, (i) => `{${LABEL}:"n${i}","xml:lang":"en"}}`, ',')}]}}`,
  'a plain list': `[${many(20_000, (i) => `{"a":"http://www.wikidata.org/entity/Q${i}","aLabel":"n"}`, ',')}]`,
  'a first row without an end': `[{"a":"${'x'.repeat(1_000_000)}`,
}).map(([what, content]) =>
  imports(`sparql: ${what}`, { 'a.json': content }, ['--format', 'sparql']),
);

/** Workbooks. */
const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (kind: string, target: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/></Relationships>`;
const BOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`;
export const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${cell('A1', 'source')}${cell('B1', 'target')}</row>`;
const FIRST = `<row r="2">${cell('A2', 'a')}${cell('B2', 'b')}</row>`;
const sheet = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
const workbook = (parts: Readonly<Record<string, Content>>): Uint8Array => {
  const all: Record<string, Content> = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': related('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': BOOK,
    'xl/_rels/workbook.xml.rels': related('worksheet', 'worksheets/sheet1.xml'),
    ...parts,
  };
  const zipped: Zippable = {};
  for (const [name, content] of Object.entries(all))
    zipped[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: 6, mtime: new Date(2020, 0, 1) },
    ];
  return zipSync(zipped);
};
const rightBook = workbook({ [SHEET]: sheet(HEAD + FIRST) });
/** A workbook whose list of contents says that all parts are small. */
function lying(): Uint8Array {
  const bytes = workbook({ [SHEET]: sheet(HEAD + FIRST) + ' '.repeat(30_000_000) });
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < bytes.length - 28; i++)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, 100, true);
  return bytes;
}
const xlsx: Case[] = Object.entries({
  whole: rightBook,
  ...Object.fromEntries(
    [4, 100, Math.floor(rightBook.length / 2), rightBook.length - 10].map((at) => [
      `cut after ${at} bytes`,
      rightBook.slice(0, at),
    ]),
  ),
  '120 million bytes unpacked': workbook({ [SHEET]: sheet(HEAD) + ' '.repeat(120_000_000) }),
  'a picture of 120 million bytes': workbook({
    [SHEET]: sheet(HEAD + FIRST),
    'xl/media/x.bin': new Uint8Array(120_000_000),
  }),
  'a cell of 40 million letters': workbook({
    [SHEET]: sheet(`${HEAD}<row r="2">${cell('A2', 'a'.repeat(40_000_000))}</row>`),
  }),
  'a cell in the last corner': workbook({
    [SHEET]: sheet(`${HEAD}<row r="1048576">${cell('XFD1048576', 'z')}</row>`),
  }),
  'a cell in the last row': workbook({
    [SHEET]: sheet(`${HEAD}${FIRST}<row r="1048576">${cell('J1048576', 'z')}</row>`),
  }),
  'a cell beyond every corner': workbook({
    [SHEET]: sheet(`${HEAD}<row r="99999999">${cell('ZZZZZZ99999999', 'z')}</row>`),
  }),
  'a row beyond every row, after a ">" in another attribute': workbook({
    [SHEET]: sheet(`${HEAD}<row s=">" r="169220804"><c s=">" r="A169220804"><v>1</v></c></row>`),
  }),
  'a row beyond every row, after a slash': workbook({
    [SHEET]: sheet(`${HEAD}<row/r="169220804"><c r="A2"><v>1</v></c></row>`),
  }),
  'a row beyond every row, right after another attribute': workbook({
    [SHEET]: sheet(`${HEAD}<row s="1"r="169220804"><c t="n"r="A169220804"><v>1</v></c></row>`),
  }),
  'a column beyond every column, in a tag whose quotes do not match': workbook({
    [SHEET]: sheet(`${HEAD}<row r="2"><c r="Anull2" t=lineStr"><is><t>a</t></is></c></row>`),
  }),
  'a row beyond every row, in a tag whose quotes do not match': workbook({
    [SHEET]: sheet(`${HEAD}<row r="169220804" s=1"><c r="A169220804"><v>1</v></c></row>`),
  }),
  'a row beyond every row': workbook({ [SHEET]: sheet(`${HEAD}<row r="999999999999"></row>`) }),
  'a row of a number that is none': workbook({
    [SHEET]: sheet(`${HEAD}<row r="1e999"><c r="A2"/></row>`),
  }),
  'a sheet in another folder': workbook({
    'xl/_rels/workbook.xml.rels': related('worksheet', 'other/s.xml'),
    'xl/other/s.xml': sheet(`${HEAD}<row r="1048576">${cell('XFD1048576', 'z')}</row>`),
  }),
  '100,000 empty cells': workbook({
    [SHEET]: sheet(HEAD + many(100_000, (i) => `<row r="${i + 2}"><c r="A${i + 2}"/></row>`)),
  }),
  'references that are none': workbook({
    [SHEET]: sheet(`<row r="-1">${cell('__proto__', 'source')}${cell('1A', 'target')}</row>`),
  }),
  'texts that are not there': workbook({
    [SHEET]: sheet(
      '<row r="1"><c r="A1" t="s"><v>999999999</v></c><c r="B1" t="s"><v>-1</v></c></row>',
    ),
  }),
  'no sheet': workbook({}),
  'a name that leads out': workbook({ [SHEET]: sheet(HEAD + FIRST), '../../../SLIPPED': 'x' }),
  'a sheet from elsewhere': workbook({
    'xl/_rels/workbook.xml.rels': related('worksheet', '../../../../../etc/passwd'),
  }),
  'entities that grow': workbook({
    [SHEET]: sheet(HEAD + FIRST)
      .replace(
        '?>',
        `?><!DOCTYPE x [<!ENTITY a "${'A'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>`,
      )
      .replace('<t>a</t>', '<t>&b;</t>'),
  }),
  'elements without end': workbook({
    [SHEET]: sheet(`<row r="1">${'<is>'.repeat(100_000)}</row>`),
  }),
  'tags that are never closed': workbook({ [SHEET]: '<c r="A1"'.repeat(200_000) }),
  '20,000 parts': workbook({
    [SHEET]: sheet(HEAD + FIRST),
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`x/${i}`, ''])),
  }),
  'sizes that lie': lying(),
  'an old workbook': concat(latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), new Uint8Array(5000)),
  noise: noise(10_000),
}).map(([what, content]) => imports(`xlsx: ${what}`, { 'a.xlsx': content }));

const LINE = 'source,target\na,b\n';
/** Names of files. */
const names: Case[] = [
  '-rf.csv',
  'a b é ü.csv',
  'new\nline.csv',
  'quote\'".csv',
  '%2e%2e.csv',
  '\u202Ecsv.csv',
  'con.csv',
  `${'a'.repeat(240)}.csv`,
  '<img src=x>.csv',
  '$(id).csv',
  '..csv',
  'a;b.csv',
].map((file) => imports(`named ${JSON.stringify(file.slice(0, 30))}`, { [file]: LINE }));

/** What is no file, or more than one. */
const places: Case[] = [
  imports('a pipe', { 'a.csv': { pipe: true } }),
  imports('a pipe in a folder', { 'in/a.csv': { pipe: true } }),
  imports('a link to itself', { 'a.csv': { link: 'a.csv' } }),
  imports('a link to nothing', { 'a.csv': { link: 'nothing' } }),
  imports('a link to a device', { 'a.csv': { link: '/dev/zero' } }),
  {
    name: 'an empty folder',
    files: { in: { folder: true } },
    args: ['import', 'IN/in', '-o', 'OUT'],
  },
  {
    name: 'a folder in itself',
    files: { 'in/a.csv': LINE, 'in/self': { link: '.' } },
    args: ['import', 'IN/in', '-o', 'OUT'],
  },
  {
    name: 'a folder with a broken link',
    files: { 'in/a.csv': LINE, 'in/b.csv': { link: 'nothing' } },
    args: ['import', 'IN/in', '-o', 'OUT'],
  },
  {
    name: 'a folder of 10,001 files',
    files: Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`in/${i}.csv`, 'a'])),
    args: ['import', 'IN/in', '-o', 'OUT'],
  },
  ...['/dev/zero', '/dev/urandom', '/dev/null', '/dev/stdin', '/proc/self/mem', '/proc/1'].map(
    (path): Case => ({
      name: path,
      files: {},
      args: ['import', path, '--format', 'csv', '-o', 'OUT'],
    }),
  ),
  { name: 'nothing', files: {}, args: ['import', 'IN/nothing', '-o', 'OUT'] },
  { name: 'a device as a dataset', files: {}, args: ['validate', '/dev/zero'] },
  {
    name: 'a pipe as a dataset',
    files: { 'a.json': { pipe: true } },
    args: ['validate', 'IN/a.json'],
  },
  {
    name: 'a device as a saved view',
    files: small,
    args: ['render', 'IN', '--saved', '/dev/zero', '-o', 'OUT.svg'],
  },
  { name: 'a device as a ledger', files: small, args: ['coverage', 'IN', '/dev/zero'] },
];

/** A dataset in a folder, one file of it wrecked. */
const folder: Case[] = Object.entries<Record<string, Made>>({
  'people.yaml: a pipe': { 'people.yaml': { pipe: true } },
  'people.yaml: a link out': { 'people.yaml': { link: '/etc/passwd' } },
  'people.yaml: a folder': { 'people.yaml': { folder: true } },
  'people.yaml: empty': { 'people.yaml': '' },
  'people.yaml: noise': { 'people.yaml': noise(20_000) },
  'people.yaml: UTF-16': { 'people.yaml': utf16(small['people.yaml'] ?? '', 'le', true) },
  'people.yaml: Latin-1': { 'people.yaml': latin1(small['people.yaml'] ?? '') },
  'people.yaml: 100,000 brackets': { 'people.yaml': '['.repeat(100_000) },
  'people.yaml: 100,000 braces': { 'people.yaml': '{a: '.repeat(100_000) },
  'people.yaml: 3,000 lists in one another': {
    'people.yaml': `${'['.repeat(3000)}${']'.repeat(3000)}`,
  },
  'people.yaml: lists that are indented': {
    'people.yaml': many(1500, (i) => `${' '.repeat(i)}-\n`),
  },
  'people.yaml: aliases that grow': {
    'people.yaml': `a: &a [x]\nb: &b [${'*a,'.repeat(50)}]\nc: [${'*b,'.repeat(50)}]\n`,
  },
  'people.yaml: a tag': { 'people.yaml': '- !!js/function "x"\n' },
  'people.yaml: two documents': { 'people.yaml': '- id: a\n---\n- id: b\n' },
  'people.yaml: a key of 2,000 letters': { 'people.yaml': `? ${'k'.repeat(2000)}\n: 1\n` },
  'people.yaml: merge keys': { 'people.yaml': '- <<: {id: a, name: A}\n' },
  'people.yaml: five million bytes': { 'people.yaml': `# ${'x'.repeat(5_000_000)}\n` },
  'people.yaml: 5,000 mistakes': { 'people.yaml': many(5000, (i) => `- {idd: x${i}}\n`) },
  'people.yaml: 400,000 entries': { 'people.yaml': '- id: a\n'.repeat(400_000) },
  'people.yaml: prototypes': { 'people.yaml': '- {__proto__: {id: a}, constructor: 1}\n' },
  'people.yaml: a million brackets that close nothing': { 'people.yaml': ']'.repeat(1_000_000) },
  'people.yaml: brackets that close nothing after a text': {
    'people.yaml': `- "a" ${']'.repeat(140_000)}\n`,
  },
  'people.yaml: three million braces': { 'people.yaml': `""${'{'.repeat(3_000_000)}` },
  'people.yaml: brackets after a text': { 'people.yaml': `- a\n""${'['.repeat(300_000)}` },
  'people.yaml: 50,000 bad escapes': { 'people.yaml': `a: "${'\\q'.repeat(50_000)}"` },
  'people.yaml: a million exclamation marks': { 'people.yaml': '!'.repeat(1_000_000) },
  'people.json: deep': { 'people.yaml': { link: 'gone' }, 'people.json': '['.repeat(100_000) },
  'claims.yaml: a text without an end': { 'claims.yaml': '- text: "never closed\n' },
  'claims.yaml: a tabulator': { 'claims.yaml': '-\tid: a\n' },
  'stories: a file': { stories: 'x' },
  'stories: a pipe': { 'stories/a.yaml': { pipe: true } },
  'dataset.yaml: a list': { 'dataset.yaml': '- a\n' },
}).map(([what, files]): Case => ({
  name: `folder, ${what}`,
  files: { ...small, ...files },
  args: ['validate', 'IN'],
}));

/** Depth where the format is said; a second time closed, as a program would write it. */
const deep: Case[] = ['bancada', 'cytoscape', 'popolo', 'ftm'].map((format) =>
  imports(`${format}: a million brackets`, { 'a.json': '['.repeat(1_000_000) }, [
    '--format',
    format,
  ]),
);

const closed: Case[] = ['popolo', 'cytoscape', 'bancada'].map((format) =>
  imports(
    `${format}: lists five million deep`,
    { 'a.json': '['.repeat(5_000_000) + ']'.repeat(5_000_000) },
    ['--format', format],
  ),
);

const crowded: Case[] = ['popolo', 'cytoscape'].flatMap((format) => [
  imports(
    `${format}: twenty million empty objects`,
    { 'a.json': `[${'{},'.repeat(20_000_000)}{}]` },
    ['--format', format],
  ),
  imports(`${format}: fifty million numbers`, { 'a.json': `[${'1,'.repeat(50_000_000)}1]` }, [
    '--format',
    format,
  ]),
]);

export const CASES: readonly Case[] = [
  ...deep,
  ...closed,
  ...crowded,
  ...wrecked,
  ...wreckedRivals,
  ...rollCalls,
  ...xml,
  ...json,
  ...csv,
  ...statements,
  ...entities,
  ...queries,
  ...xlsx,
  ...names,
  ...places,
  ...folder,
];
