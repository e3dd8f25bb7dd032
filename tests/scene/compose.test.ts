/** Composed pictures: each can be read in its box, and says no more than its data do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/scene/compose/compose.ts';
import type { ComposedLine, ComposedThing, ComposeInput } from '../../src/scene/compose/input.ts';
import { NAME, WORD } from '../../src/scene/compose/measures.ts';
import { composeScene, previousOf } from '../../src/scene/composedScene.ts';
import { textWidth } from '../../src/scene/text.ts';
import { buttonsIn } from '../../src/scene/rooms.ts';
import type { Scene } from '../../src/scene/sceneData.ts';
import { sceneAt as sceneIn } from '../helpers/composing.ts';
import { generated, random } from '../helpers/generated.ts';
import { peru, views } from '../helpers/peru.ts';

/** How a line looks of which nothing is to be told. */
const PLAIN_LINE = {
  tone: 'neutral',
  dash: [],
  firmness: 0,
  startMark: 'none',
  endMark: 'vee',
  double: false,
  width: 2,
  denied: false,
  lit: false,
  focused: false,
} as const;
const NO_FAULTS = { overlaps: 0, through: 0, unsaid: 0, outside: 0 };
const BOXES = [
  [320, 296],
  [320, 430],
  [560, 296],
  [560, 440],
  [840, 530],
  [432, 768],
] as const;

const sceneAt = (search: string) => sceneIn(search, peru);
function composedAt(search: string, [w, h]: readonly [number, number]): Scene {
  const { scene, seen, view } = sceneAt(search);
  return composeScene(scene, seen, view, { box: { w, h }, obstacles: buttonsIn({ w, h }) });
}
const searches = [
  ...views.map((view) => `?view=${view}`),
  ...peru.raw.stories.flatMap(({ id, steps }) =>
    steps.map((_, i) => `?story=${id}&step=${i + 1}&lang=es`),
  ),
  '?view=alliances&open=popular-force',
];

/** The words of guides, such as the headings of sides, that a button of the page covers a part of. */
function coveredGuides({ guides, bounds }: Scene): string[] {
  const buttons = buttonsIn(bounds);
  return guides.flatMap(({ text }) => {
    if (!text) return [];
    const [x, baseline] = text.at;
    const size = text.size ?? NAME;
    const right = x + textWidth(text.words, size, 600) / 2;
    const isCovered = buttons.some(({ w, h }) => right > bounds.w - w && baseline > bounds.h - h);
    return isCovered ? [text.words] : [];
  });
}

describe('a composed picture', () => {
  it.each(searches)(
    'can be read in every box, under no button of its page, and nothing is lost uncounted: %s',
    (search) => {
      for (const box of BOXES) {
        const { scene } = sceneAt(search);
        const picture = composedAt(search, box);
        const { composed, nodes, edges } = picture;
        const what = `${search} ${box.join('x')}`;
        expect(composed?.faults, what).toEqual(NO_FAULTS);
        expect(coveredGuides(picture), what).toEqual([]);
        for (const node of nodes) expect(node.nameSize, what).toBeGreaterThanOrEqual(NAME);
        for (const { label } of edges)
          if (label) expect(label.size, what).toBeGreaterThanOrEqual(WORD);
        expect(nodes.length + (composed?.folded.things.length ?? 0), what).toBe(scene.nodes.length);
        expect(nodes.length, what).toBeGreaterThan(1);
        if (composed?.folded.things.length) expect(composed.chip?.words, what).toMatch(/\d/);
      }
    },
    60_000,
  );
  it('shows fewer things in a box that is very low or narrow, and none over another', () => {
    for (const search of [
      '?view=alliances&layout=sides&focus=kuczynski',
      '?story=december&step=2',
      '?story=december&step=4&lang=es',
      '?view=recordings&lang=es',
    ])
      for (const box of [
        [320, 160],
        [320, 192],
        [320, 235],
        [390, 230],
        [560, 200],
        [270, 300],
      ] as const) {
        const picture = composedAt(search, box);
        const { composed, nodes } = picture;
        expect(composed?.faults, `${search} ${box.join('x')}`).toEqual(NO_FAULTS);
        expect(coveredGuides(picture), `${search} ${box.join('x')}`).toEqual([]);
        // Under the buttons of a page the lowest have room for one.
        expect(nodes.length, `${search} ${box.join('x')}`).toBeGreaterThan(box[1] < 200 ? 0 : 1);
      }
  });
  it('never draws an allegation solid, nor one that is merged with a fact', () => {
    for (const search of searches) {
      const { scene } = sceneAt(search);
      const statuses = new Map(scene.visible.ties.map(({ id, status }) => [id, status]));
      for (const { id, others = [], dash } of composedAt(search, [840, 530]).edges)
        if ([id, ...others].some((one) => statuses.get(one) === 'alleged'))
          expect(dash.length, `${search} ${id}`).toBeGreaterThan(0);
    }
  });
  it('says of what is alleged that it is, and draws its denial on its line', () => {
    const { edges } = composedAt('?view=money', [840, 530]);
    const paid = edges.find(({ id }) => id === 'odebrecht~paid~kuczynski');
    const words = paid?.label?.rows.map((row) => row.words).join(' ');
    expect(words).toContain('alleged');
    expect(paid?.denied).toBe(true);
    expect(paid?.crossAt).toBeGreaterThan(0);
    for (const { id } of composedAt('?view=money', [840, 530]).edges)
      expect(id).not.toMatch(/~denies~/);
  });
  it('is the same each time', () => {
    const { scene, seen, view } = sceneAt('?view=recordings');
    const box = { w: 560, h: 440 };
    const first = composeScene(scene, seen, view, { box });
    // Another dataset object: nothing is kept of the first.
    const again = composeScene(scene, { ...seen }, view, { box });
    expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  });
  it('stays as it was where what is looked at was shown', () => {
    const { scene, seen, view } = sceneAt('?view=alliances');
    const box = { w: 840, h: 530 };
    const before = composeScene(scene, seen, view, { box });
    const focused = sceneAt('?view=alliances&focus=vizcarra');
    const after = composeScene(focused.scene, focused.seen, focused.view, {
      box,
      previous: previousOf(scene, before),
    });
    const places = new Map(before.nodes.map(({ id, x, y }) => [id, { x, y }]));
    expect(after.nodes.map(({ id }) => id).sort()).toEqual(before.nodes.map(({ id }) => id).sort());
    const moved = after.nodes.filter(({ id, x, y }) => {
      const was = places.get(id);
      return !was || Math.hypot(x - was.x, y - was.y) > 25;
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
  it('has days in their order, down a high box and across a wide one', () => {
    for (const [box, axis] of [
      [[432, 768], 'y'],
      [[1200, 676], 'x'],
    ] as const) {
      const { nodes } = composedAt('?view=votes', box);
      const days = new Map(peru.raw.votes.map(({ id, when }) => [id, when]));
      const dated = nodes.filter(({ id }) => days.has(id));
      expect(dated.length).toBeGreaterThan(2);
      const order = [...dated]
        .sort((a, b) => a[axis] - b[axis])
        .map(({ id }) => days.get(id) ?? '');
      expect(order).toEqual([...order].sort());
    }
  });
  it('of two sides shows both, in the narrowest box too, each thing with those of its side', () => {
    const picture = composedAt('?story=december&step=4', [320, 430]);
    const { scene } = sceneAt('?story=december&step=4');
    const sideOf = (id: string) => scene.composing?.sides?.of.get(id);
    const of = (one: Scene, side: string) => one.nodes.filter(({ id }) => sideOf(id) === side);
    const wide = composedAt('?story=december&step=4', [840, 530]);
    for (const [one, axis] of [
      [picture, 'y'],
      // Under the thing in question, where there is little height too.
      [composedAt('?story=december&step=4', [320, 296]), 'x'],
      [wide, 'x'],
    ] as const) {
      const [pro, contra] = [of(one, 'with'), of(one, 'against')];
      expect(pro.length).toBeGreaterThan(0);
      expect(contra.length).toBeGreaterThan(0);
      // One under the other where columns have no room.
      expect(Math.max(...pro.map((node) => node[axis]))).toBeLessThan(
        Math.min(...contra.map((node) => node[axis])),
      );
    }
    expect(picture.guides.flatMap(({ text }) => text?.words ?? []).join(' ')).toMatch(/Kuczynski/);
  });
});

const shapes = ['circle', 'rectangle', 'pill', 'diamond', 'hexagon', 'tag'] as const;
const networks = fc
  .record({
    names: fc.array(fc.string({ minLength: 1, maxLength: 24 }), { minLength: 2, maxLength: 30 }),
    links: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 45 }),
    box: fc.constantFrom(...BOXES),
    focus: fc.option(fc.nat(29), { nil: undefined }),
  })
  .map(({ names, links, box: [w, h], focus }): ComposeInput => {
    const things = names.map((name, i): ComposedThing => ({
      id: `t${i}`,
      kind: 'thing',
      shape: shapes[i % shapes.length] ?? 'circle',
      name: name.trim() || 'A',
      shortName: name.trim() || 'A',
      letters: 'initials',

      lit: i === focus,
      focused: i === focus,
      hint: { x: (i * 37) % 101, y: (i * 53) % 97 },
    }));
    const lines = links.flatMap(([a, b, isDenied], i): ComposedLine[] =>
      a === b || a >= names.length || b >= names.length
        ? []
        : [
            {
              id: `l${i}`,
              from: `t${a}`,
              to: `t${b}`,
              ...PLAIN_LINE,
              denied: isDenied,
              weight: 0.5,
              words: 'knows',
            },
          ],
    );
    return { things, lines, box: { w, h }, obstacles: [], lang: 'en', seed: 1 };
  });

describe('lines for and against between the same two things', () => {
  it('have a mark and a colour of neither side where they are one', () => {
    const thing = (id: string, x: number): ComposedThing => ({
      id,
      kind: 'thing',
      shape: 'tag',
      name: id,
      shortName: id,
      letters: 'initials',

      lit: false,
      focused: false,
      hint: { x, y: 0 },
    });
    const line = (id: string, more: Partial<ComposedLine>): ComposedLine => ({
      id,
      from: 'one',
      to: 'two',
      ...PLAIN_LINE,
      weight: 1,
      words: id,
      ...more,
    });
    const { routes } = compose({
      things: [thing('one', 0), thing('two', 100)],
      lines: [
        line('a', { tone: 'backs', endMark: 'triangle', weight: 4 }),
        line('b', { tone: 'money', endMark: 'circle', weight: 3 }),
        line('c', { tone: 'backs', endMark: 'triangle', dash: [7, 5], firmness: 4, weight: 2 }),
        line('d', { tone: 'opposes', endMark: 'tee' }),
      ],
      box: { w: 560, h: 440 },
      obstacles: [],
      lang: 'en',
      seed: 1,
    });
    const merged = routes.map(({ strand }) => strand).find(({ lines }) => lines.length > 1);
    expect(merged).toMatchObject({ tone: 'neutral', endMark: 'vee', dash: [7, 5] });
  });
});

describe('a dense network of three hundred things', () => {
  const next = random(1);
  const ties = Array.from({ length: 900 }, () => ({
    subject: Math.floor(300 * next() ** 2),
    object: Math.floor(300 * next()),
    relation: 'backs',
    status: 'reported' as const,
  })).filter(({ subject, object }) => subject !== object);
  const dataset = generated(300, ties);
  const { scene, seen, view } = sceneIn('?view=all', dataset);
  const { composed, nodes, edges } = composeScene(scene, seen, view, { box: { w: 1280, h: 700 } });
  it('shows half a hundred of them, and no line runs through what is not its own', () => {
    expect(composed?.faults).toEqual({ overlaps: 0, through: 0, unsaid: 0, outside: 0 });
    expect(nodes.length).toBeGreaterThan(50);
    expect(composed?.folded.things.length).toBe(300 - nodes.length);
  });
  it('wakes as it was drawn in a page, with nothing searched for anew', () => {
    const box = { w: 1280, h: 700 };
    const drawn = composeScene(scene, seen, view, { box });
    // A page has places in hundredths.
    const round = (value: number) => Math.round(value * 100) / 100;
    const places = new Map(
      drawn.nodes.map(({ id, x, y }) => [id, { x: round(x) / box.w, y: round(y) / box.h }]),
    );
    const lines = new Set(drawn.edges.map(({ id }) => id));
    const { scale = 1, saysWho = 0 } = drawn.composed ?? {};
    const known = new Set(scene.nodes.map(({ id }) => id));
    const previous = { places, lines, known, scale, saysWho, noted: true };
    const woken = composeScene(scene, seen, view, { box, previous });
    const near = (value: number) => Math.round(value * 10) / 10;
    const looks = ({ nodes: things, edges: ties, composed: how }: Scene) => ({
      things: things.map(({ id, x, y, below, inside }) => [id, near(x), near(y), below, inside]),
      ties: ties.map(({ id, bend, offset, label, others }) => [
        ...[id, bend, offset, others],
        label && [label.rows, label.share, near(label.dx), near(label.dy)],
      ]),
      chip: how?.chip?.words,
    });
    expect(looks(woken)).toEqual(looks(drawn));
  });
  it('leaves nothing that it shows without a line', () => {
    const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
    expect(nodes.filter(({ id }) => !tied.has(id))).toEqual([]);
  });
});

describe('any network', () => {
  it('is composed with nothing over another or outside, and what has no room counted', () => {
    fc.assert(
      fc.property(networks, (input) => {
        const { faults, marks, places, folded, box } = compose(input);
        expect({ overlaps: faults.overlaps, outside: faults.outside }).toEqual({
          overlaps: 0,
          outside: 0,
        });
        expect(marks.length + folded.things.length).toBe(input.things.length);
        for (const { x, y } of places)
          expect(x >= 0 && y >= 0 && x <= box.w && y <= box.h).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});
