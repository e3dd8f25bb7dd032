import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { datasetPlugin } from './src/cli/vite-dataset.ts';

const here = import.meta.dirname;
const page = (name: string) => resolve(here, 'src', name);

/** The host's script: one file without imports, at an address that never changes. */
const loader: UserConfig = {
  root: resolve(here, 'src'),
  publicDir: false,
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: false,
    target: 'es2020',
    lib: { entry: page('embed/loader.ts'), formats: ['iife'], name: 'bancada', fileName: () => 'embed.js' },
  },
};

const pages: UserConfig = {
  root: resolve(here, 'src'),
  // Relative addresses: the build works from any folder of any host.
  base: './',
  publicDir: false,
  plugins: [svelte({ preprocess: vitePreprocess(), configFile: false }), datasetPlugin(resolve(here, process.env['BANCADA_DATASET'] ?? 'graph-data/peru-2018'))],
  build: {
    outDir: resolve(here, 'dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 720,
    rolldownOptions: {
      input: { index: page('index.html'), embed: page('embed.html'), demo: page('demo.html') },
    },
  },
  server: { port: Number(process.env['PORT'] ?? 4173), strictPort: true, cors: true, fs: { allow: [here] } },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true, cors: true },
};

export default defineConfig(({ mode }) => (mode === 'loader' ? loader : pages));
