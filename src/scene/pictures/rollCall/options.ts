/**
 * How an option looks in the picture of a vote, as at the end of lines into one: for is filled,
 * against open, who abstained hatched, who took no part in dots. Backing and opposing have no part in
 * it: a yes to a motion against somebody is no backing.
 */
import { OPTIONS, type VoteOption } from '../../../model/vocabulary.ts';
import { n } from '../../marks.ts';
import type { Palette } from '../../theme.ts';
import { element, type Markup } from '../../../formats/xml.ts';

export type SeatOption = VoteOption | 'unknown';
/** What an option is drawn as: several are one thing to who looks. */
export type OptionMark = 'for' | 'against' | 'abstained' | 'away' | 'unknown';

const MARKS: Record<SeatOption, OptionMark> = {
  yes: 'for',
  no: 'against',
  abstain: 'abstained',
  paired: 'abstained',
  'not-voting': 'away',
  'walk-out': 'away',
  absent: 'away',
  leave: 'away',
  present: 'away',
  unknown: 'unknown',
};
export const markOfOption = (option: SeatOption): OptionMark => MARKS[option];

/** From the left: for, then those who took no side, then against. */
export const ORDER: readonly SeatOption[] = [
  'yes',
  ...OPTIONS.filter((option) => option !== 'yes' && option !== 'no'),
  'unknown',
  'no',
];
/** The order of the options in a bar: those that were missing stand beside the votes for. */
export const BAR_ORDER: readonly VoteOption[] = ORDER.filter((option) => option !== 'unknown');

/** The distance between the lines of a hatching, in pixels. */
const HATCH = 4;

/** The lines of a hatching within a rectangle, rising to the right, as path data. */
export function hatchingOf(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  step = HATCH,
): string {
  const lines: string[] = [];
  for (let c = step; c < w + h; c += step) {
    const from = { x: x + Math.max(0, c - h), y: y + Math.min(h, c) };
    const to = { x: x + Math.min(w, c), y: y + Math.max(0, c - w) };
    lines.push(`M${n(from.x)} ${n(from.y)}L${n(to.x)} ${n(to.y)}`);
  }
  return lines.join('');
}
/** The same within a circle: three lines. */
function hatchingInCircle({ x, y, r }: { x: number; y: number; r: number }): string {
  const across = Math.SQRT1_2;
  return [-0.5, 0, 0.5]
    .map((share) => {
      const half = Math.sqrt(1 - share * share) * r * across;
      const middle = { x: x + share * r * across, y: y + share * r * across };
      return `M${n(middle.x - half)} ${n(middle.y + half)}L${n(middle.x + half)} ${n(middle.y - half)}`;
    })
    .join('');
}

/** What a seat or a part of a bar is drawn with. */
export interface OptionLook {
  option: SeatOption;
  /** Whether it is of those who could have changed the result. */
  decisive?: boolean;
}

/** How a mark of an option is drawn. */
interface Style {
  fill: string;
  stroke: string;
  dashes?: string;
  isHatched?: boolean;
}
function styleOf({ option, decisive }: OptionLook, palette: Palette): Style {
  const { ink, muted, paper, marker, tones } = palette;
  if (decisive) return { fill: marker, stroke: ink };
  switch (markOfOption(option)) {
    case 'for':
      return { fill: tones.vote, stroke: tones.vote };
    case 'against':
      return { fill: paper, stroke: tones.vote };
    case 'abstained':
      return { fill: paper, stroke: tones.vote, isHatched: true };
    case 'away':
      return { fill: 'none', stroke: muted, dashes: '2.2 1.6' };
    default:
      return { fill: 'none', stroke: muted, dashes: '1 2.2' };
  }
}
const hatching = (d: string, stroke: string): Markup =>
  element('path', { d, stroke, 'stroke-width': 0.8, fill: 'none' });

const isSquare = (option: SeatOption): boolean => option === 'yes' || option === 'no';

/**
 * One seat, or the sign of an option in a key: a square took a side, a circle did not.
 * @param place.turn of a square, in degrees: it faces the middle of its half circle
 */
export function seatMark(
  { x, y, r, turn = 0 }: { x: number; y: number; r: number; turn?: number },
  look: OptionLook,
  palette: Palette,
): Markup[] {
  const { fill, stroke, dashes, isHatched } = styleOf(look, palette);
  const width = n(look.decisive ? Math.max(1.4, r * 0.3) : Math.max(0.9, r * 0.2));
  const style = {
    fill,
    stroke,
    'stroke-width': dashes ? 1 : width,
    'stroke-dasharray': dashes,
  };
  const inner = r - width / 2;
  if (isSquare(look.option)) {
    // As large to the eye as a circle.
    const half = r * 0.88 - width / 2;
    return [
      element('rect', {
        x: n(x - half),
        y: n(y - half),
        width: n(2 * half),
        height: n(2 * half),
        transform: turn ? `rotate(${n(turn)} ${n(x)} ${n(y)})` : undefined,
        ...style,
      }),
    ];
  }
  return [
    element('circle', { cx: n(x), cy: n(y), r: n(inner), ...style }),
    ...(isHatched ? [hatching(hatchingInCircle({ x, y, r: inner }), stroke)] : []),
  ];
}

/** A part of a bar. */
export function barPart(
  { x, y, w, h }: { x: number; y: number; w: number; h: number },
  look: OptionLook,
  palette: Palette,
): Markup[] {
  const { fill, stroke, dashes, isHatched } = styleOf(look, palette);
  const width = look.decisive ? 1.5 : 1;
  // An outline is drawn within the part: it is as wide as its votes.
  const inset = Math.min(width / 2, w / 2);
  return [
    element('rect', {
      x: n(x + inset),
      y: n(y + inset),
      width: n(w - 2 * inset),
      height: n(Math.max(0, h - 2 * inset)),
      fill,
      stroke,
      'stroke-width': width,
      'stroke-dasharray': dashes,
    }),
    ...(isHatched ? [hatching(hatchingOf({ x, y, w, h }), palette.muted)] : []),
  ];
}
