import { describe, expect, it } from 'vitest';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { relationOf, type Dataset } from '../../src/model/dataset.ts';
import { RELATIONS } from '../../src/model/relations.ts';
import { write } from '../../src/formats/xml.ts';
import { drawMarks } from '../../src/scene/drawing.ts';
import { curveBetween, pointAt, type Vector } from '../../src/scene/geometry.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { legendOf } from '../../src/scene/legend.ts';
import type { Scene } from '../../src/scene/sceneData.ts';
import { drawSvg } from '../../src/scene/svg.ts';
import { END_MARKS, PALETTES, isDouble, startMarkOf } from '../../src/scene/theme.ts';
import { CATEGORIES, KINDS } from '../../src/model/vocabulary.ts';
import { kindWord } from '../../src/model/words.ts';
import { m } from '../../src/words/index.ts';
import { changeView, defaultView } from '../../src/scene/view.ts';
import { generated, type MadeTie } from '../helpers/generated.ts';
import { peru, views } from '../helpers/peru.ts';

function sceneOf(dataset: Dataset, view: string): Scene {
  const shown = changeView(defaultView(dataset, 'en'), {
    view,
    filter: { relationsOn: [...dataset.relations.keys()] },
  });
  const seen = datasetAt(dataset, { asOf: shown.clock.asOf, knownOn: shown.clock.knownOn });
  return buildScene(seen, buildGraph(seen), shown, { theme: 'light' });
}

/**
 * Every relation there is, from one thing to another and back: as many lines between two as can be.
 */
const crowd = RELATIONS.flatMap(({ id: relation }): MadeTie[] => [
  { subject: 0, object: 1, relation, status: 'reported' },
  { subject: 1, object: 0, relation, status: 'alleged' },
  { subject: 2, object: 0, relation, status: 'reported' },
]);
const crowded = generated(4, crowd);

const scenes: readonly (readonly [string, Scene])[] = [
  ...views.map((view) => [view, sceneOf(peru, view)] as const),
  ['made up', sceneOf(crowded, 'all')],
];

/** What is drawn of each line, its parts one after the other. */
function drawn(scene: Scene): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [part, id = ''] of drawMarks(scene, 'page')
    .map(write)
    .join('')
    .matchAll(/<[a-z]+[^>]* data-line="([^"]*)"[^>]*>/g))
    parts.set(id, (parts.get(id) ?? '') + part);
  return parts;
}

const vote = (id: string) => peru.votes.has(id);
describe('lines of a file', () => {
  it.each(scenes)('stay tied to the groups of their things, in Inkscape: %s', (_, scene) => {
    const { svg } = drawSvg(scene, { width: 1200, height: 900 });
    const groups = new Set([...svg.matchAll(/<g id="(thing-\d+)"/g)].map(([, id]) => id));
    const ends = [...svg.matchAll(/inkscape:connection-(?:start|end)="#([^"]+)"/g)];
    expect(groups.size).toBeGreaterThan(1);
    expect(ends.length).toBeGreaterThan(groups.size);
    expect(ends.filter(([, id]) => !groups.has(id))).toEqual([]);
    // In a page, where ids are those of all its pictures, nothing is tied.
    expect(drawSvg(scene, { width: 1200, height: 900, inPage: true }).svg).not.toContain(
      'inkscape',
    );
  });
});

describe('a line into a vote', () => {
  it('says what was done in it by its mark, and never that the vote is backed or opposed', () => {
    for (const [name, scene] of scenes) {
      const marks = drawn(scene);
      for (const tie of scene.visible.ties.filter(({ object }) => vote(object))) {
        const { backs, opposes } = PALETTES.light.tones;
        for (const colour of [backs, opposes])
          expect(marks.get(tie.id), `${name}: ${tie.id}`).not.toContain(colour);
        if (tie.relation !== 'voted') continue;
        const edge = scene.edges.find((one) => one.id === tie.id) ?? expect.fail();
        const { option, tally = {} } = tie.claims[0] ?? {};
        const counts = Object.entries(option ? { [option]: 1 } : tally).sort(
          ([, a], [, b]) => b - a,
        );
        const most = counts.filter(([, count]) => count === counts[0]?.[1]).map(([one]) => one);
        const [only = ''] = most;
        const mark =
          { yes: 'square', no: 'openSquare', abstain: 'openCircle' }[only] ?? ('dots' as const);
        expect(edge.endMark, `${name}: ${tie.id}`).toBe(most.length === 1 ? mark : edge.endMark);
      }
    }
  });
  it('has each of its marks in the legend, with words of votes', () => {
    const legend = legendOf(sceneOf(peru, 'votes')).map(({ text }) => text);
    expect(legend).toEqual(
      expect.arrayContaining(['voted for', 'voted against', 'abstained', 'did not vote']),
    );
    expect(legendOf(sceneOf(peru, 'money')).map(({ text }) => text)).not.toContain('voted for');
  });
  it('is none of the one who was to be removed backing the vote: the own party voted against', () => {
    const scene = sceneOf(peru, 'in-short');
    const own = scene.edges.find(
      ({ from, tone }) => from === 'peruanos-por-el-kambio' && tone === 'vote',
    );
    expect(own?.endMark).toBe('openSquare');
  });
});

describe('the tone of a line', () => {
  it('is that of money where its relation is about money and takes no side, on every picture', () => {
    const { money } = PALETTES.light.tones;
    for (const [name, scene] of scenes) {
      const marks = drawn(scene);
      const svg = drawSvg(scene, { width: 1200, height: 900 }).svg;
      const paid = scene.visible.ties.filter(
        (tie) => relationOf(peru, tie.relation).about === 'money' && tie.polarity === 0,
      );
      for (const tie of paid) {
        const edge = scene.edges.find((one) => one.id === tie.id);
        expect([edge?.tone, edge?.colour], `${name}: ${tie.id}`).toEqual(['money', money]);
        expect(marks.get(tie.id), `${name}: ${tie.id}`).toContain(money);
      }
      expect(svg.includes(money), name).toBe(paid.length > 0);
    }
  });
  it('is that of its side where it takes one, else money, the category of its relation, or neutral', () => {
    for (const [name, scene] of scenes)
      for (const tie of scene.visible.ties) {
        const { about, category = 'neutral' } = relationOf(peru, tie.relation);
        const other = about === 'money' ? 'money' : category;
        const sided = { '1': 'backs', '-1': 'opposes', '0': other }[String(tie.polarity)];
        const unlessToVote = vote(tie.object) ? category : sided;
        const tone = tie.relation === 'voted' ? 'vote' : unlessToVote;
        const edge = scene.edges.find((one) => one.id === tie.id);
        expect(edge?.tone, `${name}: ${tie.id}`).toBe(tone);
        expect(edge?.colour).toBe(PALETTES.light.tones[edge?.tone ?? 'neutral']);
      }
    const tones = new Set(sceneOf(crowded, 'all').edges.map((edge) => edge.tone));
    const sides = ['backs', 'opposes', 'money', 'neutral', 'vote'];
    expect(tones).toEqual(new Set([...sides, ...CATEGORIES]));
  });
  it('of a category is drawn by its marks alone, each unlike the others', () => {
    const looks = (['neutral', ...CATEGORIES] as const).map((tone) =>
      [startMarkOf(tone), END_MARKS[tone], isDouble(tone)].join(),
    );
    expect(new Set(looks).size).toBe(CATEGORIES.length + 1);
    for (const { tones } of Object.values(PALETTES))
      for (const category of CATEGORIES) expect(tones[category]).toBe(tones.neutral);
  });
  it('has words of its own in the legend, in every language: none is that of a kind of thing', () => {
    for (const lang of ['en', 'es']) {
      const tones = [...Object.values(m.scene.tone), ...Object.values(m.scene.ballot)];
      const words = [
        ...tones.map((word) => word(lang)),
        ...KINDS.map((kind) => kindWord(kind, lang)),
      ];
      expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    }
  });
  it('of a category is in the legend of a picture that has one, with its marks', () => {
    let named = 0;
    for (const [name, scene] of scenes) {
      const items = legendOf(scene).flatMap((item) => (item.sort === 'tone' ? item.tone : []));
      for (const category of CATEGORIES)
        expect(items.includes(category), name).toBe(scene.tones.includes(category));
      named += CATEGORIES.filter((category) => items.includes(category)).length;
    }
    expect(named).toBeGreaterThan(5);
  });
});

/**
 * Units of the scene that the middles of two lines between the same things must be apart: several
 * times a line's width.
 */
const APART = 15;
const distance = (a: Vector, b: Vector) => Math.hypot(a.x - b.x, a.y - b.y);

/** The ids of every two lines between the same two things. */
function twins(scene: Scene): [string, string][] {
  const ends = (edge: { from: string; to: string }) => [edge.from, edge.to].sort().join(' ');
  return scene.edges.flatMap((a, i) =>
    scene.edges
      .slice(i + 1)
      .flatMap((b): [string, string][] => (ends(a) === ends(b) ? [[a.id, b.id]] : [])),
  );
}
function expectApart(scene: Scene, middle: (id: string) => Vector, name: string) {
  for (const [a, b] of twins(scene))
    expect(distance(middle(a), middle(b)), `${name}: ${a} and ${b}`).toBeGreaterThan(APART);
}

/** The middle of a path as lines have it: straight (x y L x y), or bent (x y Q x y x y). */
function middleOf(path: string): Vector {
  const numbers = path.split(/[ LQ]/).map(Number);
  const points = [0, 2, 4]
    .slice(0, numbers.length / 2)
    .map((i): Vector => ({ x: numbers[i] ?? NaN, y: numbers[i + 1] ?? NaN }));
  const start = points[0];
  const end = points.at(-1);
  if (!start || !end) throw new Error(path);
  const control = points.length === 3 ? points[1] : undefined;
  return pointAt(
    start,
    control ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 },
    end,
    0.5,
  );
}

describe('lines between the same two things', () => {
  it('are apart in their middle, in the marks of the scene', () => {
    let pairs = 0;
    for (const [name, scene] of scenes) {
      pairs += twins(scene).length;
      const at = new Map(scene.nodes.map((node) => [node.id, node]));
      expectApart(
        scene,
        (id) => {
          const edge = scene.edges.find((one) => one.id === id);
          const from = at.get(edge?.from ?? '');
          const to = at.get(edge?.to ?? '');
          if (!edge || !from || !to) throw new Error(id);
          return curveBetween(from, to, edge, 0).middle;
        },
        name,
      );
    }
    expect(pairs).toBeGreaterThan(100);
  });
  it('are apart in their middle, in the paths that are drawn', () => {
    for (const [name, scene] of scenes) {
      const marks = drawn(scene);
      expectApart(
        scene,
        (id) => {
          const path = / d="M([^"]*)"/.exec(marks.get(id) ?? '');
          if (!path?.[1]) throw new Error(`${id}: ${marks.get(id) ?? 'not drawn'}`);
          return middleOf(path[1]);
        },
        name,
      );
    }
    expect(twins(sceneOf(crowded, 'all')).length).toBeGreaterThan(100);
  });
});
