/**
 * The corpus of hostile files: each is answered as the manifest says, within bounds of time and
 * memory; nothing of the user's is changed, and what is refused leaves nothing behind.
 */
import { append } from '../../src/model/lists.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CASES } from '../hostile/cases.ts';
import { Corpus, MOST } from '../hostile/corpus.ts';
import { root } from '../helpers/peru.ts';

const manifest = JSON.parse(
  readFileSync(join(root, 'tests/hostile/manifest.json'), 'utf8'),
) as Record<string, unknown>;
const corpus = new Corpus();
afterAll(() => corpus.close());

it('has at least 250 files, each in the manifest, and none twice', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(250);
  expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  expect(Object.keys(manifest).sort()).toEqual(CASES.map(({ name }) => name).sort());
});

const kinds = new Map<string, (typeof CASES)[number][]>();
for (const one of CASES) {
  const kind = /^(\w+)[:,]/.exec(one.name)?.[1] ?? 'other';
  append(kinds, kind, one);
}
it.each([...kinds])('answers each hostile file in time: %s', async (_kind, cases) => {
  for (const one of cases) {
    const { code, says, seconds, megabytes, isKept, wrote } = await corpus.run(one);
    expect.soft({ command: one.args.join(' '), code, says }, one.name).toEqual(manifest[one.name]);
    if (seconds > MOST.seconds)
      expect.soft(seconds, one.name).toBeLessThan(await corpus.mostSeconds());
    expect.soft(megabytes, one.name).toBeLessThan(MOST.megabytes);
    expect.soft(isKept, one.name).toBe(true);
    const isImport = one.args[0] === 'import';
    expect.soft(wrote, one.name).toBe(isImport && code === 0);
  }
});
