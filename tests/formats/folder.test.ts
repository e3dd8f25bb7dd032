import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/formats/folder.ts';
import { printProblem } from '../../src/formats/problem.ts';
import { MAX_YAML_BYTES } from '../../src/formats/limits.ts';
import { readDirectory } from '../../src/cli/load.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { RULES } from '../../src/scene/rules.ts';
import { peruFolder } from '../helpers/peru.ts';
import { broken, small } from '../helpers/small.ts';

/** The one error of a broken dataset. */
function only(file: string, find: string, put: string) {
  const errors = broken(file, find, put).filter((p) => p.severity === 'error');
  expect(errors.map((p) => printProblem(p, 'en'))).toHaveLength(1);
  const [error] = errors;
  if (!error) throw new Error('no error');
  return error;
}

describe('the checker', () => {
  it('finds nothing wrong with the Peru dataset nor with the small one', () => {
    expect(readDirectory(peruFolder).problems).toEqual([]);
    expect(readFolder((name) => small[name]).problems).toEqual([]);
  });

  it('refuses an unknown id, says where it stands and what may have been meant', () => {
    const error = only(
      'claims.yaml',
      'subject: ana-diaz\n  relation: backs',
      'subject: ana-dias\n  relation: backs',
    );
    expect(error).toMatchObject({ file: 'claims.yaml', line: 2, column: 12, code: 'id-unknown' });
    expect(error.hint?.en).toContain('"ana-diaz"');
  });

  it('reads stories, one a file, and says where one names what is not there', () => {
    const story =
      'id: how\ntitle: {en: How, es: Cómo}\ndescription: {en: How it went, es: Cómo fue}\nsteps:\n  - title: {en: One, es: Uno}\n    text: {en: It began., es: Empezó.}\n    alt: {en: A line., es: Una línea.}\n    address: "?focus=ana-diaz"\n';
    const read = (text: string) =>
      readFolder(
        (name) => (name === 'stories/how.yaml' ? text : small[name]),
        ['stories/how.yaml'],
        RULES,
      );
    expect(read(story)).toMatchObject({
      problems: [],
      raw: { stories: [{ id: 'how', steps: [{ address: '?focus=ana-diaz' }] }] },
    });
    expect(read(story.replace('ana-diaz', 'ana-dias')).problems).toMatchObject([
      { file: 'stories/how.yaml', line: 8, column: 14, code: 'id-unknown' },
    ]);
    expect(
      read(story.replace('    text: {en: It began., es: Empezó.}\n', '')).problems,
    ).toMatchObject([{ file: 'stories/how.yaml', line: 5, code: 'field-missing' }]);
    expect(read(`${story}    picture: poem\n`).problems).toMatchObject([
      { file: 'stories/how.yaml', line: 9 },
    ]);
  });

  it('tells that stories in a file of that name are not read', () => {
    const dir = mkdtempSync(join(tmpdir(), 'bancada-'));
    for (const [name, text] of Object.entries(small)) writeFileSync(join(dir, name), text);
    writeFileSync(join(dir, 'stories'), 'id: how');
    expect(readDirectory(dir).problems).toMatchObject([
      { file: join(dir, 'stories'), code: 'not-a-folder', severity: 'warning' },
    ]);
  });

  it('refuses a layout that a view cannot open with', () => {
    expect(only('views.yaml', 'id: all', 'id: all\n  layout: circle')).toMatchObject({
      file: 'views.yaml',
      line: 2,
      path: '0.layout',
      message: { en: 'layout: "circle" must be one of: saved, force, time' },
    });
    expect(broken('views.yaml', 'id: all', 'id: all\n  layout: time')).toEqual([]);
  });

  it('refuses a picture of a step that cannot be drawn, and says which may be meant', () => {
    const story =
      'id: how\ntitle: {en: How, es: Cómo}\ndescription: {en: How, es: Cómo}\nsteps:\n  - title: {en: One, es: Uno}\n    text: {en: It began., es: Empezó.}\n    alt: {en: A line., es: Una línea.}\n    address: "?focus=ana-diaz"\n    picture: timelime\n';
    const files: Record<string, string> = { ...small, 'stories/how.yaml': story };
    const { raw, problems } = readFolder((name) => files[name], ['stories/how.yaml'], RULES);
    expect(raw).toBeUndefined();
    expect(problems).toMatchObject([
      {
        file: 'stories/how.yaml',
        line: 9,
        code: 'value',
        hint: { en: 'did you mean "timeline"?' },
      },
    ]);
  });

  it('refuses an id used twice', () => {
    expect(
      only(
        'people.yaml',
        'id: luis-rojas\n  name: Luis Rojas',
        'id: luis-rojas\n  name: Luis Rojas\n- id: ana-diaz\n  name: Ana',
      ),
    ).toMatchObject({ line: 5, column: 7, code: 'id-used-twice' });
  });

  it('refuses a thing with the id of a thing of another kind', () => {
    expect(broken('votes.yaml', 'id: budget', 'id: reds').map((p) => [p.code, p.file])).toEqual([
      ['id-unknown', 'views.yaml'],
      ['id-used-twice', 'votes.yaml'],
    ]);
  });

  it('refuses a claim whose sources are left out; an empty list says that none is known, and what is reported without one is unsourced', () => {
    expect(
      only(
        'claims.yaml',
        '  when: 2020-01-15\n  sources: [{source: paper, at: 3}]',
        '  when: 2020-01-15',
      ),
    ).toMatchObject({ line: 1, code: 'source-missing' });
    const { raw, problems } = readFolder((name) =>
      name === 'claims.yaml' ? small[name]?.replace('[{source: paper, at: 3}]', '[]') : small[name],
    );
    expect(problems).toEqual([]);
    const dataset = resolveDataset(raw as RawDataset);
    expect(
      [...dataset.claims.values()]
        .filter(({ origin, sources }) => origin === 'claim' && !sources.length)
        .map(({ status }) => status),
    ).toEqual(['unsourced']);
    expect(only('claims.yaml', 'status: alleged', 'status: unsourced').code).toBe('value');
  });

  it('refuses a locator outside the source, and one that is left out of a numbered source', () => {
    expect(only('claims.yaml', 'at: 3', 'at: 9')).toMatchObject({
      line: 9,
      column: 33,
      code: 'locator-outside',
    });
    expect(only('claims.yaml', '{source: paper, at: 3}', '{source: paper}').code).toBe(
      'locator-missing',
    );
  });

  it('refuses a date that is no EDTF, and takes a bare year', () => {
    expect(only('claims.yaml', 'when: 2020-01-15', 'when: 15/01/2020')).toMatchObject({
      line: 8,
      column: 9,
      code: 'date',
    });
    expect(broken('claims.yaml', 'when: 2020-01-15', 'when: 2020')).toEqual([]);
  });

  it('refuses an end before its start', () => {
    expect(only('claims.yaml', 'when: 2020-01-15', 'when: 2020-01-15/2019')).toMatchObject({
      code: 'ends-before-start',
      line: 8,
    });
    expect(
      broken('memberships.yaml', 'end_date: 2020-06-30', 'end_date: 2018-06-30').map((p) => p.code),
    ).toContain('ends-before-start');
  });

  it('refuses a relation between kinds that it cannot join, and one that the vocabulary lacks', () => {
    expect(
      only(
        'claims.yaml',
        'relation: backs\n  object: luis-rojas',
        'relation: pardoned\n  object: reds',
      ),
    ).toMatchObject({ line: 4, code: 'relation-kind' });
    const unknown = only('claims.yaml', 'relation: backs', 'relation: bakcs');
    expect(unknown.code).toBe('id-unknown');
    expect(unknown.hint?.en).toContain('"backs"');
  });

  it('refuses a claim of one end where the relation needs two', () => {
    expect(
      only('claims.yaml', 'relation: backs\n  object: luis-rojas', 'relation: backs').code,
    ).toBe('object-missing');
  });

  it('refuses a voter who was not in the body on that day', () => {
    expect(only('votes.yaml', 'voters: [ana-diaz]', 'voters: [luis-rojas]')).toMatchObject({
      file: 'votes.yaml',
      line: 18,
      code: 'not-a-member',
    });
    expect(
      broken('memberships.yaml', 'end_date: 2020-06-30', 'end_date: 2020-01-01').map((p) => p.code),
    ).toContain('not-a-member');
  });

  it('refuses a voter listed with a bench that was not theirs, and one who votes twice', () => {
    expect(
      only('votes.yaml', 'group: reds\n      voters', 'group: assembly\n      voters').code,
    ).toBe('other-bench');
    expect(only('votes.yaml', 'voters: [ana-diaz]', 'voters: [ana-diaz, ana-diaz]')).toMatchObject({
      code: 'votes-twice',
      line: 18,
    });
  });

  it('refuses counts above the size of the body', () => {
    expect(only('votes.yaml', '{"yes": 2, "no": 1}', '{"yes": 3, "no": 1}')).toMatchObject({
      line: 13,
      code: 'count-too-large',
    });
  });

  it('warns, and goes on, where more members are listed under an option than a source counts', () => {
    const problems = broken('votes.yaml', '{"yes": 2, "no": 1}', '{"yes": 0, "no": 1}');
    expect(problems.map((p) => [p.code, p.severity])).toEqual([['sum-differs', 'warning']]);
  });

  it('refuses a claim about money or crime without a status', () => {
    expect(only('claims.yaml', '  status: alleged\n', '')).toMatchObject({
      line: 10,
      code: 'status-missing',
    });
    expect(only('claims.yaml', 'relation: backs', 'relation: accuses').code).toBe('status-missing');
  });

  it('refuses a text that is missing in a declared language', () => {
    const error = only('claims.yaml', '    es: Ana Díaz respaldó a Luis Rojas.\n', '');
    expect(error).toMatchObject({ code: 'language-missing', line: 6 });
    expect(error.message.en).toContain('"es"');
  });

  it('refuses an address that is not http or https', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.org',
      'example.org',
    ])
      expect(only('sources.yaml', 'https://example.org/report', JSON.stringify(url))).toMatchObject(
        { code: 'url', line: 5 },
      );
  });

  it('refuses a file above the size limit unread', () => {
    expect(
      only(
        'claims.yaml',
        '- id: ana-backs-luis',
        `# ${'x'.repeat(MAX_YAML_BYTES)}\n- id: ana-backs-luis`,
      ).code,
    ).toBe('file-too-large');
  });

  it('refuses YAML anchors, so that none is a bomb', () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghi'
      .split('')
      .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`)
      .join('\n')}\n`;
    const problems = readFolder((name) => (name === 'things.yaml' ? bomb : small[name])).problems;
    expect(problems[0]).toMatchObject({ file: 'things.yaml', line: 1, code: 'yaml-anchor' });
  });

  it('refuses custom tags, duplicate keys, two documents, and YAML that is none', () => {
    expect(only('people.yaml', 'name: Ana Díaz', 'name: !js/function x').code).toBe('yaml-tag');
    expect(only('people.yaml', 'name: Ana Díaz', 'name: Ana Díaz\n  name: Again')).toMatchObject({
      code: 'yaml',
      line: 3,
    });
    expect(only('people.yaml', '- id: luis-rojas', '---\n- id: luis-rojas').code).toBe(
      'two-documents',
    );
    expect(broken('people.yaml', 'name: Ana Díaz', 'name: [Ana').map((p) => p.code)).toContain(
      'yaml',
    );
  });

  it('refuses an unknown field and names the near miss', () => {
    const error = only('claims.yaml', '  when: 2020-01-15', '  whne: 2020-01-15');
    expect(error).toMatchObject({ code: 'field-unknown', line: 8 });
    expect(error.hint?.en).toContain('"when"');
  });

  it('refuses a bar above its base, a thing listed twice in a view, a question that is no address of the explorer', () => {
    expect(
      only(
        'votes.yaml',
        'at_stake: {who: luis-rojas, yes: for}',
        'at_stake: {who: luis-rojas, yes: for}\n  requirement: {text: {en: a, es: b}, value: 4, base: 3}',
      ).code,
    ).toBe('bar-too-high');
    expect(
      only('views.yaml', '[ana-diaz, luis-rojas, budget]', '[ana-diaz, luis-rojas, ana-diaz]').code,
    ).toBe('listed-twice');
    for (const address of ['javascript:alert(1)', '//evil.example/', 'https://example.org/?x'])
      expect(
        broken(
          'dataset.yaml',
          'as_of: 2020-01-31',
          `as_of: 2020-01-31\nquestions: [{text: {en: a, es: b}, address: "${address}"}]`,
        ).map((p) => p.code),
      ).toEqual(['value']);
    expect(
      broken(
        'dataset.yaml',
        'as_of: 2020-01-31',
        'as_of: 2020-01-31\nquestions: [{text: {en: a, es: b}, address: "?focus=nobody"}]',
      ).map((p) => p.code),
    ).toEqual(['id-unknown']);
  });

  it('refuses text that is not UTF-8, that nobody sees, or that is nested without end', () => {
    expect(only('people.yaml', 'Ana Díaz', 'Ana D\uFFFDaz')).toMatchObject({
      code: 'encoding',
      line: 2,
    });
    expect(
      broken('people.yaml', 'name: Ana Díaz', 'name: "Ana \\u202E zaiD"').map((p) => p.severity),
    ).toEqual(['error']);
    expect(broken('people.yaml', 'name: Ana Díaz', `name: ${'['.repeat(20_000)}`)[0]?.code).toBe(
      'too-deep',
    );
  });

  it('names the missing file, not what seems to be missing because of it', () => {
    const { problems } = readFolder((name) => (name === 'people.yaml' ? undefined : small[name]));
    expect(problems.map((p) => p.code)).toEqual(['file-missing']);
  });

  it('points at the name of an unknown field', () => {
    expect(only('claims.yaml', '  when: 2020-01-15', '  whne: 2020-01-15')).toMatchObject({
      line: 8,
      column: 3,
    });
  });

  it('tells a newcomer that a comma inside braces ends a text', () => {
    const [first] = broken(
      'dataset.yaml',
      '{en: A test, es: Una prueba}',
      '{en: A test, as it were, es: Una prueba}',
    );
    expect(first?.hint?.en).toContain('in quotes');
  });

  it('says which file is missing', () => {
    const { problems, raw } = readFolder((name) =>
      name === 'claims.yaml' ? undefined : small[name],
    );
    expect(raw).toBeUndefined();
    expect(problems).toMatchObject([{ file: 'claims.yaml', code: 'file-missing' }]);
  });

  it('reports all mistakes in one run, also when some entries have the wrong shape', () => {
    const claims = small['claims.yaml'] ?? '';
    const wrong = claims
      .replace('when: 2020-01-15', 'when: never')
      .replace('at: 4', 'at: 40')
      .replace('status: alleged', 'status: aleged');
    const people = (small['people.yaml'] ?? '').replace('id: luis-rojas', 'id: Luis Rojas');
    const files: typeof small = { ...small, 'claims.yaml': wrong, 'people.yaml': people };
    const { problems, raw } = readFolder((name) => files[name]);
    expect(raw).toBeUndefined();
    expect(problems.map((p) => p.code)).toEqual(expect.arrayContaining(['date', 'value', 'id']));
    expect(problems.length).toBeGreaterThanOrEqual(3);
  });

  it('says every mistake in Spanish too, in words of its own, with the same code and place', () => {
    const inputs: [file: string, find: string, put: string][] = [
      [
        'claims.yaml',
        'subject: ana-diaz\n  relation: backs',
        'subject: ana-dias\n  relation: backs',
      ],
      [
        'claims.yaml',
        'subject: ana-diaz\n  relation: backs',
        'subject: Ana Díaz\n  relation: backs',
      ],
      [
        'claims.yaml',
        'subject: ana-diaz\n  relation: backs',
        'subject: [ana-diaz]\n  relation: nothing-like-it',
      ],
      [
        'claims.yaml',
        '  when: 2020-01-15\n  sources: [{source: paper, at: 3}]',
        '  when: 2020-01-15',
      ],
      ['claims.yaml', '[{source: paper, at: 3}]', '[]'],
      ['claims.yaml', '[{source: paper, at: 3}]', 'paper'],
      ['claims.yaml', 'at: 3', 'at: 9'],
      ['claims.yaml', 'at: 3', 'at: 0'],
      ['claims.yaml', 'at: 3', 'at: 1.5'],
      ['claims.yaml', '{source: paper, at: 3}', '{source: paper}'],
      ['claims.yaml', '{source: paper, at: 3}', '3'],
      ['claims.yaml', 'when: 2020-01-15', 'when: 15/01/2020'],
      ['claims.yaml', 'when: 2020-01-15', 'when: 2020-01-15/2019'],
      ['claims.yaml', 'when: 2020-01-15', 'whne: 2020-01-15'],
      ['claims.yaml', 'when: 2020-01-15', 'colour: red'],
      ['claims.yaml', 'when: 2020-01-15', 'status: denied'],
      ['claims.yaml', 'when: 2020-01-15', 'disputes: [ana-backs-luis]'],
      ['claims.yaml', 'when: 2020-01-15', 'disputes: {a: b}'],
      ['claims.yaml', 'when: 2020-01-15', 'amount: {value: many, currency: 5}'],
      [
        'claims.yaml',
        'relation: backs\n  object: luis-rojas',
        'relation: pardoned\n  object: reds',
      ],
      [
        'claims.yaml',
        'relation: backs\n  object: luis-rojas',
        'relation: backs\n  object: ana-diaz',
      ],
      ['claims.yaml', 'relation: backs\n  object: luis-rojas', 'relation: backs'],
      ['claims.yaml', '  status: alleged\n', ''],
      ['claims.yaml', '  status: alleged\n', '  status: rumoured\n'],
      ['claims.yaml', '    es: Ana Díaz respaldó a Luis Rojas.\n', ''],
      [
        'claims.yaml',
        '    es: Ana Díaz respaldó a Luis Rojas.\n',
        '    es: Ana Díaz.\n    fr: Ana Díaz.\n',
      ],
      ['sources.yaml', 'https://example.org/report', 'javascript:alert(1)'],
      ['sources.yaml', 'paragraphs: 5', 'paragraphs: 0'],
      ['people.yaml', 'name: Ana Díaz', 'name: !js/function x'],
      ['people.yaml', 'name: Ana Díaz', 'name: &a x'],
      ['people.yaml', 'name: Ana Díaz', 'name: Ana Díaz\n  name: Again'],
      ['people.yaml', 'name: Ana Díaz', 'name: [Ana'],
      ['people.yaml', 'name: Ana Díaz', 'name: "Ana \\u202E zaiD"'],
      ['people.yaml', 'name: Ana Díaz', 'name: Ana Díaz\n  gender: unknown'],
      ['people.yaml', 'name: Ana Díaz', 'name: 5'],
      ['people.yaml', 'name: Ana Díaz', `name: ${'x'.repeat(2001)}`],
      ['people.yaml', 'Ana Díaz', 'Ana D\uFFFDaz'],
      ['people.yaml', '- id: luis-rojas', '---\n- id: luis-rojas'],
      ['people.yaml', '- id: luis-rojas\n  name: Luis Rojas', '- luis-rojas'],
      ['people.yaml', '- id: luis-rojas', '- id: ana-diaz'],
      ['people.yaml', small['people.yaml'] ?? '', ''],
      ['people.yaml', small['people.yaml'] ?? '', 'ana: diaz'],
      ['memberships.yaml', 'end_date: 2020-06-30', 'end_date: 2020-01-01'],
      ['votes.yaml', 'group: reds\n      voters', 'group: assembly\n      voters'],
      ['votes.yaml', 'voters: [ana-diaz]', 'voters: [ana-diaz, ana-diaz]'],
      ['votes.yaml', 'voters: [ana-diaz]', 'voters: []'],
      ['votes.yaml', '{"yes": 2, "no": 1}', '{"yes": 3, "no": 1}'],
      ['votes.yaml', '{"yes": 2, "no": 1}', '{"yes": 0, "no": 1}'],
      ['votes.yaml', '{"yes": 2, "no": 1}', '{"maybe": -1}'],
      [
        'votes.yaml',
        'at_stake: {who: luis-rojas, yes: for}',
        'at_stake: {who: luis-rojas, yes: for}\n  requirement: {text: {en: a, es: b}, value: 4, base: 3}',
      ],
      ['views.yaml', '[ana-diaz, luis-rojas, budget]', '[ana-diaz, luis-rojas, ana-diaz]'],
      ['views.yaml', 'id: all', 'id: all\n  layout: circle\n  positions: {budget: [1, 9999]}'],
      ['dataset.yaml', 'languages: [en, es]', 'languages: [English]'],
      ['dataset.yaml', '{en: A test, es: Una prueba}', '{en: A test, as it were, es: Una prueba}'],
      ['dataset.yaml', 'as_of: 2020-01-31', 'as_of: 2020-01'],
      [
        'dataset.yaml',
        'as_of: 2020-01-31',
        'as_of: 2020-01-31\nquestions: [{text: {en: a, es: b}, address: "?asof=1990-01-01"}]',
      ],
      [
        'dataset.yaml',
        'as_of: 2020-01-31',
        'as_of: 2020-01-31\nquestions: [{text: {en: a, es: b}, address: "//evil.example/"}]',
      ],
    ];
    const problems = [
      ...inputs.flatMap(([file, find, put]) => broken(file, find, put)),
      ...readFolder(() => undefined).problems,
      ...readFolder(
        (name) =>
          ({
            ...small,
            'stories/how.yaml':
              'id: how\ntitle: {en: a, es: b}\ndescription: {en: a, es: b}\nsteps:\n  - {title: {en: a, es: b}, text: {en: "a *b", es: "[](x)"}, alt: {en: a, es: b}, address: "?view=all"}',
          })[name],
        ['stories/how.yaml'],
      ).problems,
    ];
    for (const p of problems) {
      const both = [printProblem(p, 'en'), printProblem(p, 'es')];
      for (const [en, es] of [
        [p.message.en, p.message.es],
        [p.hint?.en, p.hint?.es],
      ]) {
        if (en === undefined && es === undefined) continue;
        expect(es, both[0]).toBeTruthy();
        expect(es, both[0]).not.toBe(en);
        expect(es, both[0]).not.toMatch(/\b(the|must|is|not|of|and|Invalid|Expected)\b(?!-)/);
      }
      expect(both[1]).toContain(
        `${p.line}:${p.column} ${p.severity === 'error' ? 'error' : 'advertencia'} ${p.code}: `,
      );
    }
    expect(new Set(problems.map((p) => p.code)).size).toBeGreaterThan(35);
  });

  it('keeps a hostile key a key: nothing reaches the prototype of objects', () => {
    const before = Object.keys(Object.prototype);
    const problems = broken(
      'people.yaml',
      '  name: Ana Díaz',
      '  name: Ana Díaz\n  __proto__: {polluted: yes}\n  constructor: {prototype: {polluted: yes}}',
    );
    expect(problems.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('answers any damage to a file with problems that have a place, never with a crash', () => {
    const files = Object.keys(small);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(40),
        fc.string({ maxLength: 20 }),
        (file, at, cut, put) => {
          const text = small[file] ?? '';
          const start = at % (text.length + 1);
          const damaged = text.slice(0, start) + put + text.slice(start + cut);
          const { problems } = readFolder((name) => (name === file ? damaged : small[name]));
          for (const p of problems) {
            expect(p.line).toBeGreaterThan(0);
            expect(p.column).toBeGreaterThan(0);
            for (const words of [p.message.en, p.message.es]) expect(words).not.toBe('');
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
