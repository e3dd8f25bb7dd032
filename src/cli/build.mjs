// npm run build: the whole site into dist/, every page with its first picture in it, and a pinned copy of it all in dist/v/.
// BANCADA_DATASET names the dataset's folder, BANCADA_SITE the address that the site will have, BANCADA_OUT another folder than dist/,
// BANCADA_LANG the language that is told in, where it is not English.
import { relative, resolve } from 'node:path';
import { compile } from './compile.mjs';
import { root } from './install.mjs';

await compile('cli');
const { run } = await import('../../lib/cli.js');
const { BANCADA_DATASET, BANCADA_OUT, BANCADA_LANG } = process.env;
const dataset = resolve(root, BANCADA_DATASET ?? 'graph-data/peru-2018');
const site = resolve(root, BANCADA_OUT ?? 'dist');
process.chdir(root);
process.exitCode = await run([
  'build',
  relative(root, dataset),
  `--out=${site}`,
  `--lang=${BANCADA_LANG ?? 'en'}`,
]);
