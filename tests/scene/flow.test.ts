/** Who switched between two votes, drawn for any box. */
import { describe, expect, it } from 'vitest';
import {
  drawFlowIn,
  flowSubject,
  strandKey,
  switchedIn,
} from '../../src/scene/pictures/flow/flowDrawing.ts';
import { drawFlow } from '../../src/scene/pictures/flow/flowPicture.ts';
import { PALETTES } from '../../src/scene/theme.ts';
import { write } from '../../src/formats/xml.ts';
import { peru } from '../helpers/peru.ts';
import { faultsOf } from '../helpers/texts.ts';

const VOTES = ['vacancy-vote-2017-12', 'vacancy-admission-2017-12'] as const;
const BOXES = [
  [286, 470],
  [320, 296],
  [320, 430],
  [560, 296],
  [560, 440],
  [840, 440],
  [1180, 680],
] as const;
const subject = flowSubject(peru, VOTES, { lang: 'en', palette: PALETTES.light });

describe('who switched, in a box', () => {
  it('can be read in every box and language: no text over another, over the edge, or too small', () => {
    for (const lang of ['en', 'es'])
      for (const [width, height] of BOXES) {
        const { svg, height: drawn } = drawFlow(peru, VOTES, {
          width,
          height,
          lang,
          theme: 'light',
          pixelRatio: 1,
          inPage: true,
        });
        const what = `${lang} ${width}x${height}`;
        expect(faultsOf(svg), what).toEqual([]);
        expect(drawn, what).toBeLessThanOrEqual(height + 1);
        for (const [, size] of svg.matchAll(/font-size="([\d.]+)"/g))
          expect(Number(size), what).toBeGreaterThanOrEqual(11.5);
      }
  });
  it('lists every change of side, or says how many have no room', () => {
    const all = switchedIn(subject).length;
    for (const [w, h] of BOXES) {
      const { leftOut, marks } = drawFlowIn(subject, { x: 0, y: 0, w, h });
      const svg = marks.map(write).join('');
      expect(svg.includes(`Not here: ${leftOut} change`), `${w}x${h}`).toBe(leftOut > 0);
      expect([...svg.matchAll(/>\d+ · /g)].length, `${w}x${h}`).toBeGreaterThanOrEqual(
        all - leftOut,
      );
    }
    expect(drawFlowIn(subject, { x: 0, y: 0, w: 320, h: Infinity }).leftOut).toBe(0);
  });
  it('has a key for each ribbon where a reader can open it, and a title where they can only look', () => {
    const draw = (options: { isMarked?: boolean; isTitled?: boolean }) =>
      drawFlowIn(subject, { x: 0, y: 0, w: 600, h: 400 }, options).marks.map(write).join('');
    for (const strand of subject.strands)
      expect(draw({ isMarked: true })).toContain(`data-strand="${strandKey(strand)}"`);
    expect(draw({ isMarked: true })).not.toContain('<title>');
    expect(draw({ isTitled: true })).toContain('<title>8 · New Peru: for, then walked out</title>');
  });
});
