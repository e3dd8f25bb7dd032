import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { datasetPlugin } from './src/cli/vite-dataset.ts';
import { wordsPlugin } from './src/cli/vite-words.ts';

const here = import.meta.dirname;
/** Where the site goes: BANCADA_OUT, or dist. */
const dist = resolve(here, process.env['BANCADA_OUT'] ?? 'dist');
const page = (name: string) => resolve(here, 'src', name);

/** A script of one file without imports, at an address that never changes. */
const alone = (entry: string, file: string): UserConfig => ({
  root: resolve(here, 'src'),
  publicDir: false,
  build: {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: page(entry), formats: ['iife'], name: 'bancada', fileName: () => file },
  },
});
/** The host's, and the one that runs before a page of ours is drawn. */
const loader = alone('embed/loader.ts', 'embed.js');
const boot = alone('embed/boot.ts', 'boot.js');

const plugins = [
  wordsPlugin(),
  svelte({ preprocess: vitePreprocess(), configFile: false }),
  datasetPlugin(
    resolve(here, process.env['BANCADA_DATASET'] ?? 'graph-data/peru-2018'),
    process.env['BANCADA_LANG'],
  ),
];

/** What writes the pages with their first pictures in them: for Node, run once by the build. */
const prerender: UserConfig = {
  root: resolve(here, 'src'),
  publicDir: false,
  plugins,
  build: {
    ssr: page('cli/site/prerender.ts'),
    outDir: resolve(here, '.prerender'),
    emptyOutDir: true,
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
  },
};

const pages: UserConfig = {
  root: resolve(here, 'src'),
  // Relative addresses: the build works from any folder of any host.
  base: './',
  // Every page is a file: what is not there is not there.
  appType: 'mpa',
  publicDir: false,
  plugins,
  build: {
    outDir: dist,
    // Emptied by the build itself: it keeps the versions that are pinned.
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 720,
    rolldownOptions: {
      // What every living graph needs is one file: each more would cost the page that wakes some milliseconds.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'live',
              test: /src[\\/]app[\\/](open\.ts|panels[\\/](Graph|StoryPager)\.svelte)$/,
            },
          ],
        },
      },
      input: { index: page('index.html'), embed: page('embed.html'), story: page('story.html') },
    },
  },
  server: {
    port: Number(process.env['PORT'] ?? 4173),
    strictPort: true,
    cors: true,
    fs: { allow: [here] },
  },
  preview: { port: Number(process.env['PORT'] ?? 4173), strictPort: true, cors: true },
};

const CONFIGS: Record<string, UserConfig> = { loader, boot, prerender };
export default defineConfig(({ mode }) => CONFIGS[mode] ?? pages);
