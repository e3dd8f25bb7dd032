// npm run build: the whole site into dist/, every page with its first picture in it, and a pinned
// copy of it all in dist/v/.
// BANCADA_DATASET names the dataset's folder, BANCADA_SITE the address that the site will have,
// BANCADA_OUT another folder than dist/,
// BANCADA_LANG the language of its messages, if not English.
// --force replaces files of the user's that are in the way (npm run build -- --force).
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, programInputs } from './compile.mjs';
import { filesUnder, hashOf } from './inputs.mjs';
import { root } from './install.mjs';
import { reasonOf, say } from './say.mjs';

const DATASET = 'graph-data/peru-2018';
/** Records what each site was built from: not in the sites, which are published as they are. */
const RECORD = join(root, 'lib/built.json');

/** What `npm run build` and `npm start` are to build, by environment variables. */
export function buildRequest() {
  const { BANCADA_DATASET, BANCADA_OUT, BANCADA_LANG, BANCADA_SITE, PORT } = process.env;
  return {
    dataset: resolve(root, BANCADA_DATASET ?? DATASET),
    site: resolve(root, BANCADA_OUT ?? 'dist'),
    lang: BANCADA_LANG ?? 'en',
    address: BANCADA_SITE ?? PORT,
    // npm run build -- --force
    force: process.argv.includes('--force'),
  };
}

/**
 * A hash of everything that a site is built from: sources, dataset, configuration, packages, and
 * the request.
 */
function inputsOf({ dataset, lang, address }) {
  const data = statSync(dataset).isDirectory() ? filesUnder('.', dataset) : [''];
  const program = hashOf(programInputs());
  const words = [program, dataset, lang, process.versions.node];
  return hashOf(data, address === undefined ? words : [...words, address], dataset);
}

const readRecord = () => (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {});
/** The version of the site in a folder; undefined where there is none. */
const versionIn = (site) => {
  const file = join(site, 'version.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
};

/** Records what a site was built from; where the checkout may not be written to, it is built anew. */
function keepRecord(site, own) {
  const others = Object.entries(readRecord()).filter(([other]) => existsSync(other));
  const record = { ...Object.fromEntries(others), [site]: own };
  try {
    mkdirSync(join(root, 'lib'), { recursive: true });
    writeFileSync(RECORD, JSON.stringify(record));
  } catch (error) {
    if (error.syscall === undefined) throw error;
  }
}

/** Builds the site. @returns the exit code */
async function buildNow(request) {
  await compile('cli');
  const { run } = await import('../../lib/cli.js');
  process.chdir(root);
  const inputs = existsSync(request.dataset) ? inputsOf(request) : undefined;
  const code = await run([
    'build',
    relative(root, request.dataset),
    `--out=${request.site}`,
    `--lang=${request.lang}`,
    ...(request.force ? ['--force'] : []),
  ]);
  if (code === 0) keepRecord(request.site, { inputs, version: versionIn(request.site) });
  return code;
}

/** Does a piece of work on a site; an error of the system ends it with a sentence and code 1. */
async function told({ dataset, site }, work) {
  try {
    return await work();
  } catch (error) {
    if (error.syscall === undefined || process.env.BANCADA_STACK) throw error;
    console.error(say('cli.start.cannotBuild', { dataset, site, why: reasonOf(error) }));
    return 1;
  }
}

/** Builds the site. @returns the exit code */
export const build = (request) => told(request, () => buildNow(request));

async function buildWhereChanged(request) {
  const place = relative(root, request.site) || request.site;
  const built = readRecord()[request.site];
  const version = versionIn(request.site);
  if (built === undefined || version === undefined || !existsSync(request.dataset))
    console.log(say('cli.start.building', { place }));
  else if (built.version !== version || built.inputs !== inputsOf(request))
    console.log(say('cli.start.changed', { place }));
  else {
    console.log(say('cli.start.unchanged', { place }));
    return 0;
  }
  return buildNow(request);
}

/**
 * Builds the site if anything that it is built from has changed, and prints in a line whether it
 * does.
 * @returns the exit code
 */
export const buildWhenChanged = (request) => told(request, () => buildWhereChanged(request));

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = await build(buildRequest());
