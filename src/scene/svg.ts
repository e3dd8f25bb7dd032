/**
 * Scene -> SVG text, the same in the browser and in Node. Real text, no scripts, no links, no
 * foreign content.
 */
import { describeScene } from './describe.ts';
import type { PicturePart } from '../model/vocabulary.ts';
import { drawMarks } from './drawing.ts';
import { legendOf, type LegendItem } from './legend.ts';
import type { Scene } from './sceneData.ts';
import { at, cross, endMark, n, shapeOf, text } from './marks.ts';
import { drawPage, type PageMeta, type Picture } from './page.ts';
import { cutToWidth, textWidth, wrapText } from './text.ts';
import { TYPE } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';
import { m } from '../words/index.ts';

export interface SvgOptions extends Pick<
  PageMeta,
  'fonts' | 'drawText' | 'description' | 'rights'
> {
  width: number;
  height: number;
  /** Printed at the foot: where the picture can be looked at again. */
  address?: string;
  /** ISO day the picture was made, printed at the foot. */
  made?: string;
  /** Parts that are left out. */
  without?: readonly PicturePart[];
  /** Replaces what is printed over the scene, for a step of a story; `alt` goes before the description. */
  heading?: { title: string; text: string; alt: string };
  /** The headline and the sentence under it, as somebody wrote them for this picture. */
  headline?: string;
  deck?: string;
  /** The sources of the visible lines, one entry each: printed at the foot. */
  sources?: readonly string[];
  /**
   * Draws only this part of the scene, in its units, at `width` by `height`: heading and foot are
   * added to the height.
   */
  part?: Scene['bounds'];
  /** Without the paper behind it. */
  transparent?: boolean;
}

const MARGIN = 24;
/** The smaller side of the page, in its units. */
const PAGE_SIZE = 760;

function sample(item: LegendItem, x: number, y: number, scene: Scene): Markup[] {
  const { ink, surface, muted, paper } = scene.palette;
  const line = (colour: string, dash: readonly number[] = []) =>
    element('path', {
      d: `M${at({ x, y })}L${at({ x: x + 26, y })}`,
      stroke: colour,
      'stroke-width': 2,
      fill: 'none',
      'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
    });
  switch (item.sort) {
    case 'shape':
      return [
        shapeOf(
          item.shape,
          {
            x: x + 13,
            y,
            w:
              item.shape === 'rectangle' || item.shape === 'pill' || item.shape === 'hexagon'
                ? 24
                : 16,
            h: 14,
          },
          { fill: surface, stroke: ink, 'stroke-width': 1.3 },
        ),
      ];
    case 'tone':
      return [
        line(item.colour),
        ...endMark(
          item.endMark,
          { end: { x: x + 26, y }, heading: { x: 1, y: 0 } },
          { width: 2, colour: item.colour, paper },
        ),
      ];
    case 'status':
      return [line(muted, item.dash)];
    case 'weight':
      return [
        element('path', {
          d: `M${at({ x, y: y - 1 })}L${at({ x: x + 26, y: y - 5 })}V${n(y + 5)}L${at({ x, y: y + 1 })}Z`,
          fill: muted,
        }),
      ];
    case 'denied':
      return [line(muted, [7, 5]), ...cross({ x: x + 13, y }, muted, paper)];
  }
}

/** Legend rows, broken to the width; returns the marks and the height they take. */
function drawLegend(scene: Scene, width: number, top: number): { marks: Markup[]; height: number } {
  const marks: Markup[] = [];
  let x = MARGIN;
  let y = top + 9;
  for (const item of legendOf(scene)) {
    const w = 34 + textWidth(item.text, 12) + 18;
    if (x + w > width - MARGIN && x > MARGIN) [x, y] = [MARGIN, y + 22];
    marks.push(
      ...sample(item, x, y, scene),
      text(item.text, { x: x + 34, y: y + 4, size: 12, fill: scene.palette.ink }),
    );
    x += w;
  }
  return { marks, height: y - top + 14 };
}

/** How many lines the list of sources may take. */
const MAX_SOURCE_LINES = 4;

/**
 * The room of the graph on the page, and the scale and shift from the scene's units to those of the
 * page.
 */
function layOut(scene: Scene, options: SvgOptions, head: number, foot: number) {
  if (options.part) {
    const { part, width, height } = options;
    const scale = width / part.w;
    return {
      width,
      height: head + height + foot,
      room: { x: 0, y: head, w: width, h: height },
      scale,
      shift: { x: -part.x * scale, y: head - part.y * scale },
    };
  }
  // The smaller side has about 760 units, so that type takes the same share of a picture of any
  // size.
  const unit = Math.max(1, Math.min(options.width, options.height) / PAGE_SIZE);
  const width = options.width / unit;
  const height = options.height / unit;
  const room = {
    x: MARGIN,
    y: head + 8,
    w: width - 2 * MARGIN,
    h: Math.max(40, height - head - foot - 16),
  };
  const pad = 14;
  const { bounds } = scene;
  const scale = Math.min(room.w / (bounds.w + 2 * pad), room.h / (bounds.h + 2 * pad), 1.6);
  return {
    width,
    height,
    room,
    scale,
    shift: {
      x: room.x + (room.w - bounds.w * scale) / 2 - bounds.x * scale,
      y: room.y + (room.h - bounds.h * scale) / 2 - bounds.y * scale,
    },
  };
}

const NO_HEADING: { marks: Markup[]; height: number } = { marks: [], height: 0 };

/** The headline of a picture, and the sentence under it: as written for it, of a step, or its own. */
function wordsOver(scene: Scene, { heading, headline, deck }: SvgOptions) {
  const own = heading ?? { title: scene.headline, text: scene.deck };
  return { title: headline ?? own.title, subtitle: deck ?? own.text };
}

/** What is printed over a picture, in a width: headline, deck, and where it is from. */
function headingOf(scene: Scene, options: SvgOptions, pageWidth: number): typeof NO_HEADING {
  const width = pageWidth - 2 * MARGIN;
  const { title, subtitle } = wordsOver(scene, options);
  const titleLines = wrapText(title, { size: TYPE.title, width, lines: 2, weight: 700 });
  const subtitleLines = wrapText(subtitle, {
    size: TYPE.subtitle,
    width,
    lines: options.heading ? 12 : 3,
  });
  // A step says in its text where it stands.
  const kickerLines = options.heading
    ? []
    : wrapText(scene.kicker, { size: TYPE.small, width, lines: 2 });
  const { ink, muted } = scene.palette;
  const subtitleTop = MARGIN + 16 + titleLines.length * 27;
  const kickerTop = subtitleTop + subtitleLines.length * 19;
  return {
    marks: [
      ...titleLines.map((line, i) =>
        text(line, {
          x: MARGIN,
          y: MARGIN + 18 + i * 27,
          size: TYPE.title,
          fill: ink,
          'font-weight': 700,
        }),
      ),
      ...subtitleLines.map((line, i) =>
        text(line, {
          x: MARGIN,
          y: subtitleTop + i * 19,
          size: TYPE.subtitle,
          fill: options.heading ? muted : ink,
        }),
      ),
      ...kickerLines.map((line, i) =>
        text(line, { x: MARGIN, y: kickerTop + i * 16, size: TYPE.small, fill: muted }),
      ),
    ],
    height:
      MARGIN + titleLines.length * 27 + subtitleLines.length * 19 + kickerLines.length * 16 + 6,
  };
}

/**
 * Draws a scene.
 * @returns an SVG document of `width` by `height` pixels, with a title and a description
 */
export function drawSvg(scene: Scene, options: SvgOptions): Picture {
  const has = (part: PicturePart) => !options.without?.includes(part);
  const pageWidth = options.part
    ? options.width
    : options.width / Math.max(1, Math.min(options.width, options.height) / PAGE_SIZE);
  const heading = has('title') ? headingOf(scene, options, pageWidth) : NO_HEADING;
  const head = heading.height;
  const legend = has('legend') ? drawLegend(scene, pageWidth, 0) : { marks: [], height: 0 };
  const footLines = footer(scene, options, pageWidth);
  const foot =
    legend.height + footLines.length * 15 + (legend.height || footLines.length ? MARGIN + 6 : 0);
  const { width, height, room, scale, shift } = layOut(scene, options, head, foot);
  const legendTop = height - foot + 4;
  const drawn = element(
    'g',
    {
      transform: `translate(${n(shift.x)} ${n(shift.y)}) scale(${Math.round(scale * 1000) / 1000})`,
    },
    ...drawMarks(scene),
  );
  // A part of the scene is clipped to its room.
  const graph = options.part
    ? [
        element(
          'clipPath',
          { id: 'bancada-room' },
          element('rect', { x: room.x, y: room.y, width: room.w, height: room.h }),
        ),
        element('g', { 'clip-path': 'url(#bancada-room)' }, drawn),
      ]
    : [drawn];

  const meta = {
    creator: scene.credit,
    rights: options.rights,
    source: options.address,
    made: options.made,
    fonts: options.fonts,
    drawText: options.drawText,
    description: options.description,
  };
  return drawPage(
    {
      width: options.width,
      height: options.part ? Math.round(height) : options.height,
      units: [width, height],
      lang: scene.lang,
      title: options.headline ?? options.heading?.title ?? `${scene.title} · ${scene.subtitle}`,
      description: [options.heading?.alt, describeScene(scene)].filter(Boolean).join(' '),
      meta,
    },
    ...(options.transparent ? [] : [element('rect', { width, height, fill: scene.palette.paper })]),
    ...heading.marks,
    ...graph,
    element('g', { transform: `translate(0 ${n(legendTop)})` }, ...legend.marks),
    ...footLines.map((line, i) =>
      text(line, {
        x: MARGIN,
        y: legendTop + legend.height + 14 + i * 15,
        size: TYPE.small,
        fill: scene.palette.muted,
      }),
    ),
  );
}

/** The list of sources in a few lines; those without room are only counted. */
function sourceLines(sources: readonly string[], lang: string, room: number): string[] {
  for (let listed = sources.length; listed > 0; listed--) {
    const rest = sources.length - listed;
    const lines = wrapText(
      `${m.scene.sources(lang)}: ${sources.slice(0, listed).join('; ')}${rest ? `; ${m.scene.more(lang, { n: rest })}` : ''}.`,
      { size: TYPE.small, width: room, lines: Infinity },
    );
    if (lines.length <= MAX_SOURCE_LINES || listed === 1) return lines;
  }
  return [];
}

/**
 * The lines at the foot: the sources, who made the picture and when, and where it can be looked at
 * again.
 */
function footer(
  scene: Scene,
  { address, made, sources = [], without = [] }: SvgOptions,
  width: number,
): string[] {
  const room = width - 2 * MARGIN;
  const listed = without.includes('sources') ? [] : sourceLines(sources, scene.lang, room);
  if (without.includes('credit')) return listed;
  const credit = [scene.credit, made && m.scene.made(scene.lang, { day: made })]
    .filter(Boolean)
    .join(' ');
  return [
    ...listed,
    ...wrapText(credit, { size: TYPE.small, width: room, lines: 2 }),
    ...(address ? cutToWidth(address, TYPE.small, room) : []),
  ];
}
