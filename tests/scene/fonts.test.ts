import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { LETTERS, WIDTHS } from '../../src/scene/fonts/widths.ts';
import { cutToWidth, textWidth, wrapText, type Weight } from '../../src/scene/text.ts';
import { peru, root } from '../helpers/peru.ts';

const weights = Object.keys(WIDTHS).map(Number) as Weight[];
const fontOf = (weight: Weight) =>
  fontkit.create(readFileSync(join(root, `src/scene/fonts/libre-franklin-${weight}.ttf`)));

describe('the fonts', () => {
  it('are under the SIL Open Font License, which stands beside them', () => {
    expect(readFileSync(join(root, 'src/scene/fonts/OFL.txt'), 'utf8')).toMatch(
      /SIL Open Font License, Version 1\.1/,
    );
  });
  it('are as wide as the table says, letter by letter', () => {
    for (const weight of weights) {
      const font = fontOf(weight);
      [...LETTERS].forEach((letter, i) =>
        expect(WIDTHS[weight][i], letter).toBe(
          Math.round(
            (font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth * 1000) /
              font.unitsPerEm,
          ),
        ),
      );
    }
  });
  it('have every letter of every name of the dataset', () => {
    for (const thing of peru.things.values())
      for (const text of Object.values({
        ...thing.name,
        short: Object.values(thing.shortName).join(' '),
      }))
        for (const letter of text.normalize('NFC'))
          expect(LETTERS, `${text}: ${letter}`).toContain(letter);
  });
});

describe('a text', () => {
  it('is as wide as its letters side by side', () => {
    const font = fontOf(600);
    const text = 'Pedro Pablo Kuczynski ñ Ü';
    const units = [...text].reduce(
      (sum, letter) => sum + font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth,
      0,
    );
    expect(textWidth(text, 13, 600)).toBeCloseTo((units / font.unitsPerEm) * 13, 1);
  });
  it('breaks into lines that fit, and loses no word but those an ellipsis stands for', () => {
    const text = 'Vote to remove the president, December 2017';
    const lines = wrapText(text, { size: 13, width: 120, lines: 9 });
    expect(lines.join(' ')).toBe(text);
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(120);
    expect(wrapText(text, { size: 13, width: 120, lines: 2 }).at(-1)).toMatch(/…$/);
  });
  it('of an address loses no letter', () => {
    const address =
      'https://example.org/?view=money&from=kuczynski&to=odebrecht&chain=westfield-capital';
    const lines = cutToWidth(address, 12, 200);
    expect(lines.join('')).toBe(address);
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(200);
  });
});
