/** What of a page stands over its graph, and what of that it covers. */
import type { Page } from '@playwright/test';
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import type { NodeMark } from '../../src/scene/sceneData.ts';

/** The buttons that a page puts over its graph: of the camera, and the badge of what has no room. */
const BUTTONS = '.graph .tools button, .graph .pill';

/**
 * Each thing, with its name, that cannot be seen whole: a button of the page covers a part of it
 * ("button over thing"), or it is cut off at the edge.
 */
export const notSeenWhole = (page: Page): Promise<string[]> =>
  page.getByTestId('canvas').evaluate((el, selector) => {
    const drawn = (el as CanvasHost).canvas;
    const context = document.createElement('canvas').getContext('2d');
    if (!drawn || !context) return ['nothing is drawn'];
    const { left, top, right, bottom } = el.getBoundingClientRect();
    const zoom = drawn.zoom();
    const family = getComputedStyle(el).fontFamily;
    const widthOf = (line: string, size: number, weight: number) => {
      context.font = `${weight} ${size}px ${family}`;
      return context.measureText(line).width;
    };
    const rooms = drawn.ids().things.flatMap((id) => {
      const at = drawn.whereIs(id);
      const mark = drawn.drawn(id)?.mark as NodeMark | undefined;
      if (!at || !mark) return [];
      const { w, h, below, captions = 0, nameSize = 12, nameWeight = 400 } = mark;
      // What is said under a name is smaller (CAPTION of measures.ts).
      const lines = below.map((line, i) => {
        const isCaption = i >= below.length - captions;
        const size = isCaption ? 12 : nameSize;
        return { size, width: widthOf(line, size, isCaption ? 400 : nameWeight) };
      });
      const half = (Math.max(w, ...lines.map(({ width }) => width)) / 2) * zoom;
      const down = (h / 2 + lines.reduce((sum, { size }) => sum + size * 1.15, 0)) * zoom;
      return { id, x: at.x + left, y: at.y + top, half, up: (h / 2) * zoom, down };
    });
    const cutOff = rooms
      .filter(
        ({ x, y, half, up, down }) =>
          x - half < left - 2 || x + half > right + 2 || y - up < top - 2 || y + down > bottom + 2,
      )
      .map(({ id }) => `${id} cut off`);
    const covered = [...document.querySelectorAll(selector)].flatMap((button) => {
      const box = button.getBoundingClientRect();
      return rooms
        .filter(
          ({ x, y, half, up, down }) =>
            x - half < box.right - 1 &&
            x + half > box.left + 1 &&
            y - up < box.bottom - 1 &&
            y + down > box.top + 1,
        )
        .map(({ id }) => `${button.textContent} over ${id}`);
    });
    return [...cutOff, ...covered];
  }, BUTTONS);
