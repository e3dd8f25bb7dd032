/**
 * A renderer for Cytoscape that leaves the drawing to a painter: Cytoscape's own base tells gestures, hits and places, and asks for
 * a frame when something has changed. Renderers that are registered inherit from that base (Cytoscape, src/extension.mjs).
 */
import cytoscape, { type Core } from 'cytoscape';

/** What is asked for when a frame is to be painted. */
interface MarkRenderer {
  data: Record<string, unknown>;
  onFrame?: () => void;
  redraw(): void;
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

/** Has frames painted. @returns what asks for one more */
export function onFrame(cy: Core, paint: () => void): () => void {
  const renderer = (cy as unknown as { renderer(): MarkRenderer }).renderer();
  renderer.onFrame = paint;
  return () => renderer.redraw();
}
