// Compiles the sources of a checkout into lib/, if they have changed: `cli` for Node, `site` the
// program of every site, `types` the declarations for other programs. A package comes compiled,
// without this file. By hand: node src/cli/compile.mjs [PART...] [--prune]
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesUnder, hashOf } from './inputs.mjs';
import { root } from './install.mjs';
import { compileWords } from './words.mjs';

const lib = join(root, 'lib');
/**
 * A running program may still load files that were compiled before: old files are removed after a
 * day.
 */
const KEPT_MS = 86_400_000;
/** After this time another compilation is taken to be interrupted. */
const MOST_WAIT_MS = 120_000;

const vite = async (mode, outDir) => {
  // What is compiled is for readers, whatever the shell says: the development build of Svelte
  // changes arrays on a host's page.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode,
    logLevel: 'warn',
    // Timings of plugins look like warnings.
    build: { outDir, rolldownOptions: { checks: { pluginTimings: false } } },
  });
};

/** The sources, without what is compiled from the catalogues. */
const sources = () => filesUnder('src').filter((file) => !file.startsWith('src/words/compiled/'));

/** The parts: what each is compiled from, its folder in lib/, and how. */
const PARTS = {
  cli: {
    inputs: sources,
    folder: '.',
    make: (out) => vite('cli', out),
  },
  site: {
    inputs: () => [
      ...sources().filter((file) => !file.startsWith('src/cli/')),
      'src/cli/site/live.ts',
      'src/cli/words.mjs',
    ],
    folder: 'site',
    make: async (out) => {
      await vite('production', out);
      await vite('loader', out);
      await vite('boot', out);
      await vite('live', out);
    },
  },
  types: {
    inputs: () => [...sources(), 'tsconfig.json', 'tsconfig.types.json'],
    folder: 'types',
    make: (out) => {
      const tsc = join(root, 'node_modules/@typescript/native/bin/tsc');
      const { status } = spawnSync(
        process.execPath,
        [tsc, '-p', 'tsconfig.types.json', '--outDir', out],
        { cwd: root, stdio: 'inherit' },
      );
      if (status !== 0) throw new Error('the types could not be written');
    },
  },
};

/** Everything that a site is built from, except its dataset. */
export const programInputs = () => [...sources(), 'vite.config.ts', 'package-lock.json'];

const stampOf = (name) => join(lib, `${name}.json`);
const hashOfPart = (name) =>
  hashOf(
    [...PARTS[name].inputs(), 'vite.config.ts', 'package-lock.json', 'src/cli/compile.mjs'],
    [process.versions.node.split('.')[0]],
  );

/** Whether a part was compiled from the present sources. */
function isFresh(name, hash) {
  if (!existsSync(stampOf(name))) return false;
  const stamp = JSON.parse(readFileSync(stampOf(name), 'utf8'));
  return (
    stamp.hash === hash &&
    stamp.files.every((file) => existsSync(join(lib, PARTS[name].folder, file)))
  );
}

/**
 * Runs what only one process may do at a time. A lock that is not released is ignored after a
 * while.
 */
async function withLock(work) {
  mkdirSync(lib, { recursive: true });
  const lock = join(lib, '.lock');
  const began = Date.now();
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (Date.now() - began > MOST_WAIT_MS) break;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Moves each file to its place: whoever reads one meanwhile gets the old or the new one. Entries
 * are moved after the files that they import.
 */
function install(from, to, files) {
  const depth = (file) => -file.split('/').length;
  for (const file of files.toSorted((a, b) => depth(a) - depth(b))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}

/**
 * Removes files that belong to no part any more, once no running program can need them.
 * @param kept for how long they are kept, in milliseconds
 */
function removeOld(kept = KEPT_MS) {
  const named = new Set([
    'lib/built.json',
    ...Object.keys(PARTS)
      .filter((name) => existsSync(stampOf(name)))
      .flatMap((name) => [
        `lib/${name}.json`,
        ...JSON.parse(readFileSync(stampOf(name), 'utf8')).files.map((file) =>
          join('lib', PARTS[name].folder, file).split(sep).join('/'),
        ),
      ]),
  ]);
  for (const file of filesUnder('lib').filter((one) => !named.has(one)))
    if (Date.now() - statSync(join(root, file)).mtimeMs >= kept) rmSync(join(root, file));
}

/**
 * Compiles a part, unless it is up to date.
 * @returns whether it had to be compiled
 * @throws Error when a source is wrong
 */
export async function compile(name) {
  const part = PARTS[name];
  // The compiled catalogues are sources of the parts.
  await compileWords();
  if (isFresh(name, hashOfPart(name))) return false;
  return withLock(async () => {
    // The process that held the lock may have done it.
    const hash = hashOfPart(name);
    if (isFresh(name, hash)) return false;
    const temporary = mkdtempSync(join(lib, '.part-'));
    try {
      await part.make(temporary);
      const files = filesUnder('.', temporary);
      install(temporary, join(lib, part.folder), files);
      writeFileSync(join(temporary, 'stamp'), JSON.stringify({ hash, files }));
      renameSync(join(temporary, 'stamp'), stampOf(name));
      removeOld();
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
    return true;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  for (const name of names.length ? names : Object.keys(PARTS)) await compile(name);
  if (process.argv.includes('--prune')) await withLock(async () => removeOld(0));
}
