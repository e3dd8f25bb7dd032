/**
 * Cytoscape from its own sources, without what a page of ours never runs: its algorithms (graphology has ours), its layouts (the
 * scene has places) and its canvas renderer (the marks are painted by app/painter.ts). What is kept is not changed.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const sources = join(dirname(createRequire(import.meta.url).resolve('cytoscape')), '../src');

/** Files of the library, and what stands in for them. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'collection/algorithms/index.mjs': 'export default {};',
  'extensions/renderer/canvas/index.mjs': 'export default function () {}',
  'extensions/layout/index.mjs':
    "import nothing from './null.mjs';\nimport preset from './preset.mjs';\nexport default [{ name: 'null', impl: nothing }, { name: 'preset', impl: preset }];",
};

export function leanCytoscape(): Plugin {
  const asked = new Set<string>();
  return {
    name: 'bancada-cytoscape',
    // While developing it is the package as it comes: nobody counts its bytes there, and its sources want a bundler.
    apply: 'build',
    enforce: 'pre',
    resolveId(id) {
      return id === 'cytoscape' ? join(sources, 'index.mjs') : undefined;
    },
    load(id) {
      const file = Object.keys(LEFT_OUT).find((name) => id === join(sources, name));
      if (file) asked.add(file);
      return file && LEFT_OUT[file];
    },
    buildEnd(error) {
      // A version whose files lie elsewhere would come in whole, and silently.
      const missed = Object.keys(LEFT_OUT).filter((file) => !asked.has(file));
      if (!error && missed.length && !this.meta.watchMode)
        this.error(`Cytoscape has moved ${missed.join(', ')}: mend src/cli/vite-cytoscape.ts`);
    },
  };
}
