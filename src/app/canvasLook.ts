/** A scene's marks as Cytoscape's elements, and how these look. */
import type { EdgeSingular, ElementDefinition, NodeSingular, StylesheetJson } from 'cytoscape';
import { PORT } from '../scene/geometry.ts';
import { drawnWidth, type EdgeMark, type NodeMark, type Scene } from '../scene/scene.ts';
import { END_MARKS, FONT, SHAPES, TYPE, polygonOf, type Tone } from '../scene/theme.ts';

// A line that runs from lane to lane has two small nodes of its own to hold on to; a guide too.
const endIds = (id: string) => [`${id}~from`, `${id}~to`] as const;
const FADED = 0.22;

const nodeMark = (el: NodeSingular): NodeMark => el.data('mark') as NodeMark;
const edgeMark = (el: EdgeSingular): EdgeMark => el.data('mark') as EdgeMark;
const colourOf = (el: EdgeSingular) => edgeMark(el).colour;

/** How an emphasis shows, by a selector of its own: what is the same for many is worked out once. */
const emphases = (selector: string, faded: number, lit: number): StylesheetJson => [
  { selector: `${selector}[emphasis = "faded"]`, style: { opacity: faded } },
  { selector: `${selector}[emphasis = "lit"]`, style: { 'z-index': lit } },
];
const shapes = [...new Set(Object.values(SHAPES))].map((shape) => {
  const polygon = polygonOf(shape);
  const look = shape === 'circle' ? { shape: 'ellipse' as const } : polygon ? { shape: 'polygon' as const, 'shape-polygon-points': polygon.flat().join(' ') as unknown as number[] } : { shape: 'round-rectangle' as const, 'corner-radius': (shape === 'pill' ? (el: NodeSingular) => nodeMark(el).h / 2 : 6) as unknown as string };
  return { selector: `node[shape = "${shape}"]`, style: look };
}) as StylesheetJson;

/**
 * Cytoscape works a style out anew for each element where a value is a function: only what differs from one to the next is one.
 * Each value that is not as it would be anyhow costs, for each element: nodes lie over lines by themselves.
 */
export function styleSheet(scene: Scene): StylesheetJson {
  const { palette } = scene;
  return [
    {
      selector: 'node[mark]',
      style: {
        width: (el: NodeSingular) => nodeMark(el).w,
        height: (el: NodeSingular) => nodeMark(el).h,
        'background-color': (el: NodeSingular) => nodeMark(el).fill,
        'border-color': (el: NodeSingular) => nodeMark(el).stroke,
        'border-width': (el: NodeSingular) => nodeMark(el).strokeWidth,
      },
    },
    ...shapes,
    { selector: 'node[?focused]', style: { 'outline-color': palette.focus, 'outline-width': 3, 'outline-offset': 4 } },
    ...emphases('node[mark]', FADED, 20),
    {
      selector: 'node[port]',
      style: { width: 'data(port)' as unknown as number, height: 'data(port)' as unknown as number, shape: 'ellipse', 'background-color': 'data(colour)', 'border-width': 0, opacity: 'data(opacity)' as unknown as number, events: 'no' },
    },
    {
      selector: 'node[words]',
      style: {
        width: 1,
        height: 1,
        shape: 'rectangle',
        'background-opacity': 0,
        label: 'data(words)',
        'text-valign': 'center',
        'text-halign': 'center',
        color: palette.muted,
        'font-size': TYPE.guide,
        'font-family': FONT,
        'font-weight': 600,
        'text-background-color': palette.paper,
        'text-background-opacity': 0.78,
        events: 'no',
        'z-index': 8,
      },
    },
    {
      selector: 'edge[guide]',
      style: { width: 1.5, 'line-color': palette.hairline, 'curve-style': 'straight', events: 'no', 'z-index': -1 },
    },
    {
      selector: 'edge[mark]',
      style: {
        width: 'data(width)' as unknown as number,
        'curve-style': 'straight',
      },
    },
    {
      // A straight line has no control point, which in a wide neighbour's shape would leave Cytoscape without an end to draw to.
      selector: 'edge[?bent]',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        // Cytoscape counts to the right of the direction of travel on a screen whose y points down.
        'control-point-distances': ((el: EdgeSingular) => [-edgeMark(el).bend]) as unknown as number[],
        'control-point-weights': [0.5] as unknown as number,
      },
    },
    ...(Object.keys(palette.tones) as Tone[]).map((tone) => ({ selector: `edge[tone = "${tone}"]`, style: { 'line-color': palette.tones[tone], 'target-arrow-color': palette.tones[tone] } })),
    ...[...new Set(Object.values(END_MARKS)), 'none' as const].map((end) => ({ selector: `edge[end = "${end}"]`, style: { 'target-arrow-shape': end } })),
    { selector: 'edge[?dashed]', style: { 'line-style': 'dashed', 'line-dash-pattern': ((el: EdgeSingular) => [...edgeMark(el).dash]) as unknown as number[] } },
    {
      selector: 'edge[?denied]',
      style: { label: '✕', color: colourOf, 'text-border-color': colourOf, 'font-size': 12, 'font-weight': 700, 'text-background-color': palette.paper, 'text-background-opacity': 1, 'text-background-shape': 'circle', 'text-background-padding': '3px', 'text-border-width': 1, 'text-border-opacity': 1 },
    },
    ...emphases('edge[mark]', FADED, 5),
    { selector: ':active', style: { 'overlay-opacity': 0 } },
  ];
}

/** What of a line its style goes by. */
const lookOf = (mark: EdgeMark) => ({ id: mark.id, mark, width: drawnWidth(mark), tone: mark.tone, end: mark.endMark, dashed: mark.dash.length > 0, denied: mark.denied, bent: mark.bend !== 0, emphasis: mark.emphasis });

export function elementsOf(scene: Scene): Map<string, ElementDefinition> {
  const elements = new Map<string, ElementDefinition>();
  for (const mark of scene.nodes) elements.set(mark.id, { group: 'nodes', data: { id: mark.id, mark, shape: mark.shape, emphasis: mark.emphasis, focused: mark.focused }, position: { x: mark.x, y: mark.y } });
  const hold = (id: string, [x, y]: readonly [number, number], data: { port: number; colour: string; opacity: number }) => elements.set(id, { group: 'nodes', data: { id, ...data }, position: { x, y }, selectable: false, grabbable: false });
  for (const mark of scene.edges) {
    if (mark.ports) {
      const look = { colour: mark.colour, opacity: mark.emphasis === 'faded' ? FADED : 1 };
      const [from, to] = endIds(mark.id);
      hold(from, mark.ports[0], { ...look, port: 2 * PORT });
      hold(to, mark.ports[1], { ...look, port: mark.endMark === 'none' ? 2 * PORT : 1 });
      elements.set(mark.id, { group: 'edges', data: { ...lookOf(mark), source: from, target: to } });
    } else elements.set(mark.id, { group: 'edges', data: { ...lookOf(mark), source: mark.from, target: mark.to } });
  }
  for (const { id: name, line, text } of scene.guides) {
    const id = `guide~${name}`;
    if (line) {
      endIds(id).forEach((end, i) => hold(end, line[i] ?? line[0], { port: 1, colour: scene.palette.hairline, opacity: 0 }));
      elements.set(id, { group: 'edges', data: { id, source: endIds(id)[0], target: endIds(id)[1], guide: true } });
    }
    if (text) elements.set(`${id}~words`, { group: 'nodes', data: { id: `${id}~words`, words: text.words }, position: { x: text.at[0], y: text.at[1] - TYPE.guide * 0.35 }, selectable: false, grabbable: false });
  }
  return elements;
}
