/** Rules of pictures that no other unit test would miss: each was broken by hand (npm run mutate). */
import { describe, expect, it } from 'vitest';
import { switchesBetween } from '../../src/analysis/blocs.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { stopsOf } from '../../src/analysis/timeline.ts';
import { readFolder } from '../../src/formats/folder.ts';
import { resolveDataset } from '../../src/model/dataset.ts';
import { buildGraph } from '../../src/model/graph.ts';
import type { RawDataset } from '../../src/model/schema.ts';
import { layFlow } from '../../src/scene/pictures/flow/alluvial.ts';
import { composeScene } from '../../src/scene/composedScene.ts';
import { drawFlow } from '../../src/scene/pictures/flow/flowPicture.ts';
import type { LayoutLine } from '../../src/scene/layouts/layout.ts';
import { sideOf } from '../../src/scene/layouts/sides.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { PALETTES } from '../../src/scene/theme.ts';
import { drawTimeline } from '../../src/scene/pictures/timeline/timelinePicture.ts';
import { changeView, defaultView, type ViewChange } from '../../src/scene/view.ts';
import { peru } from '../helpers/peru.ts';
import { small } from '../helpers/small.ts';

/** The small dataset with some files changed. */
function withFiles(files: Readonly<Record<string, string>> = {}) {
  const { raw, problems } = readFolder((name) => files[name] ?? small[name]);
  expect(problems).toEqual([]);
  return resolveDataset(raw as RawDataset);
}

const smallScene = (change: ViewChange = {}, dataset = withFiles()) =>
  buildScene(dataset, buildGraph(dataset), changeView(defaultView(dataset, 'en'), change), {
    theme: 'light',
  });
const BACKS = 'ana-diaz~backs~luis-rojas';
const emphasisBy = (marks: readonly { id: string; emphasis: string }[]) =>
  Object.fromEntries(marks.map(({ id, emphasis }) => [id, emphasis]));

describe('what is lit', () => {
  it('is nothing, and nothing is faded, until a reader asks', () => {
    const { nodes, edges } = smallScene();
    expect(nodes).toHaveLength(3);
    expect(new Set([...nodes, ...edges].map(({ emphasis }) => emphasis))).toEqual(
      new Set(['plain']),
    );
  });

  it('is a line in focus and its two ends, and no other line between them', () => {
    const { nodes, edges } = smallScene({ panel: { line: BACKS } });
    expect(emphasisBy(nodes)).toEqual({ 'ana-diaz': 'lit', 'luis-rojas': 'lit', budget: 'faded' });
    expect(edges.length).toBeGreaterThan(2);
    expect(edges.filter(({ emphasis }) => emphasis === 'lit').map(({ id }) => id)).toEqual([BACKS]);
    for (const { id } of edges) {
      const lit = smallScene({ panel: { line: id } }).edges.filter((e) => e.emphasis === 'lit');
      expect(lit.map((e) => e.id)).toEqual([id]);
    }
  });

  it('is a thing in focus, its lines and their other ends', () => {
    const { nodes, edges } = smallScene({ panel: { focus: 'budget' } });
    const near = edges.flatMap(({ from, to }) =>
      from === 'budget' || to === 'budget' ? [from, to] : [],
    );
    expect(near.length).toBeGreaterThan(0);
    for (const { id, emphasis } of nodes)
      expect(emphasis, id).toBe(near.includes(id) ? 'lit' : 'faded');
    expect(edges.some(({ emphasis }) => emphasis === 'faded')).toBe(true);
    for (const { from, to, emphasis, id } of edges)
      expect(emphasis, id).toBe(from === 'budget' || to === 'budget' ? 'lit' : 'faded');
  });
});

describe('the box around a picture', () => {
  it('holds every shape, and is no larger than they are', () => {
    for (const layout of ['saved', 'time', 'rings', 'sides'] as const) {
      const { nodes, bounds } = smallScene({
        panel: { focus: 'ana-diaz' },
        arrangement: { layout },
      });
      const { x, y, w, h } = bounds;
      const xs = nodes.flatMap((n) => [n.x - n.w / 2, n.x + n.w / 2]);
      const ys = nodes.flatMap((n) => [n.y - n.h / 2, n.y + n.h / 2]);
      expect([x <= Math.min(...xs), y <= Math.min(...ys)], layout).toEqual([true, true]);
      expect([x + w >= Math.max(...xs), y + h >= Math.max(...ys)], layout).toEqual([true, true]);
      // Names and rings are beside the shapes, and not far.
      const spare = 120;
      expect(w, layout).toBeLessThan(Math.max(...xs) - Math.min(...xs) + spare);
      expect(h, layout).toBeLessThan(Math.max(...ys) - Math.min(...ys) + spare);
    }
  });
});

describe('what is visible', () => {
  const seen = (change: ViewChange) => smallScene(change).nodes.map(({ id }) => id);

  it('has the ends of the line in focus, though a reader hid them or their kind', () => {
    const panel = { line: BACKS };
    expect(seen({ panel, arrangement: { hide: ['ana-diaz'] } })).toContain('ana-diaz');
    expect(seen({ panel, filter: { kindsOff: ['person'] } })).toEqual(
      expect.arrayContaining(['ana-diaz', 'luis-rojas']),
    );
    expect(seen({ arrangement: { hide: ['ana-diaz'] } })).not.toContain('ana-diaz');
    expect(seen({ filter: { kindsOff: ['person'] } })).toEqual(['budget']);
  });

  it('is as it was where the line or the thing in focus does not exist', () => {
    const plain = seen({});
    expect(seen({ panel: { line: 'nobody~backs~nobody' } })).toEqual(plain);
    expect(seen({ panel: { focus: 'nobody' } })).toEqual(plain);
  });
});

describe('the words in a circle', () => {
  it('are initials, or first names where two people have the same ones, or nothing', () => {
    const people = (name: string) => `- id: ana-diaz
  name: Ana Díaz
- id: luis-rojas
  name: ${name}
`;
    const inside = (name: string) => {
      const dataset = withFiles({ 'people.yaml': people(name) });
      const box = { w: 840, h: 530 };
      return composeScene(smallScene({}, dataset), dataset, defaultView(dataset, 'en'), { box })
        .nodes.filter(({ kind }) => kind === 'person')
        .map((node) => node.inside.join(' '))
        .sort();
    };
    expect(inside('Luis Rojas')).toEqual(['AD', 'LR']);
    expect(inside('Ava Duarte')).toEqual(['Ana', 'Ava']);
    // Only the names under the shapes tell them apart.
    expect(inside('Ana Duarte')).toEqual(['', '']);
  });
});

describe('the sides of a thing', () => {
  const line = (subject: string, object: string, more: Partial<LayoutLine>): LayoutLine => ({
    id: `${subject}~${object}`,
    subject,
    object,
    symmetric: false,
    ...more,
  });
  const side = (...lines: LayoutLine[]) => sideOf({ lines }, 'ana', 'luis');

  it('are those of who backs it, not of whom it backs, but where both do alike', () => {
    expect(side(line('ana', 'luis', { side: 1 }))).toBe('with');
    expect(side(line('ana', 'luis', { side: -1 }))).toBe('against');
    expect(side(line('luis', 'ana', { side: 1 }))).toBe('unknown');
    expect(side(line('luis', 'ana', { side: 1, symmetric: true }))).toBe('with');
    expect(side(line('ana', 'eva', { side: 1 }))).toBe('unknown');
  });

  it('are neither for who does both', () => {
    expect(
      side(line('ana', 'luis', { side: 1 }), {
        ...line('ana', 'luis', { side: -1 }),
        id: 'other',
      }),
    ).toBe('neither');
  });
});

const options = { width: 1200, height: 900, lang: 'en', theme: 'light' } as const;
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words = '']) => words).join(' ');

describe('the timeline as a picture', () => {
  it('tells of a vote its result and count with their source, and of one not counted the result', () => {
    const draw = (votes = small['votes.yaml'] ?? '') => {
      const dataset = withFiles({ 'votes.yaml': votes });
      return wordsOf(drawTimeline(dataset, stopsOf(dataset, dataset), '2020-01-31', options).svg);
    };
    expect(draw()).toMatch(/Budget.*Passed: 2 for, 1 against \(The Paper.*\)/i);
    const uncounted = draw(
      (small['votes.yaml'] ?? '').replace(/ {2}counts:[\s\S]*?(?= {2}votes:)/, ''),
    );
    expect(uncounted).toMatch(/Budget Passed/i);
    expect(uncounted).not.toMatch(/\bfor\b/);
  });
});

describe('the picture of who switched', () => {
  const strands = switchesBetween(
    peru.votes.get('vacancy-admission-2017-12') ?? expect.fail(),
    peru.votes.get('vacancy-vote-2017-12') ?? expect.fail(),
    (vote) => rollCall(peru, vote.id).benches,
    peru.memberships,
  );

  it('has the colours of benches, and none of them in black and white', () => {
    const draw = (theme: 'light' | 'mono') =>
      drawFlow(peru, ['vacancy-admission-2017-12', 'vacancy-vote-2017-12'], { ...options, theme })
        .svg;
    const colours = [...new Set(strands.map(({ group }) => peru.things.get(group)?.colour))].filter(
      (colour) => colour !== undefined,
    );
    expect(colours.length).toBeGreaterThan(3);
    for (const colour of colours) {
      expect(draw('light')).toContain(`fill="${colour}"`);
      expect(draw('mono')).not.toContain(`fill="${colour}"`);
    }
    expect(draw('mono')).toContain(`fill="${PALETTES.mono.tones.neutral}"`);
  });

  it('lays the ribbons of a bar one below the other, and fills it', () => {
    const { left, right, ribbons } = layFlow(strands, 300, 240);
    for (const [bars, end, numbers] of [
      [left, 'from', (d: string) => [d.match(/^M\S+ (\S+)C/)?.[1], d.match(/ (\S+)Z$/)?.[1]]],
      [right, 'to', (d: string) => [d.match(/ (\S+)V/)?.[1], d.match(/V([^C]+)C/)?.[1]]],
    ] as const)
      for (const bar of bars) {
        const spans = ribbons
          .filter(({ strand }) => strand[end] === bar.option)
          .map(({ d }) => numbers(d).map(Number))
          .sort(([a = 0], [b = 0]) => a - b);
        let y = bar.y;
        for (const [top, bottom] of spans) {
          expect(top).toBeCloseTo(y, 1);
          y = bottom ?? NaN;
        }
        expect(y).toBeCloseTo(bar.y + bar.h, 1);
      }
  });
});
