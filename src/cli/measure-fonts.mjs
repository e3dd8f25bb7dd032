// Writes src/scene/fonts/widths.ts from the fonts beside it: the width of each letter, so that
// pictures break lines the same everywhere.
// Run after changing a font: node src/cli/measure-fonts.mjs (needs the development dependencies).
import { readFileSync, writeFileSync } from 'node:fs';
import * as fontkit from 'fontkit';

const folder = new URL('../scene/fonts/', import.meta.url);
const tables = [400, 600, 700].map((weight) => {
  const font = fontkit.create(readFileSync(new URL(`libre-franklin-${weight}.ttf`, folder)));
  const letters = font.characterSet.filter((code) => code >= 0x20).sort((a, b) => a - b);
  const widths = letters.map((code) =>
    Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm),
  );
  return { weight, letters: String.fromCodePoint(...letters), widths };
});
const [{ letters }] = tables;
if (tables.some((table) => table.letters !== letters))
  throw new Error('the weights have different letters');
writeFileSync(
  new URL('widths.ts', folder),
  `/** Widths of the letters of the fonts in this folder, in thousandths of the type size. Written by src/cli/measure-fonts.mjs. */
export const LETTERS = ${JSON.stringify(letters)};
export const WIDTHS = {
${tables.map(({ weight, widths }) => `  ${weight}: [${widths.join(', ')}],`).join('\n')}
} as const;
`,
);
