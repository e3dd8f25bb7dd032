/** Texts as outlines, in the shipped fonts and those of other letters. */
import { create, type Font, type GlyphPath, type PathCommand } from 'fontkit';
import { runsOf, weightIn, type LoadedFont } from './fallbackFonts.ts';
import { unpackWoff } from './woff.ts';

type Weight = 400 | 600 | 700;

/** The commands of SVG path data. */
const SVG_COMMANDS: Record<PathCommand, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** Path data of a glyph. @param place in units of the font; `scale` of these, thousandths of the type size */
function pathData({ commands }: GlyphPath, scale: number, place: { x: number; y: number }): string {
  // Arguments come in pairs, x before y; in a font y points up.
  const round = (value: number, i: number) =>
    Math.round(i % 2 ? -(value * scale + place.y) : place.x + value * scale);
  return commands
    .map(({ command, args }) => `${SVG_COMMANDS[command]}${args.map(round).join(' ')}`)
    .join('');
}

/** Marks over and under a letter. */
const MARKS = /^\p{M}+$/u;

/** A font's outlines of a text, shaped: letters joined, marks at their places. */
function shaped(font: Font, text: string, isRightToLeft: boolean) {
  const scale = 1000 / font.unitsPerEm;
  const { glyphs, positions } = font.layout(
    text,
    undefined,
    undefined,
    undefined,
    isRightToLeft ? 'rtl' : 'ltr',
  );
  let width = 0;
  const paths = glyphs.map(({ path }, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    const place = { x: width + xOffset * scale, y: yOffset * scale };
    width += xAdvance * scale;
    return (x: number) => pathData(path, scale, { x: x + place.x, y: place.y });
  });
  return { width, pathAt: (x: number) => paths.map((path) => path(x)).join('') };
}

/** The outline of a mark, alone, over the middle of a letter of another font. */
function markOver(font: Font, mark: string, middle: number): string {
  const scale = 1000 / font.unitsPerEm;
  const { path } = font.glyphForCodePoint(mark.codePointAt(0) ?? 0);
  const { minX, maxX } = path.bbox;
  return pathData(path, scale, { x: middle - ((minX + maxX) / 2) * scale, y: 0 });
}

/**
 * Makes the function that gives a text's outline as SVG path data, from the left end of its
 * baseline, and its width, in thousandths of the type size; y points down.
 * @param files the TrueType file of each weight
 * @param widthOf the width of a letter in these, in thousandths of the type size
 * @param fallbacks fonts of letters that these lack
 * @throws Error when a file is no font
 */
export function outlinesFrom(
  files: Readonly<Record<Weight, Uint8Array>>,
  widthOf: (letter: string, weight: Weight) => number,
  fallbacks: readonly LoadedFont[] = [],
): (text: string, weight: Weight) => { path: string; width: number } {
  const opened = new Map<Uint8Array, Font>();
  const open = (bytes: Uint8Array, unpack = (packed: Uint8Array) => packed): Font => {
    const font = opened.get(bytes) ?? create(unpack(bytes));
    opened.set(bytes, font);
    return font;
  };
  return (text, weight) => {
    let width = 0;
    const paths: string[] = [];
    /** The middle of the last letter in the text's own font. */
    let middle: number | undefined;
    for (const run of runsOf(text, fallbacks)) {
      const bytes = run.font?.files.get(weightIn(run.font, weight));
      if (bytes) {
        const font = open(bytes, unpackWoff);
        if (middle !== undefined && MARKS.test(run.text)) {
          for (const mark of run.text) paths.push(markOver(font, mark, middle));
          continue;
        }
        const line = shaped(font, run.text, run.isRightToLeft);
        paths.push(line.pathAt(width));
        width += line.width;
        middle = undefined;
        continue;
      }
      // Letter by letter, as pictures are set.
      const font = open(files[weight]);
      for (const letter of run.text) {
        const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
        paths.push(pathData(glyph.path, 1000 / font.unitsPerEm, { x: width, y: 0 }));
        middle = width + widthOf(letter, weight) / 2;
        width += widthOf(letter, weight);
      }
    }
    return { path: paths.join(''), width };
  };
}
