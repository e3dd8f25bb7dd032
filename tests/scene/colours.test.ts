import { describe, expect, it } from 'vitest';
import { PALETTES, type Tone } from '../../src/scene/theme.ts';

type Triple = [number, number, number];
/**
 * What is left of linear red, green and blue where one kind of cone is missing: Machado, Oliveira
 * and Fernandes 2009, severity 1.
 */
const BLINDNESS: Record<string, [Triple, Triple, Triple]> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const linear = (hex: string): Triple => {
  const part = (i: number) => {
    const c = parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [part(0), part(1), part(2)];
};
const times = (rows: readonly Triple[], v: Triple): Triple =>
  rows.map((row) =>
    Math.min(1, Math.max(0, row[0] * v[0] + row[1] * v[1] + row[2] * v[2])),
  ) as Triple;
/** CIE L*a*b* of linear sRGB, D65. */
function lab(v: Triple): Triple {
  const [x, y, z] = times(
    [
      [0.4124 / 0.95047, 0.3576 / 0.95047, 0.1805 / 0.95047],
      [0.2126, 0.7152, 0.0722],
      [0.0193 / 1.08883, 0.1192 / 1.08883, 0.9505 / 1.08883],
    ],
    v,
  );
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}
const apart = (a: string, b: string, rows: readonly Triple[]) =>
  Math.hypot(
    ...lab(times(rows, linear(a))).map((value, i) => value - (lab(times(rows, linear(b)))[i] ?? 0)),
  );

const luminance = (v: Triple) => 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2];
const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
/** A colour that lets another through: `share` of it is there. */
const through = (above: string, below: string, share: number) =>
  `#${channels(above)
    .map((c, i) =>
      Math.round(c * share + (channels(below)[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
const contrast = (a: string, b: string) => {
  const [bright = 0, dim = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
};

describe('what steps back', () => {
  for (const theme of ['light', 'dark', 'lightContrast', 'darkContrast'] as const)
    it(`has a name that can still be read, in the ${theme} theme`, () => {
      const { ink, paper, faded } = PALETTES[theme];
      expect(contrast(through(ink, paper, faded.thing), paper)).toBeGreaterThan(4.5);
    });
});

describe('where more contrast is asked for', () => {
  for (const theme of ['lightContrast', 'darkContrast'] as const)
    it(`every line and word stands out by 7 to 1, in the ${theme} theme`, () => {
      const { ink, muted, paper, tones, focus } = PALETTES[theme];
      for (const colour of [ink, muted, focus, ...Object.values(tones)])
        expect(contrast(colour, paper), colour).toBeGreaterThan(7);
    });
});

describe('the colours of lines', () => {
  for (const [name, rows] of Object.entries(BLINDNESS))
    for (const theme of ['light', 'dark', 'lightContrast', 'darkContrast'] as const)
      it(`tell backing from opposing, and either from other ties, with ${name}, in the ${theme} theme`, () => {
        const { tones } = PALETTES[theme];
        const distance = (a: Tone, b: Tone) => apart(tones[a], tones[b], rows);
        // A difference of 2.3 is just noticed; that of two sides must strike.
        expect(distance('backs', 'opposes')).toBeGreaterThan(35);
        for (const tone of ['backs', 'opposes'] as const)
          expect(distance(tone, 'neutral')).toBeGreaterThan(15);
      });
});
