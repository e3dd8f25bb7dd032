/** A parliament as a half circle of seats, coloured by option. Pure geometry. */
import type { RollCall } from '../analysis/rollcall.ts';
import { OPTIONS, type VoteOption } from '../model/vocabulary.ts';

export interface Seat {
  /** In a box of 200 by 104 units, the president's desk at the bottom middle. */
  x: number;
  y: number;
  r: number;
  option: VoteOption | 'unknown';
  group: string;
  /** Left out where only the bench's total is known. */
  voter?: string;
}

/** Places of n seats in rows, from the left of the half circle to its right. */
function places(n: number): { x: number; y: number; r: number }[] {
  const rows = Math.max(1, Math.round(Math.sqrt(n / 3.4)));
  const inner = 38;
  const outer = 94;
  const radii = Array.from({ length: rows }, (_, i) =>
    rows === 1 ? outer : inner + ((outer - inner) * i) / (rows - 1),
  );
  const sum = radii.reduce((a, b) => a + b, 0);
  // Longer rows take more seats; seats left over by rounding go to the longest rows.
  const counts = radii.map((radius) => Math.floor((n * radius) / sum));
  for (
    let left = n - counts.reduce((a, b) => a + b, 0), i = rows - 1;
    left > 0;
    left--, i = i > 0 ? i - 1 : rows - 1
  )
    counts[i] = (counts[i] ?? 0) + 1;
  const r = Math.min(
    5.4,
    ((outer - inner) / Math.max(1, rows - 1)) * 0.44,
    (Math.PI * inner) / Math.max(1, counts[0] ?? 1) / 2.15,
  );
  return radii
    .flatMap((radius, row) => {
      const count = counts[row] ?? 0;
      return Array.from({ length: count }, (_, i) => {
        const angle = count === 1 ? Math.PI / 2 : Math.PI - (Math.PI * i) / (count - 1);
        return {
          x: 100 + radius * Math.cos(angle),
          y: 99 - radius * Math.sin(angle),
          r,
          angle,
          radius,
        };
      });
    })
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
    .map(({ x, y, r }) => ({ x, y, r }));
}

/** From the left: for, then those who took no side, then against. */
const ORDER: readonly (VoteOption | 'unknown')[] = [
  'yes',
  'abstain',
  'paired',
  'walk-out',
  'not-voting',
  'absent',
  'leave',
  'present',
  'unknown',
  'no',
];
/** The order of the options in a bar: those that were missing stand beside the votes for. */
export const BAR_ORDER: readonly VoteOption[] = ORDER.filter((option) => option !== 'unknown');

/**
 * The seats of a roll call. Each bench has as many as its total: first members who are named, then
 * those whose names no source gives, then those whose option no source gives.
 */
export function seatsOf(roll: RollCall): Seat[] {
  const seats = roll.benches.flatMap((bench) => {
    const named = roll.names
      .filter((name) => name.group === bench.group)
      .map((name) => ({
        option: name.option,
        group: bench.group,
        voter: name.voter,
      }));
    const unnamed = OPTIONS.flatMap((option) => {
      const more =
        (bench.values[option] ?? 0) - named.filter((seat) => seat.option === option).length;
      return Array.from({ length: Math.max(0, more) }, () => ({
        option: option,
        group: bench.group,
        voter: undefined,
      }));
    });
    const rest = Array.from(
      { length: Math.max(0, bench.seats - named.length - unnamed.length) },
      () => ({ option: 'unknown' as const, group: bench.group, voter: undefined }),
    );
    return [...named, ...unnamed, ...rest];
  });
  const ranked = seats.sort(
    (a, b) => ORDER.indexOf(a.option) - ORDER.indexOf(b.option) || a.group.localeCompare(b.group),
  );
  return places(ranked.length).map((place, i) => ({
    ...place,
    ...(ranked[i] as Omit<Seat, 'x' | 'y' | 'r'>),
  }));
}
