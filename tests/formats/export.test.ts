import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { tellingIn } from '../../src/prose/formatTelling.ts';
import { loadFormats } from '../../src/formats/registry.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import { peru, root } from '../helpers/peru.ts';

const FORMATS = (await loadFormats()).filter(({ writes }) => writes);
const as = async (id: string, dataset: Dataset = peru, lang = 'en') => {
  const format = FORMATS.find((each) => each.id === id);
  if (!format?.write) throw new Error(`there is no format ${id} to write`);
  return await format.write(dataset, tellingIn(dataset, lang));
};
const fileOf = async (id: string, dataset?: Dataset, lang?: string) => {
  const content = (await as(id, dataset, lang)).files[0]?.content;
  return typeof content === 'string' ? content : '';
};
describe('the list of formats', () => {
  it('says of each whether it is read and written as its program does', () => {
    expect(FORMATS.length).toBeGreaterThan(7);
    for (const { id, reads, writes, read, detect, write } of FORMATS)
      expect([reads, reads, writes], id).toEqual([read, detect, write].map(Boolean));
  });
});

/** The formats that carry a part of a dataset, as text. */
const PARTIAL = FORMATS.filter(({ id }) => id !== 'bancada' && id !== 'xlsx');
interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  inside: Element[];
}
/** The elements of a document, in order, each with its text. @throws when it is not well formed */
function elementsOf(xml: string): Element[] {
  const parser = new SaxesParser();
  const all: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const found = { name, attributes: attributes as Record<string, string>, text: '', inside: [] };
    open.at(-1)?.inside.push(found);
    all.push(found);
    open.push(found);
  });
  parser.on('text', (text) => {
    const here = open.at(-1);
    if (here) here.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return all;
}
const ties = [...peru.claims.values()].filter((claim) => claim.object !== undefined);
const isDenied = (id: string) =>
  (peru.disputedBy.get(id) ?? []).some(
    (other) => other.status === 'denied' || other.relation === 'denies',
  );

describe('a network, in whichever format', () => {
  it('has a node for every thing and an edge for every claim that ties two, with ends that are there', async () => {
    for (const [id, parts] of [
      ['graphml', ['node', 'edge']],
      ['gexf', ['node', 'edge']],
    ] as const) {
      const elements = elementsOf(await fileOf(id));
      const [nodes, edges] = parts.map((name) => elements.filter((el) => el.name === name));
      const ids = nodes?.map((el) => el.attributes['id']);
      expect(ids).toEqual([...peru.things.keys()]);
      expect(edges?.length).toBe(ties.length);
      for (const edge of edges ?? [])
        expect([
          ids?.includes(edge.attributes['source']),
          ids?.includes(edge.attributes['target']),
        ]).toEqual([true, true]);
    }
    const { elements } = JSON.parse(await fileOf('cytoscape')) as {
      elements: { nodes: unknown[]; edges: unknown[] };
    };
    expect([elements.nodes.length, elements.edges.length]).toEqual([peru.things.size, ties.length]);
    const [things, links] = (await as('csv')).files.map(({ content }) =>
      Papa.parse<Record<string, string>>(String(content).replace(/^\uFEFF/, ''), {
        header: true,
        skipEmptyLines: true,
      }),
    );
    expect([things?.data.length, links?.data.length, things?.errors, links?.errors]).toEqual([
      peru.things.size,
      ties.length,
      [],
      [],
    ]);
  });

  it('declares every attribute that it uses, with values of its type', async () => {
    const elements = elementsOf(await fileOf('graphml'));
    const types = new Map(
      elements
        .filter((el) => el.name === 'key')
        .map((el) => [el.attributes['id'], el.attributes['attr.type']]),
    );
    for (const { attributes, text } of elements.filter((el) => el.name === 'data')) {
      const type = types.get(attributes['key']);
      expect(type, attributes['key']).toBeDefined();
      if (type === 'double') expect(Number.isFinite(Number(text))).toBe(true);
      if (type === 'boolean') expect(['true', 'false']).toContain(text);
    }
    const gexf = elementsOf(await fileOf('gexf'));
    const known = new Set(
      gexf.filter((el) => el.name === 'attribute').map((el) => el.attributes['id']),
    );
    for (const { attributes } of gexf.filter((el) => el.name === 'attvalue'))
      expect(known).toContain(attributes['for']);
  });

  it('never lets an allegation, a promise, an opinion or what is denied look like a fact', async () => {
    for (const lang of ['en', 'es']) {
      const marked = new Map(
        elementsOf(await fileOf('gexf', peru, lang))
          .filter((el) => el.name === 'edge')
          .map((el) => [el.attributes['id'], el.attributes['label'] ?? '']),
      );
      for (const claim of ties)
        if (claim.status !== 'reported' && claim.status !== 'confirmed')
          expect(marked.get(claim.id), claim.id).toMatch(/\([^)]+\)$/);
      for (const claim of ties)
        if (isDenied(claim.id))
          expect(marked.get(claim.id), claim.id).toMatch(/(denied|con desmentido)\)$/);
    }
  });
});

describe('FollowTheMoney', async () => {
  const entities = (await fileOf('ftm'))
    .trim()
    .split('\n')
    .map(
      (line) =>
        JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> },
    );
  it('makes a payment, a kinship or an ownership only of what is reported and denied by nobody', async () => {
    const facts = entities.filter(({ schema }) =>
      [
        'Payment',
        'Family',
        'Ownership',
        'Directorship',
        'Membership',
        'Occupancy',
        'Associate',
        'Representation',
      ].includes(schema),
    );
    expect(facts.length).toBeGreaterThan(0);
    for (const { id } of facts)
      expect(
        [
          peru.claims.get(id)?.status === 'reported' || peru.claims.get(id)?.status === 'confirmed',
          isDenied(id),
        ],
        id,
      ).toEqual([true, false]);
    const links = entities.filter(({ schema }) => schema === 'UnknownLink');
    for (const { id, properties } of links)
      expect(properties['status'], id).toEqual([peru.claims.get(id)?.status]);
  });
  it('has no reference that leads nowhere', async () => {
    const ids = new Set(entities.map(({ id }) => id));
    for (const { properties } of entities)
      for (const end of [
        'subject',
        'object',
        'member',
        'organization',
        'payer',
        'beneficiary',
        'person',
        'relative',
        'owner',
        'asset',
        'holder',
        'post',
      ])
        for (const id of properties[end] ?? []) expect(ids).toContain(id);
  });
});

describe('Popolo', () => {
  interface Popolo {
    persons: { id: string }[];
    vote_events: {
      id: string;
      counts: { option: string; value: number }[];
      votes: { voter_id: string; option: string }[];
    }[];
    memberships: { person_id: string; end_date?: string }[];
  }
  it('has the roll call that sources name, and no vote that was worked out', async () => {
    const { vote_events, persons } = JSON.parse(await fileOf('popolo')) as Popolo;
    const vote = vote_events.find(({ id }) => id === 'vacancy-vote-2017-12');
    expect(vote?.counts).toContainEqual({ option: 'yes', value: 79 });
    const named = (peru.votes.get('vacancy-vote-2017-12')?.votes ?? [])
      .filter((row) => row.basis !== 'computed')
      .flatMap((row) => row.voters);
    expect(vote?.votes.map(({ voter_id }) => voter_id).sort()).toEqual([...named].sort());
    expect(vote?.votes.find(({ voter_id }) => voter_id === 'kenji-fujimori')?.option).toBe(
      'abstain',
    );
    expect(persons.length).toBe(
      [...peru.things.values()].filter(({ kind }) => kind === 'person').length,
    );
  });
});

describe('any export', () => {
  it('tells nothing that came after the day it stands at', async () => {
    const seen = datasetAt(peru, { asOf: '2018-03-20', knownOn: '2018-03-20' });
    for (const { id } of PARTIAL)
      for (const { content } of (await as(id, seen)).files) {
        const text = String(content);
        for (const late of [
          'resignation-vote-2018-03',
          'resignation-offer-2018-03-21',
          'president of Peru from 23 March 2018',
          '2018-03-23',
        ])
          expect(text.includes(late), `${id}: ${late}`).toBe(false);
        expect(text).toContain('vacancy-vote-2017-12');
      }
  });

  it('stays whole whatever a text holds', async () => {
    const hostile =
      '=cmd|calc!A1 </data><script>alert(1)</script> "quoted", \u0000\u202E; \n@SUM(1)';
    const { raw } = peru;
    const dataset = resolveDataset({
      ...raw,
      people: raw.people.map((person) =>
        person.id === 'kuczynski' ? { ...person, name: hostile } : person,
      ),
      claims: raw.claims.map((claim, i) =>
        i ? claim : { ...claim, text: { en: hostile, es: hostile } },
      ),
    });
    for (const id of ['graphml', 'gexf']) {
      const elements = elementsOf(await fileOf(id, dataset));
      expect(elements.some((el) => el.name === 'script')).toBe(false);
    }
    const cyjs = await fileOf('cytoscape', dataset);
    expect(() => JSON.parse(cyjs) as unknown).not.toThrow();
    const cells = (await as('csv', dataset)).files.flatMap(({ content }) =>
      Papa.parse<string[]>(String(content).replace(/^\uFEFF/, '')).data.flat(),
    );
    expect(cells.some((cell) => cell.startsWith("'=cmd"))).toBe(true);
    expect(cells.filter((cell) => /^[=@]/.test(cell))).toEqual([]);
  });

  it('counts what it cannot carry, in both languages, as the documentation says', async () => {
    const docs = readFileSync(join(root, 'docs/formats.md'), 'utf8');
    for (const { id } of PARTIAL) {
      const { losses } = await as(id);
      expect(losses.length, id).toBeGreaterThan(3);
      for (const { count, words } of losses) {
        expect(count).toBeGreaterThan(0);
        expect(words.es).not.toBe(words.en);
        expect(docs).toContain(words.en);
      }
    }
    expect((await as('graphml')).losses.find(({ code }) => code === 'disputes')?.count).toBe(
      ties.filter((claim) => claim.disputes.length).length,
    );
  });

  it('is the same bytes each time', async () => {
    for (const { id } of PARTIAL) expect(await as(id)).toEqual(await as(id));
  });
});
