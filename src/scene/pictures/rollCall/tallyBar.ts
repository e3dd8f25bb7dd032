/** The count of a vote as one bar, with the votes required and what was missing or to spare. */
import type { Pivot } from '../../../analysis/blocs.ts';
import type { Tally } from '../../../model/dataset.ts';
import { n, text } from '../../marks.ts';
import { textWidth } from '../../text.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';
import { m } from '../../../words/index.ts';
import { BAR_ORDER, barPart, hatchingOf, type OptionLook } from './options.ts';

export const sumOf = (tally: Tally): number => Object.values(tally).reduce((a, b) => a + b, 0);

export interface BarPart extends OptionLook {
  count: number;
}

/**
 * A tally as the parts of a bar: those for from the left, those against at the right.
 * @param pivot the bench that could have changed the result: a part of its own, at the end of those for
 */
export function partsOf(tally: Tally, pivot?: Pivot): BarPart[] {
  const parts: BarPart[] = BAR_ORDER.flatMap((option) => {
    const count = tally[option] ?? 0;
    const decisive = option === pivot?.option ? Math.min(count, pivot.size) : 0;
    return [
      { option, count: count - decisive },
      { option, count: decisive, decisive: true },
    ];
  });
  const others = parts.filter((part) => part.count > 0 && !part.decisive);
  const own = parts.filter((part) => part.count > 0 && part.decisive);
  const last = others.findIndex(({ option }) => option !== 'yes');
  const at = last < 0 ? others.length : last;
  return [...others.slice(0, at), ...own, ...others.slice(at)];
}

export interface BarBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Parts with where each begins, and how wide it is. */
function placed(parts: readonly BarPart[], { x, w }: BarBox, base: number) {
  let left = x;
  return parts.map((part) => {
    const width = (part.count / base) * w;
    left += width;
    return { part, left: left - width, width };
  });
}

/**
 * The parts of a bar side by side.
 * @param base how many the whole bar stands for
 */
export function drawParts(
  parts: readonly BarPart[],
  box: BarBox,
  base: number,
  palette: Palette,
): Markup[] {
  const { y, h } = box;
  return placed(parts, box, base).flatMap(({ part, left, width }) =>
    barPart({ x: left, y, w: width, h }, part, palette),
  );
}

const FIGURE = 12;
/** The figures in the parts of a bar that have room for them. */
function drawFigures(
  parts: readonly BarPart[],
  box: BarBox,
  base: number,
  palette: Palette,
): Markup[] {
  const { y, h } = box;
  return placed(parts, box, base).flatMap(({ part, left, width }) => {
    const { count, option, decisive } = part;
    const words = String(count);
    const own = textWidth(words, FIGURE, 600);
    const middle = left + width / 2;
    if (own + 8 > width || h < FIGURE + 4) return [];
    const isFilled = option === 'yes' && !decisive;
    const onPaper = isFilled ? palette.paper : palette.ink;
    const fill = decisive ? palette.onMarker : onPaper;
    // A hatching would run through the figure.
    const patch =
      isFilled || decisive
        ? []
        : [
            element('rect', {
              x: n(middle - own / 2 - 3),
              y: n(y + h / 2 - 8),
              width: n(own + 6),
              height: 16,
              fill: palette.paper,
            }),
          ];
    return [
      ...patch,
      text(words, {
        x: n(middle),
        y: n(y + h / 2 + FIGURE * 0.36),
        size: FIGURE,
        fill,
        'font-weight': 600,
        'text-anchor': 'middle',
      }),
    ];
  });
}

/** The height of the words over the bar, and of what is under it. */
const OVER = 30;
const UNDER = 6;
const WORDS = 12;

export interface TallyBar {
  tally: Tally;
  pivot?: Pivot;
  /** The votes required. */
  required?: number;
  base: number;
  lang: string;
}

/** What stands over the bar: how many votes were needed, and how many were missing, or to spare. */
function drawRequired(
  { tally, required = 0, base, lang }: TallyBar,
  { x, y, w, h }: BarBox,
  palette: Palette,
): Markup[] {
  const words = m.picture.vote;
  const yes = tally.yes ?? 0;
  const bar = x + (required / base) * w;
  const reached = x + (yes / base) * w;
  const isShort = yes < required;
  const needed = words.needed(lang, { n: required });
  const gap = isShort
    ? words.short(lang, { n: required - yes })
    : words.over(lang, { n: yes - required });
  const style = { size: WORDS, fill: palette.ink, 'font-weight': 600 };
  const strip = {
    x: Math.min(bar, reached),
    y: y - 13,
    w: Math.abs(bar - reached),
    h: 10,
  };
  // Each stands on its side of the gap; where there is no room for that, both at the beginning.
  const [onLeft, onRight] = isShort ? [gap, needed] : [needed, gap];
  const left = strip.x - 6;
  const right = strip.x + strip.w + 6;
  const hasRoom =
    left - textWidth(onLeft, WORDS, 600) >= x && right + textWidth(onRight, WORDS, 600) <= x + w;
  const labels = hasRoom
    ? [
        text(onLeft, { x: n(left), y: y - 4, ...style, 'text-anchor': 'end' }),
        text(onRight, { x: n(right), y: y - 4, ...style }),
      ]
    : [text(`${needed} · ${gap}`, { x, y: y - 18, ...style })];
  return [
    element('rect', {
      x: n(strip.x),
      y: strip.y,
      width: n(strip.w),
      height: strip.h,
      fill: palette.paper,
      stroke: palette.ink,
      'stroke-width': 1,
    }),
    element('path', {
      d: hatchingOf(strip),
      stroke: palette.ink,
      'stroke-width': 1,
      fill: 'none',
    }),
    element('rect', { x: n(bar - 1), y: y - 16, width: 2, height: h + 20, fill: palette.ink }),
    ...labels,
  ];
}

/** The bar, and its height with what stands over and under it. */
export function drawTallyBar(
  bar: TallyBar,
  { x, y, w, h }: BarBox,
  palette: Palette,
): { marks: Markup[]; height: number } {
  const over = bar.required === undefined ? 0 : OVER;
  const box = { x, y: y + over, w, h };
  const parts = partsOf(bar.tally, bar.pivot);
  return {
    marks: [
      element('rect', {
        x,
        y: box.y,
        width: w,
        height: h,
        fill: 'none',
        stroke: palette.hairline,
        'stroke-width': 1,
      }),
      ...drawParts(parts, box, bar.base, palette),
      ...drawFigures(parts, box, bar.base, palette),
      ...(bar.required === undefined ? [] : drawRequired(bar, box, palette)),
    ],
    height: over + h + UNDER,
  };
}
