/** The words on the canvas, in a layer of their own over Cytoscape's: it gives an element one label, and a person needs initials and a name. */
import { PATCH, lettersBelow, lettersInside, patchBehind, type Letters } from '../scene/letters.ts';
import type { Scene } from '../scene/scene.ts';
import { FONT } from '../scene/theme.ts';

interface Point {
  x: number;
  y: number;
}
/** What of the canvas is read. */
interface Drawn {
  width(): number;
  height(): number;
  zoom(): number;
  pan(): Point;
  extent(): { x1: number; y1: number; x2: number; y2: number };
  getElementById(id: string): { empty(): boolean; position(): Point; numericStyle(name: 'opacity'): number };
  on(event: 'render', handler: () => void): unknown;
}

/** A name that steps back can still be read. */
const FADED_MORE = 0.1;

/** Draws the words of a scene each time Cytoscape draws its shapes, where these are then: also while they move. */
export function letterOn(cy: Drawn, container: HTMLElement): { write(scene: Scene): void } {
  const layer = document.createElement('canvas');
  layer.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;pointer-events:none;z-index:1';
  container.append(layer);
  const context = layer.getContext('2d');
  let scene: Scene | undefined;
  let lines: { id: string; x: number; y: number; faded: boolean; ink: string; inside: Letters[]; below: Letters[] }[] = [];

  const draw = () => {
    if (!context || !scene) return;
    const dots = devicePixelRatio;
    const [width, height] = [Math.round(cy.width() * dots), Math.round(cy.height() * dots)];
    // A change of its size wipes it.
    if (layer.width !== width || layer.height !== height) [layer.width, layer.height] = [width, height];
    const [zoom, pan, seen] = [cy.zoom() * dots, cy.pan(), cy.extent()];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.textAlign = 'center';
    context.fontKerning = 'none';
    for (const { id, x, y, faded, ink, inside, below } of lines) {
      const node = cy.getElementById(id);
      if (node.empty()) continue;
      const here = node.position();
      // A name is never so far from its shape.
      if (here.x < seen.x1 - 200 || here.x > seen.x2 + 200 || here.y < seen.y1 - 200 || here.y > seen.y2 + 200) continue;
      context.setTransform(zoom, 0, 0, zoom, (pan.x * dots) + (here.x - x) * zoom, (pan.y * dots) + (here.y - y) * zoom);
      const opacity = Math.min(1, node.numericStyle('opacity') + (faded ? FADED_MORE : 0));
      context.globalAlpha = opacity * PATCH.opacity;
      context.fillStyle = scene.palette.paper;
      for (const letters of below) {
        const patch = patchBehind(letters);
        context.beginPath();
        context.roundRect(patch.x, patch.y, patch.width, patch.height, PATCH.round);
        context.fill();
      }
      context.globalAlpha = opacity;
      context.fillStyle = ink;
      for (const letters of [...inside, ...below]) {
        context.font = `${letters.weight} ${letters.size}px ${FONT}`;
        context.fillText(letters.words, letters.x, letters.baseline);
      }
    }
  };
  cy.on('render', draw);
  return {
    write(next) {
      scene = next;
      lines = next.nodes.map((mark) => ({ id: mark.id, x: mark.x, y: mark.y, faded: mark.emphasis === 'faded', ink: mark.ink, inside: lettersInside(mark), below: lettersBelow(mark) }));
    },
  };
}
