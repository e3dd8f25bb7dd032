/**
 * How wide a text is and where it breaks, by the widths of the shipped fonts: the same in every
 * browser and in Node.
 */
import { LETTERS, WIDTHS } from './fonts/widths.ts';

export type Weight = keyof typeof WIDTHS;

const indexOf = new Map(Array.from(LETTERS, (letter, i) => [letter, i]));
/** The width of a letter that the fonts lack: it is drawn in another font and may be wide. */
const UNKNOWN_WIDTH = 800;

/** Width of a text in pixels at a type size, without kerning, as pictures are set. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let units = 0;
  for (const letter of text.normalize('NFC'))
    units += WIDTHS[weight][indexOf.get(letter) ?? -1] ?? UNKNOWN_WIDTH;
  return (units * size) / 1000;
}

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
  for (const word of text
    .split(/\s+/)
    .flatMap((word) =>
      textWidth(word, size, weight) > width ? cutToWidth(word, size, width, weight) : [word],
    )) {
    const longer = line ? `${line} ${word}` : word;
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
