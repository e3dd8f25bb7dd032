/**
 * Gives tests, and pages around the explorer, access to a canvas: which things it draws, and where.
 */
import type { Canvas } from './canvas.ts';

/** The element of a canvas in the page. */
export type CanvasHost = HTMLElement & { canvas?: Canvas };

/** Makes a canvas a property of its element. */
export const exposeCanvas = (host: CanvasHost, canvas: Canvas) => {
  host.canvas = canvas;
};
