/** The axis of time in a box: where what has a day stands, and everybody else beside it. */
import type { Vector } from '../geometry.ts';
import { EDGE, GAP } from './bodies.ts';
import type { ComposedMark } from './marks.ts';
import type { Axis, Rect, Zone } from './measures.ts';

/** The room of the axis itself, between the two zones, in pixels. */
const ROOM = 14;
/** The largest share of a box that the zone along the axis has. */
const MOST = 0.62;
/** How many rows, or columns, events stand in at most. */
const ROWS = { x: 3, y: 2 } as const;

/** The zones along an axis and beside it; undefined where nothing has a day. */
export function alongAxis(
  marks: readonly ComposedMark[],
  box: { w: number; h: number },
  direction: 'x' | 'y',
): { ranges: Map<Zone, Rect>; axis: Axis } | undefined {
  const events = marks.filter(({ thing }) => thing.zone === 'axis');
  if (!events.length) return undefined;
  const isAcross = direction === 'x';
  const [long, deep] = isAcross ? [box.w, box.h] : [box.h, box.w];
  const lengthOf = ({ half, up, down }: ComposedMark) => (isAcross ? 2 * half : up + down);
  const depthOf = ({ half, up, down }: ComposedMark) => (isAcross ? up + down : 2 * half);
  const gap = isAcross ? GAP.x : GAP.y;
  const total = events.reduce((sum, mark) => sum + lengthOf(mark) + gap, 0);
  const rows = Math.min(ROWS[direction], Math.ceil(total / (long - 2 * EDGE)));
  const deepest = events.reduce((most, mark) => Math.max(most, depthOf(mark)), 0);
  const isAlone = events.length === marks.length;
  const depth = isAlone ? deep - ROOM : Math.min(MOST * deep, rows * (deepest + EDGE) + EDGE);
  const whole = { left: 0, top: 0, right: box.w, bottom: box.h };
  const axis = { direction, at: depth + ROOM / 2 };
  const ranges = new Map<Zone, Rect>(
    isAcross
      ? [
          ['axis', { ...whole, bottom: depth }],
          ['beside', { ...whole, top: depth + ROOM }],
        ]
      : [
          ['axis', { ...whole, right: depth }],
          ['beside', { ...whole, left: depth + ROOM }],
        ],
  );
  return { ranges, axis };
}

/** A line of the axis. */
export type AxisLine = readonly [Vector, Vector];

const DAY = 86_400_000;
/** The days without anything that are marked as a gap. */
const LONG = 60;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY || 0;

/**
 * The axis as lines: along the box, a tick at each event, and two slanted strokes where long nothing
 * happened.
 */
export function axisLines(
  { direction, at }: Axis,
  events: readonly { place: Vector; day: string }[],
  { w, h }: { w: number; h: number },
): AxisLine[] {
  const point = (along: number, across: number): Vector =>
    direction === 'x' ? { x: along, y: at + across } : { x: at + across, y: along };
  const long = direction === 'x' ? w : h;
  const sorted = [...events].sort((a, b) => a.day.localeCompare(b.day));
  const alongOf = ({ place }: { place: Vector }) => place[direction];
  const ticks = sorted.map((event): AxisLine => [
    point(alongOf(event), -4),
    point(alongOf(event), 4),
  ]);
  const gaps = sorted.flatMap((event, i): AxisLine[] => {
    const next = sorted[i + 1];
    if (!next || daysBetween(event.day, next.day) < LONG) return [];
    const middle = (alongOf(event) + alongOf(next)) / 2;
    return [-2.5, 2.5].map((off) => [point(middle + off - 2, 5), point(middle + off + 2, -5)]);
  });
  return [[point(EDGE, 0), point(long - EDGE, 0)], ...ticks, ...gaps];
}
