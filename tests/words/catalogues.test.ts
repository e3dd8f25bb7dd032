import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  compareCatalogues,
  compileWords,
  isCatalogue,
  localesIn,
  readCatalogue,
} from '../../src/cli/words.mjs';
import { message, plain, plural, select } from '../../src/words/message.ts';
import { root } from '../helpers/peru.ts';
import { LOCALES, LocalizedError, localized, pick } from '../../src/words/index.ts';

describe('the catalogues', () => {
  const base = readCatalogue('en');
  const others = localesIn().slice(1);

  it('are those of the languages that the program speaks', () => {
    expect(localesIn()).toEqual([...LOCALES]);
    expect(others.length).toBeGreaterThan(0);
    expect(isCatalogue(join(root, 'src/words/es.json'))).toBe(true);
    expect(isCatalogue(join(root, 'package.json'))).toBe(false);
  });

  it.each(others)('say in "%s" all that they say in English, in the same order', (locale) => {
    const other = readCatalogue(locale);
    expect(compareCatalogues(base, other)).toEqual({ missing: [], unknown: [] });
    expect([...other.keys()]).toEqual([...base.keys()]);
  });

  it('have no message that no source says', () => {
    const text = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|svelte)$/.test(file) && !/^words.compiled/.test(file))
      .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
      .join('\n');
    const words = new Set(text.match(/[\w-]+/g));
    // A group may be used whole, as the errors of the system are by their codes.
    const isUsedWhole = (key: string) => {
      const group = key.split('.').at(-2) ?? key;
      return new RegExp(`\\.${group}(\\)|\\[|\\.\\$)`).test(text);
    };
    const unused = [...base.keys()].filter(
      (key) => !words.has(key.slice(key.lastIndexOf('.') + 1)) && !isUsedWhole(key),
    );
    expect(unused).toEqual([]);
  });

  it('tell translators of messages that are there', () => {
    const all = JSON.parse(readFileSync(join(root, 'src/words/en.json'), 'utf8')) as object;
    const hints = Object.keys(all).filter((key) => key.startsWith('@'));
    expect(hints.filter((hint) => !base.has(hint.slice(1)))).toEqual([]);
  });
});

describe('a compiled catalogue', () => {
  let folder = '';
  const catalogue = (locale: string, texts: Record<string, string>) =>
    writeFileSync(join(folder, `${locale}.json`), JSON.stringify(texts));
  const compiled = (file: string) => readFileSync(join(folder, 'compiled', file), 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bancada-words-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const EN = {
    'cli.done': 'done',
    'cli.set.walk-out': 'walked out',
    'cli.files': '{n, plural, =0 {no file} one {1 file} other {{n} files}} in {dir}',
    'cli.who': '{number, select, one {says} many {say}}',
    'explorer.close': 'Close',
    'explorer.hops': '{n, plural, one {1 hop} other {{n} hops}}',
  };

  it('is written once, and anew when a catalogue changes', async () => {
    catalogue('en', EN);
    await expect(compileWords(folder)).resolves.toBe(true);
    await expect(compileWords(folder)).resolves.toBe(false);
    catalogue('en', { ...EN, 'cli.more': 'more' });
    await expect(compileWords(folder)).resolves.toBe(true);
    expect(compiled('cli.ts')).toContain('more');
  });

  it('is whole where two compile it at once', async () => {
    catalogue('en', EN);
    await Promise.all([compileWords(folder), compileWords(folder), compileWords(folder)]);
    expect(readdirSync(join(folder, 'compiled')).sort()).toEqual([
      'cli.ts',
      'explorer.en.ts',
      'explorer.ts',
      'explorer.type.ts',
      'locales.ts',
      'messages.ts',
      'stamp',
    ]);
  });

  it('types what a message takes', async () => {
    catalogue('en', EN);
    await compileWords(folder);
    expect(compiled('cli.ts')).toContain('message<{ n: number; dir: Value }>');
    expect(compiled('cli.ts')).toContain('message<{ number: "one" | "many" }>');
    expect(compiled('explorer.type.ts')).toContain('hops: (i: { n: number }) => string');
  });

  it('falls back on English where a language lacks a word, and drops one that is gone', async () => {
    catalogue('en', EN);
    catalogue('pt', { 'explorer.close': 'Fechar' });
    await compileWords(folder);
    expect(compiled('explorer.pt.ts')).toContain('close: "Fechar"');
    expect(compiled('explorer.pt.ts')).toContain('plural("en", i.n');
    expect(
      compareCatalogues(readCatalogue('en', folder), readCatalogue('pt', folder)).missing,
    ).toEqual(Object.keys(EN).filter((key) => key !== 'explorer.close'));
    rmSync(join(folder, 'pt.json'));
    await compileWords(folder);
    expect(existsSync(join(folder, 'compiled/explorer.pt.ts'))).toBe(false);
  });

  it.each([
    ['a brace left open', { en: { 'a.b': 'x {n' } }, 'en.json: "a.b"'],
    [
      'a key that English lacks',
      { en: { 'a.b': 'x' }, es: { 'a.c': 'x' } },
      'es.json: "a.c" is not in en.json',
    ],
    [
      'an input that English does not give',
      { en: { 'a.b': 'x' }, es: { 'a.b': '{n}' } },
      'it is not given {n}',
    ],
    [
      'a number sign',
      { en: { 'a.b': '{n, plural, other {# x}}' } },
      'write the name of the number',
    ],
    ['a key inside a message', { en: { 'a.b': 'x', 'a.b.c': 'y' } }, '"a.b.c" lies inside'],
    ['a message that is no text', { en: { 'a.b': 3 as unknown as string } }, '"a.b" is not a text'],
  ] as [string, Record<string, Record<string, string>>, string][])(
    'refuses %s, and names it',
    async (_, texts, said) => {
      for (const [locale, words] of Object.entries(texts)) catalogue(locale, words);
      await expect(compileWords(folder)).rejects.toThrow(said);
    },
  );

  it('names every mistake at once', async () => {
    mkdirSync(join(folder, 'sub'));
    catalogue('en', { 'a.b': '{', 'a.c': '}{' });
    await expect(compileWords(folder)).rejects.toThrow(/"a\.b"[\s\S]*"a\.c"/);
  });
});

describe('a message', () => {
  it('is told in the language asked for, else in English', () => {
    const done = plain({ en: 'done', es: 'hecho' });
    const file = message<{ name: string }>({
      en: (i) => `no ${i.name}`,
      es: (i) => `falta ${i.name}`,
    });
    expect([done('es'), done('qu'), done('toString')]).toEqual(['hecho', 'done', 'done']);
    expect(file('es', { name: 'a' })).toBe('falta a');
    expect(localized(file, { name: 'a' })).toEqual({ en: 'no a', es: 'falta a' });
    expect(pick(localized(done), 'es')).toBe('hecho');
    expect(new LocalizedError(localized(done)).message).toBe('done');
  });

  it('follows the plural rules of its language, an exact number first', () => {
    const branches = {
      '=0': () => 'none',
      one: () => 'one',
      few: () => 'few',
      other: () => 'many',
    };
    expect([0, 1, 2, 5].map((n) => plural('en', n, branches))).toEqual([
      'none',
      'one',
      'many',
      'many',
    ]);
    expect([1, 2, 5].map((n) => plural('pl', n, branches))).toEqual(['one', 'few', 'many']);
  });

  it('chooses by a value', () => {
    const branches = { he: () => 'el', other: () => 'la' };
    expect([select('he', branches), select('she', branches)]).toEqual(['el', 'la']);
  });
});
