/** The timeline as a picture: in every size whole or counted, its days said once, its weight by importance. */
import { describe, expect, it } from 'vitest';
import { claimsAbout, majorStops, stopsOf } from '../../src/analysis/timeline.ts';
import { drawTimeline } from '../../src/scene/pictures/timeline/timelinePicture.ts';
import { stopMark } from '../../src/scene/pictures/timeline/stopMark.ts';
import { pixelRatio, SIZES } from '../../src/scene/sizes.ts';
import { faultsOf } from '../helpers/texts.ts';
import { harbour } from '../helpers/harbour.ts';
import { peru } from '../helpers/peru.ts';

const stops = stopsOf(peru, peru);
const drawn = (width: number, height: number, lang = 'en', theme: 'light' | 'mono' = 'light') =>
  drawTimeline(peru, stops, '2018-03-23', { width, height, lang, theme });
const textsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);

describe('a timeline as a picture', () => {
  it('has every stop or counts what has no room, in letters that can be read, in every size', () => {
    for (const [i, [width, height]] of [...Object.values(SIZES), [400, 300] as const].entries()) {
      const { svg } = drawn(width, height, i % 2 ? 'es' : 'en', i % 3 ? 'light' : 'mono');
      const what = `${width}x${height}`;
      expect(faultsOf(svg), what).toEqual([]);
      const [, unit = '1'] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
      const scale = width / Number(unit) / pixelRatio(width, height);
      const sizes = [...svg.matchAll(/<text[^>]* font-size="([\d.]+)"/g)].map(([, size]) => size);
      expect(Math.min(...sizes.map(Number)) * scale, what).toBeGreaterThanOrEqual(12 - 0.01);
      const [, left = '0'] = /(?:Not here: |No está aquí: )(\d+)/.exec(svg) ?? [];
      // Each has one mark.
      const marks = svg.match(/<(polygon|ellipse|rect)[^>]*stroke-width="1.6"/g) ?? [];
      expect(marks.length + Number(left), what).toBe(stops.length);
    }
  });
  it('says a day once for all that happened on it', () => {
    const texts = textsOf(drawn(1080, 1920).svg);
    const days = texts.filter((words) => /^\d+ \w+ \d{4}$/.test(words));
    expect(days.length).toBeGreaterThan(4);
    expect(new Set(days).size).toBe(days.length);
  });
  it('draws what most is claimed of heavier, and keeps it where there is little room', () => {
    const about = claimsAbout(peru, stops);
    const major = majorStops(about);
    expect(major.has('vacancy-vote-2017-12')).toBe(true);
    expect(major.size).toBeLessThan(stops.length / 2);
    const texts = textsOf(drawn(420, 330).svg).join(' ');
    expect(texts).toContain('Vote to remove the president, December 2017');
    const look = { isAhead: false, ink: '#000', paper: '#fff', runs: 'down', length: 22 } as const;
    const [heavy, light] = [true, false].map((isMajor) =>
      stopMark({ kind: 'event', when: '2018-03-21' }, { x: 0, y: 0 }, { ...look, isMajor }),
    );
    expect(heavy?.attributes['rx']).toBeGreaterThan(Number(light?.attributes['rx']));
  });
  it('of five thousand events shows as many as have room, and counts the others', () => {
    const pardon = peru.things.get('pardon-2017-12') ?? expect.fail();
    const events = Array.from({ length: 5000 }, (_, i) => ({ ...pardon, id: `event-${i}` }));
    const dataset = { ...peru, things: new Map(events.map((event) => [event.id, event])) };
    const options = { width: 800, height: 600, lang: 'en', theme: 'light' } as const;
    const { svg } = drawTimeline(dataset, stopsOf(dataset, dataset), undefined, options);
    const [, left] = /Not here: (\d+) events/.exec(svg) ?? [];
    const marks = svg.match(/<ellipse/g) ?? [];
    expect(marks.length).toBeGreaterThan(20);
    expect(marks.length + Number(left)).toBe(5000);
  });
  it('is one of any dataset, of one without events too', () => {
    const dataset = harbour();
    const own = stopsOf(dataset, dataset);
    const options = { width: 800, height: 600, lang: 'en', theme: 'dark' } as const;
    expect(drawTimeline(dataset, own, undefined, options).svg).toContain('</svg>');
    expect(drawTimeline(dataset, [], undefined, options).svg).toContain('</svg>');
  });
});
