/**
 * The tests that a mutation run asks (stryker.config.json): those of the rooms that it changes, but
 * for sweeps over everything, which each take seconds.
 */
import type { Plugin } from 'vite';
import shared from './vitest.config.ts';

/** What is asked of every view on every day, or of every layout at every size. */
const SWEEPS = [
  'tell on no day',
  'gives the same places',
  'keeps the crossings',
  'lets no shape or name run',
  'draw every view on every day',
  'stays well formed',
  'never draw an allegation',
  'finds the same chains',
  'answers any damage',
  'draws any layout that an address',
];
/**
 * Skips sweeps where the sources of tests are read: Stryker has a pattern of names of its own, and
 * heeds none of ours.
 */
const skippingSweeps: Plugin = {
  name: 'skipping-sweeps',
  enforce: 'pre',
  transform: (code, id) =>
    /\.test\.ts$/.test(id)
      ? code.replaceAll(/\bit\('([^']*)'/g, (call, name: string) =>
          SWEEPS.some((sweep) => name.includes(sweep)) ? call.replace('it(', 'it.skip(') : call,
        )
      : undefined,
};
const { projects: _, ...test } = shared.test ?? {};

export default {
  ...shared,
  plugins: [...(shared.plugins ?? []), skippingSweeps],
  test: {
    ...test,
    // What a module remembers of its last run hides a change of it: only a first look takes that risk.
    isolate: process.env['ISOLATED'] !== 'no',
    include: [
      'tests/analysis/*.test.ts',
      'tests/model/{peru,clock,dates,stories,rules,webAddress}.test.ts',
      'tests/scene/*.test.ts',
      'tests/formats/folder.test.ts',
    ],
    exclude: ['tests/scene/{legible,fonts}.test.ts'],
  },
};
