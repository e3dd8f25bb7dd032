/** The marks of a scene: pictures write them as SVG, the canvas paints them. */
import { PORT, curveBetween, portAt, type Shaped } from './geometry.ts';
import type { Guide } from './layouts/layout.ts';
import { PATCH, labelsBelow, labelsInside, patchBehind, type Label } from './labels.ts';
import { at, cross, endMark, shapeOf, text } from './marks.ts';
import { drawnWidth, type EdgeMark, type NodeMark, type Scene } from './sceneData.ts';
import { TYPE, type Palette } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

/** How much larger than a thing in focus the ring around it is. */
const RING = 12;
type End = Shaped & { focused?: boolean };
/** Where lines to a thing end: at its shape, or at the ring around it, which would hide their marks. */
const outlineOf = (end: End): Shaped =>
  end.focused ? { ...end, w: end.w + RING + 4, h: end.h + RING + 4 } : end;

/**
 * A line from shape to shape.
 * @param ends the shapes of its things; not needed for a line that runs from lane to lane
 */
export function drawLine(
  e: EdgeMark,
  ends: readonly [End, End] | undefined,
  palette: Palette,
): Markup[] {
  const shapes: readonly Shaped[] | undefined = e.ports
    ? e.ports.map(portAt)
    : ends?.map(outlineOf);
  const from = shapes?.[0];
  const to = shapes?.[1];
  if (!from || !to) return [];
  const curve = curveBetween(from, to, e, 2.5);
  const width = drawnWidth(e);
  const course = e.bend === 0 ? `L${at(curve.end)}` : `Q${at(curve.control)} ${at(curve.end)}`;
  return [
    element('path', {
      d: `M${at(curve.start)}${course}`,
      stroke: e.colour,
      'stroke-width': width,
      'stroke-dasharray': e.dash.length ? e.dash.join(' ') : undefined,
      fill: 'none',
    }),
    // On a lane both ends have a mark: a dot where there is no end mark.
    ...(e.ports
      ? [from, ...(e.endMark === 'none' ? [to] : [])].map(({ x, y }) =>
          element('circle', { cx: x, cy: y, r: PORT, fill: e.colour }),
        )
      : []),
    ...endMark(e.endMark, curve, { width, colour: e.colour, paper: palette.paper }),
    ...(e.denied ? cross(curve.middle, e.colour, palette.paper) : []),
  ];
}

function markedLine(
  e: EdgeMark,
  nodes: ReadonlyMap<string, NodeMark>,
  palette: Palette,
  marked: boolean,
): Markup[] {
  const from = nodes.get(e.from);
  const to = nodes.get(e.to);
  const parts = drawLine(e, from && to && [from, to], palette);
  // In a web page each part names its line itself: a group per line would take a browser a third
  // longer.
  if (marked && e.emphasis !== 'faded')
    return parts.map((part) => ({
      ...part,
      attributes: { ...part.attributes, 'data-line': e.id },
    }));
  return parts.length
    ? [
        element(
          'g',
          {
            opacity: e.emphasis === 'faded' ? palette.faded.line : undefined,
            'data-line': marked ? e.id : undefined,
          },
          ...(marked ? [] : [element('title', {}, e.title)]),
          ...parts,
        ),
      ]
    : [];
}

const drawPatch = (label: Label, paper: string, opacity?: number): Markup =>
  element('rect', {
    ...patchBehind(label),
    rx: PATCH.round,
    fill: paper,
    'fill-opacity': opacity,
  });
const drawLabel = ({ x, baseline, size, weight, words }: Label, colour: string): Markup =>
  text(words, {
    x,
    y: baseline,
    size,
    fill: colour,
    'text-anchor': 'middle',
    'font-weight': weight === 400 ? undefined : weight,
  });

export function drawGuideLine({ line, ring }: Guide, { hairline }: Palette): Markup[] {
  if (ring)
    return [
      element('ellipse', {
        cx: ring.at[0],
        cy: ring.at[1],
        rx: ring.rx,
        ry: ring.ry,
        stroke: hairline,
        'stroke-width': 1.5,
        fill: 'none',
      }),
    ];
  return line
    ? [
        element('path', {
          d: `M${line[0].join(' ')}L${line[1].join(' ')}`,
          stroke: hairline,
          'stroke-width': 1.5,
          fill: 'none',
        }),
      ]
    : [];
}
/** The words of a guide on an opaque patch, so that lines under them do not show through. */
export function drawGuideWords({ text }: Guide, { muted, paper }: Palette): Markup[] {
  if (!text) return [];
  const [x, baseline] = text.at;
  const label: Label = { words: text.words, x, baseline, size: TYPE.guide, weight: 600 };
  return [drawPatch(label, paper), drawLabel(label, muted)];
}

/** A thing: its shape, and the labels in it and under it. */
export function drawThing(m: NodeMark, palette: Palette): Markup[] {
  return [
    ...(m.focused
      ? [
          shapeOf(
            m.shape,
            { x: m.x, y: m.y, w: m.w + RING, h: m.h + RING },
            {
              fill: 'none',
              stroke: palette.focus,
              'stroke-width': 3,
            },
          ),
        ]
      : []),
    shapeOf(
      m.shape,
      { x: m.x, y: m.y, w: m.w, h: m.h },
      {
        fill: m.fill,
        stroke: m.stroke,
        'stroke-width': m.strokeWidth,
      },
    ),
    ...labelsInside(m).map((label) => drawLabel(label, m.ink)),
    ...labelsBelow(m).map((label) => drawPatch(label, palette.paper, PATCH.opacity)),
    ...labelsBelow(m).map((label) => drawLabel(label, m.ink)),
  ];
}
const markedThing = (m: NodeMark, palette: Palette, marked: boolean): Markup =>
  element(
    'g',
    {
      opacity: m.emphasis === 'faded' ? palette.faded.thing : undefined,
      'data-thing': marked ? m.id : undefined,
    },
    ...(marked ? [] : [element('title', {}, m.title)]),
    ...drawThing(m, palette),
  );

/**
 * The marks of a scene in its own units: lines under the words of guides, these under things.
 * @param marked whether each mark names its thing or line (`data-thing`, `data-line`), for a web
 * page in which it can be pointed
 *   at, instead of having a title: the page has the same words beside the picture
 */
export function drawMarks(scene: Scene, marked = false): Markup[] {
  const { palette } = scene;
  const nodes = new Map(scene.nodes.map((m) => [m.id, m]));
  return [
    ...scene.guides.flatMap((guide) => drawGuideLine(guide, palette)),
    ...scene.edges.flatMap((e) => markedLine(e, nodes, palette, marked)),
    ...scene.guides.flatMap((guide) => drawGuideWords(guide, palette)),
    ...scene.nodes.map((m) => markedThing(m, palette, marked)),
  ];
}
