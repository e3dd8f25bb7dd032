// Writes src/public/fonts: the fonts of letters that the fonts of pictures lack, with a list of
// which letters each has. They are parts of Noto Sans, as the npm packages of Fontsource have them.
// Run to renew them: npm install --no-save the packages below (5.3.0), then
// npx tsx src/cli/fallback-fonts.mjs.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { unpackWoff } from '../formats/woff.ts';
import { root } from './install.mjs';

/** The parts of each package, in the order in which they are asked for a letter. */
const PARTS = [
  ...[
    'latin-ext',
    'vietnamese',
    'greek',
    'greek-ext',
    'cyrillic',
    'cyrillic-ext',
    'devanagari',
  ].map((part) => ['noto-sans', `noto-sans-${part}`]),
  ['noto-sans-arabic', 'noto-sans-arabic-arabic'],
  ['noto-sans-hebrew', 'noto-sans-hebrew-hebrew'],
  ['noto-sans-thai', 'noto-sans-thai-thai'],
  ['noto-sans-armenian', 'noto-sans-armenian-armenian'],
  ['noto-sans-georgian', 'noto-sans-georgian-georgian'],
  // Of the many letters of these, each file has about a hundred.
  ['noto-sans-sc', /^noto-sans-sc-\d+$/],
  ['noto-sans-kr', /^noto-sans-kr-\d+$/],
];
/** Names are set in a bolder weight; of large alphabets one weight has to do. */
const WEIGHTS = [400, 600];
const LARGE = ['noto-sans-sc', 'noto-sans-kr'];

const own = fontkit.create(
  readFileSync(join(root, 'src/scene/fonts/libre-franklin-400.ttf')),
).characterSet;
const seen = new Set(own);
const folder = join(root, 'src/public/fonts');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** Code points as the ranges of CSS: "4E00-4E10,4E15", in hexadecimal. */
function rangesOf(codes) {
  const ranges = [];
  for (const code of codes.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code) => code.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? hex(a) : `${hex(a)}-${hex(b)}`)).join(',');
}

const fonts = [];
for (const [name, part] of PARTS) {
  const files = join(root, 'node_modules/@fontsource', name, 'files');
  const parts = readdirSync(files).flatMap((file) => {
    const [, found] = /^(.+)-400-normal\.woff$/.exec(file) ?? [];
    const fits =
      found !== undefined && (part instanceof RegExp ? part.test(found) : part === found);
    return fits ? [found] : [];
  });
  if (parts.length === 0) throw new Error(`${name} has no part ${part}`);
  for (const found of parts.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const weights = LARGE.includes(name) ? [400] : WEIGHTS;
    const font = fontkit.create(
      Buffer.from(unpackWoff(readFileSync(join(files, `${found}-400-normal.woff`)))),
    );
    const codes = font.characterSet.filter((code) => code >= 0x20 && !seen.has(code));
    if (codes.length === 0) continue;
    for (const code of codes) seen.add(code);
    const file = part instanceof RegExp ? found : part;
    for (const weight of weights)
      copyFileSync(
        join(files, `${found}-${weight}-normal.woff`),
        join(folder, `${file}-${weight}.woff`),
      );
    fonts.push({ file, weights, letters: rangesOf(codes) });
  }
}
copyFileSync(join(root, 'node_modules/@fontsource/noto-sans/LICENSE'), join(folder, 'OFL.txt'));
const lines = fonts.map((font) => JSON.stringify(font)).join(',\n');
writeFileSync(join(folder, 'index.json'), `{"fonts":[\n${lines}\n]}\n`);
