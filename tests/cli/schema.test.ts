import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import Ajv from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { run } from '../../src/cli/main.ts';
import { FOLDERS } from '../../src/cli/schema/folders.ts';
import { entrySchema, schemaFiles, type Json } from '../../src/cli/schema/json.ts';
import { schemaPage } from '../../src/cli/schema/page.ts';
import { writeBundle } from '../../src/formats/datasetFile.ts';
import { schemaOf } from '../../src/formats/folder.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import { FIELDS, fieldOf, SHARED, type Field } from '../../src/model/fields.ts';
import { COLLECTIONS, type Collection } from '../../src/model/schema.ts';
import { peru, peruFolder, root } from '../helpers/peru.ts';
import { LOCALES } from '../../src/words/index.ts';

const parts = ['dataset', ...Object.keys(COLLECTIONS)] as (Collection | 'dataset')[];
const ajv = new Ajv({ allErrors: true });
for (const [file, schema] of schemaFiles('en')) ajv.addSchema(schema, file);
/** What is wrong with data by a schema file: "[0].id should match pattern". */
const wrongIn = (schema: string, data: unknown): string[] =>
  ajv.validate(schema, data) ? [] : (ajv.errors ?? []).map((e) => `${e.dataPath} ${e.message}`);
/** The YAML files of a folder and its stories. */
const yamlIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
/** Every field of a schema, those inside others too. */
const fieldsIn = (
  { properties = {}, items }: Json,
  path: string[] = [],
): [path: string[], field: Json][] => [
  ...Object.entries(properties).flatMap(([key, field]): [string[], Json][] => [
    [[...path, key], field],
    ...fieldsIn(field, [...path, key]),
  ]),
  ...(items && !Array.isArray(items) ? fieldsIn(items, path) : []),
];

describe('the JSON Schemas', () => {
  it('say of every field what it means, in one sentence of each language', () => {
    for (const collection of parts)
      for (const lang of LOCALES)
        for (const [path, { description = '' }] of fieldsIn(entrySchema(collection, lang)))
          expect(description, `${collection}.${path.join('.')} (${lang})`).toMatch(
            /^[A-ZÁÉÍÓÚ].{5,}\.$/,
          );
  });

  it('describe no field that is none', () => {
    const used = new Set<Field | undefined>(
      parts.flatMap((collection) =>
        fieldsIn(entrySchema(collection, 'en')).map(([path]) => fieldOf(collection, path)),
      ),
    );
    const left = [
      ...Object.entries({ ...FIELDS, SHARED }).flatMap(([name, fields]) =>
        Object.entries(fields).flatMap(([path, field]) =>
          used.has(field) ? [] : [`${name}.${path}`],
        ),
      ),
    ];
    expect(left).toEqual([]);
  });

  it('give an example that they take themselves', () => {
    for (const collection of parts)
      for (const [path, { examples, ...field }] of fieldsIn(entrySchema(collection, 'en')))
        for (const example of examples ?? [])
          expect(new Ajv().validate(field, example), `${collection}.${path.join('.')}`).toBe(true);
  });

  it('lie in docs/schema as npm run schema writes them, and so does the page of all fields', () => {
    for (const lang of LOCALES) {
      const made = schemaFiles(lang);
      expect(
        readdirSync(FOLDERS[lang])
          .filter((name) => name.endsWith('.json'))
          .sort(),
      ).toEqual([...made.keys()].sort());
      for (const [file, schema] of made)
        expect(
          JSON.parse(readFileSync(new URL(file, FOLDERS[lang]), 'utf8')),
          `${lang} ${file}: npm run schema`,
        ).toEqual(JSON.parse(JSON.stringify(schema)));
    }
    expect(readFileSync(join(root, 'docs/schema.md'), 'utf8'), 'npm run schema').toBe(schemaPage());
  });

  it('take every file of Peru and of the dataset to begin with, and a bundle', () => {
    for (const folder of [peruFolder, join(root, 'src/cli/starter')])
      for (const file of yamlIn(folder))
        expect(
          wrongIn(schemaOf(file), parse(readFileSync(join(folder, file), 'utf8'))),
          file,
        ).toEqual([]);
    expect(wrongIn('bundle.schema.json', JSON.parse(writeBundle(peru.raw)))).toEqual([]);
  });

  it('refuse what the checker would', () => {
    const claim = {
      id: 'a',
      subject: 'b',
      relation: 'backs',
      object: 'c',
      sources: [{ source: 's' }],
    };
    const cases: [object, RegExp][] = [
      [{ ...claim, id: 'Ana Ruiz' }, /id should match/],
      [{ ...claim, when: '21/12/2017' }, /when should match/],
      [{ ...claim, status: 'certain' }, /status should be equal to one of/],
      [{ ...claim, shade: 'red' }, /should NOT have additional properties/],
      [{ ...claim, sources: [{ source: 's', quote: 'word '.repeat(26) }] }, /quote should match/],
      [{ id: 'a', subject: 'b', relation: 'backs' }, /should have required property 'sources'/],
    ];
    expect(
      wrongIn('claims.schema.json', [
        claim,
        { ...claim, when: 2017 },
        { ...claim, sources: [{ source: 's', quote: 'word '.repeat(25) }] },
      ]),
    ).toEqual([]);
    for (const [entry, wrong] of cases)
      expect(wrongIn('claims.schema.json', [entry]).join('\n')).toMatch(wrong);
  });

  it('refuse no date that the checker takes', () => {
    const { pattern = '' } = entrySchema('events', 'en').properties?.['when'] ?? {};
    const part = fc.constantFrom(
      '2017',
      '12',
      '21',
      '20',
      'X',
      'XX',
      '-',
      '-',
      '/',
      '..',
      '~',
      '?',
      '%',
    );
    const date = fc.array(part, { minLength: 1, maxLength: 11 }).map((list) => list.join(''));
    for (const known of [
      '2017-12-21',
      '2001/2006~',
      '../2018',
      '2018-03/..',
      '201X',
      '19XX',
      '2001-21',
      '2004-06-XX',
      '-0044-03-15',
      '2017?',
    ])
      expect(known).toMatch(new RegExp(pattern));
    fc.assert(
      fc.property(
        date.filter((text) => isEdtf(text)),
        (text) => new RegExp(pattern).test(text),
      ),
      { numRuns: 300 },
    );
  });

  it('are named by every file of a dataset that is begun or imported, and lie where the name says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
    const quiet = () => undefined;
    const begun = join(folder, 'mine');
    const read = join(folder, 'read');
    writeFileSync(join(folder, 'peru.json'), writeBundle(peru.raw));
    expect(await run(['new', begun, '--lang', 'es'], quiet)).toBe(0);
    expect(await run(['import', join(folder, 'peru.json'), '-o', read], quiet)).toBe(0);
    for (const dataset of [begun, read, peruFolder])
      for (const file of yamlIn(dataset)) {
        const path = join(dataset, file);
        const [, named = ''] =
          /^# yaml-language-server: \$schema=(\S+)\n/.exec(readFileSync(path, 'utf8')) ?? [];
        const schema = resolve(dirname(path), named);
        expect(existsSync(schema) && relative(dirname(schema), schema), file).toBe(schemaOf(file));
      }
    expect(readFileSync(join(begun, '.schema/people.schema.json'), 'utf8')).toContain(
      'Las personas, como Person en Popolo.',
    );
    expect(readFileSync(join(read, '.schema/people.schema.json'), 'utf8')).toContain(
      'The people, as Person in Popolo.',
    );
    const lines: string[] = [];
    for (const dataset of [begun, read])
      expect(await run(['validate', dataset], (text) => lines.push(text))).toBe(0);
    expect(lines.join('\n')).not.toContain('file-unknown');
    rmSync(folder, { recursive: true });
  });
});
