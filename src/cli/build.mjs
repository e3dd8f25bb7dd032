// npm run build: the whole site into dist/, every page with its first picture in it, and a pinned copy of it all in dist/v/.
// BANCADA_DATASET names the dataset's folder, BANCADA_SITE the address that the site will have, BANCADA_OUT another folder than dist/,
// BANCADA_LANG the language that is told in, where it is not English.
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';
import { compileWords } from './words.mjs';

await compileWords();
const { register } = await import('tsx/esm/api');
const unregister = register();
const { m, pick } = await import('../words/index.ts');
const lang = process.env.BANCADA_LANG ?? 'en';
const dataset = process.env.BANCADA_DATASET ?? 'graph-data/peru-2018';
const given = process.env.BANCADA_SITE ?? `http://localhost:${process.env.PORT ?? 4173}/`;
if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol)) {
  console.error(m.cli.build.addressWrong(lang, { given }));
  process.exit(1);
}
const address = new URL('.', given.endsWith('/') ? given : `${given}/`).href;
const dist = resolve(root, process.env.BANCADA_OUT ?? 'dist');

/** Runs a program of this project; rejects where it fails, in the words of `failed`. */
const run = (failed, ...args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(failed))));
  });

const { build } = await import('vite');
const vite = (mode) =>
  build({
    configFile: join(root, 'vite.config.ts'),
    mode,
    logLevel: mode === 'production' ? 'info' : 'warn',
  });
try {
  const { emptyButVersions, pin, versionOf } = await import('./site/pin.ts');
  const { loadDataset } = await import('./load.ts');
  const { raw } = loadDataset(dataset);
  emptyButVersions(dist);
  await vite('production');
  await vite('loader');
  await vite('boot');
  await vite('prerender');
  // The pictures in pixels take longest: they are drawn beside the pages.
  const pictures = run(
    m.cli.build.picturesFailed(lang),
    '--import',
    'tsx',
    join(root, 'src/cli/site/pictures.ts'),
    dataset,
    dist,
  );
  const { prerender } = await import(pathToFileURL(join(root, '.prerender/prerender.js')).href);
  await prerender({ dist, raw, address });
  await pictures;
  rmSync(join(dist, 'story.html'), { force: true });
  // A dataset may bring an article that shows its pages as another site would: it is copied as it is.
  for (const name of ['demo.html', 'demo.css'])
    if (existsSync(join(dataset, name))) copyFileSync(join(dataset, name), join(dist, name));
  const version = versionOf(dist);
  pin(dist, version);
  // Told last: a version does not name itself.
  writeFileSync(join(dist, 'version.json'), `${JSON.stringify({ version })}\n`);
  const place = relative(root, dist) || dist;
  console.log(`\n${m.cli.build.siteIsIn(lang, { place, version, address })}`);
  await unregister();
} catch (error) {
  console.error(
    error?.words ? pick(error.words, lang) : error instanceof Error ? error.message : error,
  );
  process.exit(1);
}
