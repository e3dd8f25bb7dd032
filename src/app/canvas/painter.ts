/** Paints a scene where its things are at the moment: also while they move. Knows nothing of gestures; whoever moves things says where they are. */
import { drawGuideLine, drawGuideWords, drawLine, drawThing } from '../../scene/drawing.ts';
import { shapeOf } from '../../scene/marks.ts';
import { labelsBelow, patchBehind } from '../../scene/labels.ts';
import type { EdgeMark, NodeMark, Scene } from '../../scene/sceneData.ts';
import { prepare, type Paint } from './paint.ts';

export interface Point {
  x: number;
  y: number;
}
/** How a scene is seen: `zoom` pixels a unit, its origin `pan` pixels from the corner of a window of `width` by `height` pixels. */
export interface Camera {
  zoom: number;
  pan: Point;
  width: number;
  height: number;
}

/** A name is never farther from its shape than this, in units of the scene. */
const REACH = 200;
/** How long what comes in takes to appear, in milliseconds. */
export const APPEAR = 180;

/** How much wider what a pointer is over is drawn, in units of the scene. */
const POINTED = 2;

const ringAround = ({ shape, x, y, w, h }: NodeMark, palette: Scene['palette']) =>
  shapeOf(
    shape,
    { x, y, w: w + 10, h: h + 10 },
    { fill: 'none', stroke: palette.ink, 'stroke-width': POINTED },
  );

interface Thing {
  mark: NodeMark;
  paint: Paint;
}
interface Line {
  mark: EdgeMark;
  /** Where its ends were when it was made ready. */
  ends: string;
  paint: Paint;
}

export interface Painter {
  /** Takes a scene; the next painting shows it. @param fresh what is to appear, by id */
  write(scene: Scene, fresh?: readonly string[]): void;
  /** Has a thing or a line stand out, that a pointer is over. */
  point(id: string | undefined): void;
  /** @returns whether something is still appearing, and it must be painted again */
  paint(camera: Camera, placeOf: (id: string) => Point | undefined): boolean;
  /** The thing whose name stands at a point of the scene. */
  nameAt(point: Point, placeOf: (id: string) => Point | undefined): string | undefined;
}

/** Puts a canvas into an element, whose gestures reach what moves things through it. @throws Error where there is no canvas to be had */
export function createPainter(container: HTMLElement): Painter {
  const canvas = document.createElement('canvas');
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;user-select:none;-webkit-tap-highlight-color:transparent';
  container.append(canvas);
  // Painted by the processor: the first frame of some hundred things is there 0.4 s sooner than where no graphics card draws, and moving them is several times
  // as fast; where one does, a frame of a usual view is well within its time.
  const made = canvas.getContext('2d', { willReadFrequently: true });
  if (!made) throw new Error('this browser has no canvas to draw on');
  const context = made;

  let things: Map<string, Thing> = new Map();
  let lines: Line[] = [];
  let under: Paint = () => {};
  let over: Paint = () => {};
  let palette: Scene['palette'];
  let pointed: string | undefined;
  const born = new Map<string, number>();

  const shapeAt = (id: string, placeOf: (id: string) => Point | undefined) => {
    const mark = things.get(id)?.mark;
    const here = mark && placeOf(id);
    return here && { ...mark, x: here.x, y: here.y };
  };
  /** How much of it is there, from 0 to 1: what is fresh comes by and by. */
  const presence = (id: string, now: number) => {
    const since = born.get(id);
    if (since === undefined) return 1;
    const share = (now - since) / APPEAR;
    if (share >= 1) born.delete(id);
    return Math.min(1, Math.max(0, share));
  };

  /** A line made ready for where its ends are now. */
  function lineAt(line: Line, placeOf: (id: string) => Point | undefined): Paint {
    const { mark } = line;
    if (mark.ports) {
      if (!line.ends)
        Object.assign(line, { ends: 'ports', paint: prepare(drawLine(mark, undefined, palette)) });
      return line.paint;
    }
    const from = shapeAt(mark.from, placeOf);
    const to = shapeAt(mark.to, placeOf);
    const ends = from && to ? `${from.x} ${from.y} ${to.x} ${to.y}` : '';
    if (from && to && line.ends !== ends)
      Object.assign(line, { ends, paint: prepare(drawLine(mark, [from, to], palette)) });
    return line.paint;
  }

  /** The line that a pointer is over, wider than it is drawn. */
  function paintPointedLine(placeOf: (id: string) => Point | undefined) {
    const line = lines.find(({ mark }) => mark.id === pointed);
    if (!line) return;
    const mark = { ...line.mark, width: line.mark.width + POINTED };
    lineAt({ ...line, ends: '', mark }, placeOf)(context, 1);
  }

  return {
    write(scene, fresh = []) {
      palette = scene.palette;
      things = new Map(
        scene.nodes.map((mark) => [mark.id, { mark, paint: prepare(drawThing(mark, palette)) }]),
      );
      lines = scene.edges.map((mark) => ({ mark, ends: '', paint: () => {} }));
      under = prepare(scene.guides.flatMap((guide) => drawGuideLine(guide, palette)));
      over = prepare(scene.guides.flatMap((guide) => drawGuideWords(guide, palette)));
      const now = performance.now();
      for (const id of fresh) born.set(id, now);
    },
    paint({ zoom, pan, width, height }, placeOf) {
      const dots = devicePixelRatio;
      const w = Math.round(width * dots);
      const h = Math.round(height * dots);
      // A change of its size wipes it.
      if (canvas.width !== w || canvas.height !== h) {
        canvas.width = w;
        canvas.height = h;
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, w, h);
      const now = performance.now();
      const scale = zoom * dots;
      const stand = (dx = 0, dy = 0) =>
        context.setTransform(
          scale,
          0,
          0,
          scale,
          pan.x * dots + dx * scale,
          pan.y * dots + dy * scale,
        );
      stand();
      under(context, 1);
      for (const line of lines) {
        if (line.mark.id === pointed) continue;
        lineAt(line, placeOf)(
          context,
          (line.mark.emphasis === 'faded' ? palette.faded.line : 1) * presence(line.mark.id, now),
        );
      }
      paintPointedLine(placeOf);
      over(context, 1);
      const left = -pan.x / zoom - REACH;
      const top = -pan.y / zoom - REACH;
      const right = (width - pan.x) / zoom + REACH;
      const bottom = (height - pan.y) / zoom + REACH;
      for (const { mark, paint } of things.values()) {
        const here = placeOf(mark.id);
        if (!here || here.x < left || here.x > right || here.y < top || here.y > bottom) continue;
        stand(here.x - mark.x, here.y - mark.y);
        if (mark.id === pointed && !mark.focused) prepare([ringAround(mark, palette)])(context, 1);
        paint(
          context,
          (mark.emphasis === 'faded' ? palette.faded.thing : 1) * presence(mark.id, now),
        );
      }
      return born.size > 0;
    },
    point(id) {
      pointed = id;
    },
    nameAt(point, placeOf) {
      return [...things.values()].findLast(({ mark }) => {
        const here = placeOf(mark.id);
        if (!here) return false;
        const x = point.x - here.x + mark.x;
        const y = point.y - here.y + mark.y;
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
