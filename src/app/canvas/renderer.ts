/**
 * A renderer for Cytoscape that leaves the drawing to a painter: Cytoscape's own base tells gestures, hits and places, and asks for
 * a frame when something has changed. Renderers that are registered inherit from that base (Cytoscape, src/extension.mjs).
 *
 * Its base works out before each frame what a pointer would hit: styles, shapes, the ways of lines. Nothing of that is painted, so
 * it is put off until a pointer asks, or nothing else is to be done.
 */
import cytoscape, { type Core } from 'cytoscape';

/** What is asked for when a frame is to be painted. */
interface MarkRenderer {
  data: Record<string, unknown>;
  onFrame?: () => void;
  redraw(): void;
  destroyed?: boolean;
  beforeRenderCallbacks: { priority: number }[];
  beforeRenderPriorities: { eleCalcs: number };
  /** Works out what has changed of what a pointer hits. */
  flushRenderedStyleQueue(): void;
  findNearestElements(...at: unknown[]): unknown[];
}

function Renderer(this: MarkRenderer) {
  this.data = {};
}
const nothing = () => {};
Object.assign(Renderer.prototype as object, {
  render(this: MarkRenderer) {
    this.onFrame?.();
  },
  // What a renderer that draws by itself would do here: it has no layers, no shapes and no texts of its own.
  redrawHint: nothing,
  renderTo: nothing,
  matchCanvasSize: nothing,
  nodeShapeImpl: nothing,
  arrowShapeImpl: nothing,
});
const NAME = 'marks';
cytoscape('renderer', NAME, Renderer);
/** An option of Cytoscape's that its types leave out. */
export const MARKS: object = { renderer: { name: NAME } };

const whenIdle = (task: () => void) =>
  'requestIdleCallback' in window ? requestIdleCallback(task) : setTimeout(task, 200);

/** Has frames painted. @returns what asks for one more */
export function onFrame(cy: Core, paint: () => void): () => void {
  const renderer = (cy as unknown as { renderer(): MarkRenderer }).renderer();
  const { findNearestElements, beforeRenderPriorities } = renderer;
  renderer.beforeRenderCallbacks = renderer.beforeRenderCallbacks.filter(
    ({ priority }) => priority !== beforeRenderPriorities.eleCalcs,
  );
  renderer.findNearestElements = (...at) => {
    renderer.flushRenderedStyleQueue();
    return findNearestElements.apply(renderer, at);
  };
  let waiting = false;
  renderer.onFrame = () => {
    paint();
    if (waiting) return;
    waiting = true;
    whenIdle(() => {
      waiting = false;
      if (!renderer.destroyed) renderer.flushRenderedStyleQueue();
    });
  };
  return () => renderer.redraw();
}
