/** What the author of a network chose stays: weights, sizes, colours, images. */
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import type { InputFile, ReadOptions } from '../../src/formats/input.ts';
import { loadFormat } from '../../src/formats/registry.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { tellingIn } from '../../src/prose/formatTelling.ts';
import { legendOf } from '../../src/scene/legend.ts';
import { RULES } from '../../src/scene/rules.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { changeView, defaultView } from '../../src/scene/view.ts';

const fileOf = (name: string, text: string): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});
async function read(files: InputFile[], how: Partial<ReadOptions> = {}) {
  const result = await readAny(files, { lang: 'en', today: '2026-01-01', rules: RULES, ...how });
  if (!result?.raw) throw new Error(JSON.stringify(result?.problems.problems));
  return { raw: result.raw, losses: result.losses.map(({ words }) => words.en) };
}
const coloursOf = ({ claims }: RawDataset) => claims.map(({ colour }) => colour);
const weightsOf = ({ claims }: RawDataset) => claims.map(({ weight }) => weight);

/** Two people and a firm, with two links of weights 3 and 12.5, as each format writes them. */
const NETWORKS: Record<string, InputFile[]> = {
  gexf: [
    fileOf(
      'a.gexf',
      `<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3"><graph>
<attributes class="node"><attribute id="k" title="kind" type="string"/><attribute id="i" title="image" type="string"/></attributes>
<nodes><node id="a" label="Ana"><attvalues><attvalue for="k" value="person"/><attvalue for="i" value="https://example.org/ana.png"/></attvalues><viz:size value="28.5"/><viz:color r="255" g="0" b="16"/></node>
<node id="b" label="Bo"><viz:size value="4"/></node><node id="c" label="Works"/></nodes>
<edges><edge source="a" target="b" weight="3" label="knows"><viz:color r="0" g="128" b="9"/></edge><edge source="a" target="c" weight="12.5" label="owns"/></edges></graph></gexf>`,
    ),
  ],
  graphml: [
    fileOf(
      'a.graphml',
      `<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="l" for="node" attr.name="label" attr.type="string"/><key id="k" for="node" attr.name="kind" attr.type="string"/><key id="i" for="node" attr.name="image" attr.type="string"/><key id="s" for="node" attr.name="size" attr.type="double"/><key id="c" for="node" attr.name="colour" attr.type="string"/><key id="w" for="edge" attr.name="weight" attr.type="double"/><key id="e" for="edge" attr.name="color" attr.type="string"/>
<graph edgedefault="directed"><node id="a"><data key="l">Ana</data><data key="k">person</data><data key="i">https://example.org/ana.png</data><data key="s">28.5</data><data key="c">#ff0010</data></node><node id="b"><data key="l">Bo</data><data key="s">4</data></node><node id="c"><data key="l">Works</data></node>
<edge source="a" target="b"><data key="w">3</data><data key="e">#008009</data></edge><edge source="a" target="c"><data key="w">12.5</data></edge></graph></graphml>`,
    ),
  ],
  csv: [
    fileOf(
      'things.csv',
      'id,name,kind,image,size,colour\na,Ana,person,https://example.org/ana.png,28.5,#ff0010\nb,Bo,,,4,\nc,Works,,,,\n',
    ),
    fileOf(
      'links.csv',
      'source,target,relation,weight,colour\na,b,knows,3,#008009\na,c,owns,12.5,\n',
    ),
  ],
  cytoscape: [
    fileOf(
      'a.cyjs',
      JSON.stringify({
        elements: {
          nodes: [
            {
              data: {
                ...{ id: 'a', name: 'Ana', kind: 'person', size: 28.5, colour: '#ff0010' },
                image: 'https://example.org/ana.png',
              },
            },
            { data: { id: 'b', name: 'Bo', size: 4 } },
            { data: { id: 'c', name: 'Works' } },
          ],
          edges: [
            { data: { id: 'e', source: 'a', target: 'b', weight: 3, color: '#008009' } },
            { data: { id: 'f', source: 'a', target: 'c', weight: 12.5 } },
          ],
        },
      }),
    ),
  ],
};

describe('what an author chose', () => {
  it.each(Object.entries(NETWORKS))(
    'stays when %s is read, and when it is written again',
    async (id, files) => {
      const first = await read(files);
      let { raw } = first;
      for (const round of ['read', 'read again']) {
        expect(weightsOf(raw), round).toEqual([3, 12.5]);
        expect(coloursOf(raw), round).toEqual(['#008009', undefined]);
        expect(raw.people, round).toMatchObject([
          { name: 'Ana', size: 28.5, colour: '#ff0010', links: ['https://example.org/ana.png'] },
        ]);
        expect(
          raw.things.map(({ size }) => size),
          round,
        ).toEqual([4, undefined]);
        const format = await loadFormat(id);
        const dataset = resolveDataset(raw);
        const written = await format?.write?.(dataset, tellingIn(dataset, 'en'));
        const again = (written?.files ?? []).map(({ part, content }) => ({
          name: `a${part}${format?.ending}`,
          bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
        }));
        ({ raw } = await read(again));
      }
      expect(first.losses.join()).not.toMatch(/weight|size|colour|image/);
    },
  );

  it('has the images of Popolo as links, and counts those that are no addresses', async () => {
    const persons = [
      { id: 'a', name: 'Ana', image: 'https://example.org/a.png' },
      { id: 'b', name: 'Bo', image: 'b.png', images: [{ url: 'https://example.org/b.png' }] },
    ];
    const { raw, losses } = await read([fileOf('a.json', JSON.stringify({ persons }))]);
    expect(raw.people.map(({ links }) => links)).toEqual([
      ['https://example.org/a.png'],
      ['https://example.org/b.png'],
    ]);
    expect(losses.filter((words) => words?.includes('image'))).toHaveLength(1);
  });

  it('stays in the styles of lines of yEd and vis.js', async () => {
    const yed = `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"><key id="d" for="edge" yfiles.type="edgegraphics"/>
<graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b"><data key="d"><y:PolyLineEdge><y:LineStyle color="#008009" type="line" width="1.0"/></y:PolyLineEdge></data></edge></graph></graphml>`;
    const visjs = {
      nodes: [
        { id: 1, label: 'Ana' },
        { id: 2, label: 'Bo' },
      ],
      edges: [{ from: 1, to: 2, color: { color: '#008009', highlight: '#ffffff' } }],
    };
    for (const file of [fileOf('a.graphml', yed), fileOf('a.json', JSON.stringify(visjs))]) {
      const { raw, losses } = await read([file]);
      expect(coloursOf(raw)).toEqual(['#008009']);
      expect(losses.join()).toMatch(/LineStyle|highlight/);
    }
  });

  it('keeps every digit of a weight, and a vague time, there and back by GEXF', async () => {
    const weights = ['0.004', '1e-7', '0.333333', '12.125'];
    const rows = weights.map((weight, i) => `Ana,Bo,rel ${i},${weight},${i ? '2017~' : '201X'}`);
    const text = ['source,target,relation,weight,date', ...rows].join('\n');
    const { raw } = await read([fileOf('a.csv', text)]);
    const dataset = resolveDataset(raw);
    const written = await (await loadFormat('gexf'))?.write?.(dataset, tellingIn(dataset, 'en'));
    const { raw: again } = await read([fileOf('a.gexf', String(written?.files[0]?.content))]);
    expect(weightsOf(again)).toEqual(weights.map(Number));
    expect(again.claims.map(({ when }) => when)).toEqual(raw.claims.map(({ when }) => when));
  });

  it('has each of several addresses in a cell as a source of its own', async () => {
    const cell = '"https://x.example/1; https://y.example/2"';
    const { raw } = await read([fileOf('a.csv', `source,target,url\nAna,Bo,${cell}\n`)]);
    expect(raw.sources.map(({ url }) => url)).toEqual([
      'https://x.example/1',
      'https://y.example/2',
    ]);
    expect(raw.claims[0]?.sources).toHaveLength(2);
  });

  it('stays undirected where one word of the column of directions is odd', async () => {
    const rows = ['1,2,Undirected,knows', '1,3,Undirected,knows', '2,3,Mixed,knows'];
    const { raw, losses } = await read([
      fileOf('a.csv', ['Source,Target,Type,Label', ...rows].join('\n')),
    ]);
    const relations = new Map(raw.relations.map(({ id, symmetric }) => [id, symmetric]));
    expect(raw.claims.slice(0, 2).map(({ relation }) => relations.get(relation))).toEqual([
      true,
      true,
    ]);
    expect(losses.join()).toMatch(/Type|directed/);
  });

  it('is a weight where a column or field is called value, and money only where something says so', async () => {
    const csv = (rows: string) => [fileOf('a.csv', rows)];
    const plain = await read(csv('source,target,value\nAna,Bo,3\nAna,Cy,12\n'));
    expect(weightsOf(plain.raw)).toEqual([3, 12]);
    const money = await read(csv('source,target,value\nAna,Bo,€ 3\nAna,Cy,€ 12\n'));
    expect(money.raw.claims).toMatchObject([
      { amount: { value: 3, currency: 'EUR' } },
      { amount: { value: 12, currency: 'EUR' } },
    ]);
    const said = await read(csv('source,target,value\nAna,Bo,3\n'), { currency: 'PEN' });
    expect(said.raw.claims).toMatchObject([{ amount: { value: 3, currency: 'PEN' } }]);
    const d3 = {
      nodes: [{ id: 'a' }, { id: 'b' }],
      links: [{ source: 'a', target: 'b', value: 7 }],
    };
    const links = await read([fileOf('a.json', JSON.stringify(d3))]);
    expect(weightsOf(links.raw)).toEqual([7]);
    expect(links.losses).toEqual([]);
  });

  it('is a group where the kind of a thing may have one, and counted elsewhere', async () => {
    const nodes = [
      { id: 'a', group: 1 },
      { id: 'b', group: 'Harbour board' },
      { id: 'c', group: 2, kind: 'person' },
      { id: 'd', group: 1, kind: 'company' },
    ];
    const links = [{ source: 'a', target: 'b' }];
    const { raw, losses } = await read([fileOf('a.json', JSON.stringify({ nodes, links }))]);
    const labels = new Map(raw.dataset.kinds?.map(({ id, label }) => [id, label['en']]));
    const groups = [...raw.things, ...raw.organizations].map(({ name, classification = '' }) => [
      name,
      labels.get(classification),
    ]);
    expect(groups).toEqual([
      ['a', 'group 1'],
      ['b', 'Harbour board'],
      ['d', 'group 1'],
    ]);
    expect(losses.filter((words) => words?.includes('group'))).toHaveLength(1);
  });

  it('is counted where it is no number, and no weight where every edge has one of one', async () => {
    const odd = await read([fileOf('a.csv', 'source,target,weight\nAna,Bo,heavy\nAna,Cy,2\n')]);
    expect(weightsOf(odd.raw)).toEqual([undefined, 2]);
    expect(odd.losses.join()).toContain('weight');
    const ones = await read([fileOf('a.csv', 'source,target,weight\nAna,Bo,1\nAna,Cy,1.0\n')]);
    expect(weightsOf(ones.raw)).toEqual([undefined, undefined]);
  });

  it('is drawn: things by their sizes, and lines by their weights where that is asked for', async () => {
    const { raw } = await read(NETWORKS['gexf'] ?? []);
    const dataset = resolveDataset(raw);
    const seen = datasetAt(dataset, {});
    const sceneOf = (widths: 'claims' | 'weight', colours: 'sides' | 'things' = 'sides') => {
      const view = changeView(defaultView(dataset, 'en'), {
        arrangement: { widths, colours },
        clock: { asOf: undefined },
      });
      return buildScene(seen, buildGraph(seen), view, { theme: 'light' });
    };
    const [plain, weighed] = [sceneOf('claims'), sceneOf('weight')];
    expect(new Set(plain.edges.map(({ width }) => width)).size).toBe(1);
    const [thin = 0, thick = 0] = weighed.edges.map(({ width }) => width).sort((a, b) => a - b);
    expect(thick).toBeGreaterThan(2 * thin);
    const weight = (scene: typeof plain) => legendOf(scene).filter(({ sort }) => sort === 'weight');
    expect([weight(plain), weight(weighed).map(({ text }) => text)]).toEqual([
      [],
      ['thickness: weight, 12.5 at most, of all claims of a tie together'],
    ]);
    const widths = ['a', 'b', 'c'].map(
      (id) =>
        plain.nodes.find(
          (node) => node.id === id || node.title === { a: 'Ana', b: 'Bo', c: 'Works' }[id],
        )?.w ?? 0,
    );
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(new Set(widths).size).toBe(3);
    const coloured = sceneOf('claims', 'things');
    expect(coloured.nodes.find(({ title }) => title === 'Ana')?.stroke).toBe('#ff0010');
  });
});
