import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { peruFolder, root } from '../helpers/peru.ts';

/** Runs one command line in this process. */
async function bancada(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    [...args, ...(args[0] === 'new' ? [] : ['--dataset', peruFolder])],
    (text) => out.push(text),
    (text) => err.push(text),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const json = async (...args: string[]) => JSON.parse((await bancada(...args, '--json')).out);

describe('bancada', () => {
  it('shows a person with every claim, its status, its source and place', async () => {
    const kenji = await json('show', 'Kenji Fujimori');
    expect(kenji).toMatchObject({ id: 'kenji-fujimori', kind: 'person', name: 'Kenji Fujimori' });
    const backs = kenji.relations.find(
      (r: { relation: string; other: { id: string } }) =>
        r.relation === 'backs' && r.other.id === 'kuczynski',
    );
    expect(backs).toMatchObject({ direction: 'out', polarity: 1 });
    expect(backs.claims.map((c: { sources: unknown }) => c.sources)).toContainEqual([
      { source: 'bbc-2018-03-21', at: 18 },
    ]);
    expect(kenji.votes).toContainEqual(
      expect.objectContaining({
        vote: 'vacancy-vote-2017-12',
        option: 'abstain',
        group: 'popular-force',
      }),
    );
  });

  it('keeps an allegation an allegation, with what disputes it', async () => {
    const shown = await json('show', 'odebrecht');
    const paid = shown.relations.find(
      (r: { relation: string; other: { id: string } }) =>
        r.relation === 'paid' && r.other.id === 'kuczynski',
    );
    expect(paid.claims[0]).toMatchObject({
      status: 'alleged',
      disputedBy: expect.arrayContaining(['nyt-15-denies-odebrecht-profits']),
    });
  });

  it('gives the roll call with counts per source, benches and sides', async () => {
    const vote = await json('votes', 'vacancy-vote-2017-12');
    expect(vote.counts).toContainEqual(
      expect.objectContaining({ source: 'andina-2017-12-21', yes: 79, no: 19, abstain: 21 }),
    );
    expect(vote.groups).toContainEqual(
      expect.objectContaining({ group: 'popular-force', yes: 61, abstain: 10 }),
    );
    expect(vote.votes).toHaveLength(118);
    expect(vote.backed).toHaveLength(19);
    expect(vote.opposed).toHaveLength(76);
    expect(vote.requirement).toMatchObject({ value: 87, base: 130 });
  });

  it('names backers and opponents with grounds of two kinds', async () => {
    const { backed, opposed } = await json('backers', 'kuczynski');
    const kenji = backed.find((s: { who: string }) => s.who === 'kenji-fujimori');
    expect(kenji.grounds.map((g: { kind: string }) => g.kind)).toContain('claim');
    expect(opposed.find((s: { who: string }) => s.who === 'broad-front').grounds).toContainEqual(
      expect.objectContaining({ kind: 'vote', id: 'vacancy-vote-2017-12' }),
    );
  });

  it('speaks Spanish when asked, and refuses a language that the dataset lacks', async () => {
    expect((await json('show', 'pardon-2017-12', '--lang', 'es')).name).toBe(
      'Indulto a Alberto Fujimori',
    );
    expect((await bancada('trace', 'PPK', 'odebrecht', '--lang', 'es')).out).toContain(
      '; Kuczynski negó la acusación',
    );
    expect(await bancada('show', 'odebrecht', '--lang', 'fr')).toMatchObject({ code: 2 });
  });

  it('answers an endless name in a line, and prints nothing that a terminal would obey', async () => {
    const { code, err } = await bancada('show', 'a'.repeat(200_000));
    expect([code, err.length < 200]).toEqual([2, true]);
    const escapes = await bancada('show', 'x\u001b[31m\u0007\u009b');
    expect(escapes.err).toContain('x\uFFFD[31m\uFFFD\uFFFD');
  });

  it('refuses an unknown command, option and thing in Spanish, also where the rest of the call is wrong', async () => {
    expect((await bancada('fly', '--lang', 'es')).err).toMatch(
      /^no existe la orden «fly»\n\nbancada: quién respaldó a quién/,
    );
    expect((await bancada('show', 'odebrecht', '--colour', 'red', '--lang=es')).err).toMatch(
      /^no existe la opción --colour\n/,
    );
    expect((await bancada('show', 'odebrecht', '--json=yes', '--lang', 'es')).err).toMatch(
      /^--json no lleva valor\n/,
    );
    expect((await bancada('show', '--lang', 'es', '--limit')).code).toBe(2);
    expect((await bancada('show', 'kuczinsky', '--lang', 'es')).err).toMatch(
      /^nada se llama «kuczinsky» en estos datos; lo más parecido: kuczynski/,
    );
    expect((await bancada('show', 'odebrecht', '--colour', 'red')).err).toMatch(
      /^there is no option --colour\n\nbancada: who backed whom/,
    );
    expect((await bancada('show', 'odebrecht', '-o', '--view')).err).toMatch(/^-o.* takes a value/);
  });

  it('names every command in its help, in both languages, and leaves no line in English', async () => {
    const english = (await bancada('help')).out.split('\n');
    const spanish = (await bancada('help', '--lang', 'es')).out.split('\n');
    const named = (lines: string[]) =>
      lines.flatMap((line) => /^ {2}bancada (\w+)/.exec(line)?.[1] ?? []);
    expect(named(spanish)).toEqual(named(english));
    expect(named(spanish)).toHaveLength(14);
    const same = spanish.filter((line, i) => line === english[i] && line !== '');
    expect(same).toEqual([]);
  });

  it('speaks Spanish also where no dataset has to be written in it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
    const mine = join(folder, 'mi-historia');
    expect((await bancada('new', mine, '--lang', 'es')).out).toContain(
      'qué está mal en ellos, y cómo corregirlo',
    );
    expect((await bancada('new', mine, '--lang', 'es')).err).toContain('ya existe y no está vacía');
    expect((await bancada('build', mine, '--lang', 'es')).err).toContain('¿adónde?');
    expect(
      (await bancada('build', mine, '-o', join(folder, 'all.json'), '--lang', 'es')).out,
    ).toMatch(/\d+ caracteres$/);
    expect((await bancada('validate', mine, '--lang', 'es')).out).toMatch(
      /\d+ afirmaciones, \d+ fuentes; 0 advertencias, ningún error$/,
    );
    writeFileSync(join(mine, 'people.yml'), '[]');
    writeFileSync(join(mine, 'views.yaml'), '');
    const { code, out } = await bancada('validate', mine, '--lang', 'es');
    expect(code).toBe(1);
    expect(out).toMatch(
      /people\.yml:1:1 advertencia file-unknown: este archivo no se lee\n {4}¿tal vez «people\.yaml»\?/,
    );
    expect(out).toMatch(/views\.yaml:1:1 error empty-file: el archivo está vacío/);
    expect(out).toMatch(/\n1 error, 1 advertencia$/);
    expect(
      JSON.parse((await bancada('validate', mine, '--lang', 'es', '--json')).out).problems,
    ).toContainEqual(
      expect.objectContaining({ code: 'empty-file', message: 'el archivo está vacío' }),
    );
    const refused: string[] = [];
    expect(
      await run(
        ['show', 'ana-ruiz', '--dataset', mine, '--lang', 'es'],
        () => undefined,
        (text) => refused.push(text),
      ),
    ).toBe(1);
    expect(refused[0]).toMatch(/1 error: los datos no se pueden usar hasta corregirlo todo$/);
    rmSync(folder, { recursive: true });
  });

  it('prints plain text for people', async () => {
    const { code, out } = await bancada('votes', 'vacancy-vote-2017-12');
    expect(code).toBe(0);
    expect(out).toContain('79 for, 19 against, 21 abstaining');
    expect(out).toContain('Kenji Fujimori*');
  });

  it('answers an unknown id with exit 2 and the nearest ids', async () => {
    const { code, err, out } = await bancada('show', 'kuczinsky');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('kuczynski');
  });

  it('answers a wrong call with exit 2 and help', async () => {
    for (const args of [
      ['fly'],
      ['trace', 'kuczynski'],
      ['votes', 'odebrecht'],
      ['trace', 'kuczynski', 'odebrecht', '--limit', 'many'],
      ['show'],
      ['show', 'odebrecht', '--colour', 'red'],
      ['toString'],
      ['coverage', 'no-such-file.csv'],
      ['build'],
      ['trace', 'odebrecht', 'odebrecht'],
    ]) {
      const { code, err } = await bancada(...args);
      expect([args, code]).toEqual([args, 2]);
      expect(err.length).toBeGreaterThan(10);
    }
  });

  it('validates the dataset with exit 0 and one line of counts', async () => {
    const { code, out } = await bancada('validate', peruFolder);
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(1);
    expect(out).toMatch(/\d+ claims/);
  });

  it('refuses a broken copy with file:line:column and exit 1, and writes nothing', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'bancada-'));
    cpSync(peruFolder, copy, { recursive: true });
    const claims = readFileSync(join(copy, 'claims.yaml'), 'utf8');
    writeFileSync(
      join(copy, 'claims.yaml'),
      claims
        .replace('subject: kenji-fujimori', 'subject: kenji-fujimoro')
        .replace('at: 17', 'at: 71'),
    );
    const before = readdirSync(copy);
    const { code, out } = await bancada('validate', copy);
    expect(code).toBe(1);
    expect(out).toMatch(/claims\.yaml:\d+:\d+ error id-unknown/);
    expect(out).toContain('did you mean "kenji-fujimori"');
    expect(out).toMatch(/claims\.yaml:\d+:\d+ error locator-outside/);
    expect(await bancada('build', copy, '-o', join(copy, 'bundle.json'))).toMatchObject({
      code: 1,
    });
    expect(readdirSync(copy)).toEqual(before);
  });

  it('stands at the day of the dataset unless told otherwise: 2022 is not there', async () => {
    expect((await bancada('show', 'westfield-capital')).out).not.toContain('2022');
    expect((await bancada('show', 'westfield-capital', '--as-of', 'all')).out).toContain('2022');
    expect(
      (await bancada('show', 'westfield-capital', '--known-on', '2017-12-12', '--json')).out,
    ).not.toContain('782,207');
    expect(await bancada('show', 'odebrecht', '--as-of', '2018-13-45')).toMatchObject({ code: 2 });
  });

  it('puts the status into the heading of a line, and statements under a heading of their own', async () => {
    const { out } = await bancada('show', 'kuczynski');
    expect(out).toContain('was paid by Odebrecht (allegation, denied)');
    expect(out).toMatch(/statements\n.*Kuczynski denied having committed any wrongdoing/);
  });

  it('says who is meant where it is asked about a vote, and gives source and denial with each ground', async () => {
    const { out } = await bancada('backers', 'vacancy-vote-2017-12');
    expect(out).toContain('Toward Pedro Pablo Kuczynski');
    expect((await bancada('backers', 'kuczynski')).out).toMatch(
      /\[alleged\].*moral incapacity.*The New York Times, 21 March 2018, paragraph 15.*\n\s+Denied: /,
    );
  });

  it('refuses what is no ordinary file, and a place it cannot write to, without a stack', async () => {
    const copy = mkdtempSync(join(tmpdir(), 'bancada-'));
    cpSync(peruFolder, copy, { recursive: true });
    rmSync(join(copy, 'claims.yaml'));
    mkdirSync(join(copy, 'claims.yaml'));
    const { code, out } = await bancada('validate', copy);
    expect(code).toBe(1);
    expect(out).toMatch(/claims\.yaml:1:1 error not-a-file/);
    expect(
      await bancada('build', peruFolder, '-o', join(copy, 'no', 'such', 'place.json')),
    ).toMatchObject({ code: 2 });
    const nowhere = join(copy, 'no', 'such', 'place.json');
    expect((await bancada('build', peruFolder, '-o', nowhere, '--lang', 'es')).err).toBe(
      `no se puede escribir ${nowhere}: no existe ese archivo o carpeta: revisar la ruta`,
    );
  });

  it('covers the ledger', async () => {
    const { code, out } = await bancada(
      'coverage',
      peruFolder,
      join(root, 'tests/fixtures/ledger-index.csv'),
    );
    expect([code, out]).toEqual([0, '191 of 191 rows are carried']);
  });

  it('exports to another format, tells what that cannot carry, and writes nothing where the call is wrong', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
    const lines: string[] = [];
    expect(
      await run(
        ['export', '--format', 'csv', '-o', join(folder, 'peru.csv'), '--lang', 'es'],
        (text) => lines.push(text),
      ),
    ).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['peru.links.csv', 'peru.things.csv']);
    expect(lines.join('\n')).toMatch(/\d+ desmentidos pierden el vínculo con lo que niegan/);
    expect(
      await run(
        ['export', '--format', 'excel', '-o', join(folder, 'peru.xls')],
        () => undefined,
        (text) => lines.push(text),
      ),
    ).toBe(2);
    expect(lines.at(-1)).toMatch(
      /--format takes one of: bancada, gexf, graphml, ftm, ftm-statements, cytoscape, popolo, xlsx, csv; "excel" is none/,
    );
    expect(
      await run(
        ['export', '--format', 'gexf'],
        () => undefined,
        () => undefined,
      ),
    ).toBe(2);
    expect(readdirSync(folder).length).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it('begins a dataset that is valid, explained and buildable, and overwrites nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
    const mine = join(folder, 'Mi Historia 2024');
    const lines: string[] = [];
    expect(await run(['new', mine], (text) => lines.push(text))).toBe(0);
    expect(readFileSync(join(mine, 'dataset.yaml'), 'utf8')).toMatch(/^id: mi-historia-2024$/m);
    for (const file of readdirSync(mine).filter((name) => name.endsWith('.yaml')))
      if (file !== 'organizations.yaml')
        expect(readFileSync(join(mine, file), 'utf8'), file).toMatch(/^# /);
    expect(await run(['validate', mine], (text) => lines.push(text))).toBe(0);
    expect(lines.at(-1)).toContain('0 warnings, no mistakes');
    expect(
      await run(['trace', 'river-works', 'ana-ruiz', '--dataset', mine], (text) =>
        lines.push(text),
      ),
    ).toBe(0);
    expect(lines.join('\n')).toContain('Bo Lind alleged that River Works had paid');
    // What is there already is left as it is.
    writeFileSync(join(mine, 'claims.yaml'), '[]');
    expect(
      await run(
        ['new', mine],
        () => undefined,
        (text) => lines.push(text),
      ),
    ).toBe(2);
    expect(lines.at(-1)).toContain('is not empty');
    expect(readFileSync(join(mine, 'claims.yaml'), 'utf8')).toBe('[]');
    rmSync(folder, { recursive: true });
  });
});
