/**
 * How each thing is drawn, whatever its place: shape, size, colours, and the words in and under it.
 */
import { countOf } from '../model/benches.ts';
import { isWithin } from '../model/dates.ts';
import { inLanguage, type Dataset, type Thing } from '../model/dataset.ts';
import { initialsOf } from './initials.ts';
import type { Extent } from './layouts/layout.ts';
import type { NodeMark } from './sceneData.ts';
import { textWidth, wrapText } from './text.ts';
import { PALETTES, SHAPES, TYPE, type Palette, type Shape } from './theme.ts';
import type { View } from './view.ts';
import { benchDay, membersOf } from './visible.ts';

export type Box = Pick<
  NodeMark,
  'w' | 'h' | 'shape' | 'inside' | 'insideSize' | 'below' | 'fill' | 'stroke' | 'strokeWidth'
>;

/** A colour with some transparency over a surface, as one opaque colour. */
function tint(colour: string, surface: string, share: number): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2]
    .map((i) =>
      Math.round(part(colour, i) * share + part(surface, i) * (1 - share))
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export interface BoxContext {
  dataset: Dataset;
  view: View;
  palette: Palette;
  dark: boolean;
  /** Whether things have the colours of their parties, and lines none. */
  isColoured: boolean;
}

/**
 * The bench whose colour a person has: that of the day of the picture's benches, or the last known.
 */
export function benchOf(dataset: Dataset, view: View, person: string): string | undefined {
  const day = benchDay(dataset, view) ?? dataset.raw.dataset.as_of;
  const seats = dataset.memberships.filter((seat) => seat.person === person && seat.on_behalf_of);
  return (seats.findLast((seat) => isWithin(day, seat.start_date, seat.end_date)) ?? seats.at(-1))
    ?.on_behalf_of;
}

/**
 * The colour of a thing, or of its bench, adapted to the palette; undefined where it has none, or
 * the palette has no colours, or lines have them.
 */
function accentOf(
  thing: Thing,
  { dataset, view, palette, dark, isColoured }: BoxContext,
): string | undefined {
  if (!isColoured || palette === PALETTES.mono) return undefined;
  const bench = thing.kind === 'person' ? benchOf(dataset, view, thing.id) : undefined;
  const colour = thing.colour ?? (bench ? dataset.things.get(bench)?.colour : undefined);
  return colour && dark ? tint(colour, '#ffffff', 0.62) : colour;
}

/** The size and the words of a circle. */
function inCircle(name: string, weight: number, compact: boolean) {
  const size = compact ? 34 : 40 + Math.round(22 * weight);
  const width = compact ? 98 : 142;
  return {
    w: size,
    h: size,
    inside: [initialsOf(name)],
    below: wrapText(name, { size: TYPE.label, width, lines: compact ? 2 : 3 }),
  };
}

/** How much wider than its words a shape is, in units of the scene. */
const AROUND_WORDS: Partial<Record<Shape, number>> = { hexagon: 34, pill: 30 };

/**
 * Size, shape, colours and words of a thing's mark.
 * @param size.weight from 0 to 1: things with more lines are larger
 * @param size.compact whether it is drawn small, because many are side by side
 */
export function boxFor(
  thing: Thing,
  context: BoxContext,
  { weight, compact }: { weight: number; compact: boolean },
): Box {
  const { view, palette, dark } = context;
  const extra = figureOf(context, thing);
  const name = inLanguage(thing.name, view.lang);
  const shape = SHAPES[thing.kind];
  const accent = accentOf(thing, context);
  const look = {
    shape,
    fill: accent ? tint(accent, palette.surface, dark ? 0.22 : 0.14) : palette.surface,
    stroke: accent ?? palette.ink,
    strokeWidth: accent ? 2.5 : 1.5,
    insideSize: TYPE.label,
  };
  switch (shape) {
    case 'circle':
    case 'octagon':
      return { ...look, ...inCircle(name, weight, compact) };
    case 'diamond':
      return {
        ...look,
        strokeWidth: 2,
        w: 84 + Math.round(18 * weight),
        h: 60 + Math.round(14 * weight),
        inside: extra ? [extra] : [],
        insideSize: 16,
        below: wrapText(inLanguage(thing.shortName, view.lang), {
          size: TYPE.label,
          width: 160,
          lines: 3,
        }),
      };
    case 'pentagon':
    case 'triangle':
    case 'tag':
      return {
        ...look,
        w: 34,
        h: 32,
        inside: [],
        below: wrapText(name, { size: TYPE.label, width: 138, lines: 3 }),
      };
    default: {
      const lines = wrapText(inLanguage(thing.shortName, view.lang), {
        size: TYPE.label,
        width: 140,
        lines: 3,
      });
      const inside = extra ? [...lines, extra] : lines;
      const w =
        Math.max(72, ...inside.map((line) => textWidth(line, TYPE.label, 600))) +
        (AROUND_WORDS[shape] ?? 22);
      return {
        ...look,
        w: Math.round(w + 12 * weight),
        h: Math.round(inside.length * TYPE.label * TYPE.line + 14 + 10 * weight),
        inside,
        below: [],
      };
    }
  }
}

/** The figures on the mark of a vote or a bench: "79 / 87", "71". */
export function figureOf(
  context: Pick<BoxContext, 'dataset' | 'view'>,
  thing: Thing,
): string | undefined {
  const { dataset, view } = context;
  const vote = dataset.votes.get(thing.id);
  if (vote) {
    const count = countOf(vote);
    const yes = count?.isSum ? (count.tally.yes ?? 0) : count?.tally.yes;
    if (yes === undefined) return '–';
    return vote.requirement?.value === undefined
      ? String(yes)
      : `${yes} / ${vote.requirement.value}`;
  }
  if (thing.kind !== 'organization' && thing.kind !== 'group') return undefined;
  const members = membersOf(dataset, thing.id, benchDay(dataset, view)).length;
  return members && !view.arrangement.open.includes(thing.id) ? `${members}` : undefined;
}

/** The room that a thing takes around its centre: the largest of its boxes in all languages. */
export function extentOver(boxes: readonly Box[]): Extent {
  const largest = (figure: (box: Box) => number) => Math.max(...boxes.map(figure));
  return {
    w: largest((box) => Math.max(box.w, ...box.below.map((line) => textWidth(line, TYPE.label)))),
    up: largest((box) => box.h / 2),
    down: largest(
      (box) => box.h / 2 + (box.below.length ? box.below.length * TYPE.label * TYPE.line + 5 : 0),
    ),
  };
}
