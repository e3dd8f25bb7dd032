/** The shapes of a chain, one under the other, and the lines that join them. */
import type { Hop } from '../../../analysis/chain.ts';
import { thingOf, type Dataset } from '../../../model/dataset.ts';
import type { Vector } from '../../geometry.ts';
import { DOUBLE, at, cross, endMark, n, shapeOf } from '../../marks.ts';
import { endMarkOf, toneOf } from '../../tones.ts';
import { DASHES, SHAPES, isDouble, startMarkOf, type Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';

/** The sizes of shapes, in pixels. */
const ROUND = { w: 30, h: 30 } as const;
const OTHER = { w: 34, h: 26 } as const;
/** The room for shapes and lines, in pixels. */
export const RAIL = 38;
const WIDTH = 2.6;
const GAP = 3;

const sizeOf = (dataset: Dataset, id: string) =>
  SHAPES[thingOf(dataset, id).kind] === 'circle' ? ROUND : OTHER;

/** The shape of a thing of a chain. No colour of a party: those of lines say sides. */
export function railThing(dataset: Dataset, id: string, at: Vector, palette: Palette): Markup {
  const { x, y } = at;
  return shapeOf(
    SHAPES[thingOf(dataset, id).kind],
    { x: n(x), y: n(y), ...sizeOf(dataset, id) },
    { fill: palette.surface, stroke: palette.ink, 'stroke-width': 1.6 },
  );
}

/**
 * The line of a hop between two shapes, with its end and, where the hop is denied, its cross.
 * @param ends the middles of the shape above and of the one below
 */
export function railLine(
  dataset: Dataset,
  { tie, direction, from, to }: Pick<Hop, 'tie' | 'direction' | 'from' | 'to'>,
  { x, above, below }: { x: number; above: number; below: number },
  palette: Palette,
): Markup[] {
  const tone = toneOf(dataset, tie);
  const colour = palette.tones[tone];
  const start = { x, y: above + sizeOf(dataset, from).h / 2 + GAP };
  const end = { x, y: below - sizeOf(dataset, to).h / 2 - GAP };
  const dash = DASHES[tie.status];
  const isDown = direction === 'out';
  const stroke = (of: string, width: number) =>
    element('path', {
      d: `M${at(start)}L${at(end)}`,
      stroke: of,
      'stroke-width': width,
      'stroke-dasharray': dash.length ? dash.join(' ') : undefined,
      fill: 'none',
    });
  const bottom = { end, heading: { x: 0, y: 1 } };
  const top = { end: start, heading: { x: 0, y: -1 } };
  const style = { width: WIDTH, colour, paper: palette.paper };
  return [
    stroke(colour, isDouble(tone) ? WIDTH + DOUBLE.more : WIDTH),
    ...(isDouble(tone) ? [stroke(palette.paper, WIDTH - DOUBLE.less)] : []),
    ...endMark(endMarkOf(dataset, tie), isDown ? bottom : top, style),
    ...endMark(startMarkOf(tone), isDown ? top : bottom, style),
    ...(tie.denied ? cross({ x, y: n((start.y + end.y) / 2) }, colour, palette.paper) : []),
  ];
}
