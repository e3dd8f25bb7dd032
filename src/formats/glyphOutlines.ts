/** The outlines of the shipped fonts' letters, for text drawn as outlines. */
import { create, type Font, type PathCommand } from 'fontkit';

type Weight = 400 | 600 | 700;

/** The commands of SVG path data. */
const SVG_COMMANDS: Record<PathCommand, string> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/**
 * Makes the function that gives a letter's outline as SVG path data, from its place `x` on the
 * baseline, in thousandths of the type size; y points down.
 * @param files the TrueType file of each weight
 * @throws Error when a file is no font
 */
export function glyphOutlinesFrom(
  files: Readonly<Record<Weight, Uint8Array>>,
): (letter: string, weight: Weight, x: number) => string {
  const fonts = new Map<Weight, Font>();
  return (letter, weight, x) => {
    const font = fonts.get(weight) ?? create(files[weight]);
    fonts.set(weight, font);
    const scale = 1000 / font.unitsPerEm;
    // Arguments come in pairs, x before y; in a font y points up.
    const place = (value: number, i: number) =>
      Math.round(i % 2 ? -value * scale : x + value * scale);
    return font
      .glyphForCodePoint(letter.codePointAt(0) ?? 0)
      .path.commands.map(
        ({ command, args }) => `${SVG_COMMANDS[command]}${args.map(place).join(' ')}`,
      )
      .join('');
  };
}
