/**
 * The quick tests of model, analysis and scene, over sources in which Stryker has put its changes
 * (run.mjs writes them). Each test is run once as it is, and then once for each change that it
 * reaches (runner.ts): a process for each change would take hours.
 */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import shared from '../vitest.config.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = process.env['MUTATION_FOLDER'] ?? '';
const sources = JSON.parse(readFileSync(resolve(folder, 'sources.json'), 'utf8')) as Record<
  string,
  string
>;
/** What is remembered of the run without a change would hide the change. */
const WITHOUT_MEMORY = `
export const memo = (compute) => compute;
export const memoOf = (compute) => compute;
`;

const withChanges: Plugin = {
  name: 'with-changes',
  enforce: 'pre',
  load(id) {
    const path = relative(root, id);
    return path === 'src/model/memo.ts' ? WITHOUT_MEMORY : sources[path];
  },
};
const { projects: _, ...test } = shared.test ?? {};

export default {
  ...shared,
  plugins: [...(shared.plugins ?? []), withChanges],
  test: {
    ...test,
    include: ['tests/**/*.test.ts'],
    isolate: true,
    maxWorkers: 1,
    runner: resolve(import.meta.dirname, 'runner.ts'),
    // All changes that a test reaches are tried within it.
    testTimeout: 3_600_000,
  },
};
