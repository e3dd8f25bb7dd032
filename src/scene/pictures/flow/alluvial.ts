/**
 * The flow from the options of one vote to those of another: bars on both sides, a ribbon for each
 * strand. Pure geometry.
 */
import type { MemberOption, Strand } from '../../../analysis/blocs.ts';
import { ORDER as SEAT_ORDER } from '../rollCall/options.ts';

export interface FlowBar {
  option: MemberOption;
  size: number;
  y: number;
  h: number;
}
export interface Ribbon {
  strand: Strand;
  /** Path of the ribbon's outline. */
  d: string;
  /** Its height, and where its middle is half way. */
  h: number;
  middle: number;
  changed: boolean;
}
export interface Flow {
  width: number;
  height: number;
  left: FlowBar[];
  right: FlowBar[];
  ribbons: Ribbon[];
}

/** Between two bars. */
export const GAP = 7;
export const BAR = 9;

function bars(
  strands: readonly Strand[],
  end: 'from' | 'to',
  order: (option: MemberOption) => number,
  unit: number,
): FlowBar[] {
  const sizes = new Map<MemberOption, number>();
  for (const strand of strands)
    sizes.set(strand[end], (sizes.get(strand[end]) ?? 0) + strand.members.length);
  let y = 0;
  return [...sizes]
    .sort((a, b) => order(a[0]) - order(b[0]))
    .map(([option, size]) => {
      const bar = { option, size, y, h: size * unit };
      y += bar.h + GAP;
      return bar;
    });
}

/**
 * The top of the words beside each bar: centred on the bar, or below the words before.
 * @param heights of the words of each bar
 */
export function besideBars(list: readonly FlowBar[], heights: readonly number[]): number[] {
  let free = -Infinity;
  return list.map((bar, i) => {
    const h = heights[i] ?? 0;
    const y = Math.max(bar.y + (bar.h - h) / 2, free);
    free = y + h;
    return y;
  });
}

const VOTED: readonly MemberOption[] = ['yes', 'abstain', 'no'];
/** From the top: who voted, then who took no part, and last who had no seat. */
const ORDER: readonly MemberOption[] = [
  ...VOTED,
  ...SEAT_ORDER.filter((option) => !VOTED.includes(option)),
  'out',
];

/**
 * Lays out strands.
 * @param width of the whole, in the units of the picture
 * @param height for the bars; with their gaps it is a little more
 */
export function layFlow(strands: readonly Strand[], width: number, height: number): Flow {
  const total = strands.reduce((sum, s) => sum + s.members.length, 0);
  const unit = total ? height / total : 0;
  const order = (option: MemberOption) => ORDER.indexOf(option);
  const left = bars(strands, 'from', order, unit);
  const right = bars(strands, 'to', order, unit);
  const next = {
    from: new Map(left.map((bar) => [bar.option, bar.y])),
    to: new Map(right.map((bar) => [bar.option, bar.y])),
  };
  const takeRoom = (end: 'from' | 'to', option: MemberOption, h: number) => {
    const y = next[end].get(option) ?? 0;
    next[end].set(option, y + h);
    return y;
  };
  const sorted = [...strands].sort(
    (a, b) =>
      order(a.from) - order(b.from) || order(a.to) - order(b.to) || a.group.localeCompare(b.group),
  );
  const starts = new Map(sorted.map((s) => [s, takeRoom('from', s.from, s.members.length * unit)]));
  const ends = new Map(
    [...sorted]
      .sort(
        (a, b) =>
          order(a.to) - order(b.to) ||
          order(a.from) - order(b.from) ||
          a.group.localeCompare(b.group),
      )
      .map((s) => [s, takeRoom('to', s.to, s.members.length * unit)]),
  );
  const x0 = BAR;
  const x1 = width - BAR;
  const mid = width / 2;
  const n = (value: number) => Math.round(value * 100) / 100;
  const ribbons = sorted.map((strand): Ribbon => {
    const h = strand.members.length * unit;
    const a = starts.get(strand) ?? 0;
    const b = ends.get(strand) ?? 0;
    return {
      strand,
      h,
      middle: (a + b + h) / 2,
      changed: strand.from !== strand.to,
      d: `M${n(x0)} ${n(a)}C${n(mid)} ${n(a)} ${n(mid)} ${n(b)} ${n(x1)} ${n(b)}V${n(b + h)}C${n(mid)} ${n(b + h)} ${n(mid)} ${n(a + h)} ${n(x0)} ${n(a + h)}Z`,
    };
  });
  const bottomOf = (list: FlowBar[]) => Math.max(0, ...list.map((bar) => bar.y + bar.h));
  return { width, height: Math.max(bottomOf(left), bottomOf(right)), left, right, ribbons };
}
