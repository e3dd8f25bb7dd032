// npm run mutate: changes the sources of model, analysis and scene, one small thing at a time, and
// counts the changes that no unit test sees (Stryker; docs/testing.md has the score). All of it
// takes hours:
//   npm run mutate -- src/analysis/rollcall.ts    some files, whole
//   npm run mutate -- --one-in 8                  a sample: every eighth piece of each file
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { filesUnder } from '../src/cli/inputs.mjs';
import { root } from '../src/cli/install.mjs';

/** Lines of a piece: a change that is larger belongs to no sample. */
const PIECE = 12;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'one-in': { type: 'string', default: '1' } },
});
const oneIn = Number(values['one-in']);
if (!Number.isInteger(oneIn) || oneIn < 1) {
  console.error('--one-in takes a whole number from 1');
  process.exit(2);
}
const files = positionals.length
  ? positionals
  : ['src/analysis', 'src/model', 'src/scene']
      .flatMap((room) => filesUnder(room))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/**
 * The pieces that are taken, counted through over all files, so that a short file has its share.
 */
let counted = 0;
const piecesOf = (file) => {
  if (oneIn === 1) return [file];
  const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n').length;
  const taken = [];
  for (let first = 1; first <= lines; first += PIECE)
    if (counted++ % oneIn === 0) taken.push(`${file}:${first}-${first + PIECE - 1}`);
  return taken;
};
const mutate = files.flatMap(piecesOf);
console.log(`${mutate.length} ${oneIn === 1 ? 'files' : `pieces of ${PIECE} lines`}`);
const { status } = spawnSync(
  process.execPath,
  [
    `${root}/node_modules/@stryker-mutator/core/bin/stryker.js`,
    'run',
    'tests/stryker.config.json',
    '--mutate',
    mutate.join(','),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
