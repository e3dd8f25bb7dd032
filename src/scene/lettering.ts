/** How pictures set letters that the shipped fonts lack. */
import { fileOf, runsOf, weightIn, type LoadedFont } from '../formats/fallbackFonts.ts';
import type { TextPart } from './outline.ts';
import type { FontFace } from './page.ts';
import { lettersBeyond, type Weight } from './text.ts';

/** Whether a text has letters that the shipped fonts lack. */
export const needsOthers = (text: string): boolean => lettersBeyond(text).size > 0;

/** The fonts as faces in an SVG, each for its letters. */
export const facesOf = (
  fonts: readonly LoadedFont[],
  base64: (bytes: Uint8Array) => string,
): FontFace[] =>
  fonts.flatMap((font) =>
    [...font.files].map(([weight, bytes], i): FontFace => ({
      weight: weight === 600 ? 600 : 400,
      base64: base64(bytes),
      format: 'woff',
      // Of faces of one family, browsers take those of one weight alone: a family has the same
      // weights for all its letters.
      other: {
        family: font.files.size === 1 ? 'Noto Sans CJK' : 'Noto Sans',
        letters: font.letters,
      },
      isBoldest: i === font.files.size - 1,
    })),
  );

/**
 * The parts of a text of one font each, letters as they are seen from left to right; those of fallback
 * fonts are named by their files.
 */
export const partsIn =
  (fonts: readonly LoadedFont[]) =>
  (text: string, weight: Weight): TextPart[] =>
    runsOf(text, fonts).map(({ text: part, font, isRightToLeft }) => ({
      text: font && isRightToLeft ? Array.from(part).reverse().join('') : part,
      family: font && fileOf(font, weightIn(font, weight)),
    }));
