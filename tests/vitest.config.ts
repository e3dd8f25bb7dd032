import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { compileWords } from '../src/cli/words.mjs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

await compileWords();
/**
 * What is tested after a build, with what it built: the package, and the command as it is
 * installed.
 */
const BUILT = 'tests/built/**/*.test.ts';

/** Files that take longest: begun last, each would leave the other core without work at the end. */
const LONGEST = ['package.test.ts', 'killed.test.ts'];
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) =>
      LONGEST.some((name) => moduleId.endsWith(`/${name}`));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

const CONDITIONS = ['browser', 'module', 'node', 'development'];

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  // Components and their state are compiled as for a browser, not as for the server that Node would
  // be.
  plugins: [
    svelte({ configFile: false, dynamicCompileOptions: () => ({ generate: 'client' as const }) }),
  ],
  ssr: { noExternal: [/^svelte(\/|$)/], resolve: { conditions: CONDITIONS } },
  resolve: { conditions: CONDITIONS },
  test: {
    // What takes a second here may take a minute where a machine is busy with something else.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [BUILT] } },
      {
        extends: true,
        test: {
          name: 'built',
          include: [BUILT],
          globalSetup: 'tests/built/compiled.ts',
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});
