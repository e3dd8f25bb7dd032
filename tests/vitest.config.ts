import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: { include: ['tests/**/*.test.ts'], testTimeout: 30_000, maxWorkers: 2 },
});
