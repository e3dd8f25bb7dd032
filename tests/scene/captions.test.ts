/** What is said under names: what numbers count, and who somebody is. */
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/model/dataset.ts';
import { whoOf } from '../../src/scene/captions.ts';
import { CAPTION, type Rect } from '../../src/scene/compose/measures.ts';
import { nameAt } from '../../src/scene/compose/marks.ts';
import { endOf, type Route } from '../../src/scene/compose/routes.ts';
import type { Vector } from '../../src/scene/geometry.ts';
import { composeScene, compositionOf, inputOf } from '../../src/scene/composedScene.ts';
import { BLURB_LENGTH } from '../../src/model/vocabulary.ts';
import { labelsBelow, labelsInside, nameUnder } from '../../src/scene/labels.ts';
import { ROOMS } from '../../src/scene/rooms.ts';
import { decodeView } from '../../src/scene/view.ts';
import { sceneAt, searchesOf } from '../helpers/composing.ts';
import { peru } from '../helpers/peru.ts';

const nodesIn = (search: string, box: { w: number; h: number }) => {
  const { scene, seen, view } = sceneAt(search, peru);
  return composeScene(scene, seen, view, { box }).nodes;
};

describe('a number in a shape', () => {
  it('says what it counts, in every view and step, narrow and wide, in both languages', () => {
    const searches = ['en', 'es'].flatMap((lang) => searchesOf(peru, lang));
    const numbered = searches
      // In a picture of two sides a vote says under its name what it is to the one in question.
      .filter((search) => sceneAt(search, peru).scene.layout !== 'sides')
      .flatMap((search) => [ROOMS.phone, ROOMS.wide].flatMap((box) => nodesIn(search, box)))
      .map(({ inside, below }) => [...inside, ...below])
      .filter((lines) => lines.some((line) => /^\d+( \/ \d+)?$/.test(line)));
    expect(numbered.length).toBeGreaterThan(20);
    for (const lines of numbered)
      expect(lines.join(' ')).toMatch(/ for| a favor|member|integrante/);
  });
  it('of a bench stands under its name, with its noun', () => {
    const bench = nodesIn('?view=alliances', { w: 1400, h: 800 }).find(
      ({ id }) => id === 'popular-force',
    );
    expect(bench?.inside.at(-1)).toBe('61 members');
    expect(bench?.captions).toBe(1);
  });
});

describe('who somebody is', () => {
  it('is said in smaller, lighter type than the name, where there is room', () => {
    const nodes = nodesIn('?view=in-short', { w: 1400, h: 800 });
    const labels = nodes.flatMap((node) => [...labelsInside(node), ...labelsBelow(node)]);
    const captions = labels.filter(({ isCaption }) => isCaption);
    expect(captions.length).toBeGreaterThan(3);
    for (const { size, weight } of captions) expect([size, weight]).toEqual([CAPTION, 400]);
    const linesOf = (id: string) => nodes.find((node) => node.id === id)?.below.join(' ');
    expect(linesOf('kenji-fujimori')).toBe('Kenji Fujimori Member of Congress; led ten to abstain');
    const few = nodesIn('?view=in-short', ROOMS.phone);
    expect(few.find(({ id }) => id === 'kenji-fujimori')?.captions).toBe(0);
  });
  it('is said of those that matter most where there is no room to say it of all', () => {
    const nodes = nodesIn('?view=alliances', { w: 1300, h: 560 });
    const isTold = ({ id, captions }: (typeof nodes)[number]) =>
      peru.things.get(id)?.kind === 'person' && captions;
    expect(nodes.filter(isTold).map(({ id }) => id)).toContain('kuczynski');
    expect(nodes.filter(({ captions }) => !captions).length).toBeGreaterThan(3);
  });
  it('ends each line where its words end, whatever their sizes', () => {
    const { scene, seen, view } = sceneAt('?view=in-short', peru);
    const box = { w: 1400, h: 800 };
    const { marks, places } = compositionOf(seen, inputOf(scene, seen, view, { box }));
    const drawn = new Map(
      composeScene(scene, seen, view, { box }).nodes.map((node) => [node.id, node]),
    );
    const named = marks.filter(({ below }) => below.length > 0);
    expect(named.length).toBeGreaterThan(3);
    for (const mark of named) {
      const place = places[marks.indexOf(mark)] ?? expect.fail();
      const node = drawn.get(mark.thing.id) ?? expect.fail();
      const name = nameUnder(node) ?? expect.fail();
      expect(endOf(mark, place).name?.h, mark.thing.id).toBeCloseTo(name.h, 3);
      expect(endOf(mark, place).name?.w, mark.thing.id).toBeCloseTo(name.w, 3);
    }
  });
  it('is a blurb, a whole summary or the bench, never a part: what follows may take it back', () => {
    const { view } = decodeView('?lang=en', peru);
    for (const thing of peru.things.values()) {
      const who = whoOf(thing, { dataset: peru, view });
      if (who === undefined) continue;
      const summary = inLanguage(thing.summary, 'en').replace(/\.$/, '');
      const benches = peru.memberships
        .filter(({ person }) => person === thing.id)
        .map(({ on_behalf_of: bench = '' }) => inLanguage(peru.things.get(bench)?.shortName, 'en'));
      expect([inLanguage(thing.blurb, 'en'), summary, ...benches], thing.id).toContain(who);
      expect(who.length).toBeLessThanOrEqual(BLURB_LENGTH);
    }
    const convicted = {
      ...(peru.things.get('kuczynski') ?? expect.fail()),
      blurb: undefined,
      summary: { en: 'Convicted of fraud; the sentence was annulled in 2018.', es: '' },
    };
    expect(whoOf(convicted, { dataset: peru, view })).toBeUndefined();
  });
});

describe('a line', () => {
  /** The ends of the lines of a composed picture that stand on the names of their own things. */
  function endsOnNames(search: string, box: { w: number; h: number }) {
    const { scene, seen, view } = sceneAt(search, peru);
    const { marks, places, routes } = compositionOf(seen, inputOf(scene, seen, view, { box }));
    const names = marks.map((mark, i) => nameAt(mark, places[i] ?? expect.fail()));
    const isOn =
      ({ x, y }: Vector) =>
      (name: Rect) =>
        x > name.left && x < name.right && y > name.top && y < name.bottom;
    const isFaulty = ({ strand: { a, b }, curve: { start, end } }: Route) =>
      [a, b].some((own) => [start, end].some((point) => names[own]?.some(isOn(point))));
    return {
      lines: routes.length,
      faulty: routes.filter(isFaulty).map(({ strand }) => strand.words),
    };
  }
  it('ends at the names of its things, however near these are, in every view and step', () => {
    let lines = 0;
    for (const search of searchesOf(peru, 'en'))
      for (const box of Object.values(ROOMS)) {
        const found = endsOnNames(search, box);
        expect(found.faulty, `${search} ${box.w}x${box.h}`).toEqual([]);
        lines += found.lines;
      }
    expect(lines).toBeGreaterThan(1000);
  });
});
