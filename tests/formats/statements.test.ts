/** FollowTheMoney as statements: one value of one entity a row, as its library writes them. */
import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import { followTheMoney } from '../../src/formats/followTheMoney.ts';
import { followTheMoneyStatements } from '../../src/formats/followTheMoneyStatements.ts';
import type { WriteResult } from '../../src/formats/format.ts';
import type { ReadOptions } from '../../src/formats/input.ts';
import { tellingIn } from '../../src/prose/formatTelling.ts';
import { RULES } from '../../src/scene/rules.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { peru } from '../helpers/peru.ts';

type Row = Readonly<Record<string, string>>;
/** A statement of a made-up register. */
const row = (entity: string, schema: string, [prop, value]: [string, string], more: Row = {}) => ({
  canonical_id: entity,
  entity_id: entity,
  prop,
  prop_type: 'string',
  schema,
  value,
  dataset: 'port_register',
  origin: '',
  lang: '',
  original_value: '',
  external: 'f',
  first_seen: '',
  last_seen: '',
  id: '',
  ...more,
});
const REGISTER = [
  row('ana', 'Person', ['id', 'ana'], { prop_type: 'id' }),
  row('ana', 'Person', ['name', 'Ana Ruiz']),
  row('port', 'LegalEntity', ['name', 'Port Works']),
  row('port', 'Company', ['alias', 'PW']),
  row('own', 'Ownership', ['owner', 'ana'], { prop_type: 'entity' }),
  row('own', 'Ownership', ['asset', 'port'], { prop_type: 'entity' }),
  row('own', 'Ownership', ['percentage', '40']),
  row('own', 'Ownership', ['startDate', '2014-07']),
];
const csv = (rows: readonly object[]) => Papa.unparse([...rows], { quotes: true, newline: '\n' });
const lines = (rows: readonly object[]) => rows.map((one) => `${JSON.stringify(one)}\n`).join('');

async function read(text: string, how: Partial<ReadOptions> = {}, format?: string) {
  const bytes = new TextEncoder().encode(text);
  const options = { lang: 'en', today: '2026-01-01', rules: RULES, ...how };
  const result = await readAny([{ name: 'a.txt', bytes }], options, format);
  if (!result) throw new Error('no format knows this file');
  const { raw, problems, losses } = result;
  return {
    format: result.format.id,
    raw,
    codes: problems.problems.map(({ code, line }) => `${code} ${line}`),
    losses: losses.map(({ count, words, example }) => `${count} ${words.en}: ${example}`),
  };
}

describe('statements', () => {
  /** The same in each of the forms in which programs write them. */
  const packed = REGISTER.map(({ entity_id, schema, prop, value, dataset }) => ({
    entity_id,
    prop: `${schema}:${prop}`,
    value,
    dataset,
  }));
  const nested = ['ana', 'port', 'own'].map((id) => {
    const statements = REGISTER.filter((one) => one.entity_id === id);
    return { id, schema: statements[0]?.schema, statements };
  });
  it.each([
    ['a table', csv(REGISTER)],
    ['JSON lines', lines(REGISTER)],
    ['a list', JSON.stringify(REGISTER)],
    ['a table without ids', csv(packed)],
    ['entities with their statements', lines(nested)],
  ])('of %s are gathered into entities', async (_, text) => {
    const { format, raw, codes, losses } = await read(text);
    expect([format, codes, losses]).toEqual(['ftm-statements', [], []]);
    expect(raw?.people).toMatchObject([{ id: 'ana', name: 'Ana Ruiz' }]);
    expect(raw?.organizations).toMatchObject([
      { id: 'port', name: 'Port Works', classification: 'company', other_names: ['PW'] },
    ]);
    expect(raw?.claims).toMatchObject([
      { id: 'own', subject: 'ana', relation: 'owns', object: 'port', when: '2014-07/..' },
    ]);
    expect(raw?.claims[0]?.text?.['en']).toContain('40');
    expect(raw?.claims[0]?.sources).toEqual([]);
    expect(raw?.dataset.title).toEqual({ en: 'port_register' });
  });

  it('of one canonical id are one entity, also where others name it by an id that it had', async () => {
    const { raw, losses } = await read(
      csv([
        row('a1', 'Person', ['name', 'Ana Ruiz'], { canonical_id: 'Q1' }),
        row('a2', 'Person', ['alias', 'A. Ruiz'], { canonical_id: 'Q1' }),
        row('port', 'Company', ['name', 'Port Works']),
        row('own', 'Ownership', ['owner', 'a2'], { prop_type: 'entity' }),
        row('own', 'Ownership', ['asset', 'port'], { prop_type: 'entity' }),
      ]),
    );
    expect(raw?.people).toMatchObject([{ name: 'Ana Ruiz', other_names: ['A. Ruiz'] }]);
    expect(raw?.claims[0]?.subject).toBe(raw?.people[0]?.id);
    expect(losses).toContain('2 values of the attribute "entity_id" are left out: a1');
  });

  it('of several datasets that state the same are one value', async () => {
    const again = REGISTER.map((one) => ({ ...one, dataset: 'town_register' }));
    const { raw } = await read(csv([...REGISTER, ...again]));
    expect(raw?.claims).toHaveLength(1);
    expect(raw?.people).toMatchObject([{ name: 'Ana Ruiz' }]);
    expect(raw?.people[0]?.other_names).toBeUndefined();
    expect(raw?.dataset.title['en']).not.toContain('register');
  });

  it('in the language of the dataset name a thing first', async () => {
    const names = csv([
      row('u', 'Organization', ['name', 'Unión'], { lang: 'spa' }),
      row('u', 'Organization', ['name', 'Union'], { lang: 'eng' }),
    ]);
    const english = await read(names);
    expect(english.raw?.organizations).toMatchObject([{ name: 'Union', other_names: ['Unión'] }]);
    expect(english.losses).toEqual(['1 values of the attribute "lang" are left out: spa']);
    const spanish = await read(names, { lang: 'es' });
    expect(spanish.raw?.organizations).toMatchObject([{ name: 'Unión', other_names: ['Union'] }]);
  });

  it('say by name what has no place', async () => {
    const more = {
      origin: 'model',
      original_value: 'RUIZ, ANA',
      external: 't',
      first_seen: '2026-01-02T03:04:05',
      last_seen: '2026-02-02T03:04:05',
      id: '0a0b',
      note: 'a column of its own',
    };
    const { losses } = await read(
      csv([
        row('ana', 'Person', ['id', 'f00d'], { prop_type: 'id', dataset: 'other', note: '' }),
        row('ana', 'Person', ['name', 'Ana Ruiz'], more),
      ]),
    );
    expect([...losses].sort()).toEqual(
      [
        '1 checksums of entities are left out: f00d',
        '1 ids of statements ("id") are left out: 0a0b',
        '2 values of the attribute "dataset" are left out: other',
        ...['origin', 'original_value', 'external', 'first_seen', 'last_seen', 'note'].map(
          (name) =>
            `1 values of the attribute "${name}" are left out: ${more[name as keyof typeof more]}`,
        ),
      ].sort(),
    );
  });

  it('without an entity or a property are left out, each with its line', async () => {
    const { raw, codes } = await read(
      csv([
        row('ana', 'Person', ['name', 'Ana Ruiz']),
        row('', 'Person', ['name', 'Bo Lind']),
        row('ana', '', ['alias', 'A. Ruiz']),
      ]),
    );
    expect(raw?.people).toHaveLength(1);
    expect(codes).toEqual(['statement 3', 'statement 4']);
  });

  it('are refused as a table of things', async () => {
    const { raw, codes } = await read(csv(REGISTER), {}, 'csv');
    expect([raw, codes]).toEqual([undefined, ['statements 1']]);
  });
});

describe('an entity', () => {
  it('says by name what it has beside its properties', async () => {
    const { losses } = await read(
      lines([
        {
          id: 'ana',
          schema: 'Person',
          caption: 'Ana Ruiz',
          datasets: ['port_register'],
          referents: [],
          target: false,
          first_seen: '2026-01-02',
          properties: { name: ['Ana Ruiz'] },
        },
      ]),
    );
    expect(losses).toEqual([
      '1 values of the attribute "datasets" are left out: port_register',
      '1 values of the attribute "first_seen" are left out: 2026-01-02',
    ]);
  });

  it('pairs its addresses with its publishers where it is certain which is whose', async () => {
    const [a, b, c] = ['https://a.example/1', 'https://a.example/2', 'https://b.example/1'];
    const sourcesOf = async (...sources: [sourceUrl: string[], publisher: string[]][]) => {
      const links = sources.map(([sourceUrl, publisher], i) => ({
        id: `own${i}`,
        schema: 'Ownership',
        properties: { owner: ['ana'], asset: ['port'], sourceUrl, publisher },
      }));
      const { raw, losses } = await read(
        lines([
          { id: 'ana', schema: 'Person', properties: { name: ['Ana Ruiz'] } },
          { id: 'port', schema: 'Company', properties: { name: ['Port Works'] } },
          ...links,
        ]),
      );
      return [raw?.sources.map((one) => one.publisher), losses];
    };
    expect(await sourcesOf([[a, b], ['News']])).toEqual([['News', 'News'], []]);
    expect(await sourcesOf([[], ['News', 'Post']])).toEqual([['News', 'Post'], []]);
    // A set has no order: either may be whose.
    expect(
      await sourcesOf([
        [a, c],
        ['Post', 'News'],
      ]),
    ).toEqual([
      ['a.example', 'b.example'],
      ['2 values of the attribute "publisher" are left out: Post'],
    ]);
    // One that is left where all addresses are known has none.
    expect(await sourcesOf([[a], ['News']], [[a], ['News', 'Post']])).toEqual([
      ['News', 'Post'],
      [],
    ]);
    // Each is known where it is alone, or where the others are.
    expect(
      await sourcesOf(
        [
          [a, c],
          ['Post', 'News'],
        ],
        [[a], ['News']],
      ),
    ).toEqual([['News', 'Post'], []]);
    expect(await sourcesOf([[a, b], ['News']], [[a], ['Post']])).toEqual([
      ['a.example', 'News'],
      ['1 values of the attribute "publisher" are left out: Post'],
    ]);
  });
});

describe('written statements', () => {
  const telling = tellingIn(peru, 'en');
  const contentOf = (result: WriteResult | Promise<WriteResult> | undefined) =>
    String((result as WriteResult).files[0]?.content);
  const text = contentOf(followTheMoneyStatements.write?.(peru, telling));
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });

  it('are what is written as entities, value by value', () => {
    expect(errors).toEqual([]);
    const entities = new Map<string, { schema: string; properties: Record<string, string[]> }>();
    for (const { canonical_id = '', schema = '', prop = '', value = '' } of data) {
      const entity = entities.get(canonical_id) ?? { schema, properties: {} };
      entities.set(canonical_id, entity);
      if (prop !== 'id') (entity.properties[prop] ??= []).push(value);
    }
    const written = contentOf(followTheMoney.write?.(peru, telling))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect([...entities].map(([id, entity]) => ({ id, ...entity }))).toEqual(written);
  });

  it('have the columns of the library, and its ids', () => {
    expect(Object.keys(data[0] ?? {})).toEqual(
      `canonical_id entity_id prop prop_type schema value dataset origin lang original_value external
       first_seen last_seen id`.split(/\s+/),
    );
    const ids = new Set(data.map(({ id }) => id));
    expect(ids.size).toBe(data.length);
    for (const { dataset, entity_id, prop, value, lang, id } of data.slice(0, 200)) {
      const key = [dataset, entity_id, prop, value].join('.') + (lang ? `@${lang}` : '');
      expect(createHash('sha1').update(key).digest('hex')).toBe(id);
    }
  });

  it('hold no formula', () => {
    const { raw } = peru;
    const dataset = resolveDataset({
      ...raw,
      people: raw.people.map((person) =>
        person.id === 'kuczynski' ? { ...person, name: '=cmd|calc!A1' } : person,
      ),
    });
    const written = contentOf(followTheMoneyStatements.write?.(dataset, tellingIn(dataset, 'en')));
    const cells = Papa.parse<string[]>(written).data.flat();
    expect(cells).toContain("'=cmd|calc!A1");
    expect(cells.filter((cell) => /^[=@]/.test(cell))).toEqual([]);
  });
});
