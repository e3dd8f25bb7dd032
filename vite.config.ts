import { svelte, vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { ownOriginPlugin } from './src/cli/vite-own-origin.ts';
import { datasetPlugin } from './src/cli/vite-dataset.ts';
import { policyPlugin } from './src/cli/vite-policy.ts';
import { wordsPlugin } from './src/cli/vite-words.ts';

const here = import.meta.dirname;
const source = (name: string) => resolve(here, 'src', name);
const port = Number(process.env['PORT'] ?? 4173);

const common: UserConfig = { root: source('.'), publicDir: false };
/** Where things go is said by compile.mjs, which also removes what is old. */
const build = { target: 'es2022', emptyOutDir: false, reportCompressedSize: false };

/** A script of one file without imports, at an address that never changes. */
const alone = (entry: string, file: string): UserConfig => ({
  ...common,
  build: {
    ...build,
    lib: { entry: source(entry), formats: ['iife'], name: 'bancada', fileName: () => file },
  },
});

const plugins = [
  wordsPlugin(),
  svelte({
    preprocess: vitePreprocess(),
    configFile: false,
    // The classes of styles are named after files: the same ones wherever this is compiled from.
    compilerOptions: { rootDir: here },
  }),
];

/**
 * The command line, what makes a site, and the parts for other programs: for Node, with the panels
 * of the explorer rendered as text.
 * Vite compiles them, and not tsc, because the pages are Svelte's; the packages that are
 * dependencies stay imports.
 */
const cli: UserConfig = {
  ...common,
  plugins,
  // What is Svelte's is compiled in: nobody who installs the package needs it.
  ssr: { noExternal: [/^svelte(\/|$)/, 'clsx', 'devalue', 'esm-env'] },
  build: {
    ...build,
    ssr: true,
    target: 'node20',
    rolldownOptions: {
      input: {
        cli: source('cli/main.ts'),
        build: source('cli/site/build.ts'),
        pictures: source('cli/site/pictures.ts'),
        serveSite: source('cli/site/serveSite.ts'),
        dataset: source('api/dataset.ts'),
        analysis: source('api/analysis.ts'),
        render: source('api/render.ts'),
        element: source('api/element.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
    },
  },
};

const pages: UserConfig = {
  ...common,
  publicDir: source('public'),
  // Relative addresses: the build works from any folder of any host.
  base: './',
  // Every page is a file: what is not there is not there.
  appType: 'mpa',
  plugins: [
    ownOriginPlugin(),
    policyPlugin(),
    ...plugins,
    datasetPlugin(
      resolve(here, process.env['BANCADA_DATASET'] ?? 'graph-data/peru-2018'),
      process.env['BANCADA_LANG'],
    ),
  ],
  // Cytoscape's own minified file, which it offers by this name, is 1.4 kB smaller than what we make of
  // its other one (compressed).
  resolve: {
    alias: [{ find: /^cytoscape$/, replacement: 'cytoscape/dist/cytoscape.esm.min.mjs' }],
  },
  // Workers load parts of theirs when they are wanted, as pages do.
  worker: { format: 'es' },
  build: {
    ...build,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 720,
    rolldownOptions: {
      // sax asks for Node's streams and does without them in a browser.
      onLog: (level, log, pass) => {
        if (!/Module "stream" has been externalized.*sax/.test(log.message)) pass(level, log);
      },
      // What every living graph needs is one file: each more would cost the page that wakes some
      // milliseconds.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'live',
              test: /src[\\/](scene[\\/]drawing\.ts|app[\\/](open\.ts|panels[\\/](graph[\\/]Graph|story[\\/]StoryPager)\.svelte))$/,
            },
          ],
        },
      },
      input: {
        index: source('index.html'),
        embed: source('embed.html'),
        story: source('story.html'),
      },
    },
  },
  server: { port, strictPort: true, cors: false, fs: { allow: [here] } },
};

const CONFIGS: Record<string, UserConfig> = {
  cli,
  /**
   * The host's script, the one that runs before a page of ours is drawn, and the one of `bancada
   * serve`.
   */
  loader: alone('embed/loader.ts', 'embed.js'),
  boot: alone('embed/boot.ts', 'boot.js'),
  live: alone('cli/site/live.ts', 'live.js'),
};
export default defineConfig(({ mode }) => CONFIGS[mode] ?? pages);
