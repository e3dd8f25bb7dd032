/**
 * npm run fuzz: damages files of every format at random (fast-check) and reads them. A reader may
 * refuse, with a place and words, and may take what is left; it may not throw or hang, and what it
 * takes must be a dataset that the checker takes too.
 *   npm run fuzz -- 2000           rounds for each format, if not 10,000
 *   npm run fuzz -- 2000 gexf      one format
 *   SEED=1 npm run fuzz            the same rounds again
 */
import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { writeBundle } from '../../src/formats/datasetFile.ts';
import { readAny } from '../../src/formats/index.ts';
import { readBundleFile } from '../../src/formats/native.ts';
import { READ_FORMATS } from '../../src/formats/registry.ts';
import { readFolder } from '../../src/formats/folder.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { RULES } from '../../src/scene/rules.ts';
import { LOCALES } from '../../src/words/index.ts';
import { small } from '../helpers/small.ts';
import { CASES, SHEET } from './cases.ts';

const [rounds = '10000', only] = process.argv.slice(2);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
/** A reader that takes longer for a file of some hundred bytes hangs. */
const MOST_SECONDS = 2;

/** What a file of a format is made of: put in anywhere. */
const TOKENS = [
  ...['"', "'", '<', '>', '/>', '{', '}', '[', ']', ',', ':', ';', '\n', '\t', '\0', '\uFEFF', '&'],
  ...[
    'null',
    'true',
    '-1',
    '1e999',
    '0.5',
    'NaN',
    '2020-13-45',
    '2020-01-01/..',
    '..',
    '__proto__',
  ],
  ...[
    'constructor',
    'hasOwnProperty',
    'a',
    'b',
    'o',
    'id',
    'source',
    'target',
    'relation',
    'status',
  ],
  ...[
    '<node id="a">',
    '</node>',
    '<edge source="b" target="a"/>',
    '<![CDATA[',
    '<!--',
    '<data key="l">',
  ],
  ...['{"id":"a"}', '"parent_id":"o"', '"votes":[{"voter_id":"a","option":"yes"}]', '"name":null'],
  ...['"vote_events":[{"id":"v","votes":[]}]', '"schema":"Person"', '"properties":{}', '[[[['],
  ...['\u202E', '\u0301', '\uD800', '𝕏', 'ñ', '(alleged)', 'http://example.org/', 'javascript:x'],
];
/** A piece that is taken out, and another put in its place. */
const cut = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.nat(3), fc.nat(60)),
  put: fc.oneof(fc.constantFrom(...TOKENS), fc.string({ maxLength: 8 }), fc.constant('')),
});
/** A word that becomes another, or a word of the file: what is left has the right form. */
const word = fc.record({
  word: fc.nat(),
  put: fc.oneof(
    fc.constantFrom(...TOKENS.filter((token) => !/["'<>{}[\],;\n\t\0&]/.test(token))),
    fc.nat(),
  ),
});
type Change = { at: number; cut: number; put: string } | { word: number; put: string | number };
const edits = fc.oneof(
  { weight: 3, arbitrary: fc.array<Change>(word, { minLength: 1, maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array<Change>(cut, { minLength: 1, maxLength: 3 }) },
);
const flips = fc.oneof(
  { weight: 5, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 4 }),
  },
);

const encoder = new TextEncoder();
const damaged = (bytes: Uint8Array, changes: readonly Change[]) => {
  let text = new TextDecoder('utf-8').decode(bytes);
  for (const change of changes) {
    const words = [...text.matchAll(/[\p{L}\d_-]+/gu)];
    const old = 'word' in change ? words[change.word % words.length] : undefined;
    const other = typeof change.put === 'number' ? words[change.put % words.length] : undefined;
    const put = typeof change.put === 'string' ? change.put : (other?.[0] ?? '0');
    const from = 'word' in change ? (old?.index ?? 0) : change.at % (text.length + 1);
    const length = 'word' in change ? (old?.[0].length ?? 0) : change.cut;
    text = text.slice(0, from) + put + text.slice(from + length);
  }
  return encoder.encode(text);
};
const flipped = (bytes: Uint8Array, changes: readonly { at: number; to: number }[]) => {
  const copy = bytes.slice();
  for (const { at, to } of changes) copy[at % copy.length] = to;
  return copy;
};

/** A right file of a format, from the corpus; the dataset file is made. */
function rightFile(format: string): { name: string; bytes: Uint8Array } {
  if (format === 'bancada') {
    const { raw } = readFolder((name) => small[name]);
    if (!raw) throw new Error('the small dataset has mistakes');
    return { name: 'a.json', bytes: encoder.encode(writeBundle(raw)) };
  }
  const whole = CASES.find(({ name }) => name === `${format}: whole`);
  const [[name, content] = []] = Object.entries(whole?.files ?? {});
  if (name === undefined || (typeof content !== 'string' && !(content instanceof Uint8Array)))
    throw new Error(`the corpus has no whole file of ${format}`);
  return { name, bytes: typeof content === 'string' ? encoder.encode(content) : content };
}

const formats = READ_FORMATS.map(({ id }) => id).filter((id) => only === undefined || id === only);
let failed = 0;
for (const format of formats) {
  const { name, bytes } = rightFile(format);
  const counts = { taken: 0, refused: 0 };
  let slowest = 0;
  const began = performance.now();
  /** The file with changes; of a workbook in its sheet. */
  const whole = (changes: readonly Change[]) => {
    if (format !== 'xlsx') return damaged(bytes, changes);
    const parts = unzipSync(bytes);
    const part = parts[SHEET];
    return zipSync(part ? { ...parts, [SHEET]: damaged(part, changes) } : parts, { level: 0 });
  };
  const check = await fc.check(
    fc.asyncProperty(edits, flips, async (changes, bits) => {
      const file = { name, bytes: flipped(whole(changes), bits) };
      const start = performance.now();
      const read = await readAny([file], { lang: 'en', today: '2026-01-01', rules: RULES }, format);
      const seconds = (performance.now() - start) / 1000;
      slowest = Math.max(slowest, seconds);
      if (seconds > MOST_SECONDS) throw new Error(`it took ${seconds} s`);
      for (const { line, column, message } of read?.problems.problems ?? []) {
        if (!(line > 0 && column > 0)) throw new Error('a problem has no place');
        for (const lang of LOCALES) if (!message[lang]) throw new Error('a problem has no words');
      }
      if (!read?.raw || read.problems.failed) {
        counts.refused += 1;
        if (read && !read.problems.failed) throw new Error('nothing is read, and nothing is said');
        return;
      }
      counts.taken += 1;
      resolveDataset(read.raw);
      const again = readBundleFile('again.json', writeBundle(read.raw), RULES);
      const errors = again.problems.filter(({ severity }) => severity === 'error');
      if (errors.length) throw new Error(JSON.stringify(errors.slice(0, 3)));
    }),
    { numRuns: Number(rounds), seed },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${format.padEnd(10)} ${check.numRuns} rounds in ${seconds} s: ${counts.taken} taken, ${counts.refused} refused, the slowest ${slowest.toFixed(2)} s, ${check.failed ? 'FAILED' : 'no fault'}`,
  );
  if (check.failed) {
    failed += 1;
    console.log(fc.stringify(check.counterexample));
    console.log(String((check.errorInstance as Error | null)?.stack ?? check.errorInstance));
  }
}
console.log(`seed ${seed}`);
process.exitCode = failed ? 1 : 0;
