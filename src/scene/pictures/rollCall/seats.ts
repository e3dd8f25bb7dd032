/** A parliament as a half circle of seats, bench beside bench. Pure geometry. */
import type { RollCall } from '../../../analysis/rollcall.ts';
import { OPTIONS } from '../../../model/vocabulary.ts';
import { ORDER, type OptionLook, type SeatOption } from './options.ts';

/** A seat in a half circle of radius 1, whose centre is at 0, 0: y is never above 0, nor below -1. */
export interface Seat extends OptionLook {
  x: number;
  y: number;
  r: number;
  /** From 0 at the right to π at the left. */
  angle: number;
  group: string;
  /** Left out where only the bench's total is known. */
  voter?: string;
}

/** The innermost row, and the edge of the outermost. */
const INNER = 0.36;

/** Places of seats in rows, from the left of the half circle to its right. */
function places(count: number): Pick<Seat, 'x' | 'y' | 'r' | 'angle'>[] {
  const rows = Math.max(1, Math.round(Math.sqrt(count / 3.4)));
  // The edge of the outermost seats is the rim.
  const most = 0.46 * ((1 - INNER) / Math.max(1, rows - 0.5));
  const outer = 1 - Math.min(0.056, most);
  const radii = Array.from({ length: rows }, (_, i) =>
    rows === 1 ? outer : INNER + ((outer - INNER) * i) / (rows - 1),
  );
  const sum = radii.reduce((a, b) => a + b, 0);
  // Longer rows take more seats; seats left over by rounding go to the longest rows.
  const counts = radii.map((radius) => Math.floor((count * radius) / sum));
  for (
    let left = count - counts.reduce((a, b) => a + b, 0), i = rows - 1;
    left > 0;
    left--, i = i > 0 ? i - 1 : rows - 1
  )
    counts[i] = (counts[i] ?? 0) + 1;
  // No seat reaches another, neither in its row nor in the next.
  const r = radii.reduce(
    (least, radius, row) =>
      Math.min(least, (Math.PI * radius) / Math.max(1, counts[row] ?? 1) / 2.2),
    Math.min(0.056, most),
  );
  return radii
    .flatMap((radius, row) => {
      const inRow = counts[row] ?? 0;
      return Array.from({ length: inRow }, (_, i) => {
        const angle = inRow === 1 ? Math.PI / 2 : Math.PI - (Math.PI * i) / (inRow - 1);
        return { x: radius * Math.cos(angle), y: -radius * Math.sin(angle), r, angle, radius };
      });
    })
    .sort((a, b) => b.angle - a.angle || a.radius - b.radius)
    .map(({ x, y, r, angle }) => ({ x, y, r, angle }));
}

/** A bench whose members of an option could have changed the result. */
export interface Decisive {
  group: string;
  option: SeatOption;
}

type Member = Pick<Seat, 'option' | 'group' | 'voter' | 'decisive'>;

/**
 * The members of a bench: first those who are named, then those whose names no source gives, then
 * those whose option no source gives.
 */
function membersOf({ names }: RollCall, bench: RollCall['benches'][number]): Member[] {
  const { group } = bench;
  const named = names
    .filter((name) => name.group === group)
    .map(({ option, voter }): Member => ({ option, group, voter }));
  const unnamed = OPTIONS.flatMap((option) => {
    const more =
      (bench.values[option] ?? 0) - named.filter((seat) => seat.option === option).length;
    return Array.from({ length: Math.max(0, more) }, (): Member => ({ option, group }));
  });
  const rest = Array.from(
    { length: Math.max(0, bench.seats - named.length - unnamed.length) },
    (): Member => ({ option: 'unknown', group }),
  );
  return [...named, ...unnamed, ...rest];
}

/** Where a bench stands between those for, at 1, and those against, at -1. */
function leaning({ values, seats }: RollCall['benches'][number]): number {
  const all = Math.max(
    1,
    seats,
    Object.values(values).reduce((sum, count) => sum + count, 0),
  );
  return ((values.yes ?? 0) - (values.no ?? 0)) / all;
}

/**
 * The seats of a roll call: benches side by side, from those for on the left to those against, and
 * within each its options in the same order.
 */
export function seatsOf(roll: RollCall, decisive?: Decisive): Seat[] {
  const benches = [...roll.benches].sort(
    (a, b) => leaning(b) - leaning(a) || b.seats - a.seats || a.group.localeCompare(b.group),
  );
  const seats = benches.flatMap((bench) =>
    membersOf(roll, bench).sort((a, b) => ORDER.indexOf(a.option) - ORDER.indexOf(b.option)),
  );
  return places(seats.length).map((place, i) => {
    const member = seats[i] as Member;
    return {
      ...place,
      ...member,
      decisive: member.group === decisive?.group && member.option === decisive.option,
    };
  });
}
