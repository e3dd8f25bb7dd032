/** Shapes, end marks and signs as SVG: the same in every picture. */
import { isRightToLeft } from './text.ts';
import type { Vector } from './geometry.ts';
import { cornerOf, polygonOf, type EndMark, type Shape } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

type Attributes = Record<string, string | number | undefined>;
/**
 * The style of a text: where its baseline begins (or has its middle or end, by `text-anchor`), type
 * size, colour, and further attributes.
 */
export interface TextStyle extends Attributes {
  x: number;
  y: number;
  size: number;
  fill: string;
}
export const text = (content: string, { x, y, size, fill, ...extra }: TextStyle): Markup =>
  element(
    'text',
    {
      ...{ x, y, 'font-size': size, fill, ...extra },
      // Latin words in it stand where a reader of it looks for them.
      'unicode-bidi': isRightToLeft(content) ? 'plaintext' : undefined,
    },
    content,
  );

/** A thing's shape around a point. */
export function shapeOf(
  shape: Shape,
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  style: Attributes,
): Markup {
  if (shape === 'circle')
    return element('ellipse', { cx: x, cy: y, rx: w / 2, ry: h / 2, ...style });
  const corners = polygonOf(shape);
  if (!corners)
    return element('rect', {
      x: x - w / 2,
      y: y - h / 2,
      width: w,
      height: h,
      rx: cornerOf(shape, h),
      ...style,
    });
  const points = corners
    .map(
      ([cx, cy]) =>
        `${Math.round((x + (cx * w) / 2) * 100) / 100},${Math.round((y + (cy * h) / 2) * 100) / 100}`,
    )
    .join(' ');
  return element('polygon', { points, 'stroke-linejoin': 'round', ...style });
}

/** A coordinate, rounded to hundredths. */
export const n = (value: number) => Math.round(value * 100) / 100;
/** A point as SVG path data. */
export const at = (v: Vector) => `${n(v.x)} ${n(v.y)}`;

/** How much wider than a single line a double one is, and how much narrower the paper in it. */
export const DOUBLE = { more: 2.6, less: 0.2 } as const;

/** The mark at the end of a line, so that its meaning does not depend on colour alone. */
export function endMark(
  mark: EndMark,
  { end: tip, heading }: { end: Vector; heading: Vector },
  { width, colour, paper }: { width: number; colour: string; paper: string },
): Markup[] {
  const side = { x: -heading.y, y: heading.x };
  const size = 7 + width;
  const place = (along: number, across: number): Vector => ({
    x: tip.x + heading.x * along + side.x * across,
    y: tip.y + heading.y * along + side.y * across,
  });
  switch (mark) {
    case 'triangle':
      return [
        element('path', {
          d: `M${at(place(0, 0))}L${at(place(-size, size * 0.5))}L${at(place(-size, -size * 0.5))}Z`,
          fill: colour,
        }),
      ];
    case 'tee':
      return [
        element('path', {
          d: `M${at(place(0, size * 0.7))}L${at(place(0, -size * 0.7))}`,
          stroke: colour,
          'stroke-width': width + 1.5,
          fill: 'none',
        }),
      ];
    case 'vee':
      return [
        element('path', {
          d: `M${at(place(-size * 0.8, size * 0.45))}L${at(place(0, 0))}L${at(place(-size * 0.8, -size * 0.45))}`,
          stroke: colour,
          'stroke-width': width,
          fill: 'none',
          'stroke-linecap': 'round',
        }),
      ];
    case 'square':
    case 'openSquare': {
      const half = size * 0.42;
      const corners = [
        place(0, half),
        place(0, -half),
        place(-2 * half, -half),
        place(-2 * half, half),
      ];
      return [
        element('path', {
          d: `M${corners.map(at).join('L')}Z`,
          fill: mark === 'square' ? colour : paper,
          stroke: mark === 'square' ? undefined : colour,
          'stroke-width': mark === 'square' ? undefined : 1.5,
        }),
      ];
    }
    case 'diamond':
    case 'openDiamond': {
      const corners = [place(0, 0), place(-size * 0.8, size * 0.46), place(-size * 1.6, 0)];
      return [
        element('path', {
          d: `M${[...corners, place(-size * 0.8, -size * 0.46)].map(at).join('L')}Z`,
          fill: mark === 'diamond' ? colour : paper,
          stroke: colour,
          'stroke-width': 1.3,
        }),
      ];
    }
    case 'openCircle':
      return [
        element('circle', {
          cx: n(place(-size * 0.42, 0).x),
          cy: n(place(-size * 0.42, 0).y),
          r: n(size * 0.42),
          fill: paper,
          stroke: colour,
          'stroke-width': 1.5,
        }),
      ];
    case 'dots':
      // Who did not vote does not reach the vote: the line ends before it, in dots on paper.
      return [
        element('path', {
          d: `M${at(place(-size * 2.1, 0))}L${at(place(0.5, 0))}`,
          stroke: paper,
          'stroke-width': n(width + 2),
          fill: 'none',
        }),
        ...[0.2, 0.9, 1.6].map((along) =>
          element('circle', {
            cx: n(place(-size * along, 0).x),
            cy: n(place(-size * along, 0).y),
            r: n(Math.max(1.3, width * 0.6)),
            fill: colour,
          }),
        ),
      ];
    case 'circle':
      return [
        element('circle', {
          cx: n(place(-size * 0.35, 0).x),
          cy: n(place(-size * 0.35, 0).y),
          r: n(size * 0.38),
          fill: colour,
        }),
      ];
    default:
      return [];
  }
}

/** The sign of a denial, on a line. */
export function cross(p: Vector, colour: string, paper: string): Markup[] {
  const r = 4;
  return [
    element('circle', {
      cx: p.x,
      cy: p.y,
      r: r + 4,
      fill: paper,
      stroke: colour,
      'stroke-width': 1.2,
    }),
    element('path', {
      d: `M${at({ x: p.x - r, y: p.y - r })}L${at({ x: p.x + r, y: p.y + r })}M${at({ x: p.x + r, y: p.y - r })}L${at({ x: p.x - r, y: p.y + r })}`,
      stroke: colour,
      'stroke-width': 2,
      fill: 'none',
    }),
  ];
}
