// npm run mutate: changes the sources of model, analysis and scene, one small thing at a time, and
// counts the changes that no quick unit test sees (Stryker's changes; docs/testing.md has the score).
//   npm run mutate                                all three rooms
//   npm run mutate -- src/analysis/rollcall.ts    some files
// lib/mutation/report.json lists what was not seen, with its place.
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { filesUnder } from '../../src/cli/inputs.mjs';
import { root } from '../../src/cli/install.mjs';

const FOLDER = join(root, 'lib/mutation');
const ROOMS = ['src/analysis', 'src/model', 'src/scene'];
/** Words that change, an object or a list that is empty: types and catalogues have tests of their own. */
const EXCLUDED = ['StringLiteral', 'ObjectLiteral', 'ArrayDeclaration', 'Regex'];
const TESTS = ['tests/model', 'tests/analysis', 'tests/scene'];
/** They ask nothing of these rooms, or of all of them for minutes. */
const NOT_ASKED = /(house|walls|readme|absence|fonts|legible)\.test\.ts$/;
/** Seconds that one test may take for all changes: first the quick tests see most. */
const PASSES = [4, 12];
/** Seconds without a sign after which a change is taken to loop without end. */
const SILENT = 45;
/** Seconds that a file of tests may take: some read every view in every size. */
const LONGEST = 300;
const AT_ONCE = 2;

const asked = process.argv.slice(2);
const files = (asked.length ? asked : ROOMS.flatMap((room) => filesUnder(room))).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && file !== 'src/model/memo.ts',
);

/** Puts all changes into the sources, each behind a question. @returns the changes */
async function instrument() {
  const quiet = { isDebugEnabled: () => false, debug() {}, info() {}, warn() {} };
  const { files: changed, mutants } = await new Instrumenter(quiet).instrument(
    files.map((name) => ({ name, content: readFileSync(join(root, name), 'utf8'), mutate: true })),
    { plugins: null, excludedMutations: EXCLUDED, ignorers: [] },
  );
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, 'sources.json'),
    JSON.stringify(Object.fromEntries(changed.map(({ name, content }) => [name, content]))),
  );
  return mutants.filter(({ status }) => status === undefined);
}

/** The ids in the files of a kind: `seen`, `reached`, `static`, `endless`. */
const idsOf = (kind) =>
  new Set(
    readdirSync(FOLDER)
      .filter((file) => file.startsWith(`${kind}-`))
      .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split('\n').filter(Boolean)),
  );

/** Runs the tests of a file until none of its changes hangs. */
async function ask(test, budget) {
  const name = test.replaceAll(/\W/g, '-');
  const at = join(FOLDER, `at-${name}`);
  for (;;) {
    rmSync(at, { force: true });
    const child = spawn(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--config=tests/mutation/vitest.config.ts', test],
      {
        cwd: root,
        stdio: 'ignore',
        env: {
          ...process.env,
          MUTATION_FOLDER: FOLDER,
          MUTATION_NAME: name,
          MUTATION_BUDGET: String(budget * 1000),
        },
      },
    );
    let endless;
    const tooLong = setTimeout(() => {
      console.log(`${test} is ended after ${LONGEST} s: what it was not asked counts as not seen`);
      child.kill('SIGKILL');
    }, LONGEST * 1000);
    const watch = setInterval(() => {
      const id = existsSync(at) ? readFileSync(at, 'utf8') : '';
      if (!id || Date.now() - statSync(at).mtimeMs < SILENT * 1000) return;
      endless = id;
      child.kill('SIGKILL');
    }, 1000);
    await new Promise((done) => child.on('close', done));
    clearInterval(watch);
    clearTimeout(tooLong);
    if (endless === undefined) return;
    writeFileSync(join(FOLDER, `seen-endless-${endless}`), `${endless}\n`);
  }
}

const mutants = await instrument();
console.log(`${mutants.length} changes in ${files.length} files`);
function report() {
  const seen = idsOf('seen');
  const reached = idsOf('reached');
  const atStart = idsOf('static');
  /** What is done once, when a module is read, cannot be switched on and off: not counted. */
  const counted = mutants.filter(({ id }) => reached.has(id) || !atStart.has(id));
  const rows = new Map();
  for (const { id, fileName } of counted) {
    const path = relative('', fileName);
    for (const key of [path.split('/').slice(0, 2).join('/'), path]) {
      const row = rows.get(key) ?? { all: 0, seen: 0, reached: 0 };
      row.all += 1;
      row.seen += seen.has(id) ? 1 : 0;
      row.reached += reached.has(id) ? 1 : 0;
      rows.set(key, row);
    }
  }
  for (const [key, { all, seen: some, reached: ran }] of [...rows].sort(([a], [b]) =>
    a < b ? -1 : 1,
  ))
    console.log(
      `${String(Math.round((100 * some) / all)).padStart(4)} %  ${key}: ${some} of ${all} seen, ${all - ran} reached by no test`,
    );
  writeFileSync(
    join(FOLDER, 'report.json'),
    JSON.stringify(
      counted
        .filter(({ id }) => !seen.has(id))
        .map(({ id, fileName, location, mutatorName, replacement }) => ({
          place: `${relative('', fileName)}:${location.start.line + 1}:${location.start.column + 1}`,
          what: mutatorName,
          replacement,
          reached: reached.has(id),
        })),
      null,
      1,
    ),
  );
}

// Stopped before its end, it tells what it has found.
process.on('SIGINT', () => {
  report();
  process.exit(130);
});
const tests = TESTS.flatMap((folder) => filesUnder(folder)).filter(
  (file) => file.endsWith('.test.ts') && !NOT_ASKED.test(file),
);
for (const budget of PASSES) {
  const left = [...tests];
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let test = left.shift(); test !== undefined; test = left.shift()) {
        const began = Date.now();
        await ask(test, budget);
        console.log(
          `${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${test}: ${idsOf('seen').size} seen`,
        );
      }
    }),
  );
}

report();
