/**
 * A scene on the screen. Cytoscape tells what a pointer hits, turns gestures into calls, and moves things and camera. Its
 * elements are interactive and have no opacity, so that it draws nothing of them: the painter does, in each frame that
 * Cytoscape renders. Only Cytoscape's public interface is used.
 */
import cytoscape, {
  type Core,
  type EdgeSingular,
  type EventObject,
  type NodeSingular,
} from 'cytoscape';
import { traitsOf } from '../../model/layouts.ts';
import { MAX_ZOOM, PAD, READABLE } from '../../scene/zoomLimits.ts';
import { boundsOf } from '../../scene/scene.ts';
import type { EdgeMark, NodeMark, Scene } from '../../scene/sceneData.ts';
import { FAMILY, TYPE } from '../../scene/theme.ts';
import { keepPoliteGestures } from './politeGestures.ts';
import { elementsOf, HIT_AREAS } from './elements.ts';
import { APPEAR, createPainter, type Point } from './painter.ts';

export interface CanvasEvents {
  onThing: (id: string) => void;
  onLine: (id: string) => void;
  /** @param at where, in units of the scene */
  onNothing: (at: Point) => void;
  /** Right click or long touch on a thing or a line, or on neither. @param at where, in pixels of the canvas */
  onMenu: (id: string | undefined, at: Point) => void;
  /** Double click or double tap. */
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
  /** Its first scene is on the screen. */
  onDrawn: () => void;
  /** Something else of the scene is on the screen. */
  onCamera: (seen: Seen) => void;
}

/** The part of the scene that is seen, in its units, and the size of the canvas in pixels. */
export interface Seen {
  part: Scene['bounds'];
  width: number;
  height: number;
}

export interface CanvasOptions {
  /** The page scrolls over the graph: the wheel zooms only with Ctrl or Cmd held, or once the graph has been clicked; one finger scrolls, two move. */
  polite?: boolean;
}

export interface Canvas {
  draw(scene: Scene): void;
  /**
   * Shows everything, or only some things.
   * @param glide whether the camera is seen to move, where the reader wants motion
   * @param least zoom that it does not go below: what then finds no room is around what is in focus
   */
  fit(ids?: readonly string[], glide?: boolean, least?: number): void;
  /** Moves the camera so far that a thing can be seen, and no farther. */
  reveal(id: string | undefined): void;
  zoomBy(factor: number): void;
  /** Moves the picture by so many pixels. */
  panBy(x: number, y: number): void;
  /** Where a thing or the middle of a line is, in pixels of the canvas. */
  whereIs(id: string): Point | undefined;
  /** What is drawn of a thing or a line: its mark, and where it, or the middle of a line, is in units of the scene. */
  drawn(id: string): { mark: NodeMark | EdgeMark; at: Point } | undefined;
  /** The ids of all that is drawn. */
  ids(): { things: string[]; lines: string[] };
  zoom(): number;
  destroy(): void;
}

/** How long what moves takes to arrive, in milliseconds. */
const MOVE = 240;
const stands = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** How long the first picture waits for its font, in milliseconds. */
const FONT_WAIT = 700;
/** How near the edge of the window what is sought may be, in pixels. */
const EDGE = 12;

/** Puts a canvas into an element and keeps it drawn. */
export function createCanvas(
  container: HTMLElement,
  events: CanvasEvents,
  options: CanvasOptions = {},
): Canvas {
  const cy: Core = cytoscape({
    container,
    elements: [],
    style: HIT_AREAS,
    layout: { name: 'preset' },
    minZoom: 0.15,
    maxZoom: 3,
    boxSelectionEnabled: false,
    autounselectify: true,
    userZoomingEnabled: !options.polite,
    // Nothing is drawn on its own canvases: they need not be finer than the page.
    pixelRatio: 1,
  });
  const painter = createPainter(container);
  let scene: Scene | undefined;
  /** The first scene is on the screen before Cytoscape has its elements: what gives it them, and where its things are until then. */
  let putIn: (() => void) | undefined;
  let firstPlaces: ReadonlyMap<string, Point> | undefined;
  const placeOf = (id: string): Point | undefined => {
    if (firstPlaces) return firstPlaces.get(id);
    const node = cy.getElementById(id);
    return node.empty() ? undefined : node.position();
  };
  let seen = '';
  const paint = () => {
    const { x1: x, y1: y, w, h } = cy.extent();
    const width = cy.width();
    const height = cy.height();
    const now = [x, y, w, h, width, height].join();
    if (now !== seen) events.onCamera({ part: { x, y, w, h }, width, height });
    seen = now;
    return painter.paint({ zoom: cy.zoom(), pan: cy.pan(), width, height }, placeOf);
  };
  let asked: number | undefined;
  /** Has a frame painted that Cytoscape does not ask for: what stands out, or is still appearing. */
  const paintAnew = () => {
    asked ??= requestAnimationFrame(() => {
      asked = undefined;
      if (!cy.destroyed()) paintFrame();
    });
  };
  function paintFrame() {
    if (paint()) paintAnew();
  }
  cy.on('render', paintFrame);

  const onId = (handler: (id: string) => void) => (event: EventObject) =>
    handler(event.target.id() as string);
  cy.on('tap', 'node[mark]', onId(events.onThing));
  cy.on('dbltap', 'node[mark]', onId(events.onExpand));
  cy.on('tap', 'edge[mark]', onId(events.onLine));
  // A name belongs to its thing, though it stands under its shape.
  const named = ({ target, position }: EventObject) =>
    target === cy ? painter.nameAt(position, placeOf) : undefined;
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    const id = named(event);
    if (id === undefined) events.onNothing(event.position);
    else events.onThing(id);
  });
  cy.on('dbltap', (event) => {
    const id = named(event);
    if (id !== undefined) events.onExpand(id);
  });
  cy.on('cxttap taphold', (event) =>
    events.onMenu(
      event.target === cy ? named(event) : (event.target as NodeSingular).id(),
      event.renderedPosition,
    ),
  );
  cy.on('dragfree', 'node[mark]', (event) => {
    const node = event.target as NodeSingular;
    events.onMove(node.id(), node.position('x'), node.position('y'));
  });
  cy.on('mouseover', 'node[mark], edge[mark]', (event) => {
    container.style.cursor = 'pointer';
    container.title = (event.target.data('mark') as { title: string }).title;
    painter.point((event.target as NodeSingular).id());
    paintAnew();
  });
  cy.on('mouseout', 'node[mark], edge[mark]', () => {
    container.style.cursor = '';
    container.title = '';
    painter.point(undefined);
    paintAnew();
  });
  // A canvas keeps the letters it has drawn: the first are drawn when their font is there, or is known not to come.
  let lettered = false;
  let waiting: Scene | undefined;
  const late = new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
  void Promise.race([
    late,
    Promise.allSettled(
      [400, 600].map((weight) => document.fonts.load(`${weight} ${TYPE.label}px "${FAMILY}"`)),
    ),
  ]).then(() => {
    lettered = true;
    if (waiting && !cy.destroyed()) canvas.draw(waiting);
  });
  const leaveManners = options.polite ? keepPoliteGestures(cy, container) : undefined;

  /** The thing that is to be seen, and how far the picture must be moved for it, in pixels, where a part of the scene is seen. */
  let sought: string | undefined;
  const missing = ({ x: x1, y: y1, w: width, h: height }: Scene['bounds'], zoom: number) => {
    const mark = scene?.nodes.find((node) => node.id === sought);
    if (!mark) return { x: 0, y: 0 };
    const { x, y, w, h } = boundsOf([mark], []);
    const short = (from: number, to: number, start: number, end: number) =>
      -(Math.min(0, (from - start) * zoom - EDGE) + Math.max(0, (to - end) * zoom + EDGE));
    // The zoom buttons stand over its right edge.
    const right = x1 + width - (PAD.tools - EDGE) / zoom;
    return { x: short(x, x + w, x1, right), y: short(y, y + h, y1, y1 + height) };
  };

  const fit = (ids?: readonly string[], glide = false, least = 0) => {
    if (!scene) return;
    const wanted = new Set(ids);
    // Where things are going, not where they are on their way: the camera arrives with them.
    const part = wanted.size
      ? boundsOf(
          scene.nodes.filter((mark) => wanted.has(mark.id)),
          [],
        )
      : scene.bounds;
    // The frame may just have changed its size: measured again, or the picture is fitted to the old one.
    cy.resize();
    const width = cy.width() - PAD.side - PAD.tools;
    const height = cy.height() - 2 * PAD.side;
    if (width <= 0 || height <= 0 || !part.w || !part.h) return;
    const whole = Math.min(MAX_ZOOM, width / part.w, height / part.h);
    const { fromHead } = traitsOf(scene.layout);
    const zoom = Math.max(cy.minZoom(), whole, fromHead ? READABLE : least);
    const inFocus = scene.nodes.find((mark) => mark.id === sought);
    /** Where a part begins that is `size` units long, in pixels: in the middle; where it is too long, its own middle, or what is sought, is. Lanes are read from their heads. */
    const start = (room: number, size: number, middle: number) => {
      const rest = room - size * zoom;
      if (rest >= 0) return PAD.side + rest / 2;
      return PAD.side + (fromHead ? 0 : Math.min(0, Math.max(rest, room / 2 - middle * zoom)));
    };
    const pan = {
      x: start(width, part.w, inFocus ? inFocus.x - part.x : part.w / 2) - part.x * zoom,
      y: start(height, part.h, inFocus ? inFocus.y - part.y : part.h / 2) - part.y * zoom,
    };
    const shown = {
      x: -pan.x / zoom,
      y: -pan.y / zoom,
      w: cy.width() / zoom,
      h: cy.height() / zoom,
    };
    const by = missing(shown, zoom);
    const viewport = { zoom, pan: { x: pan.x + by.x, y: pan.y + by.y } };
    cy.stop();
    if (glide && !stands()) cy.animate(viewport, { duration: MOVE, easing: 'ease-in-out-cubic' });
    else cy.viewport(viewport);
  };

  /** The first scene: seen before it has elements, and these all at once, so that each is worked out once. */
  function begin(first: Scene) {
    scene = first;
    painter.write(first);
    firstPlaces = new Map(first.nodes.map((mark) => [mark.id, mark]));
    fit();
    paint();
    events.onDrawn();
    putIn = () => {
      putIn = firstPlaces = undefined;
      if (!cy.destroyed()) cy.batch(() => void cy.add([...elementsOf(first).values()]));
    };
    // Once that frame is on the screen.
    requestAnimationFrame(() => setTimeout(() => putIn?.()));
  }

  const canvas: Canvas = {
    draw(next) {
      if (!lettered) {
        waiting = next;
        return;
      }
      if (scene === undefined) {
        begin(next);
        return;
      }
      putIn?.();
      scene = next;
      const wanted = elementsOf(next);
      const fresh: string[] = [];
      const moving: [string, Point][] = [];
      const still = stands();
      cy.batch(() => {
        cy.elements().forEach((el) => {
          const data = wanted.get(el.id())?.data;
          // A line cannot take other ends: it is drawn anew.
          if (
            !data ||
            (el.isEdge() &&
              (el.data('source') !== data.source || el.data('target') !== data.target))
          )
            el.remove();
        });
        for (const [id, definition] of wanted) {
          const el = cy.getElementById(id);
          const { position } = definition;
          if (el.empty()) {
            fresh.push(id);
            cy.add(definition);
            continue;
          }
          el.data(definition.data);
          if (!position) continue;
          el.stop();
          const here = el.position();
          if (!still && Math.hypot(here.x - position.x, here.y - position.y) > 1)
            moving.push([id, position]);
          else el.position(position);
        }
      });
      for (const [id, position] of moving)
        cy.getElementById(id).animate(
          { position },
          { duration: MOVE, easing: 'ease-in-out-cubic' },
        );
      // What comes in fades in; what is there keeps its place.
      painter.write(next, still ? [] : fresh);
      paintAnew();
    },
    fit,
    reveal(id) {
      sought = id;
      if (!scene) return;
      const { x1: x, y1: y, w, h } = cy.extent();
      const by = missing({ x, y, w, h }, cy.zoom());
      if (!by.x && !by.y) return;
      if (stands()) cy.panBy(by);
      else cy.animate({ panBy: by }, { duration: APPEAR });
    },
    panBy(x, y) {
      cy.stop();
      cy.panBy({ x, y });
    },
    whereIs(id) {
      putIn?.();
      const part = cy.getElementById(id);
      if (part.empty()) return undefined;
      return scene?.edges.some((edge) => edge.id === id)
        ? (part as unknown as EdgeSingular).renderedMidpoint()
        : part.renderedPosition();
    },
    drawn(id) {
      const part = cy.getElementById(id);
      const mark = scene?.nodes.find((node) => node.id === id);
      if (mark && !part.empty()) return { mark, at: { ...part.position() } };
      const edge = scene?.edges.find((other) => other.id === id);
      return edge && !part.empty()
        ? { mark: edge, at: (part as unknown as EdgeSingular).midpoint() }
        : undefined;
    },
    ids: () => ({
      things: scene?.nodes.map(({ id }) => id).filter((id) => placeOf(id)) ?? [],
      lines: scene?.edges.map(({ id }) => id) ?? [],
    }),
    zoom: () => cy.zoom(),
    zoomBy(factor) {
      cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
    },
    destroy() {
      if (asked !== undefined) cancelAnimationFrame(asked);
      leaveManners?.();
      cy.destroy();
    },
  };
  return canvas;
}
