import { resolve } from 'node:path';
import { compileWords } from '../src/cli/words.mjs';
import { defineConfig } from 'vitest/config';

await compileWords();
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 },
});
