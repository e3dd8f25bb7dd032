/**
 * The tests that a mutation run asks (stryker.config.json): those of the rooms that it changes, but
 * for sweeps over everything, which each take seconds.
 */
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
const { projects: _, ...test } = shared.test ?? {};

export default {
  ...shared,
  test: {
    ...test,
    // What a module remembers of its last run hides a change of it.
    isolate: true,
    include: [
      'tests/analysis/*.test.ts',
      'tests/model/{peru,clock,dates,stories,rules}.test.ts',
      'tests/scene/{scene,lines,layouts,view,chainPicture,colours,staticPicture,rules}.test.ts',
      'tests/formats/folder.test.ts',
    ],
    testNamePattern: new RegExp(`^(?!.*(${SWEEPS.join('|')}))`),
  },
};
