import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { compileWords } from '../src/cli/words.mjs';
import { defineConfig } from 'vitest/config';

await compileWords();
/**
 * What is tested after a build, with what it built: the package, and the command as it is
 * installed.
 */
const BUILT = 'tests/built/**/*.test.ts';

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
    testTimeout: 30_000,
    maxWorkers: 2,
    isolate: false,
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
          testTimeout: 240_000,
        },
      },
    ],
  },
});
