/** What is said under names: what numbers count, and who somebody is. */
import { describe, expect, it } from 'vitest';
import { inLanguage } from '../../src/model/dataset.ts';
import { whoOf } from '../../src/scene/captions.ts';
import { CAPTION } from '../../src/scene/compose/measures.ts';
import { composeScene } from '../../src/scene/composedScene.ts';
import { labelsBelow, labelsInside } from '../../src/scene/labels.ts';
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
    expect(nodes.find(({ id }) => id === 'kenji-fujimori')?.below).toEqual([
      'Kenji Fujimori',
      'Cambio 21',
    ]);
    const few = nodesIn('?view=in-short', ROOMS.phone);
    expect(few.find(({ id }) => id === 'kenji-fujimori')?.captions).toBe(0);
  });
  it('is a whole summary or the bench, never a part: what follows may take it back', () => {
    const { view } = decodeView('?lang=en', peru);
    for (const thing of peru.things.values()) {
      const who = whoOf(thing, { dataset: peru, view });
      if (who === undefined) continue;
      const summary = inLanguage(thing.summary, 'en').replace(/\.$/, '');
      const benches = peru.memberships
        .filter(({ person }) => person === thing.id)
        .map(({ on_behalf_of: bench = '' }) => inLanguage(peru.things.get(bench)?.shortName, 'en'));
      expect([summary, ...benches], thing.id).toContain(who);
    }
    const convicted = {
      ...(peru.things.get('kuczynski') ?? expect.fail()),
      summary: { en: 'Convicted of fraud; the sentence was annulled in 2018.', es: '' },
    };
    expect(whoOf(convicted, { dataset: peru, view })).toBeUndefined();
  });
});
