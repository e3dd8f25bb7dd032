/** The only file that knows Cytoscape: draws a scene's marks, and turns gestures into calls. */
import cytoscape, { type Core, type EdgeSingular, type ElementDefinition, type EventObject, type NodeSingular, type StylesheetJson } from 'cytoscape';
import type { EdgeMark, NodeMark, Scene } from '../scene/scene.ts';
import { FAMILY, FONT, TYPE, polygonOf } from '../scene/theme.ts';

export interface CanvasEvents {
  onThing(id: string): void;
  onLine(id: string): void;
  onNothing(): void;
  /** Double click or double tap. */
  onExpand(id: string): void;
  onMove(id: string, x: number, y: number): void;
}

export interface CanvasOptions {
  /** Wheel zoom only with Ctrl or Cmd held, so that a page scrolls over the graph. */
  politeWheel?: boolean;
}

export interface Canvas {
  draw(scene: Scene): void;
  /** Shows everything, or only the lit part with what is near it. */
  fit(ids?: readonly string[]): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

// Labels under a shape are nodes of their own: Cytoscape gives an element one label, and a person needs initials and a name.
const labelId = (id: string) => `${id}~label`;
const FADED = 0.22;
/** How long what comes in takes to appear, in milliseconds. */
const MOTION = 180;
/** How long the first picture waits for its font, in milliseconds. */
const FONT_WAIT = 700;
/** Room left around the picture, in pixels; more on the side where the zoom buttons stand. */
const PAD = { side: 16, tools: 58 };

const nodeMark = (el: NodeSingular): NodeMark => el.data('mark') as NodeMark;
const edgeMark = (el: EdgeSingular): EdgeMark => el.data('mark') as EdgeMark;

function shapeOf(mark: NodeMark): string {
  if (mark.shape === 'circle') return 'ellipse';
  return polygonOf(mark.shape) ? 'polygon' : 'round-rectangle';
}

function styleSheet(scene: Scene): StylesheetJson {
  const { palette } = scene;
  const opacity = (emphasis: string) => (emphasis === 'faded' ? FADED : 1);
  return [
    {
      selector: 'node[mark]',
      style: {
        width: (el: NodeSingular) => nodeMark(el).w,
        height: (el: NodeSingular) => nodeMark(el).h,
        shape: (el: NodeSingular) => shapeOf(nodeMark(el)) as 'ellipse',
        'shape-polygon-points': ((el: NodeSingular) => (polygonOf(nodeMark(el).shape) ?? [[0, 0]]).flat().join(' ')) as unknown as string,
        'corner-radius': (el: NodeSingular) => (nodeMark(el).shape === 'pill' ? nodeMark(el).h / 2 : 6) as unknown as string,
        'background-color': (el: NodeSingular) => nodeMark(el).fill,
        'border-color': (el: NodeSingular) => nodeMark(el).stroke,
        'border-width': (el: NodeSingular) => nodeMark(el).strokeWidth,
        'outline-color': palette.focus,
        'outline-width': (el: NodeSingular) => (nodeMark(el).focused ? 3 : 0),
        'outline-offset': 4,
        label: (el: NodeSingular) => nodeMark(el).inside.join('\n'),
        'text-wrap': 'wrap',
        'text-valign': 'center',
        'text-halign': 'center',
        'line-height': TYPE.line,
        color: (el: NodeSingular) => nodeMark(el).ink,
        'font-size': (el: NodeSingular) => nodeMark(el).insideSize,
        'font-family': FONT,
        'font-weight': 600,
        opacity: (el: NodeSingular) => opacity(nodeMark(el).emphasis),
        'z-index': (el: NodeSingular) => (nodeMark(el).emphasis === 'lit' ? 20 : 10),
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[label]',
      style: {
        width: 1,
        height: 1,
        shape: 'rectangle',
        'background-opacity': 0,
        'border-width': 0,
        label: 'data(label)',
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-halign': 'center',
        'line-height': TYPE.line,
        color: palette.ink,
        'font-size': TYPE.label,
        'font-family': FONT,
        'text-outline-color': palette.paper,
        'text-outline-width': 2.5,
        opacity: 'data(opacity)' as unknown as number,
        events: 'no',
        'z-index': 30,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'edge',
      style: {
        width: (el: EdgeSingular) => edgeMark(el).width + (edgeMark(el).emphasis === 'lit' ? 0.8 : 0) + (edgeMark(el).focused ? 1.5 : 0),
        'line-color': (el: EdgeSingular) => edgeMark(el).colour,
        'line-style': (el: EdgeSingular) => (edgeMark(el).dash.length ? 'dashed' : 'solid'),
        'line-dash-pattern': ((el: EdgeSingular) => (edgeMark(el).dash.length ? [...edgeMark(el).dash] : [6, 3])) as unknown as number[],
        'target-arrow-shape': (el: EdgeSingular) => edgeMark(el).endMark,
        'target-arrow-color': (el: EdgeSingular) => edgeMark(el).colour,
        'arrow-scale': 1.05,
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'node-position',
        // Cytoscape counts to the right of the direction of travel on a screen whose y points down.
        'control-point-distances': ((el: EdgeSingular) => [-edgeMark(el).bend]) as unknown as number[],
        'control-point-weights': [0.5] as unknown as number,
        label: (el: EdgeSingular) => (edgeMark(el).denied ? '✕' : ''),
        'font-size': 12,
        'font-weight': 700,
        color: (el: EdgeSingular) => edgeMark(el).colour,
        'text-background-color': palette.paper,
        'text-background-opacity': 1,
        'text-background-shape': 'circle',
        'text-background-padding': '3px',
        'text-border-color': (el: EdgeSingular) => edgeMark(el).colour,
        'text-border-width': 1,
        'text-border-opacity': (el: EdgeSingular) => (edgeMark(el).denied ? 1 : 0),
        opacity: (el: EdgeSingular) => opacity(edgeMark(el).emphasis),
        'z-index': (el: EdgeSingular) => (edgeMark(el).emphasis === 'lit' ? 5 : 1),
        'overlay-opacity': 0,
      },
    },
  ];
}

function elementsOf(scene: Scene): Map<string, ElementDefinition> {
  const elements = new Map<string, ElementDefinition>();
  for (const mark of scene.nodes) {
    elements.set(mark.id, { group: 'nodes', data: { id: mark.id, mark }, position: { x: mark.x, y: mark.y } });
    if (mark.below.length)
      elements.set(labelId(mark.id), {
        group: 'nodes',
        data: { id: labelId(mark.id), label: mark.below.join('\n'), opacity: mark.emphasis === 'faded' ? FADED + 0.1 : 1, of: mark.id },
        position: { x: mark.x, y: mark.y + mark.h / 2 + 3 },
        selectable: false,
        grabbable: false,
      });
  }
  for (const mark of scene.edges) elements.set(mark.id, { group: 'edges', data: { id: mark.id, source: mark.from, target: mark.to, mark } });
  return elements;
}

/** Puts a canvas into an element and keeps it drawn. */
export function createCanvas(container: HTMLElement, events: CanvasEvents, options: CanvasOptions = {}): Canvas {
  const cy: Core = cytoscape({ container, elements: [], layout: { name: 'preset' }, minZoom: 0.15, maxZoom: 3, boxSelectionEnabled: false, autounselectify: true, userZoomingEnabled: !options.politeWheel });
  let scene: Scene | undefined;

  const onId = (handler: (id: string) => void) => (event: EventObject) => handler(event.target.id() as string);
  cy.on('tap', 'node[mark]', onId(events.onThing));
  cy.on('dbltap', 'node[mark]', onId(events.onExpand));
  cy.on('tap', 'edge', onId(events.onLine));
  cy.on('tap', (event) => {
    if (event.target === cy) events.onNothing();
  });
  cy.on('drag', 'node[mark]', (event) => {
    const node = event.target as NodeSingular;
    cy.getElementById(labelId(node.id())).position({ x: node.position('x'), y: node.position('y') + nodeMark(node).h / 2 + 3 });
  });
  cy.on('dragfree', 'node[mark]', (event) => {
    const node = event.target as NodeSingular;
    events.onMove(node.id(), node.position('x'), node.position('y'));
  });
  cy.on('mouseover', 'node[mark], edge', (event) => {
    container.style.cursor = 'pointer';
    container.title = (event.target.data('mark') as { title: string }).title;
  });
  cy.on('mouseout', 'node[mark], edge', () => {
    container.style.cursor = '';
    container.title = '';
  });
  const onWheel = (event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const box = container.getBoundingClientRect();
    cy.zoom({ level: cy.zoom() * Math.exp(-event.deltaY / 300), renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top } });
  };
  // A canvas keeps the letters it has drawn: the first are drawn when their font is there, or is known not to come.
  let lettered = false;
  let waiting: Scene | undefined;
  const late = new Promise((resolve) => setTimeout(resolve, FONT_WAIT));
  void Promise.race([late, Promise.allSettled([400, 600].map((weight) => document.fonts.load(`${weight} ${TYPE.label}px "${FAMILY}"`)))]).then(() => {
    lettered = true;
    if (waiting && !cy.destroyed()) canvas.draw(waiting);
  });
  if (options.politeWheel) container.addEventListener('wheel', onWheel, { passive: false });

  const fit = (ids?: readonly string[]) => {
    const wanted = new Set(ids?.flatMap((id) => [id, labelId(id)]));
    const part = wanted.size ? cy.nodes().filter((el) => wanted.has(el.id())) : cy.elements();
    // The frame may just have changed its size: measured again, or the picture is fitted to the old one.
    cy.resize();
    const box = part.boundingBox({ includeLabels: true });
    const [width, height] = [cy.width() - PAD.side - PAD.tools, cy.height() - 2 * PAD.side];
    if (width <= 0 || height <= 0 || !box.w || !box.h) return;
    // A handful of things needs no giant letters.
    const zoom = Math.max(cy.minZoom(), Math.min(1.25, width / box.w, height / box.h));
    cy.viewport({ zoom, pan: { x: PAD.side + (width - box.w * zoom) / 2 - box.x1 * zoom, y: PAD.side + (height - box.h * zoom) / 2 - box.y1 * zoom } });
  };

  const canvas: Canvas = {
    draw(next) {
      if (!lettered) {
        waiting = next;
        return;
      }
      const first = scene === undefined;
      const paletteChanged = scene?.palette !== next.palette;
      scene = next;
      const wanted = elementsOf(next);
      const fresh: string[] = [];
      cy.batch(() => {
        cy.elements().forEach((el) => {
          if (!wanted.has(el.id())) el.remove();
        });
        for (const [id, definition] of wanted) {
          const el = cy.getElementById(id);
          if (el.empty()) {
            fresh.push(id);
            cy.add(definition);
          }
          else {
            el.data(definition.data);
            if (definition.position) el.position(definition.position);
          }
        }
      });
      if (first || paletteChanged) cy.style(styleSheet(next));
      // What comes in fades in; what is there keeps its place.
      if (!first && fresh.length && !matchMedia('(prefers-reduced-motion: reduce)').matches)
        for (const id of fresh) {
          const el = cy.getElementById(id);
          const opacity = Number(el.style('opacity'));
          el.style('opacity', 0);
          el.animate({ style: { opacity } }, { duration: MOTION, complete: () => void el.removeStyle('opacity') });
        }
      if (first) fit();
    },
    fit,
    zoomBy(factor) {
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    destroy() {
      container.removeEventListener('wheel', onWheel);
      cy.destroy();
    },
  };
  return canvas;
}
