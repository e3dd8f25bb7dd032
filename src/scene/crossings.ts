/** Straight lines that cross one another, or run through boxes. */

export type Point = readonly [number, number];
export type Segment = readonly [Point, Point];

const turn = (a: Point, b: Point, c: Point): number =>
  Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];
/** Whether two straight lines cross, their ends aside. */
export const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

/** How many pairs of straight lines cross, without those that share an end. */
export function crossings(lines: readonly Segment[]): number {
  let count = 0;
  lines.forEach((line, i) => {
    for (const other of lines.slice(i + 1))
      if (!line.some((p) => other.some((q) => same(p, q))) && cross(line, other)) count += 1;
  });
  return count;
}

export interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How many times a straight line runs through the box of a thing it does not belong to. */
export function passesThrough(
  lines: readonly { ends: readonly string[]; segment: Segment }[],
  boxes: readonly Box[],
): number {
  let count = 0;
  for (const { ends, segment } of lines)
    for (const { id, left, right, top, bottom } of boxes) {
      if (ends.includes(id)) continue;
      const corners: Point[] = [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ];
      if (corners.some((corner, i) => cross(segment, [corner, corners[(i + 1) % 4] ?? corner])))
        count += 1;
    }
  return count;
}
