/** Moves things apart until no two touch, each as little as it can. Deterministic. */
import { MARGIN, extentOf, touch, type LayoutInput, type Places, type Point } from './layout.ts';

const SWEEPS = 400;

/** Where the box of a thing is centred, and how far it reaches. */
function boxOf(input: Pick<LayoutInput, 'extents'>, id: string, [x, y]: Point) {
  const { w, up, down } = extentOf(input, id);
  return { x, y: y + (down - up) / 2, w: w + MARGIN + 1, h: up + down + MARGIN + 1 };
}

/** Pushes each two that touch apart along the shorter way, half each, again and again; what still touches then stands aside in a row. */
export function separate(input: Pick<LayoutInput, 'extents'>, places: ReadonlyMap<string, Point>): Places {
  const ids = [...places.keys()];
  const at = new Map([...places].map(([id, [x, y]]) => [id, [x, y] as [number, number]]));
  const point = (id: string): [number, number] => at.get(id) ?? [0, 0];
  for (let sweep = 0, pushed = true; pushed && sweep < SWEEPS; sweep++) {
    pushed = false;
    ids.forEach((a, i) => {
      for (const b of ids.slice(i + 1)) {
        const [p, q] = [boxOf(input, a, point(a)), boxOf(input, b, point(b))];
        const [dx, dy] = [(p.w + q.w) / 2 - Math.abs(p.x - q.x), (p.h + q.h) / 2 - Math.abs(p.y - q.y)];
        if (dx <= 0 || dy <= 0) continue;
        pushed = true;
        const axis = dx < dy ? 0 : 1;
        const push = (axis === 0 ? dx : dy) / 2 + 0.5;
        const sign = (axis === 0 ? p.x - q.x : p.y - q.y) < 0 ? -1 : 1;
        point(a)[axis] += sign * push;
        point(b)[axis] -= sign * push;
      }
    });
  }
  const done: Places = new Map();
  for (const id of ids) {
    let here: Point = [Math.round(point(id)[0]), Math.round(point(id)[1])];
    const clash = () => [...done].some(([other, there]) => touch(here, extentOf(input, id), there, extentOf(input, other)));
    while (clash()) here = [here[0] + 20, here[1]];
    done.set(id, here);
  }
  return done;
}
