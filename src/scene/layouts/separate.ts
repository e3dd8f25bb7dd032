/** Moves things apart until no two touch, each as little as it can. Deterministic. */
import { MARGIN, extentOf, touch, type LayoutInput, type Places, type Point } from './layout.ts';

const SWEEPS = 400;

/** The box of a thing: its middle, and its size with the margin around it. */
interface Box {
  id: string;
  x: number;
  y: number;
  w: number;
  h: number;
  /** How far the middle of the box is below that of the thing. */
  offset: number;
}

/**
 * Pushes two boxes that overlap apart in the direction that takes less, each by half.
 * @returns whether they overlapped
 */
function push(p: Box, q: Box): boolean {
  const dx = (p.w + q.w) / 2 - Math.abs(p.x - q.x);
  const dy = (p.h + q.h) / 2 - Math.abs(p.y - q.y);
  if (dx <= 0 || dy <= 0) return false;
  const axis = dx < dy ? 'x' : 'y';
  const by = (Math.min(dx, dy) / 2 + 0.5) * (p[axis] < q[axis] ? -1 : 1);
  p[axis] += by;
  q[axis] -= by;
  return true;
}

/** Pushes apart all boxes that overlap, from left to right. @returns whether any did */
function sweep(boxes: Box[]): boolean {
  boxes.sort((a, b) => a.x - a.w / 2 - (b.x - b.w / 2) || (a.id < b.id ? -1 : 1));
  let pushed = false;
  for (let i = 0; i < boxes.length; i++) {
    const box = boxes[i];
    if (!box) continue;
    const right = box.x + box.w / 2;
    for (let j = i + 1; j < boxes.length; j++) {
      const other = boxes[j];
      // A box that begins further right than this one ends cannot touch it, nor can those after it.
      if (!other || other.x - other.w / 2 > right) break;
      if (push(box, other)) pushed = true;
    }
  }
  return pushed;
}

/**
 * Sweeps until no two things touch; those that still do after the last sweep are moved to the
 * right.
 */
export function separate(
  input: Pick<LayoutInput, 'extents'>,
  places: ReadonlyMap<string, Point>,
): Places {
  const boxes = [...places].map(([id, [x, y]]): Box => {
    const { w, up, down } = extentOf(input, id);
    const offset = (down - up) / 2;
    return { id, x, y: y + offset, w: w + MARGIN + 1, h: up + down + MARGIN + 1, offset };
  });
  const byId = new Map(boxes.map((box) => [box.id, box]));
  for (let i = 0; i < SWEEPS && sweep(boxes); i++);
  const done: Places = new Map();
  for (const id of places.keys()) {
    const box = byId.get(id);
    if (!box) continue;
    let place: Point = [Math.round(box.x), Math.round(box.y - box.offset)];
    const own = extentOf(input, id);
    const clash = () => {
      for (const [other, otherPlace] of done)
        if (touch(place, own, otherPlace, extentOf(input, other))) return true;
      return false;
    };
    while (clash()) place = [place[0] + 20, place[1]];
    done.set(id, place);
  }
  return done;
}
