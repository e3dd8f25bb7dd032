import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readCall, run } from '../../src/cli/main.ts';
import { EVERYWHERE, type Options } from '../../src/cli/options.ts';
import { root } from '../helpers/peru.ts';
import { LOCALES } from '../../src/words/index.ts';

/** Runs one command line in this process. */
async function bancada(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(
    args,
    (text) => out.push(text),
    (text) => err.push(text),
  );
  return { code, out: out.join('\n'), err: err.join('\n') };
}
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
const names = Object.keys(COMMANDS);
const examples = Object.values(COMMANDS).flatMap((command) => [...command.examples]);
/**
 * These start a server, or take as long as a whole build: it is read what they ask for, and no
 * more.
 */
const SLOW = ['serve my-story', 'serve my-story --port 5000 --lang es', 'build my-story -o site'];

describe('the help of a command', () => {
  it('is the same from help NAME and NAME --help, and has usage, options, examples and exit codes in both languages', async () => {
    for (const name of names) {
      const told = await Promise.all(LOCALES.map((lang) => bancada('help', name, '--lang', lang)));
      expect(told.map(({ code }) => code)).toEqual([0, 0]);
      expect(await bancada(name, '--help')).toEqual(told[0]);
      expect((await bancada(name, '-h', '--lang', 'es')).out).toBe(told[1]?.out);
      const [english = '', spanish = ''] = told.map(({ out }) => out);
      expect(english).toMatch(
        new RegExp(
          `^bancada ${name}.*\n\n {2}\\S[^]*\n\nOptions:\n[^]*\n\nExamples:\n {2}bancada ${name} [^]*\n\nExit codes: 0 done, 1 `,
        ),
      );
      expect(spanish).toMatch(
        /\n\nOpciones:\n[^]*\n\nEjemplos:\n[^]*\n\nCódigos de salida: 0 hecho, 1 /,
      );
      // Nothing but usage and examples is the same in both.
      const kept = spanish
        .split('\n')
        .filter(
          (line) =>
            line &&
            english.split('\n').includes(line) &&
            !line.trim().startsWith(`bancada ${name}`),
        );
      expect(kept).toEqual([]);
    }
  });

  it('names every option of its usage line', () => {
    for (const [name, { usage, options }] of Object.entries(COMMANDS))
      for (const [, flag = ''] of usage.matchAll(/--([a-z-]+)/g))
        expect(Object.keys(options), name).toContain(flag);
  });

  it('means by an option of one name the same kind of option in every command, and one letter by one option', () => {
    const kinds = new Map<string, string>();
    const letters = new Map<string, string>();
    for (const { options } of [...Object.values(COMMANDS), { options: EVERYWHERE as Options }])
      for (const [name, { value, multiple = false, short = '' }] of Object.entries(options)) {
        const kind = JSON.stringify({ takesValue: value !== undefined, multiple, short });
        expect(kinds.get(name) ?? kind, name).toBe(kind);
        kinds.set(name, kind);
        if (short) expect(letters.get(short) ?? name, short).toBe(name);
        if (short) letters.set(short, name);
      }
    expect([...letters.keys()].sort()).toEqual(['h', 'o']);
  });

  it('is refused of a command that there is not', async () => {
    expect((await bancada('help', 'fly')).err).toMatch(/^there is no command "fly"\n/);
    expect(await bancada('fly', '--help', '--lang', 'es')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^no existe la orden «fly»\n/),
    });
  });
});

describe('an option that a command does not take', () => {
  it('is refused, in both languages, with what it does take', async () => {
    expect(await bancada('validate', '--port', '5000')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^validate takes no --port\n\nbancada validate \[DIR\]\n/),
    });
    expect(await bancada('validate', '--port', '5000', '--lang', 'es')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^validate no lleva --port\n\nbancada validate/),
    });
    expect((await bancada('show', 'odebrecht', '-o', 'x.svg')).err).toMatch(/^show takes no -o\n/);
    expect((await bancada('new', 'x', '--json')).err).toMatch(/^new takes no --json\n/);
  });
});

describe('the examples of the help', () => {
  const before = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  beforeAll(async () => {
    process.chdir(folder);
    copyFileSync(join(root, 'tests/fixtures/ledger-index.csv'), 'ledger.csv');
    writeFileSync('payments.csv', 'Payer;Payee;Importe\nRiver Works;Ana Ruiz;1.200,50\n');
    writeFileSync('donations.csv', 'Donor,Candidate,Amount\nRiver Works,Ana Ruiz,1200\n');
    await bancada('export', '--format', 'gexf', '-o', 'network.gexf');
    await bancada('export', '--format', 'popolo', '-o', 'chamber.json');
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('run, but for serve and the build of a site', async () => {
    for (const example of examples.filter((line) => !SLOW.includes(line))) {
      const { code, out, err } = await bancada(...wordsOf(example));
      expect.soft([example, code, err]).toEqual([example, 0, '']);
      expect(out.length, example).toBeGreaterThan(10);
    }
  });

  it('are calls that are understood, where they serve or build a site: these are not run here', () => {
    expect(examples).toEqual(expect.arrayContaining(SLOW));
    for (const example of SLOW)
      expect(readCall(wordsOf(example))).toMatchObject({
        command: COMMANDS[wordsOf(example)[0] ?? ''],
        call: { words: ['my-story'] },
      });
  });
});
