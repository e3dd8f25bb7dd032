/** The same picture on several days: where things stand, what is marked as new, and what has no room. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '../../src/formats/xml.ts';
import { NAME, WORD } from '../../src/scene/compose/measures.ts';
import { composeDates, type OnDay } from '../../src/scene/dates/datesScene.ts';
import { cellsIn, countFor, HEAD, roomFor } from '../../src/scene/dates/grid.ts';
import { onDay } from '../../src/scene/dates/onDay.ts';
import { describeScene } from '../../src/scene/describe.ts';
import { drawMarks } from '../../src/scene/drawing.ts';
import { legendOf } from '../../src/scene/legend.ts';
import { drawPicture } from '../../src/scene/pictures/index.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { SIZES } from '../../src/scene/sizes.ts';
import { changeView, decodeView, encodeView } from '../../src/scene/view.ts';
import { faultsOf } from '../helpers/texts.ts';
import { harbour } from '../helpers/harbour.ts';
import { peru, peruGraph } from '../helpers/peru.ts';

const DAYS = ['2017-12-14', '2017-12-24', '2018-01-31', '2018-03-21'];
const WIDE = { w: 1000, h: 700 };
function daysOf(search: string, days: readonly string[] = DAYS, dataset = peru) {
  const { view } = decodeView(search, dataset);
  return days.map((day) => onDay(dataset, view, day, { theme: 'light' }));
}
/** The days of a view, composed under the heading of the last. */
const composed = (days: readonly OnDay[], box: { w: number; h: number }) =>
  composeDates(days, box, days.at(-1)?.scene ?? expect.fail('no day'));
const panelsOf = (search: string, box = WIDE, days = DAYS) =>
  composed(daysOf(search, days), box).panels ?? expect.fail('no days');

describe('a picture of several days', () => {
  it('shows each thing at one place on all of them, in every view and arrangement but that of sides', () => {
    for (const search of ['', '?view=votes', '?view=money', '?layout=rings&focus=kuczynski'])
      for (const box of [WIDE, { w: 560, h: 440 }, { w: 400, h: 640 }]) {
        const places = new Map<string, [number, number]>();
        for (const { scene } of panelsOf(search, box))
          for (const { id, x, y } of scene.nodes) {
            const [beforeX, beforeY] = places.get(id) ?? [x, y];
            // One whose name is longer on a day may be pushed off by as much.
            expect(Math.hypot(x - beforeX, y - beforeY), `${search} ${box.w} ${id}`).toBeLessThan(
              24,
            );
            places.set(id, [x, y]);
          }
      }
  });

  it('shows what was on the side of somebody on each day on that side', () => {
    const days = daysOf('?layout=sides&focus=kuczynski');
    const panels = composed(days, { w: 1600, h: 900 }).panels ?? [];
    panels.forEach(({ scene }, i) => {
      const sides = days[i]?.scene.composing?.sides?.of;
      const against = scene.nodes.filter(({ id }) => sides?.get(id) === 'against');
      const middle = scene.nodes.find(({ id }) => id === 'kuczynski');
      for (const { x, id } of against) expect(x, id).toBeGreaterThan(middle?.x ?? Infinity);
    });
  });

  it('marks what is new since the day before it, and nothing on the first', () => {
    const days = daysOf('');
    const [first, ...others] = composed(days, WIDE).panels ?? [];
    expect([...(first?.scene.nodes ?? []), ...(first?.scene.edges ?? [])]).not.toContainEqual(
      expect.objectContaining({ isNew: true }),
    );
    expect(first?.note).toBe('');
    others.forEach(({ scene, note }, i) => {
      const before = days[i]?.scene.nodes.map(({ id }) => id) ?? [];
      for (const { id, isNew } of scene.nodes) expect(isNew, id).toBe(!before.includes(id));
      expect(note).toMatch(/^(new: .*claims?|nothing new)$/);
    });
    const pardon = others[0]?.scene.edges.find(({ title }) => title.includes('pardon'));
    expect(pardon?.isNew).toBe(true);
    expect(others[1]?.scene.edges.find(({ id }) => id === pardon?.id)?.isNew).toBe(false);
  });

  it('draws a new allegation as dashed as any other, and says in the legend what the marker means', () => {
    const scene = composed(daysOf('?view=money', ['2017-11-30', '2018-03-21']), WIDE);
    const last = scene.panels?.at(-1)?.scene ?? expect.fail();
    const alleged = last.edges.find(({ isNew, dash }) => isNew && dash.length > 0);
    expect(alleged).toBeDefined();
    const drawn = write({
      name: 'svg',
      attributes: {},
      children: drawMarks({ ...last, edges: alleged ? [alleged] : [], guides: [] }, 'inline'),
    });
    const { marker, paper } = last.palette;
    // The marker, paper on it, and the line itself, dashed.
    expect(drawn).toMatch(
      new RegExp(
        `stroke="${marker}".*stroke="${paper}".*stroke-dasharray="${alleged?.dash.join(' ')}"`,
      ),
    );
    expect(legendOf(scene).map(({ sort }) => sort)).toContain('new');
    expect(legendOf(last).map(({ sort }) => sort)).not.toContain('new');
  });

  it('has nothing small, over another or outside, in any size', () => {
    for (const search of ['', '?view=votes&lang=es', '?view=recordings'])
      for (const box of [WIDE, { w: 700, h: 520 }, { w: 400, h: 700 }, { w: 288, h: 400 }])
        for (const { scene, words } of panelsOf(search, box)) {
          const what = `${search} ${box.w}x${box.h} ${words}`;
          expect(scene.composed?.faults, what).toMatchObject({ overlaps: 0, outside: 0 });
          for (const { nameSize = 0 } of scene.nodes) expect(nameSize).toBeGreaterThanOrEqual(NAME);
          for (const { label } of scene.edges)
            expect(label?.size ?? WORD).toBeGreaterThanOrEqual(WORD);
        }
  });

  it('names the days that have no room', () => {
    const many = Array.from({ length: 8 }, (_, i) => `2018-03-${String(i + 10)}`);
    const scene = composed(daysOf('', many), { w: 288, h: 300 });
    const count = scene.panels?.length ?? 0;
    expect(count).toBeLessThan(8);
    const [guide] = scene.guides;
    expect(guide?.text?.words).toMatch(/^Not here: /);
    expect(scene.panels?.at(-1)?.words).toMatch(/17 Mar/);
  });

  it('is described day by day', () => {
    const described = describeScene(composed(daysOf(''), WIDE));
    expect(described).toMatch(/14 December 2017:.*24 December 2017: new: .*21 March 2018: new/);
  });

  it('is drawn with its days in every size of an export, in both languages and three themes, its texts whole', () => {
    for (const [i, [width, height]] of Object.values(SIZES).entries()) {
      const lang = i % 2 ? 'es' : 'en';
      const theme = (['light', 'dark', 'mono'] as const)[i % 3] ?? 'light';
      const view = changeView(decodeView('', peru).view, { lang, arrangement: { dates: DAYS } });
      const picture = drawPicture(
        {
          whole: peru,
          seen: peru,
          view,
          scene: () => buildScene(peru, peruGraph, view, { theme }),
          onDay: (day) => onDay(peru, view, day, { theme }),
        },
        { what: 'graph', width, height, lang, theme },
      );
      expect(faultsOf(picture.svg), `${width}x${height}`).toEqual([]);
      expect(picture.svg).toContain(lang === 'en' ? 'on 4 days' : 'en 4 días');
    }
  });

  it('is one of any dataset', () => {
    const dataset = harbour();
    const scene = composed(daysOf('', ['2020-01-01', '2024-01-01'], dataset), WIDE);
    expect(scene.panels).toHaveLength(2);
  });
});

describe('the cells of several days', () => {
  const box = fc.record({
    w: fc.integer({ min: 280, max: 2000 }),
    h: fc.integer({ min: 280, max: 2000 }),
  });
  const count = fc.integer({ min: 1, max: 8 });
  it('are of one size, apart, and in their box', () => {
    fc.assert(
      fc.property(count, box, (n, room) => {
        const cells = cellsIn(countFor(n, room), room);
        for (const [i, cell] of cells.entries()) {
          expect([cell.w, cell.h]).toEqual([cells[0]?.w, cells[0]?.h]);
          expect(cell.x + cell.w).toBeLessThanOrEqual(room.w + 0.01);
          expect(cell.y + cell.h).toBeLessThanOrEqual(room.h + 0.01);
          expect(cell.y).toBeGreaterThanOrEqual(HEAD);
          for (const other of cells.slice(i + 1))
            expect(
              other.x >= cell.x + cell.w ||
                other.y - HEAD >= cell.y + cell.h ||
                cell.x >= other.x + other.w,
            ).toBe(true);
        }
      }),
    );
  });
  it('all have room where a room may scroll', () => {
    fc.assert(
      fc.property(count, box, (n, room) => {
        const high = roomFor(n, room);
        expect(high.w).toBe(room.w);
        expect(countFor(n, high)).toBe(n);
      }),
    );
  });
});

describe('days in an address', () => {
  it('are kept in order, each once', () => {
    const { view, notices } = decodeView('?dates=2018-03-21.2017-12-21.2018-03-21', peru);
    expect(view.arrangement.dates).toEqual(['2017-12-21', '2018-03-21']);
    expect(notices).toEqual([]);
    expect(encodeView(view, peru)).toBe('?dates=2017-12-21.2018-03-21');
  });
  it('that are none, too few or too many are told', () => {
    expect(
      decodeView('?dates=2018-02-30.2018-03-21', peru).notices.map(({ value }) => value),
    ).toEqual(['2018-02-30', '2018-02-30.2018-03-21']);
    expect(decodeView('?dates=2018-03-21', peru).view.arrangement.dates).toEqual([]);
    const nine = Array.from({ length: 9 }, (_, i) => `2018-03-1${i}`).join('.');
    const { view, notices } = decodeView(`?dates=${nine}`, peru);
    expect(view.arrangement.dates).toHaveLength(8);
    expect(notices).toEqual([{ key: 'dates', value: '2018-03-18' }]);
  });
});
