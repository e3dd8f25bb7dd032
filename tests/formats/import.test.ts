import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import writeWorkbook from 'write-excel-file/universal';
import { describe, expect, it } from 'vitest';
import { detect } from '../../src/formats/index.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import { benchCohesion } from '../../src/analysis/blocs.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { claimText } from '../../src/prose/claimSentence.ts';
import { checkDataset } from '../../src/model/check/index.ts';
import { inLanguage, resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import { tiesOf } from '../../src/model/ties.ts';
import { root } from '../helpers/peru.ts';

const file = (name: string, text: string | Uint8Array): InputFile => ({
  name,
  bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
});
const reading: ReadOptions = { lang: 'en', today: '2026-01-01' };

/** Reads files as the format that they are taken for. */
async function read(files: InputFile[], how: Partial<ReadOptions> = {}) {
  const found = await detect(files);
  if (!found?.format.read)
    throw new Error(`no format knows ${files.map(({ name }) => name).join(', ')}`);
  const result = await found.format.read(found.files, { ...reading, ...how });
  const codes = result.problems.problems.map(({ code, severity }) => `${severity} ${code}`);
  if (result.raw)
    expect(checkDataset(result.raw).filter(({ severity }) => severity !== 'warning')).toEqual([]);
  return { ...result, format: found.format.id, codes };
}
async function datasetOf(files: InputFile[], how: Partial<ReadOptions> = {}): Promise<Dataset> {
  const { raw, problems } = await read(files, how);
  if (!raw) throw new Error(JSON.stringify(problems.problems, null, 1));
  return resolveDataset(raw);
}
const lines = (dataset: Dataset) =>
  tiesOf(dataset).map(({ subject, relation, object }) => `${subject} ${relation} ${object}`);

const GEPHI = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2" xmlns:viz="http://www.gexf.net/1.2draft/viz">
  <meta lastmodifieddate="2021-01-01"><creator>Gephi 0.9</creator><title>Town hall</title></meta>
  <graph defaultedgetype="undirected" mode="static">
    <attributes class="node" mode="static"><attribute id="0" title="Tipo" type="string"><default>persona</default></attribute><attribute id="modularity_class" title="Modularity Class" type="integer"/></attributes>
    <nodes>
      <node id="1.0" label="Ana Díaz"><attvalues><attvalue for="modularity_class" value="3"/></attvalues><viz:size value="10"/><viz:position x="10" y="20" z="0"/><viz:color r="255" g="0" b="16"/></node>
      <node id="2.0" label="Port"><attvalues><attvalue for="0" value="empresa"/></attvalues><viz:position x="-30" y="-40"/></node>
    </nodes>
    <edges><edge id="7" source="1.0" target="2.0" weight="2.5"/><edge source="2.0" target="1.0" type="directed" label="paid"/></edges>
  </graph>
</gexf>`;

/**
 * A ZIP with one file of nothing but zeros, packed by the system's own zlib: a library takes ten
 * times as long.
 */
function zipOfZeros(name: string, size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size), { level: 1 });
  const zip = Buffer.from(zipSync({ [name]: packed }, { level: 0 }));
  const central = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1');
  // What was stored is said to be deflated, and to be of its size unpacked.
  for (const [method, unpacked] of [
    [8, 22],
    [central + 10, central + 24],
  ] as const) {
    zip.writeUInt16LE(8, method);
    zip.writeUInt32LE(size, unpacked);
  }
  return zip;
}

describe('GEXF', () => {
  it('of Gephi: kinds by their defaults, places with y downward, edges of either sort, and what is left out, counted', async () => {
    const { raw, losses } = await read([file('town.gexf', GEPHI)]);
    expect(raw).toMatchObject({
      dataset: { title: { en: 'Town hall' } },
      people: [{ id: '1-0', name: 'Ana Díaz' }],
      organizations: [{ id: '2-0', name: 'Port', classification: 'company' }],
    });
    const [ana, port] = ['1-0', '2-0'].map((id) => raw?.views[0]?.positions?.[id] ?? [0, 0]);
    expect((ana?.[1] ?? 0) < (port?.[1] ?? 0)).toBe(true);
    const dataset = resolveDataset(raw as NonNullable<typeof raw>);
    expect(lines(dataset)).toEqual(['1-0 is-linked-to 2-0', '2-0 paid 1-0']);
    expect([...dataset.claims.values()].map(({ status }) => status)).toEqual([
      'unsourced',
      'unsourced',
    ]);
    expect(losses.map(({ code }) => code)).toContain('attribute Modularity Class');
  });

  it('refuses a DOCTYPE, so that no entity is ever expanded', async () => {
    const bomb = `<!DOCTYPE gexf [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${GEPHI.replace('<?xml version="1.0" encoding="UTF-8"?>', '')}`;
    const { raw, problems } = await read([file('bomb.gexf', bomb)]);
    expect([raw, problems.problems[0]]).toMatchObject([undefined, { code: 'doctype', line: 1 }]);
  });

  it('says where a file that was cut short is cut', async () => {
    const { codes, problems } = await read([file('cut.gexf', GEPHI.slice(0, 700))]);
    expect(codes).toEqual(['error xml']);
    expect(problems.problems[0]?.line).toBeGreaterThan(4);
  });
});

describe('GraphML', () => {
  it('of yEd: labels, places and groups; and of networkx: keys by number', async () => {
    const yed = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key for="node" id="d5" yfiles.type="nodegraphics"/><graph edgedefault="directed" id="G">
<edge id="e0" source="n0" target="g::n1"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>owns</y:EdgeLabel></y:PolyLineEdge></data></edge>
<node id="n0"><data key="d5"><y:ShapeNode><y:Geometry height="30" width="30" x="10" y="20"/><y:Fill color="#FFCC00"/><y:NodeLabel>Ana</y:NodeLabel></y:ShapeNode></data></node>
<node id="g"><graph id="g:"><node id="g::n1"><data key="d5"><y:ShapeNode><y:Geometry height="30" width="30" x="300" y="20"/><y:NodeLabel>Port</y:NodeLabel></y:ShapeNode></data></node></graph></node></graph></graphml>`;
    const dataset = await datasetOf([file('drawing.graphml', yed)]);
    expect([...dataset.things.values()].map(({ name }) => name['en']).sort()).toEqual([
      'Ana',
      'Port',
      'g',
    ]);
    expect(lines(dataset)).toEqual(['n0 owns g-n1']);
    const networkx = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="d0" for="node" attr.name="kind" attr.type="string"/><key id="d1" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected"><node id="a"><data key="d0">person</data></node><node id="b"/><edge source="a" target="b"><data key="d1">NaN</data></edge></graph></graphml>`;
    const { raw } = await read([file('nx.graphml', networkx)]);
    expect(raw).toMatchObject({ people: [{ id: 'a' }], things: [{ id: 'b', kind: 'thing' }] });
  });
});

describe('Cytoscape JSON', () => {
  it('of a desktop and of a page, as two lists or as one', async () => {
    const desktop = {
      format_version: '1.0',
      data: { shared_name: 'Net', name: 'Net' },
      elements: {
        nodes: [
          {
            data: { id: '62', SUID: 62, shared_name: 'Ana', name: 'Ana' },
            position: { x: 1, y: 2 },
          },
          { data: { id: '63', name: 'Luis' } },
        ],
        edges: [{ data: { id: '70', source: '62', target: '63', interaction: 'backs' } }],
      },
    };
    const page = [
      { group: 'nodes', data: { id: 'a' } },
      { data: { id: 'b' }, classes: ['x'] },
      { data: { id: 'ab', source: 'a', target: 'b' } },
    ];
    expect(lines(await datasetOf([file('net.cyjs', JSON.stringify(desktop))]))).toEqual([
      '62 backs 63',
    ]);
    expect(lines(await datasetOf([file('net.json', JSON.stringify(page))]))).toEqual([
      'a is-linked-to b',
    ]);
  });
});

describe('a place in JSON', () => {
  it('is its line and column, of what is wrong with one element among many', async () => {
    const { problems, raw } = await read([
      file(
        'net.cyjs',
        '{"elements": {\n "nodes": [\n  {"data": {"id": "a"}},\n  {"data": {"name": "nobody"}}\n ], "edges": []}}',
      ),
    ]);
    expect([problems.problems[0], raw?.things.length]).toMatchObject([
      { code: 'id-missing', line: 4, column: 3, severity: 'warning' },
      1,
    ]);
  });
});

describe('tables', () => {
  it('as a spreadsheet in Spanish saves them: semicolons, Windows-1252, decimal commas, days first', async () => {
    const text =
      'Origen;Destino;Tipo;Monto;Moneda;Fecha;Fuente\nConstructora Ñandú;Ana Díaz;pagó;1.234,50;PEN;21/12/2017;El Diario, 3 de enero\n;;;;;;\n';
    const latin = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const { raw, codes } = await read([file('pagos.csv', latin)], { lang: 'es' });
    expect(codes).toEqual(['warning encoding']);
    expect(raw?.things.map(({ name }) => name)).toEqual(['Constructora Ñandú', 'Ana Díaz']);
    expect(raw?.claims).toMatchObject([
      {
        subject: 'constructora-nandu',
        object: 'ana-diaz',
        when: '2017-12-21',
        amount: { value: 1234.5, currency: 'PEN' },
        sources: [{}],
      },
    ]);
    expect(raw?.sources).toMatchObject([{ title: 'El Diario, 3 de enero', published: 'XXXX' }]);
  });

  it('ties things by their ids or by their names, in two files, and keeps ids that look like numbers', async () => {
    const things = file(
      'nodes.csv',
      '\uFEFFid,name,type\n007,Ana,person\n12345678901234567890,Port,company\n',
    );
    const links = file('edges.csv', 'from\tto\trelation\n007\tPort\tbacks\n');
    const { raw } = await read([links, things]);
    expect(raw).toMatchObject({
      people: [{ id: '007', name: 'Ana' }],
      organizations: [{ id: '12345678901234567890' }],
      claims: [{ subject: '007', relation: 'backs', object: '12345678901234567890' }],
    });
  });

  it('never guesses where a link starts: it asks, and takes what it is told', async () => {
    const odd = file('odd.csv', 'Quién dona,Partido que recibe\nAna,Rojos\n');
    expect((await read([odd])).codes).toEqual(['error columns']);
    const { raw } = await read([odd], {
      columns: { 'odd.csv': { 'Quién dona': 'source', 'Partido que recibe': 'target' } },
    });
    expect(raw?.claims).toMatchObject([{ subject: 'ana', object: 'rojos' }]);
  });

  it('however few its columns and however its lines end', async () => {
    for (const text of [
      'Origen;Destino\rA;B\rC;D\r',
      'Aportes 2017;\nOrigen;Destino\nA;B\nC;D\n',
      'sep=|\nOrigen|Destino\nA|B\nC|D',
    ])
      expect(lines(await datasetOf([file('few.csv', text)])), text).toEqual([
        'a is-linked-to b',
        'c is-linked-to d',
      ]);
  });

  it('of Gephi say in Type whether an edge is directed, and in Label what it is', async () => {
    const { raw } = await read([
      file(
        'edges.csv',
        'Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,knows,1.0\n2,3,Undirected,1,knows,2.0\n',
      ),
    ]);
    expect(raw?.relations.map(({ label, symmetric }) => [label['en'], symmetric])).toEqual([
      ['knows', false],
      ['knows', true],
    ]);
  });

  it('never make a fact of what is said to be alleged, denied, or anything that is not known', async () => {
    const { raw, codes } = await read(
      [
        file(
          'said.csv',
          'Origen;Destino;Tipo;Estado;Fuente\nA;B;sobornó a;Presunto;Ojo\nA;C;sobornó a;investigado;Ojo\nA;D;sobornó a;en trámite;Ojo\nA;E;paid (alleged);;Ojo\n',
        ),
      ],
      { lang: 'es' },
    );
    expect(raw?.claims.map(({ status }) => status)).toEqual([
      'alleged',
      'alleged',
      'alleged',
      'alleged',
    ]);
    expect(codes).toContain('warning status-unknown');
  });

  it('read figures of either habit, and leave out what is no figure', async () => {
    const amounts = async (...figures: string[]) =>
      (
        await read([
          file(
            'sums.csv',
            `source;target;amount;currency\n${figures.map((figure, i) => `a;b${i};${figure};PEN`).join('\n')}`,
          ),
        ])
      ).raw?.claims.map(({ amount }) => amount?.value);
    expect(await amounts('1.234', '2.500.000')).toEqual([1234, 2_500_000]);
    expect(await amounts('1.234,50', '12')).toEqual([1234.5, 12]);
    expect(await amounts('1,234.50', 'S/ 12')).toEqual([1234.5, 12]);
    expect(await amounts('about 200', '12')).toEqual([undefined, 12]);
  });

  it('says a quote that is never closed by its row', async () => {
    const { codes, problems } = await read([file('bad.csv', 'source,target\na,b\n"c,d\n')]);
    expect([codes, problems.problems[0]?.line]).toEqual([['error csv'], 3]);
  });

  it('of a sheet that is hidden in its workbook are left out, which is told', async () => {
    const sheet = (name: string, target: string) => ({
      sheet: name,
      data: [
        ['source', 'target'],
        ['Ana', target],
      ],
    });
    const blob = await writeWorkbook([
      sheet('Links', 'Bo'),
      sheet('Notes & drafts', 'Cid'),
    ]).toBlob();
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const list = new TextDecoder().decode(parts['xl/workbook.xml']);
    const hidden = list.replace(/(<sheet [^>]*name="Notes[^"]*")/, '$1 state="veryHidden"');
    expect(hidden).not.toBe(list);
    parts['xl/workbook.xml'] = new TextEncoder().encode(hidden);
    const { raw, codes } = await read([file('book.xlsx', zipSync(parts))]);
    expect(codes).toContain('warning sheet-hidden');
    expect(raw?.things.map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  });

  it('of a workbook that have errors in the place of values are counted', async () => {
    const rows = [
      ['source', 'target', 'amount'],
      ['Ana', 'Bo', 12],
    ];
    const blob = await writeWorkbook([{ sheet: 'Links', data: rows }]).toBlob();
    const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    const broken = sheet.replace(/<c r="C2"[^>]*>.*?<\/c>/, '<c r="C2" t="e"><v>#N/A</v></c>');
    expect(broken).not.toBe(sheet);
    parts['xl/worksheets/sheet1.xml'] = new TextEncoder().encode(broken);
    const { codes } = await read([file('book.xlsx', zipSync(parts))]);
    expect(codes).toContain('warning cell-error');
  });

  it('of a workbook are the same, each sheet one', async () => {
    const blob = await writeWorkbook([
      {
        sheet: 'Personas',
        data: [
          ['id', 'nombre', 'tipo'],
          ['a', 'Ana', 'persona'],
          ['b', 'Port', 'empresa'],
        ],
      },
      {
        sheet: 'Vínculos',
        data: [
          ['origen', 'destino', 'fecha'],
          ['a', 'b', { value: new Date('2017-12-21'), type: Date, format: 'dd/mm/yyyy' }],
        ],
      },
    ]).toBlob();
    const { raw, format } = await read([
      file('libro.xlsx', new Uint8Array(await blob.arrayBuffer())),
    ]);
    expect(format).toBe('xlsx');
    expect(raw).toMatchObject({
      people: [{ id: 'a' }],
      organizations: [{ id: 'b' }],
      claims: [{ subject: 'a', object: 'b', when: '2017-12-21' }],
    });
  });
});

const seat = (i: number, party: string) => ({
  id: `m${i}`,
  person_id: `p${i}`,
  organization_id: 'chamber',
  on_behalf_of_id: party,
  start_date: '2010',
});
const PARLIAMENT = {
  persons: Array.from({ length: 6 }, (_, i) => ({
    id: `p${i}`,
    name: `Member ${i}`,
    birth_date: '1970-01-02',
    email: 'm@example.org',
    identifiers: [{ scheme: 'dni', identifier: '12345678' }],
    contact_details: [{ type: 'voice', value: '+1 555' }],
  })),
  organizations: [
    { id: 'chamber', name: 'Chamber', classification: 'legislature' },
    { id: 'reds', name: 'Reds', classification: 'Political Party' },
    { id: 'blues', name: 'Blues', classification: 'party' },
  ],
  memberships: [0, 1, 2, 3, 4, 5].map((i) => seat(i, i < 4 ? 'reds' : 'blues')),
  motions: [
    { id: 'mo', text: 'To remove the minister', organization_id: 'chamber', result: 'pass' },
  ],
  vote_events: [
    {
      id: 've',
      motion_id: 'mo',
      start_date: '2012-05-03T10:00:00Z',
      counts: [
        { option: 'yes', value: 3 },
        { option: 'no', value: 2 },
        { option: 'absent', value: 1 },
      ],
    },
  ],
  votes: [
    ['p0', 'yes'],
    ['p1', 'Yes'],
    ['p2', 'yes'],
    ['p3', 'no'],
    ['p4', 'No'],
    ['p5', 'ausente'],
  ].map(([voter_id, option]) => ({ vote_event_id: 've', voter_id, option })),
};

describe('Popolo', () => {
  it('gives votes their benches by the seats of that day: counts, cohesion and who broke with the bench are right', async () => {
    const dataset = await datasetOf([file('parliament.json', JSON.stringify(PARLIAMENT))]);
    const roll = rollCall(dataset, 've');
    expect(roll.vote).toMatchObject({
      when: '2012-05-03',
      result: 'passed',
      organization: 'chamber',
    });
    expect(roll.total).toEqual({ yes: 3, no: 2, absent: 1 });
    expect(roll.names.filter(({ rebel }) => rebel).map(({ voter }) => voter)).toEqual(['p3']);
    const reds = benchCohesion(dataset, roll.vote).find(({ group }) => group === 'reds');
    expect(reds?.agreement).toBeGreaterThan(0);
    // Nobody is at stake: whoever votes is on the side of the motion or against it.
    expect(dataset.claims.has('ve.at-stake')).toBe(false);
  });

  it('keeps nothing that is personal, and says so', async () => {
    const { raw, losses } = await read([file('parliament.json', JSON.stringify(PARLIAMENT))]);
    const text = JSON.stringify(raw);
    for (const secret of ['1970', 'example.org', '12345678', '555'])
      expect(text + JSON.stringify(losses)).not.toContain(secret);
    expect(losses.map(({ code, count }) => `${code} ${count}`)).toEqual(
      expect.arrayContaining([
        'field birth_date 6',
        'field email 6',
        'field contact_details.value 6',
        'field identifiers.identifier 6',
      ]),
    );
  });

  it('makes no size of a bench from memberships without days, of all its members or of some', async () => {
    const sizeOf = async (keepsDays: (i: number) => boolean) => {
      const memberships = PARLIAMENT.memberships.map((one, i) =>
        keepsDays(i) ? one : { ...one, start_date: undefined, end_date: undefined },
      );
      const dataset = await datasetOf([
        file('parliament.json', JSON.stringify({ ...PARLIAMENT, memberships })),
      ]);
      const { benches, names } = rollCall(dataset, 've');
      const said =
        lines(dataset).join() +
        [...dataset.claims.values()].map((claim) => claimText(dataset, claim, 'en')).join();
      expect(said).not.toContain('unknown');
      return { seats: benches.map(({ seats }) => seats), votes: names.length };
    };
    const { seats, votes } = await sizeOf(() => true);
    expect(Math.max(...seats)).toBeGreaterThan(0);
    expect(await sizeOf(() => false)).toEqual({ seats: seats.map(() => 0), votes });
    const some = await sizeOf((i) => i % 2 === 0);
    expect(some.seats.every((size) => size === 0 || seats.includes(size))).toBe(true);
    expect(some.votes).toBe(votes);
  });

  it('keeps votes of one day in the order of their times, or of the file where one says none', async () => {
    const order = async (days: readonly string[]) => {
      const vote_events = days.map((start_date, i) => ({
        ...PARLIAMENT.vote_events[0],
        ...{ id: `v${i}`, start_date },
      }));
      const { raw } = await read([
        file('parliament.json', JSON.stringify({ ...PARLIAMENT, vote_events })),
      ]);
      return raw?.votes.map(({ id }) => id).filter((id) => id !== 've');
    };
    const [late, early, noon] = [
      '2012-05-03T18:00:00Z',
      '2012-05-03T09:30:00Z',
      '2012-05-03 12:00',
    ];
    const other = '2012-04-01';
    expect(await order([late, other, early, noon])).toEqual(['v2', 'v1', 'v3', 'v0']);
    expect(await order([late, early, '2012-05-03'])).toEqual(['v0', 'v1', 'v2']);
  });

  it('warns where counts and votes do not agree', async () => {
    const { raw } = await read([
      file(
        'parliament.json',
        JSON.stringify({
          ...PARLIAMENT,
          vote_events: [{ ...PARLIAMENT.vote_events[0], counts: [{ option: 'yes', value: 2 }] }],
        }),
      ),
    ]);
    expect(raw && checkDataset(raw).map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning sum-differs',
    ]);
  });

  it('reads one class a file, named by what it holds', async () => {
    const files = Object.entries(PARLIAMENT).map(([name, list]) =>
      file(`export/${name}.json`, JSON.stringify(list)),
    );
    expect(rollCall(await datasetOf(files), 've').total).toEqual({ yes: 3, no: 2, absent: 1 });
  });

  const examples = join(root, '../shared/data/popolo-spec/examples');
  it.skipIf(!existsSync(examples))(
    'reads every example of its specification but one, which has nothing but a telephone number',
    async () => {
      const failed: string[] = [];
      for (const name of readdirSync(examples).filter((each) => each.endsWith('.json')))
        if (!(await read([file(name, readFileSync(join(examples, name)))])).raw) failed.push(name);
      expect(failed).toEqual(['contact_detail.json']);
    },
  );
});

describe('FollowTheMoney', () => {
  it('makes claims of edges, a product of their ends, and stands in for what an excerpt leaves out', async () => {
    const entities = [
      {
        id: 'a1',
        schema: 'Person',
        properties: {
          name: ['Ana Díaz', 'A. Díaz'],
          birthDate: ['1970-02-03'],
          passportNumber: ['X123'],
          topics: ['role.pep'],
        },
      },
      { id: 'c1', schema: 'Company', properties: { name: ['Acme'] } },
      {
        id: 'o1',
        schema: 'Ownership',
        properties: {
          owner: ['a1', 'zz9'],
          asset: ['c1'],
          startDate: ['2010'],
          publisher: ['Registry'],
          sourceUrl: ['https://registry.example/1'],
        },
      },
      { id: 'pp', schema: 'Passport', properties: { holder: ['a1'], number: ['X123'] } },
    ];
    const { raw, losses } = await read([
      file('some.ftm.json', `${entities.map((one) => JSON.stringify(one)).join('\n')}\n\n`),
    ]);
    expect(raw?.people).toMatchObject([{ id: 'a1', name: 'Ana Díaz', other_names: ['A. Díaz'] }]);
    expect(raw?.claims).toMatchObject([
      { id: 'o1', subject: 'a1', relation: 'owns', object: 'c1', when: '2010/..' },
      { subject: 'zz9', relation: 'owns' },
    ]);
    expect(raw?.sources).toMatchObject([
      { url: 'https://registry.example/1', publisher: 'Registry' },
    ]);
    expect(JSON.stringify(raw)).not.toMatch(/X123|1970|role\.pep/);
    expect(losses.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['property birthDate', 'private', 'topics', 'stubs']),
    );
  });
});

describe('whatever a file holds', () => {
  it('no id, name or column of it is taken for anything but words', async () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '<img src=x onerror=alert(1)>',
      'a\u202Eb\u0000c',
    ];
    const csv = `source,target,relation,__proto__\n${names.map((name) => `${name},hub,constructor,x`).join('\n')}\n`;
    const dataset = await datasetOf([file('odd.csv', csv)]);
    expect([...dataset.things.values()].map(({ name }) => inLanguage(name, 'en')).sort()).toEqual([
      '<img src=x onerror=alert(1)>',
      '__proto__',
      'abc',
      'constructor',
      'hub',
      'toString',
    ]);
    expect(lines(dataset)).toHaveLength(5);
    for (const claim of dataset.claims.values())
      expect(claimText(dataset, claim, 'en')).toContain('constructor');
  });

  it('a text that is nested beyond all use is refused, and none crashes', async () => {
    for (const [name, text, code] of [
      ['deep.json', `{"elements":${'['.repeat(20_000)}`, 'too-deep'],
      ['deep.gexf', `<gexf>${'<a>'.repeat(5000)}`, 'too-deep'],
      ['empty.csv', '', 'empty-file'],
      ['junk.gexf', '\u0001\u0002<gexf', 'xml'],
    ] as const) {
      const { raw, codes } = await read([file(name, text)]);
      expect([raw, codes], name).toEqual([undefined, [`error ${code}`]]);
    }
  });

  it('a workbook that is small and would fill a memory is refused', async () => {
    const bomb = zipOfZeros('xl/worksheets/sheet1.xml', 300_000_000);
    expect(bomb.length).toBeLessThan(2_000_000);
    expect((await read([file('bomb.xlsx', bomb)])).codes).toEqual(['error file-too-large']);
  });
});
