import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { ChainQuery } from '../../src/analysis/chainQuery.ts';
import { switchesBetween } from '../../src/analysis/blocs.ts';
import { runToEnd } from '../../src/analysis/search.ts';
import { chainOf } from '../../src/analysis/chain.ts';
import { rollCall } from '../../src/analysis/rollcall.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { layFlow } from '../../src/scene/pictures/flow/alluvial.ts';
import { drawFlow } from '../../src/scene/pictures/flow/flowPicture.ts';
import { drawVote } from '../../src/scene/pictures/rollCall/votePicture.ts';
import { seatsOf } from '../../src/scene/pictures/rollCall/seats.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { PARTS } from '../../src/model/vocabulary.ts';
import { drawSvg } from '../../src/scene/svg.ts';
import { curveBetween, isInside } from '../../src/scene/geometry.ts';
import type { Scene } from '../../src/scene/sceneData.ts';
import { describeScene } from '../../src/scene/describe.ts';
import { legendOf } from '../../src/scene/legend.ts';
import { textWidth } from '../../src/scene/text.ts';
import { DASHES, END_MARKS, PALETTES, SHAPES, TYPE } from '../../src/scene/theme.ts';
import { litOf, questionOf } from '../../src/scene/viewQuestion.ts';
import { changeView, defaultView, type ViewChange } from '../../src/scene/view.ts';
import { escapeXml } from '../../src/formats/xml.ts';
import { peru, views } from '../helpers/peru.ts';

const sceneOf = (change: ViewChange = {}, theme: 'light' | 'dark' = 'light') => {
  const view = changeView(defaultView(peru, 'en'), change);
  const seen = datasetAt(peru, { asOf: view.clock.asOf, knownOn: view.clock.knownOn });
  const graph = buildGraph(seen);
  const question = questionOf(view);
  const chains = question
    ? runToEnd(new ChainQuery(peru).steps(question)).paths.map((path) => chainOf(graph, path))
    : [];
  return buildScene(seen, graph, view, { theme, lit: litOf(view, chains) });
};
/** What a picture says of itself, in Dublin Core. */
const metadata = [
  'metadata',
  'rdf:RDF',
  'rdf:Description',
  ...['title', 'description', 'creator', 'rights', 'source', 'date', 'language', 'format'].map(
    (name) => `dc:${name}`,
  ),
];
const vote = (id: string) => {
  const found = peru.votes.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('the first view', () => {
  it('shows about 25 things, the members of Congress folded into their benches', () => {
    const scene = sceneOf();
    expect(scene.nodes.length).toBeGreaterThanOrEqual(20);
    expect(scene.nodes.length).toBeLessThanOrEqual(28);
    expect(scene.nodes.find((n) => n.id === 'popular-force')?.inside.at(-1)).toBe('61');
    expect(
      sceneOf({ panel: { focus: 'vacancy-vote-2017-12' } })
        .nodes.find((n) => n.id === 'popular-force')
        ?.inside.at(-1),
    ).toBe('71');
  });

  it('has a saved place for every thing of every named view', () => {
    for (const named of peru.views.values())
      expect(
        named.things.filter((id) => !named.positions?.[id]),
        named.id,
      ).toEqual([]);
  });

  it('lets no two shapes overlap, in any named view, in either language', () => {
    for (const view of views)
      for (const lang of ['en', 'es']) {
        const { nodes } = sceneOf({ view, lang });
        for (const [i, a] of nodes.entries())
          for (const b of nodes.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2;
            expect(apart, `${view} ${lang}: ${a.id} and ${b.id}`).toBe(true);
          }
      }
  });

  it('lets no name under a shape run into another name or shape', () => {
    interface Box {
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    type Node = ReturnType<typeof sceneOf>['nodes'][number];
    const labelOf = (n: Node): Box[] => {
      const w = Math.max(...n.below.map((l) => textWidth(l, TYPE.label)));
      const top = n.y + n.h / 2 + 3;
      const bottom = top + n.below.length * TYPE.label * TYPE.line;
      return n.below.length ? [{ left: n.x - w / 2, right: n.x + w / 2, top, bottom }] : [];
    };
    const shapeOf = ({ x, y, w, h }: Node): Box => ({
      left: x - w / 2,
      right: x + w / 2,
      top: y - h / 2,
      bottom: y + h / 2,
    });
    const isApart = (a: Box, b: Box) =>
      a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
    /** Pairs of a name and what it runs into. */
    const collisions = (nodes: readonly Node[]) =>
      nodes.flatMap((a) =>
        nodes
          .filter((b) => a !== b)
          .filter((b) =>
            labelOf(a).some((label) =>
              [shapeOf(b), ...labelOf(b)].some((other) => !isApart(label, other)),
            ),
          )
          .map((b) => `the name of ${a.id} and ${b.id}`),
      );
    for (const view of views)
      for (const lang of ['en', 'es']) {
        const { nodes } = sceneOf({ view, lang });
        expect(nodes.flatMap(labelOf).length).toBeGreaterThan(3);
        expect(collisions(nodes), `${view} ${lang}`).toEqual([]);
      }
  });

  it('unfolds the 61 of Popular Force in rows, without a line for each', () => {
    const scene = sceneOf({ arrangement: { open: ['popular-force'] } });
    const folded = sceneOf();
    expect(scene.nodes.length).toBe(folded.nodes.length + 61);
    expect(scene.edges.length - folded.edges.length).toBeLessThan(12);
    const places = new Set(scene.nodes.map((n) => `${n.x},${n.y}`));
    expect(places.size).toBe(scene.nodes.length);
  });

  it('counts what it hides, and brings it in at a free place', () => {
    const hidden = sceneOf().visible.hidden.get('kuczynski') ?? [];
    expect(hidden.length).toBeGreaterThan(10);
    const more = sceneOf({ arrangement: { add: hidden } });
    expect(more.nodes.length).toBe(sceneOf().nodes.length + hidden.length);
    for (const [i, a] of more.nodes.entries())
      for (const b of more.nodes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= (a.h + b.h) / 2;
        expect(apart, `${a.id} and ${b.id}`).toBe(true);
      }
  });
});

describe('marks', () => {
  it('never draw an allegation, a promise, an opinion or a denial solid', () => {
    for (const status of ['alleged', 'denied', 'opinion', 'promised', 'expected'] as const)
      expect(DASHES[status].length).toBeGreaterThan(0);
    for (const view of views)
      for (const edge of sceneOf({ view, filter: { relationsOn: [...peru.relations.keys()] } })
        .edges) {
        const tie = buildGraph(peru).ties.get(edge.id) ?? expect.fail();
        if (!tie.claims.some((c) => c.status === 'reported' || c.status === 'confirmed'))
          expect(edge.dash, edge.id).not.toEqual([]);
      }
  });
  it('tell kinds apart by shape, and backing from opposing by end mark as well as colour', () => {
    expect(new Set(Object.values(SHAPES)).size).toBe(Object.keys(SHAPES).length);
    expect(END_MARKS.backs).not.toBe(END_MARKS.opposes);
    expect(PALETTES.light.tones.backs).not.toBe(PALETTES.light.tones.opposes);
  });
  it('keep the status in the words of a line', () => {
    expect(
      sceneOf({ view: 'money' }).edges.find((e) => e.id === 'odebrecht~paid~kuczynski')?.title,
    ).toBe('Odebrecht paid Pedro Pablo Kuczynski (allegation, denied)');
    expect(describeScene(sceneOf({ trace: { from: 'kuczynski', to: 'odebrecht' } }))).toContain(
      '(allegation, denied)',
    );
    expect(describeScene(sceneOf({ view: 'money' }))).toContain(
      'A network of 5 people, 8 organizations, 1 post, 1 event, and 1 group',
    );
  });
  it('begin and end at the edge of the shapes', () => {
    const { nodes, edges } = sceneOf();
    const at = new Map(nodes.map((n) => [n.id, n]));
    for (const e of edges) {
      const from = at.get(e.from);
      const to = at.get(e.to);
      if (!from || !to) throw new Error(e.id);
      const curve = curveBetween(from, to, e, 2.5);
      expect(isInside(from, curve.start, 4) && !isInside(from, curve.start, -1), e.id).toBe(true);
      expect(isInside(to, curve.end, 4) && !isInside(to, curve.end, 0), e.id).toBe(true);
    }
  });
  it('are told in the legend, each pattern once', () => {
    const texts = legendOf(sceneOf()).map((item) => item.text);
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts).toEqual(
      expect.arrayContaining([
        'person',
        'backs',
        'opposes',
        'reported',
        'alleged',
        'denied by someone',
      ]),
    );
  });
  it('stand out from the paper: text at 4.5 to 1, lines at 3 to 1, in both themes', () => {
    const luminance = (hex: string) => {
      const [r = 0, g = 0, b = 0] = [1, 3, 5]
        .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
        .map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: string, b: string) => {
      const [hi = 0, lo = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (hi + 0.05) / (lo + 0.05);
    };
    for (const palette of Object.values(PALETTES)) {
      for (const text of [palette.ink, palette.muted])
        for (const ground of [palette.paper, palette.surface])
          expect(contrast(text, ground)).toBeGreaterThan(4.5);
      for (const line of Object.values(palette.tones))
        expect(contrast(line, palette.paper)).toBeGreaterThan(3);
    }
  });
});

/** Element and attribute names of a document. @throws where it is not well formed */
function parse(xml: string): { names: Set<string>; attributes: Set<string>; text: string } {
  const names = new Set<string>();
  const attributes = new Set<string>();
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    names.add(tag.name);
    Object.keys(tag.attributes).forEach((key) => attributes.add(key));
  });
  parser.on('text', (t) => (text += t));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return { names, attributes, text };
}

describe('colours', () => {
  const plain = (theme: 'light' | 'dark') => {
    const { surface, ink, tones } = PALETTES[theme];
    return { things: new Set([surface, ink]), lines: new Set([tones.neutral, tones.vote]) };
  };
  const coloursOf = (scene: Scene, theme: 'light' | 'dark') => ({
    things: scene.nodes
      .flatMap(({ fill, stroke }) => [fill, stroke])
      .filter((colour) => !plain(theme).things.has(colour)),
    lines: scene.edges.map(({ colour }) => colour).filter((one) => !plain(theme).lines.has(one)),
  });

  it('say the side of a line, or the party of a thing, never both in one picture', () => {
    let [ofLines, ofThings] = [0, 0];
    for (const theme of ['light', 'dark'] as const)
      for (const view of views) {
        const lines = coloursOf(sceneOf({ view }, theme), theme);
        expect(lines.things, view).toEqual([]);
        ofLines += lines.lines.length;
        const things = coloursOf(
          sceneOf({ view, arrangement: { colours: 'things' } }, theme),
          theme,
        );
        expect(things.lines, view).toEqual([]);
        ofThings += things.things.length;
      }
    expect(ofLines).toBeGreaterThan(20);
    expect(ofThings).toBeGreaterThan(20);
  });
  it('leave sides to their end marks, and to the legend, where things have them', () => {
    const scene = sceneOf({ view: 'alliances', arrangement: { colours: 'things' } });
    expect(new Set(scene.edges.map(({ endMark }) => endMark))).toContain('tee');
    const opposes = legendOf(scene).find((item) => item.sort === 'tone' && item.tone === 'opposes');
    expect(opposes).toMatchObject({ endMark: 'tee', colour: PALETTES.light.tones.neutral });
  });
});

describe('the chamber', () => {
  it('seats all 130, each option as often as it was counted, no seat on another', () => {
    const seats = seatsOf(rollCall(peru, 'vacancy-vote-2017-12'));
    const count = (option: string) => seats.filter((s) => s.option === option).length;
    expect([
      seats.length,
      count('yes'),
      count('no'),
      count('abstain'),
      count('walk-out'),
      count('absent'),
      count('unknown'),
    ]).toEqual([130, 79, 19, 21, 10, 1, 0]);
    expect(seats.filter((s) => s.voter === undefined)).toHaveLength(12);
    for (const [i, a] of seats.entries())
      for (const b of seats.slice(i + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r * 1.6);
    for (const s of seats) expect(Math.hypot(s.x, s.y) + s.r <= 1.0001 && s.y <= 0).toBe(true);
  });
  it('shows as open what no source tells', () => {
    const seats = seatsOf(rollCall(peru, 'resignation-vote-2018-03'));
    expect(seats.filter((s) => s.option === 'unknown').length).toBeGreaterThan(20);
  });
});

describe('the picture of a roll call', () => {
  it('is well formed, says every count with its source, what was missing, and what is open, in both languages', () => {
    for (const id of peru.votes.keys())
      for (const [width, height] of [
        [1600, 1000],
        [1080, 1350],
        [600, 600],
      ] as const) {
        const { names, text } = parse(
          drawVote(peru, id, {
            width,
            height,
            lang: 'es',
            theme: 'dark',
            made: '2026-11-21',
            address: 'https://example.org/?a&b',
          }).svg,
        );
        for (const name of names)
          expect([
            ...metadata,
            'svg',
            'title',
            'desc',
            'g',
            'rect',
            'polygon',
            'circle',
            'path',
            'text',
          ]).toContain(name);
        expect(text).toContain('Elaborado por Bancada');
        expect(text).not.toMatch(/NaN|undefined/);
      }
    const { text } = parse(
      drawVote(peru, 'vacancy-vote-2017-12', {
        width: 1600,
        height: 1000,
        lang: 'en',
        theme: 'light',
      }).svg,
    );
    for (const part of [
      '79 for, 19 against, 21 abstaining',
      '78 for',
      '8 short',
      '87 needed',
      '61 for, 10 abstaining',
      'Popular Force: 10 abstaining',
      'Guillermo Bocángel, Estelita Bustos, Kenji Fujimori',
      '11 of 130 not in this count',
      'their names are not in our sources',
    ])
      expect(text).toContain(part);
  });
});

describe('the picture of who switched', () => {
  it('is well formed in any size and names the strands', () => {
    for (const [width, height] of [
      [1600, 1000],
      [1080, 1080],
      [1080, 1350],
    ] as const) {
      const { names, text } = parse(
        drawFlow(peru, ['vacancy-vote-2017-12', 'vacancy-admission-2017-12'], {
          width,
          height,
          lang: 'en',
          theme: 'light',
          made: '2026-11-21',
        }).svg,
      );
      for (const name of names)
        expect([...metadata, 'svg', 'title', 'desc', 'g', 'rect', 'path', 'text']).toContain(name);
      for (const part of [
        '8 · New Peru: for, then walked out',
        '6 · Popular Force: for, then abstaining',
        '76 for',
        '12 not known',
        'Compiled by Bancada',
      ])
        expect(text).toContain(part);
    }
  });
});

describe('the flow between two votes', () => {
  it('gives every member one place in it, and bars that add up', () => {
    const strands = switchesBetween(
      vote('vacancy-admission-2017-12'),
      vote('vacancy-vote-2017-12'),
      (v) => rollCall(peru, v.id).benches,
      peru.memberships,
    );
    const flow = layFlow(strands, 300, 240);
    const sum = (bars: { size: number }[]) => bars.reduce((n, bar) => n + bar.size, 0);
    expect([sum(flow.left), sum(flow.right)]).toEqual([130, 130]);
    expect(flow.ribbons).toHaveLength(strands.length);
    for (const bars of [flow.left, flow.right])
      for (const [i, bar] of bars.entries())
        if (i) expect(bar.y).toBeGreaterThan((bars[i - 1]?.y ?? 0) + (bars[i - 1]?.h ?? 0));
    for (const { d } of flow.ribbons) expect(d).not.toMatch(/NaN|Infinity/);
  });
});

describe('the SVG', () => {
  const options = {
    width: 1200,
    height: 900,
    address: 'https://example.org/?focus=a&b=<c>',
    made: '2026-11-21',
  };

  it('is well formed, has title and description, legend, credit, date and address, and nothing that could run', () => {
    for (const view of views)
      for (const lang of ['en', 'es']) {
        const { names, attributes, text } = parse(
          drawSvg(sceneOf({ view, lang }, 'dark'), options).svg,
        );
        expect([...names].sort()).toEqual(
          expect.arrayContaining(['desc', 'path', 'svg', 'text', 'title']),
        );
        for (const name of names)
          expect([
            ...metadata,
            'svg',
            'title',
            'desc',
            'g',
            'rect',
            'ellipse',
            'polygon',
            'path',
            'circle',
            'text',
          ]).toContain(name);
        for (const attribute of attributes) expect(attribute).not.toMatch(/^on|href/i);
        expect(text).toContain('https://example.org/?focus=a&b=<c>');
        expect(text).toContain('2026-11-21');
        expect(text).toContain(lang === 'es' ? 'La caída de' : 'The fall of');
      }
  });
  it('of a part of the scene is as wide as asked, with the parts around it added to its height', () => {
    const part = { x: 0, y: 0, w: 400, h: 300 };
    const bare = drawSvg(sceneOf(), { width: 800, height: 600, part, without: PARTS });
    expect([bare.width, bare.height]).toEqual([800, 600]);
    expect(bare.svg).toContain('translate(0 0) scale(2)');
    expect(drawSvg(sceneOf(), { width: 800, height: 600, part }).height).toBeGreaterThan(700);
  });
  it('is the same bytes each time', () => {
    expect(drawSvg(sceneOf(), options).svg).toBe(drawSvg(sceneOf(), options).svg);
  });
  it('stays well formed whatever a text holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: back } = parse(`<t a="${escapeXml(text)}">${escapeXml(text)}</t>`);
        expect(back).not.toContain('\u202e');
      }),
      { numRuns: 3000 },
    );
  });
});
