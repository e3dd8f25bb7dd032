/**
 * Paints a scene with its things where they are at the moment, also while they move. It knows
 * nothing of gestures: the caller says where things are.
 */
import {
  boxOfWords,
  drawGuideLine,
  drawGuideWords,
  drawLine,
  drawLineWords,
  drawThing,
} from '../../scene/drawing.ts';
import { shapeOf } from '../../scene/marks.ts';
import { labelsBelow, patchBehind } from '../../scene/labels.ts';
import type { EdgeMark, NodeMark, Scene } from '../../scene/sceneData.ts';
import { prepare, type Paint } from './paint.ts';

export interface Point {
  x: number;
  y: number;
}
/**
 * The part of a scene that is visible: `zoom` pixels a unit, its origin `pan` pixels from the
 * corner of a window of `width` by `height` pixels.
 */
export interface Camera {
  zoom: number;
  pan: Point;
  width: number;
  height: number;
}

/** How far a name may be from its shape at most, in units of the scene. */
const REACH = 200;
/** How long a new thing or line takes to fade in, in milliseconds. */
export const APPEAR = 180;

/** By how much the thing or line under the pointer is drawn wider, in units of the scene. */
const HOVER_WIDTH = 2;

const ringAround = ({ shape, x, y, w, h }: NodeMark, palette: Scene['palette']) =>
  shapeOf(
    shape,
    { x, y, w: w + 10, h: h + 10 },
    { fill: 'none', stroke: palette.ink, 'stroke-width': HOVER_WIDTH },
  );

interface Thing {
  mark: NodeMark;
  paint: Paint;
}
interface Line {
  mark: EdgeMark;
  /** Where its ends were when it was prepared; undefined until then. */
  ends: string | undefined;
  paint: Paint;
  paintWords: Paint;
}
const NOTHING: Paint = () => {};

export interface Painter {
  /** Sets the scene that the next frame shows. @param added ids of what fades in */
  setScene(scene: Scene, added?: readonly string[]): void;
  /** Marks the thing or line that the pointer is over. */
  hover(id: string | undefined): void;
  /**
   * Paints a frame.
   * @returns whether something is still fading in, so that another frame is needed
   */
  paint(camera: Camera, placeOf: (id: string) => Point | undefined): boolean;
  /** The id of the thing whose name is at a point of the scene. */
  nameAt(point: Point, placeOf: (id: string) => Point | undefined): string | undefined;
  /** The id of the line whose words are at a point of the scene. */
  wordsAt(point: Point, placeOf: (id: string) => Point | undefined): string | undefined;
}

/**
 * Puts a canvas into an element, without catching its gestures.
 * @throws Error where the browser has no canvas
 */
export function createPainter(container: HTMLElement): Painter {
  const canvas = document.createElement('canvas');
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;user-select:none;-webkit-tap-highlight-color:transparent';
  container.append(canvas);
  // `willReadFrequently` has the processor paint. Without a graphics card the first frame of some
  // hundred things comes 0.4 s sooner, and moving them is several times as fast; with one, a frame
  // of a usual view still takes well under its time.
  const context2d = canvas.getContext('2d', { willReadFrequently: true });
  if (!context2d) throw new Error('this browser has no canvas to draw on');
  const context = context2d;

  let things: Map<string, Thing> = new Map();
  let lines: Line[] = [];
  let guideLines: Paint = () => {};
  let guideWords: Paint = () => {};
  let palette: Scene['palette'];
  let hovered: string | undefined;
  /** When what is fading in was added. */
  const addedAt = new Map<string, number>();

  const shapeAt = (id: string, placeOf: (id: string) => Point | undefined) => {
    const mark = things.get(id)?.mark;
    const place = mark && placeOf(id);
    return place && { ...mark, x: place.x, y: place.y };
  };
  /** The opacity of a thing or line, from 0 to 1: less than 1 while it fades in. */
  const opacityOf = (id: string, now: number) => {
    const since = addedAt.get(id);
    if (since === undefined) return 1;
    const share = (now - since) / APPEAR;
    if (share >= 1) addedAt.delete(id);
    return Math.min(1, Math.max(0, share));
  };

  /** What paints a line between where its ends are now. */
  function lineAt(line: Line, placeOf: (id: string) => Point | undefined): Paint {
    prepareLine(line, placeOf);
    return line.paint;
  }
  /** Prepares a line and its words between where its ends are now. */
  function prepareLine(line: Line, placeOf: (id: string) => Point | undefined): void {
    const { mark } = line;
    const from = shapeAt(mark.from, placeOf);
    const to = shapeAt(mark.to, placeOf);
    if (!from || !to) return;
    const ends = `${from.x} ${from.y} ${to.x} ${to.y}`;
    if (line.ends === ends) return;
    line.ends = ends;
    line.paint = prepare(drawLine(mark, [from, to], palette));
    line.paintWords = mark.label ? prepare(drawLineWords(mark, [from, to], palette)) : NOTHING;
  }

  /** Paints the line under the pointer, wider than usual. */
  function paintHoveredLine(placeOf: (id: string) => Point | undefined) {
    const line = lines.find(({ mark }) => mark.id === hovered);
    if (!line) return;
    const mark = { ...line.mark, width: line.mark.width + HOVER_WIDTH };
    lineAt({ ...line, ends: undefined, mark }, placeOf)(context, 1);
  }

  function paintLineWords(now: number) {
    for (const { mark, paintWords } of lines) {
      const share = mark.emphasis === 'faded' ? palette.faded.thing : 1;
      paintWords(context, share * opacityOf(mark.id, now));
    }
  }

  return {
    setScene(scene, added = []) {
      palette = scene.palette;
      things = new Map(
        scene.nodes.map((mark) => [mark.id, { mark, paint: prepare(drawThing(mark, palette)) }]),
      );
      lines = scene.edges.map((mark) => ({
        mark,
        ends: undefined,
        paint: NOTHING,
        paintWords: NOTHING,
      }));
      guideLines = prepare(scene.guides.flatMap((guide) => drawGuideLine(guide, palette)));
      guideWords = prepare(scene.guides.flatMap((guide) => drawGuideWords(guide, palette)));
      const now = performance.now();
      for (const id of added) addedAt.set(id, now);
    },
    paint({ zoom, pan, width, height }, placeOf) {
      const ratio = devicePixelRatio;
      const w = Math.round(width * ratio);
      const h = Math.round(height * ratio);
      // Setting a size wipes the canvas: only where it changes.
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, w, h);
      const now = performance.now();
      const scale = zoom * ratio;
      const moveOrigin = (dx = 0, dy = 0) =>
        context.setTransform(
          scale,
          0,
          0,
          scale,
          pan.x * ratio + dx * scale,
          pan.y * ratio + dy * scale,
        );
      moveOrigin();
      guideLines(context, 1);
      for (const line of lines) {
        if (line.mark.id === hovered) continue;
        lineAt(line, placeOf)(
          context,
          (line.mark.emphasis === 'faded' ? palette.faded.line : 1) * opacityOf(line.mark.id, now),
        );
      }
      paintHoveredLine(placeOf);
      guideWords(context, 1);
      paintLineWords(now);
      const left = -pan.x / zoom - REACH;
      const top = -pan.y / zoom - REACH;
      const right = (width - pan.x) / zoom + REACH;
      const bottom = (height - pan.y) / zoom + REACH;
      for (const { mark, paint } of things.values()) {
        const place = placeOf(mark.id);
        if (!place || place.x < left || place.x > right) continue;
        if (place.y < top || place.y > bottom) continue;
        moveOrigin(place.x - mark.x, place.y - mark.y);
        if (mark.id === hovered && !mark.focused) prepare([ringAround(mark, palette)])(context, 1);
        paint(
          context,
          (mark.emphasis === 'faded' ? palette.faded.thing : 1) * opacityOf(mark.id, now),
        );
      }
      return addedAt.size > 0;
    },
    hover(id) {
      hovered = id;
    },
    wordsAt(point, placeOf) {
      return lines.findLast(({ mark }) => {
        const from = shapeAt(mark.from, placeOf);
        const to = shapeAt(mark.to, placeOf);
        const box = from && to && boxOfWords(mark, [from, to]);
        return (
          box !== undefined &&
          Math.abs(point.x - box.x) <= box.w / 2 &&
          Math.abs(point.y - box.y) <= box.h / 2
        );
      })?.mark.id;
    },
    nameAt(point, placeOf) {
      return [...things.values()].findLast(({ mark }) => {
        const place = placeOf(mark.id);
        if (!place) return false;
        const x = point.x - place.x + mark.x;
        const y = point.y - place.y + mark.y;
        return labelsBelow(mark).some((label) => {
          const patch = patchBehind(label);
          return (
            x >= patch.x &&
            x <= patch.x + patch.width &&
            y >= patch.y &&
            y <= patch.y + patch.height
          );
        });
      })?.mark.id;
    },
  };
}
