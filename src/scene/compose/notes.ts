/** Notes of the author in a box: each near what it points at, over nothing, with an arrow. */
import { textWidth } from '../text.ts';
import type { Vector } from '../geometry.ts';
import type { SceneNote } from '../notes.ts';
import { EDGE, type Body, type Pair } from './bodies.ts';
import { balanced, coveredBy, type ComposedMark } from './marks.ts';
import { NAME, NOTE, type Rect } from './measures.ts';
import { entering, grown, lengthIn, rectAround } from './rects.ts';
import type { Route } from './routes.ts';

/** How wide a note is at most: in pixels, and as a share of its box. */
const WIDEST = { pixels: 170, share: 0.42 } as const;

/** A note in lines, with its size. */
export interface NoteMark {
  note: SceneNote;
  lines: string[];
  w: number;
  h: number;
}

/** The notes that a picture of some marks can have: those whose things are in it. */
export function noteMarks(
  notes: readonly SceneNote[],
  marks: readonly ComposedMark[],
  box: { w: number },
): NoteMark[] {
  const shown = new Set(marks.map(({ thing }) => thing.id));
  const width = Math.min(WIDEST.pixels, WIDEST.share * box.w);
  return notes
    .filter(({ things }) => things.every((id) => shown.has(id)))
    .map((note) => {
      const lines = balanced(note.words, NAME, width, 400);
      const widest = lines.reduce((most, line) => Math.max(most, textWidth(line, NAME)), 0);
      return { note, lines, w: widest + 2 * NOTE.pad, h: lines.length * NOTE.line + 2 * NOTE.pad };
    });
}

/** The room that notes take, in square pixels. */
export const areaOfNotes = (notes: readonly NoteMark[]): number =>
  notes.reduce((sum, { w, h }) => sum + (w + 24) * (h + 24), 0);

/** Notes as bodies that are moved with the things, and what draws each to what it points at. */
export function noteBodies(
  notes: readonly NoteMark[],
  marks: readonly ComposedMark[],
  bodies: readonly Body[],
  box: { w: number; h: number },
): { bodies: Body[]; pairs: Pair[] } {
  const pairs: Pair[] = [];
  const made = notes.map(({ note, w, h }): Body => {
    const ends = marks.flatMap(({ thing }, i) =>
      note.things.includes(thing.id) ? (bodies[i] as Body) : [],
    );
    const at = note.place
      ? { x: note.place[0] * box.w, y: note.place[1] * box.h }
      : {
          x: ends.reduce((sum, { x }) => sum + x, 0) / Math.max(1, ends.length),
          y: ends.reduce((sum, { y }) => sum + y, 0) / Math.max(1, ends.length),
        };
    // It begins outside of what it points at, away from the middle of the box.
    const goal = {
      x: at.x + (at.x < box.w / 2 ? -1 : 1) * w * 0.6,
      y: at.y + (at.y < box.h / 2 ? -1 : 1) * (h + 20),
    };
    const body = { ...goal, half: w / 2, up: h / 2, down: h / 2, goal, pinned: false };
    for (const end of ends) pairs.push({ a: body, b: end, lit: false, wide: 0, tall: 0 });
    return body;
  });
  return { bodies: made, pairs };
}

/** A note at its place, with the ends of its arrow. */
export interface PlacedNote extends NoteMark {
  rect: Rect;
  from: Vector;
  to: Vector;
}

/** Where a straight line to a point inside of a rectangle enters it. */
function edgeOf(from: Vector, to: Vector, rect: Rect): Vector {
  const share = Math.max(
    0,
    entering(from.x, to.x - from.x, rect.left, rect.right),
    entering(from.y, to.y - from.y, rect.top, rect.bottom),
  );
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const isNearer = (to: Vector, one: Vector, other: Vector): boolean =>
  (one.x - to.x) ** 2 + (one.y - to.y) ** 2 < (other.x - to.x) ** 2 + (other.y - to.y) ** 2;

/** Room between an arrow and what it points at, in pixels. */
const OFF = 3;

/** The notes with their arrows; one that points at a line that is not drawn points at its thing. */
export function placedNotes(
  notes: readonly NoteMark[],
  places: readonly Vector[],
  {
    marks,
    places: markPlaces,
    routes,
  }: {
    marks: readonly ComposedMark[];
    places: readonly Vector[];
    routes: readonly Route[];
  },
  box: { w: number; h: number },
): PlacedNote[] {
  return notes.map((mark, i) => {
    const { note, w, h } = mark;
    const at = places[i] as Vector;
    const rect = rectAround(at, w, h);
    const route = routes.find(({ strand }) => strand.lines.some(({ id }) => id === note.line));
    const k = marks.findIndex(({ thing }) => thing.id === note.things[0]);
    const target = (): Vector => {
      if (note.place) return { x: note.place[0] * box.w, y: note.place[1] * box.h };
      if (note.line !== undefined && route)
        return route.points[Math.floor(route.points.length / 2)] as Vector;
      // The nearest of its shape and its name: an arrow runs through neither.
      const middle = markPlaces[k] as Vector;
      return coveredBy(marks[k] as ComposedMark, middle)
        .map((covered) => grown(covered, OFF))
        .filter((covered) => lengthIn(at, middle, covered) > 0)
        .map((covered) => edgeOf(at, middle, covered))
        .reduce((near, one) => (isNearer(at, one, near) ? one : near), middle);
    };
    const to = target();
    const from = edgeOf(to, at, rect);
    return { ...mark, rect, from, to };
  });
}

/** Whether a note is whole in its box. */
export const isInBox = ({ rect }: PlacedNote, { w, h }: { w: number; h: number }): boolean =>
  rect.left >= EDGE - 1 &&
  rect.top >= EDGE - 1 &&
  rect.right <= w - EDGE + 1 &&
  rect.bottom <= h - EDGE + 1;
