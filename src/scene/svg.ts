/**
 * Scene -> SVG text, the same in the browser and in Node. Real text, no scripts, no links, no
 * foreign content.
 */
import { describeScene } from './describe.ts';
import type { PicturePart } from '../model/vocabulary.ts';
import { drawScene } from './dates/drawDates.ts';
import { legendOf, type LegendItem } from './legend.ts';
import type { Scene } from './sceneData.ts';
import { DOUBLE, at, cross, endMark, n, shapeOf, text } from './marks.ts';
import { drawPage, type PageMeta, type Picture } from './page.ts';
import { ratioOf } from './sizes.ts';
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
  /** Whether it stands in a page among others: no shape has an id. */
  inPage?: boolean;
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
  /** How many pixels a CSS pixel has where it is seen. */
  pixelRatio?: number;
  /** Without the paper behind it. */
  transparent?: boolean;
  /** Composes the scene for the room that it has on the page; without it, it is fitted into that. */
  compose?: (box: { w: number; h: number }) => Scene;
}

/** A page that is narrower has smaller headings, one line of sources, and no shapes in its legend. */
const NARROW = 500;
/** One as narrow as a newspaper's column has still smaller headings. */
const COLUMN = 320;
/** The margin of a page of a width, in its units. */
const marginOf = (width: number): number => Math.min(24, Math.round(width / 20));

function sample(item: LegendItem, x: number, y: number, scene: Scene): Markup[] {
  const { ink, surface, muted, paper } = scene.palette;
  const line = (colour: string, dash: readonly number[] = [], width = 2) =>
    element('path', {
      d: `M${at({ x, y })}L${at({ x: x + 26, y })}`,
      stroke: colour,
      'stroke-width': width,
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
    case 'tone': {
      const style = { width: 2, colour: item.colour, paper };
      return [
        ...(item.double
          ? [line(item.colour, [], 2 + DOUBLE.more), line(paper, [], 2 - DOUBLE.less)]
          : [line(item.colour)]),
        ...endMark(item.endMark, { end: { x: x + 26, y }, heading: { x: 1, y: 0 } }, style),
        ...endMark(item.startMark, { end: { x, y }, heading: { x: -1, y: 0 } }, style),
      ];
    }
    case 'status':
      return [line(muted, item.dash)];
    case 'weight':
      return [
        element('path', {
          d: `M${at({ x, y: y - 1 })}L${at({ x: x + 26, y: y - 5 })}V${n(y + 5)}L${at({ x, y: y + 1 })}Z`,
          fill: muted,
        }),
      ];
    case 'new':
      return [
        element('rect', { x, y: y - 6, width: 26, height: 12, fill: scene.palette.marker }),
        line(muted),
      ];
    case 'denied':
      return [line(muted, [7, 5]), ...cross({ x: x + 13, y }, muted, paper)];
  }
}

/** The type sizes of the legend and of what stands under it: smaller than any name. */
const LEGEND = 11.5;
const SMALL = 10.5;
/** The height of a line at the foot. */
const FOOT_LINE = 13.5;

/** Legend rows, broken to the width; returns the marks and the height they take. */
function drawLegend(scene: Scene, width: number): { marks: Markup[]; height: number } {
  const marks: Markup[] = [];
  const margin = marginOf(width);
  let x = margin;
  let y = 9;
  // A narrow page has no room for shapes, which have their names in them or under them.
  const items = legendOf(scene).filter(({ sort }) => sort !== 'shape' || width >= NARROW);
  for (const item of items) {
    const w = 34 + textWidth(item.text, LEGEND) + 16;
    if (x + w - 16 > width - margin && x > margin) {
      x = margin;
      y += 20;
    }
    marks.push(
      ...sample(item, x, y, scene),
      text(item.text, { x: x + 34, y: y + 4, size: LEGEND, fill: scene.palette.ink }),
    );
    x += w;
  }
  return { marks, height: y + 14 };
}

/** How many lines the list of sources may take. */
const MAX_SOURCE_LINES = 4;

/** The size of a page in its units, and the room of the graph on it. */
interface PageRoom {
  width: number;
  height: number;
  room: { x: number; y: number; w: number; h: number };
}
/** A page between what is printed over the graph and under it, in units of CSS pixels. */
function roomOf(options: SvgOptions, head: number, foot: number): PageRoom {
  if (options.part) {
    const { width, height } = options;
    return {
      width,
      height: head + height + foot,
      room: { x: 0, y: head, w: width, h: height },
    };
  }
  const ratio = ratioOf(options);
  const width = options.width / ratio;
  const height = options.height / ratio;
  const margin = marginOf(width);
  const room = {
    x: margin,
    y: head + 8,
    w: width - 2 * margin,
    h: Math.max(40, height - head - foot - 16),
  };
  return { width, height, room };
}
/** The scale and shift from the units of a scene to those of its room. */
function fitted(scene: Scene, { room }: PageRoom, part: SvgOptions['part']) {
  if (part) {
    const scale = room.w / part.w;
    return { scale, shift: { x: -part.x * scale, y: room.y - part.y * scale } };
  }
  const pad = scene.composed ? 0 : 14;
  const { bounds } = scene;
  const scale = Math.min(room.w / (bounds.w + 2 * pad), room.h / (bounds.h + 2 * pad), 1.6);
  return {
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
  const margin = marginOf(pageWidth);
  const width = pageWidth - 2 * margin;
  const { title, subtitle } = wordsOver(scene, options);
  const isNarrow = pageWidth < NARROW;
  const narrowTitle = pageWidth < COLUMN ? 15 : 18;
  const titleSize = isNarrow ? narrowTitle : TYPE.title;
  const deckSize = isNarrow ? 12.5 : TYPE.subtitle;
  const titleHeight = titleSize * 1.22;
  const deckHeight = deckSize * 1.36;
  const titleLines = wrapText(title, { size: titleSize, width, lines: 2, weight: 700 });
  const subtitleLines = wrapText(subtitle, {
    size: deckSize,
    width,
    lines: options.heading ? 12 : 3,
  });
  // A step says in its text where it stands.
  const kickerLines = options.heading
    ? []
    : wrapText(scene.kicker, { size: SMALL, width, lines: 2 });
  const { ink, muted } = scene.palette;
  const subtitleTop = margin + titleSize * 0.72 + titleLines.length * titleHeight;
  const kickerTop = subtitleTop + subtitleLines.length * deckHeight;
  return {
    marks: [
      ...titleLines.map((line, i) =>
        text(line, {
          x: margin,
          y: margin + titleSize * 0.8 + i * titleHeight,
          size: titleSize,
          fill: ink,
          'font-weight': 700,
        }),
      ),
      ...subtitleLines.map((line, i) =>
        text(line, {
          x: margin,
          y: subtitleTop + i * deckHeight,
          size: deckSize,
          fill: options.heading ? muted : ink,
        }),
      ),
      ...kickerLines.map((line, i) =>
        text(line, { x: margin, y: kickerTop + i * KICKER, size: SMALL, fill: muted }),
      ),
    ],
    height:
      margin +
      titleLines.length * titleHeight +
      subtitleLines.length * deckHeight +
      kickerLines.length * KICKER +
      6,
  };
}

/** The height of a line of the kicker. */
const KICKER = 15;

/** How high the legend of a picture is at first, before what is in the picture is known. */
const FIRST_LEGEND = 34;
/**
 * The scene of a page composed for its room, whose height is what its legend leaves: the legend has
 * only what is in the picture, so that both are found in turn.
 */
function composedFor(
  plain: Scene,
  options: SvgOptions,
  {
    head,
    legendFor,
    footOf,
  }: {
    head: number;
    legendFor: (scene: Scene) => { marks: Markup[]; height: number };
    footOf: (legendHeight: number) => number;
  },
) {
  const composeFor = options.part ? undefined : options.compose;
  const own = legendFor(plain);
  if (!composeFor) return { scene: plain, legend: own, foot: footOf(own.height) };
  let height = Math.min(own.height, FIRST_LEGEND);
  for (let turn = 0; ; turn++) {
    const foot = footOf(height);
    const scene = composeFor(roomOf(options, head, foot).room);
    const legend = legendFor(scene);
    if (legend.height <= height || turn === 3) return { scene, legend, foot };
    height = legend.height;
  }
}

/**
 * Draws a scene.
 * @returns an SVG document of `width` by `height` pixels, with a title and a description
 */
export function drawSvg(plain: Scene, options: SvgOptions): Picture {
  const has = (part: PicturePart) => !options.without?.includes(part);
  const pageWidth = options.part ? options.width : options.width / ratioOf(options);
  const margin = marginOf(pageWidth);
  const heading = has('title') ? headingOf(plain, options, pageWidth) : NO_HEADING;
  const head = heading.height;
  const legendFor = (one: Scene) =>
    has('legend') ? drawLegend(one, pageWidth) : { marks: [], height: 0 };
  const footLines = footer(plain, options, pageWidth);
  const footOf = (legendHeight: number) =>
    legendHeight +
    footLines.length * FOOT_LINE +
    (legendHeight || footLines.length ? margin + 6 : 0);
  const { scene, legend, foot } = composedFor(plain, options, { head, legendFor, footOf });
  const page = roomOf(options, head, foot);
  const { width, height, room } = page;
  const { scale, shift } = fitted(scene, page, options.part);
  const legendTop = height - foot + 4;
  const use = options.inPage ? 'inline' : 'file';
  const drawn = element(
    'g',
    {
      'xmlns:inkscape': use === 'file' ? 'http://www.inkscape.org/namespaces/inkscape' : undefined,
      transform: `translate(${n(shift.x)} ${n(shift.y)}) scale(${Math.round(scale * 1000) / 1000})`,
    },
    ...drawScene(scene, use),
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
        x: margin,
        y: legendTop + legend.height + 14 + i * FOOT_LINE,
        size: SMALL,
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
      { size: SMALL, width: room, lines: Infinity },
    );
    if (lines.length <= (room < NARROW ? 1 : MAX_SOURCE_LINES) || listed === 1) return lines;
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
  const room = width - 2 * marginOf(width);
  const listed = without.includes('sources') ? [] : sourceLines(sources, scene.lang, room);
  if (without.includes('credit')) return listed;
  const credit = [scene.credit, made && m.scene.made(scene.lang, { day: made })]
    .filter(Boolean)
    .join(' ');
  return [
    ...listed,
    ...wrapText(credit, { size: SMALL, width: room, lines: 2 }),
    ...(address ? cutToWidth(address, SMALL, room) : []),
  ];
}
