/** A roll call, drawn for any box: its bar, its chamber, and what it has no room for. */
import { describe, expect, it } from 'vitest';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { pivotalGroups } from '../../src/analysis/blocs.ts';
import { drawVote } from '../../src/scene/pictures/rollCall/votePicture.ts';
import {
  drawRollCall,
  rollCallSubject,
} from '../../src/scene/pictures/rollCall/rollCallDrawing.ts';
import { hatchingOf } from '../../src/scene/pictures/rollCall/options.ts';
import { drawTallyBar, partsOf } from '../../src/scene/pictures/rollCall/tallyBar.ts';
import { seatsOf } from '../../src/scene/pictures/rollCall/seats.ts';
import { PALETTES } from '../../src/scene/theme.ts';
import type { Markup } from '../../src/formats/xml.ts';
import { faultsOf } from '../helpers/texts.ts';
import { peru } from '../helpers/peru.ts';

const VOTE = 'vacancy-vote-2017-12';
const palette = PALETTES.light;
/** A box as low as a phone's over its drawer, and up to a page. */
const BOXES = [
  [286, 280],
  [320, 430],
  [360, 1100],
  [560, 296],
  [560, 440],
  [700, 1100],
  [840, 440],
  [1180, 680],
] as const;

const textsIn = (marks: readonly Markup[]): string[] =>
  marks.flatMap(({ name, children }) =>
    name === 'text'
      ? [children.filter((child) => typeof child === 'string').join('')]
      : textsIn(children.filter((child) => typeof child !== 'string')),
  );
const marksIn = (marks: readonly Markup[]): Markup[] =>
  marks.flatMap((mark) => [
    mark,
    ...marksIn(mark.children.filter((child) => typeof child !== 'string')),
  ]);

describe('the bar of a vote', () => {
  const decisive = pivotalGroups(peru, rollCall(peru, VOTE).vote)[0];
  const tally = { yes: 79, no: 19, abstain: 21 };

  it('has those who could have changed the result next to those for, and loses no vote', () => {
    expect(partsOf(tally, decisive).map(({ option, count }) => [option, count])).toEqual([
      ['yes', 79],
      ['abstain', 10],
      ['abstain', 11],
      ['no', 19],
    ]);
    expect(partsOf(tally).map(({ count }) => count)).toEqual([79, 21, 19]);
  });
  it('marks those at the end of the votes for, where the motion passed by them', () => {
    const passed = { group: 'bench', option: 'yes', size: 3, needed: 2, rebels: true } as const;
    expect(
      partsOf({ yes: 10, no: 8 }, passed).map(({ option, count, decisive }) => [
        option,
        count,
        decisive,
      ]),
    ).toEqual([
      ['yes', 7, undefined],
      ['yes', 3, true],
      ['no', 8, undefined],
    ]);
  });
  it('hatches and names the gap between the votes for and those needed', () => {
    const bar = { tally, required: 87, base: 130, lang: 'en' };
    const { marks } = drawTallyBar(bar, { x: 0, y: 0, w: 1300, h: 30 }, palette);
    expect(textsIn(marks)).toEqual(expect.arrayContaining(['8 short', '87 needed', '79']));
    const gap = marksIn(marks).find(
      ({ attributes: { x, width } }) => x === 790 && Number(width) === 80,
    );
    expect(gap?.attributes['stroke']).toBe(palette.ink);
    const hatched = hatchingOf({ x: 790, y: 17, w: 80, h: 10 });
    expect(marksIn(marks).some(({ attributes }) => attributes['d'] === hatched)).toBe(true);
  });
  it('says how many votes were over what was needed', () => {
    const bar = { tally: { yes: 93, no: 17 }, required: 52, base: 130, lang: 'es' };
    const { marks } = drawTallyBar(bar, { x: 0, y: 0, w: 1300, h: 30 }, palette);
    expect(textsIn(marks)).toEqual(
      expect.arrayContaining(['se necesitaban 52', '41 sobre la valla']),
    );
  });
  it('hatches nothing outside of what is hatched', () => {
    const box = { x: 10, y: 20, w: 33, h: 12 };
    const points = [...hatchingOf(box).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    expect(points.length).toBeGreaterThan(8);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(43);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(32);
    }
  });
});

describe('the chamber', () => {
  it('seats each bench together, and marks its ten who could have changed the result', () => {
    const roll = rollCall(peru, VOTE);
    const seats = seatsOf(roll, pivotalGroups(peru, roll.vote)[0]);
    const order = seats.map(({ group }) => group);
    const changes = order.filter((group, i) => group !== order[i - 1]);
    expect(changes).toHaveLength(new Set(order).size);
    expect(seats.filter(({ decisive }) => decisive)).toHaveLength(10);
    expect(seats.filter(({ decisive }) => decisive).map(({ voter }) => voter)).toContain(
      'kenji-fujimori',
    );
  });
  it('is not drawn of a few benches: they would look like the whole', () => {
    const of = (id: string) => rollCallSubject(peru, id, { lang: 'en', palette }).seats.length;
    expect(of('resignation-vote-2018-03')).toBe(0);
    expect(of(VOTE)).toBe(130);
  });
});

describe('a roll call in a box', () => {
  it('can be read in every box and language: no text over another, over the edge, or too small', () => {
    const looks = ['en', 'es'].flatMap((lang) =>
      (['light', 'mono'] as const).map((theme) => ({ lang, theme })),
    );
    for (const id of peru.votes.keys())
      for (const look of looks)
        for (const [width, height] of BOXES) {
          const { svg } = drawVote(peru, id, {
            width,
            height,
            ...look,
            pixelRatio: 1,
            inPage: true,
          });
          const what = `${id} ${look.lang} ${look.theme} ${width}x${height}`;
          expect(faultsOf(svg), what).toEqual([]);
          const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
          expect(Math.min(...sizes), what).toBeGreaterThanOrEqual(11.5);
        }
  });
  it('stays within its height, and counts what has no room', () => {
    const subject = rollCallSubject(peru, VOTE, { lang: 'en', palette });
    for (const [w, h] of BOXES) {
      const { height, leftOut, marks } = drawRollCall(subject, { x: 0, y: 0, w, h });
      expect(height, `${w}x${h}`).toBeLessThanOrEqual(h);
      const isCounted = textsIn(marks).some((words) => words.startsWith('Not here:'));
      expect(isCounted, `${w}x${h}`).toBe(Object.keys(leftOut).length > 0);
    }
    const whole = drawRollCall(subject, { x: 0, y: 0, w: 360, h: Infinity });
    expect(whole.leftOut).toEqual({});
    const texts = textsIn(whole.marks).join(' ');
    for (const name of ['Kenji Fujimori', 'Broad Front', 'Also counted', 'leave open'])
      expect(texts).toContain(name);
  });
});
