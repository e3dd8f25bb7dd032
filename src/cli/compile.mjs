// Compiles the sources of a checkout into lib/, where they have changed: `cli` for Node, `site` the program of every site, `types` the
// declarations for other programs. A package comes compiled, without this file. By hand: node src/cli/compile.mjs [PART...] [--prune]
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
/** A program that runs may still load a part of what was compiled before: old parts go after a day. */
const KEPT_MS = 86_400_000;
/** Who waits longer than this for another compilation goes on without it: that was stopped. */
const MOST_WAIT_MS = 120_000;

const vite = async (mode, outDir) => {
  // What is compiled is for readers, whatever the shell says: the development build of Svelte changes arrays on a host's page.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  await build({
    configFile: join(root, 'vite.config.ts'),
    mode,
    logLevel: 'warn',
    // Where timings of plugins are told, a reader takes them for warnings.
    build: { outDir, rolldownOptions: { checks: { pluginTimings: false } } },
  });
};

/** The sources: what is compiled of the catalogues of words follows from them. */
const sources = () => filesUnder('src').filter((file) => !file.startsWith('src/words/compiled/'));

/** Each part: what it is made of, where in lib/ it goes, and how. */
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
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { status } = spawnSync(
        process.execPath,
        [tsc, '-p', 'tsconfig.types.json', '--outDir', out],
        { cwd: root, stdio: 'inherit' },
      );
      if (status !== 0) throw new Error('the types could not be written');
    },
  },
};

/** All that a site is made of, but for its dataset. */
export const programInputs = () => [...sources(), 'vite.config.ts', 'package-lock.json'];

const stampOf = (name) => join(lib, `${name}.json`);
const hashOfPart = (name) =>
  hashOf(
    [...PARTS[name].inputs(), 'vite.config.ts', 'package-lock.json', 'src/cli/compile.mjs'],
    [process.versions.node.split('.')[0]],
  );

/** Whether what is compiled is of the sources as they are. */
function isFresh(name, hash) {
  if (!existsSync(stampOf(name))) return false;
  const stamp = JSON.parse(readFileSync(stampOf(name), 'utf8'));
  return (
    stamp.hash === hash &&
    stamp.files.every((file) => existsSync(join(lib, PARTS[name].folder, file)))
  );
}

/** Runs what no other process may do at once. A lock that nobody frees is taken over. */
async function alone(work) {
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

/** Moves each file to its place: one that is read meanwhile is the old or the new one, never half of one. Entries come after the parts that they import. */
function install(from, to, files) {
  const depth = (file) => -file.split('/').length;
  for (const file of files.toSorted((a, b) => depth(a) - depth(b))) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    renameSync(join(from, file), join(to, file));
  }
}

/** Removes what no part of lib/ names any more, once no program that runs can want it. @param kept for how long, in milliseconds */
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
 * Compiles a part where it is not fresh.
 * @returns whether it had to be compiled
 * @throws Error when a source is wrong
 */
export async function compile(name) {
  const part = PARTS[name];
  // The words are sources, too, once they are compiled.
  await compileWords();
  if (isFresh(name, hashOfPart(name))) return false;
  return alone(async () => {
    // Who held the lock before may have done it.
    const hash = hashOfPart(name);
    if (isFresh(name, hash)) return false;
    const made = mkdtempSync(join(lib, '.part-'));
    try {
      await part.make(made);
      const files = filesUnder('.', made);
      install(made, join(lib, part.folder), files);
      writeFileSync(join(made, 'stamp'), JSON.stringify({ hash, files }));
      renameSync(join(made, 'stamp'), stampOf(name));
      removeOld();
    } finally {
      rmSync(made, { recursive: true, force: true });
    }
    return true;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  for (const name of asked.length ? asked : Object.keys(PARTS)) await compile(name);
  if (process.argv.includes('--prune')) await alone(async () => removeOld(0));
}
