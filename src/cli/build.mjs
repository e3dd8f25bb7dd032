// npm run build: the whole site into dist/, every page with its first picture in it, and a pinned copy of it all in dist/v/.
// BANCADA_DATASET names the dataset's folder, BANCADA_SITE the address that the site will have, BANCADA_OUT another folder than dist/,
// BANCADA_LANG the language that is told in, where it is not English.
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, programInputs } from './compile.mjs';
import { filesUnder, hashOf } from './inputs.mjs';
import { root } from './install.mjs';

const DATASET = 'graph-data/peru-2018';
/** Where it is kept what each site was built of, apart from the sites: they are handed on as they are. */
const KEPT = join(root, 'lib/built.json');

/** What `npm run build` and `npm start` are asked for, by the environment. */
export function wanted() {
  const { BANCADA_DATASET, BANCADA_OUT, BANCADA_LANG, BANCADA_SITE, PORT } = process.env;
  return {
    dataset: resolve(root, BANCADA_DATASET ?? DATASET),
    site: resolve(root, BANCADA_OUT ?? 'dist'),
    lang: BANCADA_LANG ?? 'en',
    address: BANCADA_SITE ?? PORT ?? '',
  };
}

/** One name for all that a site is made of: sources, dataset, configuration, packages, and what the environment asks for. */
function inputsOf({ dataset, lang, address }) {
  const data = statSync(dataset).isDirectory() ? filesUnder('.', dataset) : [''];
  const program = hashOf(programInputs());
  return hashOf(data, [program, dataset, lang, address, process.versions.node], dataset);
}

const readKept = () => (existsSync(KEPT) ? JSON.parse(readFileSync(KEPT, 'utf8')) : {});
/** The version of a site that stands in a folder. */
const versionIn = (site) => {
  const file = join(site, 'version.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
};

/** Builds the site. @returns the exit code */
export async function build(what) {
  await compile('cli');
  const { run } = await import('../../lib/cli.js');
  process.chdir(root);
  const inputs = existsSync(what.dataset) ? inputsOf(what) : undefined;
  const code = await run([
    'build',
    relative(root, what.dataset),
    `--out=${what.site}`,
    `--lang=${what.lang}`,
  ]);
  if (code === 0) {
    mkdirSync(join(root, 'lib'), { recursive: true });
    const others = Object.entries(readKept()).filter(([site]) => existsSync(site));
    const own = { inputs, version: versionIn(what.site) };
    const kept = { ...Object.fromEntries(others), [what.site]: own };
    writeFileSync(KEPT, JSON.stringify(kept));
  }
  return code;
}

/** Builds the site where anything that it is made of has changed, and says in one line which of both it was. @returns the exit code */
export async function buildWhenChanged(what) {
  const place = relative(root, what.site) || what.site;
  const kept = readKept()[what.site];
  const version = versionIn(what.site);
  if (kept === undefined || version === undefined || !existsSync(what.dataset))
    console.log(`Building the site into ${place}/ ...`);
  else if (kept.version !== version || kept.inputs !== inputsOf(what))
    console.log(`Something has changed since ${place}/ was built: building it anew ...`);
  else {
    console.log(`Nothing has changed since ${place}/ was built: it is served as it is.`);
    return 0;
  }
  return build(what);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await build(wanted());
