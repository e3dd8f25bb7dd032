/**
 * README and docs say what is so: no sentence of absence names a command or a format that is there,
 * and what docs for developers name is there.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands.ts';
import { FORMATS, READ_FORMATS, WRITTEN_FORMATS } from '../../src/formats/registry.ts';
import { root } from '../helpers/peru.ts';

const ABSENCE =
  /\b(?:is|are) not (?:there|possible|supported|written|read|available|implemented)(?: yet)?\b|\bnot yet\b|\bis for the command line\b|\bno (?:import|export)\b|\bcannot (?:import|export|be imported|be exported)\b/i;

/** The names by which docs speak of what is there. */
const THERE: readonly string[] = [
  ...new Set([
    ...Object.keys(COMMANDS).map((name) => `bancada ${name}`),
    ...READ_FORMATS.map(({ name }) => `import of ${name}`),
    ...WRITTEN_FORMATS.map(({ name }) => `export of ${name}`),
    ...FORMATS.flatMap(({ name }) => name.split(' ').slice(0, 1)),
    'import of data',
    'export of data',
  ]),
].map((name) => name.toLowerCase());

/** Formats that are named for a part of them that is left out, which is another thing. */
const PARTS = /statements of|of a network|in a network|workbooks? with|becomes?\b|left out/i;

/** Sentences that say that something is missing which is there. */
export function falseAbsences(text: string): string[] {
  return text
    .split(/(?<=[.!?;])\s+|\n/)
    .filter((sentence) => ABSENCE.test(sentence) && !PARTS.test(sentence))
    .filter((sentence) => THERE.some((name) => sentence.toLowerCase().includes(name)));
}

describe('claims of absence', () => {
  it('name nothing that is there, in README, CONTRIBUTING and docs', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      ...readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name)),
    ];
    expect(pages.length).toBeGreaterThan(8);
    for (const page of pages)
      expect(falseAbsences(readFileSync(join(root, page), 'utf8')), page).toEqual([]);
  });
  it('are found where there are any', () => {
    expect(
      falseAbsences(
        'Import of Popolo, FollowTheMoney, GEXF, GraphML and spreadsheets is not there yet.',
      ),
    ).toHaveLength(1);
    expect(falseAbsences('`bancada serve` is not available on Windows.')).toHaveLength(1);
    expect(falseAbsences('Holography is not supported.')).toEqual([]);
  });
});

describe('names in the docs for who carries on', () => {
  const sources = ['src', 'tests']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        [folder, ...name.split(sep)].join('/'),
      ),
    )
    .concat('package.json', 'vite.config.ts', 'tsconfig.pure.json', 'eslint.config.js')
    .filter((file) => /\.(ts|mjs|js|json|svelte|css)$/.test(file));
  const text = [...sources, ...sources.map((file) => readFileSync(join(root, file), 'utf8'))].join(
    '\n',
  );
  /**
   * What is written as code and looks like a file or a name of the program: not commands, nor
   * addresses.
   */
  const namesIn = (page: string) =>
    [...page.matchAll(/`([^`\n]+)`/g)]
      .map(([, code = '']) => code.replace(/[({].*$/s, ''))
      .filter((code) => /^[\w.-]+(\/[\w.-]+)*$/.test(code) && /[a-z][A-Z]|\//.test(code))
      .filter((code) => !/NAME|^docs\/|^graph-data\/|^\.|^lib\//.test(code));

  it('are those of the sources', () => {
    const pages = ['docs/architecture.md', 'docs/testing.md', 'docs/translating.md'];
    for (const page of pages) {
      const names = namesIn(readFileSync(join(root, page), 'utf8'));
      expect(names.length, page).toBeGreaterThan(3);
      const gone = names.filter((name) => !text.includes(name));
      // The catalogue of a language to come, and the words as components have them.
      expect(
        gone.filter((name) => !/\/pt\b|^explorer\.messages\./.test(name)),
        page,
      ).toEqual([]);
    }
  });
  it('are seen when they are gone', () => {
    expect(namesIn('`src/gone.ts` and `goneAway(x)`, not `npm test`')).toEqual([
      'src/gone.ts',
      'goneAway',
    ]);
  });
});
