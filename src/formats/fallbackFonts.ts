/**
 * The fonts of letters that the fonts of pictures lack, in src/public/fonts: which of them a text
 * needs, and its parts of one font and direction each.
 */
import bidiFactory from 'bidi-js';
import { memo } from '../model/memo.ts';

type Weight = 400 | 600 | 700;

/** A font of some letters, as the list of them has it. */
export interface FallbackFont {
  /** The name of its files, before the weight: `noto-sans-greek` of `noto-sans-greek-400.woff`. */
  file: string;
  /** From light to bold. */
  weights: readonly number[];
  /** The code points it is for, as in "370-373,376", in hexadecimal. */
  letters: string;
}
/** A font with its file of each weight. */
export interface LoadedFont extends FallbackFont {
  files: ReadonlyMap<number, Uint8Array>;
}
/** The fonts for some letters, and the letters that are in none. */
export interface ChosenFonts {
  fonts: FallbackFont[];
  missing: string[];
}
export interface LoadedFonts {
  fonts: LoadedFont[];
  missing: string[];
}

/** The name of a font's file of a weight. */
export const fileOf = (font: FallbackFont, weight: number): string => `${font.file}-${weight}.woff`;
/** The weight of a font that is nearest to one, and not bolder than its boldest. */
export const weightIn = (font: FallbackFont, weight: Weight): number =>
  font.weights.findLast((own) => own <= weight) ?? font.weights[0] ?? 400;

/** The code points of ranges. */
const codesOf = memo((letters): ReadonlySet<number> => {
  const codes = new Set<number>();
  for (const range of letters.split(',')) {
    const [from = 0, to = from] = range.split('-').map((hex) => parseInt(hex, 16));
    for (let code = from; code <= to; code++) codes.add(code);
  }
  return codes;
});
/** Whether a font is for a letter. */
const hasLetter = (font: FallbackFont, letter: string): boolean =>
  codesOf(font.letters).has(letter.codePointAt(0) ?? 0);

/** The fonts that some letters need. @param all the fonts there are, the first that has a letter is taken */
export function fontsFor(letters: Iterable<string>, all: readonly FallbackFont[]): ChosenFonts {
  const fonts = new Set<FallbackFont>();
  const missing: string[] = [];
  for (const letter of letters) {
    const font = all.find((one) => hasLetter(one, letter));
    if (font) fonts.add(font);
    else missing.push(letter);
  }
  return { fonts: all.filter((font) => fonts.has(font)), missing };
}

/**
 * Reads the files of fonts.
 * @param read the bytes of a file, by its name
 */
export async function loadFallbacks(
  { fonts, missing }: ChosenFonts,
  read: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<LoadedFonts> {
  const load = async (font: FallbackFont): Promise<LoadedFont> => ({
    ...font,
    files: new Map(
      await Promise.all(
        font.weights.map(async (weight) => [weight, await read(fileOf(font, weight))] as const),
      ),
    ),
  });
  return { fonts: await Promise.all(fonts.map(load)), missing };
}

/** A part of a text in one font and direction. */
export interface TextRun<Font extends FallbackFont> {
  /** As it is written; of the text's own font, as it is seen from left to right. */
  text: string;
  /** Undefined for the text's own font. */
  font?: Font;
  isRightToLeft: boolean;
}

const bidi = bidiFactory();
/** What stays in the font of the letter before it: marks, and signs that are not seen. */
const FOLLOWS = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

interface Piece<Font extends FallbackFont> {
  text: string;
  font?: Font;
  level: number;
}

/** The pieces of a text in one font and of one level each, as it is written. */
function piecesOf<Font extends FallbackFont>(text: string, fonts: readonly Font[]): Piece<Font>[] {
  const { levels } = bidi.getEmbeddingLevels(text);
  const pieces: Piece<Font>[] = [];
  let at = 0;
  for (const letter of text) {
    const last = pieces.at(-1);
    const level = levels[at] ?? 0;
    at += letter.length;
    const isMark = FOLLOWS.test(letter) && last !== undefined && last.text !== ' ';
    const own = fonts.find((one) => hasLetter(one, letter));
    // A mark that the text's own font lacks is drawn over its letter in another.
    const font = isMark && (last.font !== undefined || own === undefined) ? last.font : own;
    // A space is a piece of its own: what sets type goes from word to word, each left of the next.
    const joins = last && last.font === font && last.level === level;
    if (joins && (isMark || (letter !== ' ' && last.text !== ' '))) last.text += letter;
    else pieces.push({ text: letter, font, level });
  }
  return pieces;
}

/**
 * The runs of a text from left to right, by the Unicode Bidirectional Algorithm (UAX 9): as a whole it
 * reads as its first letter with a direction does.
 */
export function runsOf<Font extends FallbackFont>(
  text: string,
  fonts: readonly Font[],
): TextRun<Font>[] {
  const pieces = piecesOf(text.normalize('NFC'), fonts);
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  // Rule L2: what is at a level or higher is turned round, from the highest down to the first odd.
  for (let level = highest; level >= 1; level--)
    for (let from = 0; from < pieces.length; from++) {
      if ((pieces[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((pieces[to]?.level ?? 0) >= level) to++;
      pieces.splice(from, to - from, ...pieces.slice(from, to).reverse());
      from = to;
    }
  return pieces.map(({ text: written, font, level }) => {
    const isRightToLeft = level % 2 === 1;
    return { text: isRightToLeft && !font ? turned(written) : written, font, isRightToLeft };
  });
}

/** A text as it is seen where it runs from right to left: brackets open the other way. */
const turned = (text: string): string =>
  Array.from(text)
    .reverse()
    .map((letter) => bidi.getMirroredCharacter(letter) ?? letter)
    .join('');
