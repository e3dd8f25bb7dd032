/**
 * A scene on the screen. Cytoscape finds what a pointer hits, turns gestures into calls, and moves
 * things and camera. Its elements react to pointers and have no opacity, so that it draws none of
 * them: the painter does, in each frame that
 * Cytoscape renders. Only Cytoscape's public interface is used.
 */
import cytoscape, {
  type Core,
  type EdgeSingular,
  type EventObject,
  type NodeSingular,
} from 'cytoscape';
import { MAX_COMPOSED_ZOOM, MAX_ZOOM, PAD } from '../../scene/zoomLimits.ts';
import { RING } from '../../scene/compose/measures.ts';
import { boundsOf } from '../../scene/scene.ts';
import type { EdgeMark, NodeMark, Scene } from '../../scene/sceneData.ts';
import { FAMILY, TYPE } from '../../scene/theme.ts';
import { keepPoliteGestures } from './politeGestures.ts';
import { elementsOf, HIT_AREAS } from './elements.ts';
import { APPEAR, createPainter, type Point } from './painter.ts';

export interface CanvasEvents {
  onThing: (id: string) => void;
  onLine: (id: string) => void;
  /** A click beside everything. @param at where, in units of the scene */
  onNothing: (at: Point) => void;
  /**
   * Right click or long touch on a thing or a line, or on neither.
   * @param at where, in pixels of the canvas
   */
  onMenu: (id: string | undefined, at: Point) => void;
  /** Double click or double tap. */
  onExpand: (id: string) => void;
  onMove: (id: string, x: number, y: number) => void;
  /** The first scene is on the screen. */
  onDrawn: () => void;
  /** Another part of the scene is visible. */
  onCamera: (visible: VisiblePart) => void;
}

/** The part of the scene that is visible, in its units, and the size of the canvas in pixels. */
export interface VisiblePart {
  part: Scene['bounds'];
  width: number;
  height: number;
}

export interface CanvasOptions {
  /**
   * The page scrolls over the graph: the wheel zooms only with Ctrl or Cmd held, or once the graph
   * has been clicked; one finger scrolls, two move.
   */
  polite?: boolean;
}

export interface Canvas {
  draw(scene: Scene): void;
  /**
   * Moves the camera to everything, or to some things.
   * @param glide whether the camera moves visibly, unless the reader wants less motion
   * @param least the zoom is not less than this; where not everything fits then, the part around
   * the thing in focus is shown
   */
  fit(ids?: readonly string[], glide?: boolean, least?: number): void;
  /** Moves the camera just as far as it takes to make a thing visible. */
  reveal(id: string | undefined): void;
  zoomBy(factor: number): void;
  /** Moves the picture by so many pixels. */
  panBy(x: number, y: number): void;
  /** Where a thing or the middle of a line is, in pixels of the canvas. */
  whereIs(id: string): Point | undefined;
  /**
   * What is drawn of a thing or a line: its mark, and where it, or the middle of a line, is in
   * units of the scene.
   */
  drawn(id: string): { mark: NodeMark | EdgeMark; at: Point } | undefined;
  /** The ids of all that is drawn. */
  ids(): { things: string[]; lines: string[] };
  zoom(): number;
  destroy(): void;
}

/** How long a move of things or of the camera takes, in milliseconds. */
const MOVE = 240;
const wantsLessMotion = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
/** How long the first picture waits for its font, in milliseconds. */
const FONT_WAIT = 700;
/** How near to the edge of the window a revealed thing may be, in pixels. */
const EDGE = 12;

/** How a part of a scene is fitted: a composed one has its margins in it, and keeps clear of the buttons. */
function fittingOf(scene: Scene, part: Scene['bounds']) {
  const isComposed = scene.composed !== undefined && part === scene.bounds;
  return isComposed
    ? { pad: { side: 0, tools: 0 }, most: MAX_COMPOSED_ZOOM }
    : { pad: PAD, most: MAX_ZOOM };
}

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
    // Nothing is drawn on Cytoscape's own canvases: one pixel a CSS pixel is enough.
    pixelRatio: 1,
  });
  const painter = createPainter(container);
  let scene: Scene | undefined;
  /**
   * The first scene is on the screen before Cytoscape has its elements: what adds them, and the
   * places of things until then.
   */
  let addElements: (() => void) | undefined;
  let firstPlaces: ReadonlyMap<string, Point> | undefined;
  const placeOf = (id: string): Point | undefined => {
    if (firstPlaces) return firstPlaces.get(id);
    const node = cy.getElementById(id);
    return node.empty() ? undefined : node.position();
  };
  /** The camera of the last frame, as one text. */
  let lastCamera: string | undefined;
  const paint = () => {
    const { x1: x, y1: y, w, h } = cy.extent();
    const width = cy.width();
    const height = cy.height();
    const camera = [x, y, w, h, width, height].join();
    if (camera !== lastCamera) events.onCamera({ part: { x, y, w, h }, width, height });
    lastCamera = camera;
    return painter.paint({ zoom: cy.zoom(), pan: cy.pan(), width, height }, placeOf);
  };
  let requestedFrame: number | undefined;
  /**
   * Paints a frame that Cytoscape does not render: for what the pointer is over, or what is still
   * fading in.
   */
  const requestPaint = () => {
    requestedFrame ??= requestAnimationFrame(() => {
      requestedFrame = undefined;
      if (!cy.destroyed()) paintFrame();
    });
  };
  function paintFrame() {
    if (paint()) requestPaint();
  }
  cy.on('render', paintFrame);

  const onId = (handler: (id: string) => void) => (event: EventObject) =>
    handler(event.target.id() as string);
  cy.on('tap', 'node[mark]', onId(events.onThing));
  cy.on('dbltap', 'node[mark]', onId(events.onExpand));
  cy.on('tap', 'edge[mark]', onId(events.onLine));
  // A name belongs to its thing, though it is below its shape.
  const thingNamedAt = ({ target, position }: EventObject) =>
    target === cy ? painter.nameAt(position, placeOf) : undefined;
  cy.on('tap', (event) => {
    if (event.target !== cy) return;
    const id = thingNamedAt(event);
    const line = id === undefined ? painter.wordsAt(event.position, placeOf) : undefined;
    if (id !== undefined) events.onThing(id);
    else if (line !== undefined) events.onLine(line);
    else events.onNothing(event.position);
  });
  cy.on('dbltap', (event) => {
    const id = thingNamedAt(event);
    if (id !== undefined) events.onExpand(id);
  });
  cy.on('cxttap taphold', (event) =>
    events.onMenu(
      event.target === cy ? thingNamedAt(event) : (event.target as NodeSingular).id(),
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
    painter.hover((event.target as NodeSingular).id());
    requestPaint();
  });
  cy.on('mouseout', 'node[mark], edge[mark]', () => {
    container.style.cursor = '';
    container.title = '';
    painter.hover(undefined);
    requestPaint();
  });
  // Text is not redrawn when its font arrives: the first scene waits for the font, but not for
  // long.
  let fontsSettled = false;
  let waitingScene: Scene | undefined;
  const timeout = new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
  void Promise.race([
    timeout,
    Promise.allSettled(
      [400, 600].map((weight) => document.fonts.load(`${weight} ${TYPE.label}px "${FAMILY}"`)),
    ),
  ]).then(() => {
    fontsSettled = true;
    if (waitingScene && !cy.destroyed()) canvas.draw(waitingScene);
  });
  const stopPoliteGestures = options.polite ? keepPoliteGestures(cy, container) : undefined;

  /** The id of the thing that is to be visible. */
  let revealed: string | undefined;
  /**
   * How far the picture has to be moved to make it visible, in pixels, where a part of the scene is
   * visible.
   */
  const shiftToReveal = ({ x: x1, y: y1, w: width, h: height }: Scene['bounds'], zoom: number) => {
    const mark = scene?.nodes.find((node) => node.id === revealed);
    if (!mark) return { x: 0, y: 0 };
    const { x, y, w, h } = boundsOf([mark]);
    // A composed picture is wholly in its room, and nothing of it under a button: to move it would put
    // something else outside.
    const slack = RING / zoom;
    const isSeen =
      x > x1 - slack && y > y1 - slack && x + w < x1 + width + slack && y + h < y1 + height + slack;
    if (scene?.composed && isSeen) return { x: 0, y: 0 };
    const shift = (from: number, to: number, start: number, end: number) =>
      -(Math.min(0, (from - start) * zoom - EDGE) + Math.max(0, (to - end) * zoom + EDGE));
    // The zoom buttons are over the right edge.
    const right = x1 + width - (PAD.tools - EDGE) / zoom;
    return { x: shift(x, x + w, x1, right), y: shift(y, y + h, y1, y1 + height) };
  };

  const fit = (ids?: readonly string[], glide = false, least = 0) => {
    if (!scene) return;
    const fitted = new Set(ids);
    // The places where things will be, not where they are while they move: the camera arrives
    // together with them.
    const part = fitted.size
      ? boundsOf(scene.nodes.filter((mark) => fitted.has(mark.id)))
      : scene.bounds;
    // The container may just have changed its size: it is measured again.
    cy.resize();
    const { pad, most } = fittingOf(scene, part);
    const width = cy.width() - pad.side - pad.tools;
    const height = cy.height() - 2 * pad.side;
    if (width <= 0 || height <= 0 || !part.w || !part.h) return;
    const whole = Math.min(most, width / part.w, height / part.h);
    const zoom = Math.max(cy.minZoom(), whole, least);
    const inFocus = scene.nodes.find((mark) => mark.id === revealed);
    /**
     * Where a part of `size` units begins, in pixels. It is centred; where it is too long, `middle`
     * is, in units from its start.
     */
    const start = (room: number, size: number, middle: number) => {
      const rest = room - size * zoom;
      if (rest >= 0) return pad.side + rest / 2;
      return pad.side + Math.min(0, Math.max(rest, room / 2 - middle * zoom));
    };
    const pan = {
      x: start(width, part.w, inFocus ? inFocus.x - part.x : part.w / 2) - part.x * zoom,
      y: start(height, part.h, inFocus ? inFocus.y - part.y : part.h / 2) - part.y * zoom,
    };
    const visiblePart = {
      x: -pan.x / zoom,
      y: -pan.y / zoom,
      w: cy.width() / zoom,
      h: cy.height() / zoom,
    };
    const shift = shiftToReveal(visiblePart, zoom);
    const viewport = { zoom, pan: { x: pan.x + shift.x, y: pan.y + shift.y } };
    cy.stop();
    if (glide && !wantsLessMotion())
      cy.animate(viewport, { duration: MOVE, easing: 'ease-in-out-cubic' });
    else cy.viewport(viewport);
  };

  /**
   * Draws the first scene before Cytoscape has elements, and adds these all at once, so that the
   * style of each is computed once.
   */
  function begin(first: Scene) {
    scene = first;
    painter.setScene(first);
    firstPlaces = new Map(first.nodes.map((mark) => [mark.id, mark]));
    fit();
    paint();
    events.onDrawn();
    addElements = () => {
      addElements = firstPlaces = undefined;
      if (!cy.destroyed()) cy.batch(() => void cy.add([...elementsOf(first).values()]));
    };
    // After that frame is on the screen.
    requestAnimationFrame(() => setTimeout(() => addElements?.()));
  }

  const canvas: Canvas = {
    draw(next) {
      if (!fontsSettled) {
        waitingScene = next;
        return;
      }
      if (scene === undefined) {
        begin(next);
        return;
      }
      addElements?.();
      scene = next;
      const elements = elementsOf(next);
      const added: string[] = [];
      const moving: [string, Point][] = [];
      const motionless = wantsLessMotion();
      cy.batch(() => {
        cy.elements().forEach((el) => {
          const data = elements.get(el.id())?.data;
          // An edge of Cytoscape cannot get other ends: it is replaced.
          if (
            !data ||
            (el.isEdge() &&
              (el.data('source') !== data.source || el.data('target') !== data.target))
          )
            el.remove();
        });
        for (const [id, definition] of elements) {
          const el = cy.getElementById(id);
          const { position } = definition;
          if (el.empty()) {
            added.push(id);
            cy.add(definition);
            continue;
          }
          el.data(definition.data);
          if (!position) continue;
          el.stop();
          const current = el.position();
          if (!motionless && Math.hypot(current.x - position.x, current.y - position.y) > 1)
            moving.push([id, position]);
          else el.position(position);
        }
      });
      for (const [id, position] of moving)
        cy.getElementById(id).animate(
          { position },
          { duration: MOVE, easing: 'ease-in-out-cubic' },
        );
      painter.setScene(next, motionless ? [] : added);
      requestPaint();
    },
    fit,
    reveal(id) {
      revealed = id;
      if (!scene) return;
      const { x1: x, y1: y, w, h } = cy.extent();
      const shift = shiftToReveal({ x, y, w, h }, cy.zoom());
      if (!shift.x && !shift.y) return;
      if (wantsLessMotion()) cy.panBy(shift);
      else cy.animate({ panBy: shift }, { duration: APPEAR });
    },
    panBy(x, y) {
      cy.stop();
      cy.panBy({ x, y });
    },
    whereIs(id) {
      addElements?.();
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
      if (requestedFrame !== undefined) cancelAnimationFrame(requestedFrame);
      stopPoliteGestures?.();
      cy.destroy();
    },
  };
  return canvas;
}
