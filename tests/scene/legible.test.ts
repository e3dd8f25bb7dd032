/**
 * Composed pictures of other datasets than our own can be read: an invented story, one that is crowded
 * with a bench of 71 and a chamber of 130, and networks that other programs wrote. The rules are those
 * of docs/pictures.md; pages are looked at in tests/e2e.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/cli/load.ts';
import { readAny } from '../../src/formats/index.ts';
import { resolveDataset, type Dataset } from '../../src/model/dataset.ts';
import { NAME, WORD } from '../../src/scene/compose/measures.ts';
import { composeScene } from '../../src/scene/composedScene.ts';
import { crossingsOf, spanOf } from '../../src/scene/quality.ts';
import { buttonsIn, ROOMS } from '../../src/scene/rooms.ts';
import { RULES } from '../../src/scene/rules.ts';
import { pixelRatio, SIZES } from '../../src/scene/sizes.ts';
import { sceneAt, searchesOf } from '../helpers/composing.ts';
import { writeCrowded } from '../helpers/crowded.ts';
import { harbour } from '../helpers/harbour.ts';
import { peru } from '../helpers/peru.ts';
import { removeFolder } from '../helpers/remove.ts';

const folder = mkdtempSync(join(tmpdir(), 'bancada-legible-'));
afterAll(() => removeFolder(folder));

interface Box {
  box: { w: number; h: number };
  obstacles: ReturnType<typeof buttonsIn>;
}
/** A room of a page, with its buttons. */
const room = (name: keyof typeof ROOMS): Box => ({
  box: ROOMS[name],
  obstacles: buttonsIn(ROOMS[name]),
});
/** What of an export is left for its picture, as it is seen: headline, legend and sources have the rest. */
function exported(name: keyof typeof SIZES): Box {
  const [w, h] = SIZES[name];
  const ratio = pixelRatio(w, h);
  return { box: { w: Math.round(w / ratio), h: Math.round((h / ratio) * 0.8) }, obstacles: [] };
}
const BOXES = [
  ...(Object.keys(ROOMS) as (keyof typeof ROOMS)[]).map(room),
  ...(['wide', 'square', 'story', 'a4Tall', 'column'] as const).map(exported),
];
/** A narrow, a wide and a high one. */
const FEW = [room('phone'), room('wide'), exported('story')];
/** How many crossings a line has at most: in all pictures of a story together, and in any one. */
const CROSSINGS = { all: 0.4, one: 1.2 } as const;
/** What of their box the marks of pictures of so many things span at least, across and down. */
const SPAN = 0.8;
const MANY = 4;

/** What is wrong in the pictures of some addresses of a dataset, in every box, and their crossings. */
function faultsOf(dataset: Dataset, searches: readonly string[], boxes = BOXES) {
  const faults: string[] = [];
  const sum = { crossings: 0, lines: 0, most: 0 };
  for (const search of searches) {
    const { scene, seen, view } = sceneAt(search, dataset);
    for (const { box, obstacles } of boxes) {
      const picture = composeScene(scene, seen, view, { box, obstacles });
      const what = `${search} ${box.w}x${box.h}`;
      const { composed, nodes, edges } = picture;
      const told = JSON.stringify(composed?.faults);
      if (/[1-9]/.test(told)) faults.push(`${what}: ${told}`);
      if (nodes.some(({ nameSize = 0 }) => nameSize < NAME)) faults.push(`${what}: a small name`);
      if (edges.some(({ label }) => label && label.size < WORD))
        faults.push(`${what}: small words`);
      if (nodes.length + (composed?.folded.things.length ?? 0) !== scene.nodes.length)
        faults.push(`${what}: things that are neither shown nor counted`);
      const span = spanOf(picture);
      // Two or three things may stand beside one another, or in a column each.
      if (nodes.length >= MANY && Math.min(span.x, span.y) < SPAN)
        faults.push(`${what}: ${JSON.stringify(span)} of its box`);
      const crossings = crossingsOf(picture);
      sum.crossings += crossings;
      sum.lines += edges.length;
      sum.most = Math.max(sum.most, crossings / Math.max(5, edges.length));
    }
  }
  return { faults, perLine: sum.crossings / sum.lines, most: sum.most };
}

async function imported(name: string, text: string): Promise<Dataset> {
  const files = [{ name, bytes: new TextEncoder().encode(text) }];
  const result = await readAny(files, { lang: 'en', today: '2026-01-01', rules: RULES });
  return resolveDataset(result?.raw ?? expect.fail(`${name} cannot be read`));
}
/** A network in which some things have many ties, as in all that people draw. */
function network(things: number, ties: number): [number, number][] {
  return Array.from({ length: ties }, (_, i) => [
    Math.floor((i * i) % 7) % things,
    (i * 13 + 5) % things,
  ]);
}

describe('a composed picture', () => {
  it('of our own can be read in every room of a page and every size of an export, and few lines cross', () => {
    const searches = searchesOf(peru, 'es', ['?view=alliances&open=popular-force']);
    const { faults, perLine, most } = faultsOf(peru, searches);
    expect(faults).toEqual([]);
    expect(perLine).toBeLessThan(CROSSINGS.all);
    expect(most).toBeLessThan(CROSSINGS.one);
  }, 300_000);

  it('of an invented story can be read, in both languages, and few lines cross', () => {
    const dataset = harbour();
    const layouts = ['?layout=sides&focus=ana-diaz', '?layout=rings', '?layout=time'];
    for (const lang of ['en', 'es']) {
      const { faults, perLine } = faultsOf(dataset, searchesOf(dataset, lang, layouts));
      expect(faults).toEqual([]);
      expect(perLine).toBeLessThan(CROSSINGS.all);
    }
  }, 300_000);

  it('that is crowded can be read, with a name that goes on and on, and a bench that is open', () => {
    writeCrowded(join(folder, 'crowded'));
    const dataset = loadDataset(join(folder, 'crowded'));
    const searches = searchesOf(dataset, 'en', ['?view=few&open=large', '?layout=force']);
    expect(faultsOf(dataset, searches, FEW).faults).toEqual([]);
  }, 300_000);

  it('of networks of other programs can be read, though many of their lines have to cross', async () => {
    const csv = network(60, 90)
      .map(([a, b]) => `Person ${a},Organization number ${b},is a member of`)
      .join('\n');
    const gexf = network(40, 80)
      .map(([a, b], i) => `<edge id="${i}" source="${a}" target="${b}" label="pays"/>`)
      .join('');
    const nodes = Array.from({ length: 40 }, (_, i) => `<node id="${i}" label="Node ${i}"/>`);
    const json = {
      nodes: Array.from({ length: 120 }, (_, i) => ({ id: `n${i}`, label: `Körperschaft ${i}` })),
      links: network(120, 200).map(([a, b]) => ({ source: `n${a}`, target: `n${b}` })),
    };
    for (const dataset of [
      await imported('a.csv', `source,target,relation\n${csv}\n`),
      await imported(
        'a.gexf',
        `<gexf xmlns="http://gexf.net/1.3"><graph><nodes>${nodes.join('')}</nodes><edges>${gexf}</edges></graph></gexf>`,
      ),
      await imported('a.json', JSON.stringify(json)),
    ])
      expect(faultsOf(dataset, searchesOf(dataset, 'en'), FEW).faults).toEqual([]);
  }, 300_000);
});
