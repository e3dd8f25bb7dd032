/** The marks of a scene: pictures write them as SVG, the canvas paints them. */
import { curveBetween, pointAt, type Curve, type Shaped, type Vector } from './geometry.ts';
import { DOT, NAME, NOTE } from './compose/measures.ts';
import type { Guide, Point } from './layouts/layout.ts';
import {
  PATCH,
  dotsInside,
  labelsBelow,
  labelsInside,
  nameUnder,
  patchBehind,
  type Label,
} from './labels.ts';
import { DOUBLE, at, cross, endMark, n, shapeOf, text } from './marks.ts';
import { textWidth } from './text.ts';
import { drawnWidth, type EdgeMark, type NodeMark, type Scene } from './sceneData.ts';
import { TYPE, type Palette } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

/** How much larger than a thing in focus the ring around it is. */
const RING = 12;
/** Where lines to a thing end: at its shape and name, or at the ring around it, which would hide their marks. */
function outlineOf(node: NodeMark): Shaped {
  const name = nameUnder(node);
  return node.focused
    ? { ...node, w: node.w + RING + 4, h: node.h + RING + 4, name }
    : { ...node, name };
}

/** The course of a line, and where it begins and ends; undefined where it has no ends. */
function courseOf(e: EdgeMark, ends: readonly [NodeMark, NodeMark] | undefined) {
  const shapes: readonly Shaped[] | undefined = ends?.map(outlineOf);
  const from = shapes?.[0];
  const to = shapes?.[1];
  return from && to ? { from, to, curve: curveBetween(from, to, e, 2.5) } : undefined;
}

/** How much wider than a new line, and larger than a new thing, the marker behind it is. */
const MARKER = { line: 9, paper: 4.5, thing: 14 } as const;
const NONE: readonly number[] = [];
/** The strokes of a line: of a double one two with paper between them, behind a new one the marker. */
const strokesOf = ({ double, isNew }: EdgeMark): number => (double ? 2 : 1) + (isNew ? 2 : 0);
function strokeOf(
  e: EdgeMark,
  { start, control, end }: Curve,
  { paper, marker }: Palette,
): Markup[] {
  const width = drawnWidth(e);
  const course = e.bend === 0 ? `L${at(end)}` : `Q${at(control)} ${at(end)}`;
  const stroke = (colour: string, size: number, dash = e.dash) =>
    element('path', {
      d: `M${at(start)}${course}`,
      stroke: colour,
      'stroke-width': size,
      'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
      fill: 'none',
    });
  const behind = e.isNew
    ? [
        // Paper between: a dashed line stays dashed, and an ochre one is not lost on the marker.
        stroke(marker, width + MARKER.line, NONE),
        stroke(paper, width + MARKER.paper, NONE),
      ]
    : [];
  return e.double
    ? [
        ...behind,
        stroke(e.colour, width + DOUBLE.more),
        stroke(paper, Math.max(1.2, width - DOUBLE.less)),
      ]
    : [...behind, stroke(e.colour, width)];
}

/** A line from shape to shape. */
export function drawLine(
  e: EdgeMark,
  ends: readonly [NodeMark, NodeMark] | undefined,
  palette: Palette,
): Markup[] {
  const course = courseOf(e, ends);
  if (!course) return [];
  const { curve } = course;
  const style = { width: drawnWidth(e), colour: e.colour, paper: palette.paper };
  const crossed =
    e.crossAt === undefined
      ? curve.middle
      : pointAt(curve.start, curve.control, curve.end, e.crossAt);
  return [
    ...strokeOf(e, curve, palette),
    ...endMark(e.endMark, curve, style),
    ...endMark(e.startMark, { end: curve.start, heading: curve.leaving }, style),
    ...(e.denied ? cross(crossed, e.colour, palette.paper) : []),
  ];
}

/** How much of what is under words of lines shows through their patch: next to nothing. */
const OPAQUE = 0.94;
/** The height of a row of words, of its size. */
const ROW = 1.14;
/** The middle and the size of the words of a line; undefined where it has none. */
export function boxOfWords(
  e: EdgeMark,
  ends: readonly [NodeMark, NodeMark] | undefined,
): { x: number; y: number; w: number; h: number } | undefined {
  const { label } = e;
  const course = label && courseOf(e, ends);
  if (!course) return undefined;
  const { start, control, end } = course.curve;
  const p = pointAt(start, control, end, label.share);
  const { rows, size } = label;
  const widths = rows.map(({ words, weight }) => textWidth(words, size, weight));
  return {
    x: p.x + label.dx,
    y: p.y + label.dy,
    w: Math.max(...widths) + 4,
    h: rows.length * size * ROW + 1,
  };
}
/** The words of a line, on a patch of paper. */
export function drawLineWords(
  e: EdgeMark,
  ends: readonly [NodeMark, NodeMark] | undefined,
  { paper }: Palette,
): Markup[] {
  const { label } = e;
  const box = boxOfWords(e, ends);
  if (!label || !box) return [];
  const { x, y, w, h } = box;
  const { rows, size } = label;
  return [
    element('rect', {
      x: n(x - w / 2),
      y: n(y - h / 2),
      width: n(w),
      height: n(h),
      rx: PATCH.round,
      fill: paper,
      'fill-opacity': OPAQUE,
    }),
    ...rows.map(({ words, colour, weight }, i) =>
      drawLabel(
        { words, x: n(x), baseline: n(y - h / 2 + 0.5 + (i + 0.8) * size * ROW), size, weight },
        colour,
      ),
    ),
  ];
}

/** The words that count what has no room. */
function drawChip({ composed, palette }: Scene): Markup[] {
  const chip = composed?.chip;
  if (!chip) return [];
  const { left, top, right, bottom } = chip.rect;
  return [
    element(
      'g',
      { 'data-folded': '' },
      element('rect', {
        x: n(left),
        y: n(top),
        width: n(right - left),
        height: n(bottom - top),
        rx: (bottom - top) / 2,
        fill: palette.surface,
        stroke: palette.muted,
        'stroke-width': 1,
      }),
      drawLabel(
        {
          words: chip.words,
          x: n((left + right) / 2),
          baseline: n(bottom - 7),
          size: 12,
          weight: 600,
        },
        palette.ink,
      ),
    ),
  ];
}

/** The opacity of what steps back: words can still be read. */
const fadedOf = (draw: typeof drawLine, { faded }: Palette): number =>
  draw === drawLineWords ? faded.thing : faded.line;

/**
 * What a drawing is for: a web page in which each mark can be pointed at, a picture that stands in a
 * page, or a file, in which lines stay tied to their shapes where Inkscape moves these.
 */
export type DrawnFor = 'page' | 'inline' | 'file';
interface MarkingOptions {
  nodes: ReadonlyMap<string, NodeMark>;
  palette: Palette;
  marked: boolean;
  /** The id of the group of each thing, by that of the thing; empty where lines are not tied. */
  groups: ReadonlyMap<string, string>;
}
/** A stroke of a line as a connector of Inkscape, from group to group. */
function tied(part: Markup, e: EdgeMark, groups: MarkingOptions['groups']): Markup {
  const [from, to] = [groups.get(e.from), groups.get(e.to)];
  if (from === undefined || to === undefined || part.name !== 'path') return part;
  return {
    ...part,
    attributes: {
      ...part.attributes,
      'inkscape:connector-type': 'polyline',
      'inkscape:connection-start': `#${from}`,
      'inkscape:connection-end': `#${to}`,
    },
  };
}
/** A line, or its words, by what draws them. */
function markedLine(
  e: EdgeMark,
  draw: typeof drawLine,
  { nodes, palette, marked, groups }: MarkingOptions,
): Markup[] {
  const from = nodes.get(e.from);
  const to = nodes.get(e.to);
  const parts = draw(e, from && to && [from, to], palette);
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
            opacity: e.emphasis === 'faded' ? fadedOf(draw, palette) : undefined,
            'data-line': marked ? e.id : undefined,
          },
          ...(marked ? [] : [element('title', {}, e.title)]),
          // Its strokes come before the marks at its ends.
          ...parts.map((part, i) => (i < strokesOf(e) ? tied(part, e, groups) : part)),
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

/** The arrow of a note, from its words to what it points at. */
function drawArrow({ from, to }: NonNullable<Guide['note']>, { ink, paper }: Palette): Markup[] {
  const [start, end] = [from, to].map(([x, y]) => ({ x, y })) as [Vector, Vector];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < 4) return [];
  const heading = { x: (end.x - start.x) / length, y: (end.y - start.y) / length };
  const style = { width: 1.2, colour: ink, paper };
  return [
    element('path', {
      d: `M${at(start)}L${at(end)}`,
      stroke: ink,
      'stroke-width': 1.2,
      fill: 'none',
    }),
    ...endMark('vee', { end, heading }, style),
  ];
}
/** The words of a note, each line from the left of it. */
function drawNote({ words, rect }: NonNullable<Guide['note']>, { ink, paper }: Palette): Markup[] {
  const { left, top, right, bottom } = rect;
  return [
    element('rect', {
      x: n(left),
      y: n(top),
      width: n(right - left),
      height: n(bottom - top),
      fill: paper,
    }),
    ...words.map((line, i) =>
      text(line, {
        x: n(left + NOTE.pad),
        y: n(top + NOTE.pad + NOTE.line * i + NAME * 0.96),
        size: NAME,
        fill: ink,
      }),
    ),
  ];
}

/** In how many pieces an ellipse that reaches out of its box is drawn. */
const PIECES = 120;
/** What of a ring is within its box, as lines of points; undefined where all of it is. */
function arcsWithin({
  at: [x, y],
  rx,
  ry,
  within,
}: NonNullable<Guide['ring']>): Point[][] | undefined {
  if (!within) return undefined;
  const [w, h] = within;
  if (x - rx >= 0 && x + rx <= w && y - ry >= 0 && y + ry <= h) return undefined;
  const arcs: Point[][] = [[]];
  for (let i = 0; i <= PIECES; i++) {
    const angle = (2 * Math.PI * i) / PIECES;
    const point: Point = [x + rx * Math.cos(angle), y + ry * Math.sin(angle)];
    const isInside = point[0] >= 0 && point[0] <= w && point[1] >= 0 && point[1] <= h;
    if (isInside) arcs.at(-1)?.push(point);
    else if (arcs.at(-1)?.length) arcs.push([]);
  }
  return arcs.filter(({ length }) => length > 1);
}

export function drawGuideLine(guide: Guide, palette: Palette): Markup[] {
  const { line, ring, isStrong, note } = guide;
  const { hairline, muted } = palette;
  if (note) return drawArrow(note, palette);
  const arcs = ring && arcsWithin(ring);
  if (arcs)
    return arcs.map((points) =>
      element('path', {
        d: `M${points.map((point) => point.map(n).join(' ')).join('L')}`,
        stroke: hairline,
        'stroke-width': 1.5,
        fill: 'none',
      }),
    );
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
          stroke: isStrong ? muted : hairline,
          'stroke-width': 1.5,
          fill: 'none',
        }),
      ]
    : [];
}
/** The words of a guide on an opaque patch, so that lines under them do not show through. */
export function drawGuideWords({ text: said, note }: Guide, palette: Palette): Markup[] {
  if (note) return drawNote(note, palette);
  if (!said) return [];
  const { muted, paper } = palette;
  const [x, baseline] = said.at;
  const label: Label = {
    words: said.words,
    x,
    baseline,
    size: said.size ?? TYPE.guide,
    weight: 600,
  };
  return [drawPatch(label, paper), drawLabel(label, muted)];
}

/** The members of a thing, as dots in its shape. */
function drawDots(m: NodeMark, { muted }: Palette): Markup[] {
  const r = DOT.radius;
  const d = dotsInside(m)
    .map(
      ({ x, y }) =>
        `M${at({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
    )
    .join('');
  return d ? [element('path', { d, fill: muted })] : [];
}

/** A thing: its shape, and the labels in it and under it. */
export function drawThing(m: NodeMark, palette: Palette): Markup[] {
  return [
    ...(m.isNew
      ? [
          shapeOf(
            m.shape,
            { x: m.x, y: m.y, w: m.w + MARKER.thing, h: m.h + MARKER.thing },
            { fill: palette.marker },
          ),
        ]
      : []),
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
    ...drawDots(m, palette),
    ...labelsInside(m).map((label) => drawLabel(label, label.isCaption ? palette.muted : m.ink)),
    ...labelsBelow(m).map((label) => drawPatch(label, palette.paper, PATCH.opacity)),
    ...labelsBelow(m).map((label) => drawLabel(label, label.isCaption ? palette.muted : m.ink)),
  ];
}
const markedThing = (
  m: NodeMark,
  { palette, marked, groups }: Omit<MarkingOptions, 'nodes'>,
): Markup =>
  element(
    'g',
    {
      id: groups.get(m.id),
      opacity: m.emphasis === 'faded' ? palette.faded.thing : undefined,
      'data-thing': marked ? m.id : undefined,
    },
    ...(marked ? [] : [element('title', {}, m.title)]),
    ...drawThing(m, palette),
  );

/**
 * The marks of a scene in its own units: lines under the words of guides, these under things.
 * @param use in a page each mark names its thing or line (`data-thing`, `data-line`) instead of having a
 * title: the page has the same words beside the picture
 * @param name what the ids of its groups begin with, in a file
 */
export function drawMarks(scene: Scene, use: DrawnFor, name = 'thing'): Markup[] {
  const { palette } = scene;
  const marked = use === 'page';
  const nodes = new Map(scene.nodes.map((m) => [m.id, m]));
  const groups = new Map(
    use === 'file' ? scene.nodes.map(({ id }, i) => [id, `${name}-${i + 1}`] as const) : [],
  );
  const marking = { nodes, palette, marked, groups };
  return [
    ...scene.guides.flatMap((guide) => drawGuideLine(guide, palette)),
    ...scene.edges.flatMap((e) => markedLine(e, drawLine, marking)),
    ...scene.guides.flatMap((guide) => drawGuideWords(guide, palette)),
    ...scene.edges.flatMap((e) => markedLine(e, drawLineWords, { ...marking, groups: new Map() })),
    ...scene.nodes.map((m) => markedThing(m, marking)),
    ...drawChip(scene),
  ];
}
