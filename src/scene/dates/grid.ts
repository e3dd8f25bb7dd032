/** Where the pictures of several days stand on a page: side by side, as large as they can be. */

/** The room of one picture, under its day. */
export interface Cell {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** The size of type of the day over a picture, the height that it takes, and the room between two. */
export const DAY = 13;
export const HEAD = 26;
const GAP = 16;
/** The proportions in which a picture is read best: its width by its height. */
const BEST = 1.3;
/** The least size of a picture that tells something, in pixels. */
const LEAST = { w: 250, h: 210 } as const;

function gridOf(count: number, columns: number, { w, h }: { w: number; h: number }): Cell[] {
  const rows = Math.ceil(count / columns);
  const width = (w - (columns - 1) * GAP) / columns;
  const height = (h - (rows - 1) * GAP) / rows - HEAD;
  return Array.from({ length: count }, (_, i) => ({
    x: (i % columns) * (width + GAP),
    y: Math.floor(i / columns) * (height + HEAD + GAP) + HEAD,
    w: width,
    h: height,
  }));
}

/** Cells of one size, in rows, that fill a box as well as can be. @param count at least 1 */
export function cellsIn(count: number, box: { w: number; h: number }): Cell[] {
  let best: Cell[] = [];
  let most = -Infinity;
  for (let columns = 1; columns <= count; columns++) {
    const cells = gridOf(count, columns, box);
    const size = cells[0] ? Math.min(cells[0].w / BEST, cells[0].h) : 0;
    if (size > most) {
      best = cells;
      most = size;
    }
  }
  return best;
}

/** The least size of a picture in which two things and a line have room, in pixels. */
const SMALLEST = { w: 130, h: 130 } as const;
/** How many pictures have room in a box, at least one. */
export function countFor(count: number, box: { w: number; h: number }): number {
  for (let fewer = count; fewer > 1; fewer--) {
    const [first] = cellsIn(fewer, box);
    if (first && first.w >= SMALLEST.w && first.h >= SMALLEST.h) return fewer;
  }
  return 1;
}

/** A room that scrolls: as wide, and so high that each picture tells something. */
export function roomFor(count: number, { w, h }: { w: number; h: number }) {
  const columns = Math.max(1, Math.min(count, Math.floor((w + GAP) / (LEAST.w + GAP))));
  const rows = Math.ceil(count / columns);
  return { w, h: Math.max(h, rows * (LEAST.h + HEAD + GAP) - GAP) };
}
