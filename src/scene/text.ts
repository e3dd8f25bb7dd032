/**
 * How wide a text is and where it breaks, by the widths of the shipped fonts: the same in every
 * browser and in Node.
 */
import { LETTERS, WIDTHS } from './fonts/widths.ts';

export type Weight = keyof typeof WIDTHS;

const indexOf = new Map(Array.from(LETTERS, (letter, i) => [letter, i]));
/** Letters as wide as they are high: those of China, Japan and Korea, and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\u{1F000}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Marks over and under a letter, and signs that are not seen. */
const WITHOUT_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
/** The width of any other letter that the fonts lack, on average in Noto Sans, and some more. */
const USUAL_WIDTH = 650;

/** The width of a letter that the fonts lack, which is drawn in another font. */
function widthBeyond(letter: string): number {
  if (WIDE.test(letter)) return 1000;
  return WITHOUT_WIDTH.test(letter) ? 0 : USUAL_WIDTH;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
/** The letters of a text that the shipped fonts lack, each once; without signs that are not seen. */
export function lettersBeyond(text: string): Set<string> {
  const beyond = new Set<string>();
  for (const letter of text.normalize('NFC'))
    if (!indexOf.has(letter) && letter > ' ' && !UNSEEN.test(letter)) beyond.add(letter);
  return beyond;
}

/** Width of a text in pixels at a type size, without kerning, as pictures are set. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0;
  for (const letter of text.normalize('NFC'))
    units += WIDTHS[weight][indexOf.get(letter) ?? -1] ?? widthBeyond(letter);
  return (units * size) / 1000;
}

/** Whether a text reads from right to left: its first letter does (Hebrew, Arabic and their kin). */
export const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u.test(text);

/** How a text is broken into lines. */
export interface WrapOptions {
  /** Type size and the width of a line, in pixels. */
  size: number;
  width: number;
  /** How many lines at most. */
  lines: number;
  weight?: Weight;
}

/**
 * Breaks a text into lines no wider than `width`, at most `lines` of them; a text that is cut ends
 * in an ellipsis.
 */
export function wrapText(
  text: string,
  { size, width, lines, weight = 400 }: WrapOptions,
): string[] {
  const out: string[] = [];
  let line = '';
  const isTooWide = (words: string) => textWidth(words, size, weight) > width;
  // A word that has no room breaks after its hyphens, and within a part that has none either.
  const parts = text.split(/\s+/).flatMap((word) => {
    if (!isTooWide(word)) return [{ word, isGlued: false }];
    return word
      .split(/(?<=[-–/])/)
      .flatMap((part) => (isTooWide(part) ? cutToWidth(part, size, width, weight) : [part]))
      .map((part, i) => ({ word: part, isGlued: i > 0 }));
  });
  for (const { word, isGlued } of parts) {
    const longer = line ? `${line}${isGlued ? '' : ' '}${word}` : word;
    if (line && textWidth(longer, size, weight) > width) {
      out.push(line);
      line = word;
    } else line = longer;
  }
  if (line) out.push(line);
  if (out.length <= lines) return out;
  const kept = out.slice(0, lines);
  return [...kept.slice(0, -1), `${kept.at(-1)}…`];
}

/** Breaks an address or a very long word, which has no spaces, at any letter. */
export function cutToWidth(
  word: string,
  size: number,
  width: number,
  weight: Weight = 400,
): string[] {
  const lines = [''];
  for (const letter of word) {
    const line = `${lines.at(-1)}${letter}`;
    if (textWidth(line, size, weight) > width) lines.push(letter);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
