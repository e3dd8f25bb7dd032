import type { Locator, Page } from '@playwright/test';
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import type { EdgeMark, NodeMark } from '../../src/scene/sceneData.ts';

type Host = CanvasHost;

/** The canvas of a page or frame, once something is drawn on it. */
export async function canvasOf(
  where: Page | { getByTestId(id: string): Locator },
): Promise<Locator> {
  const canvas = where.getByTestId('canvas');
  await canvas.waitFor();
  await canvas.evaluate(async (el) => {
    for (let i = 0; i < 100 && !(el as Host).canvas?.ids().things.length; i++)
      await new Promise((done) => setTimeout(done, 50));
  });
  return canvas;
}

/** Clicks a thing, or the middle of a line, where a reader would. */
export async function clickDrawn(canvas: Locator, id: string, options: { count?: number } = {}) {
  await canvas.click({ position: await shownAt(canvas, id), clickCount: options.count ?? 1 });
}

/** Where a thing, or the middle of a line, is, in pixels of the canvas. */
export const shownAt = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const at = (el as Host).canvas?.whereIs(wanted);
    if (!at) throw new Error(`nothing drawn is called ${wanted}`);
    return { x: at.x, y: at.y };
  }, id);

/** Where the first line of a name is written, in pixels of the canvas. */
export const underOf = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const drawn = (el as Host).canvas;
    const at = drawn?.whereIs(wanted);
    const mark = drawn?.drawn(wanted)?.mark as NodeMark | undefined;
    if (!drawn || !at || !mark) throw new Error(`nothing drawn is called ${wanted}`);
    return { x: at.x, y: at.y + (mark.h / 2 + 12) * drawn.zoom() };
  }, id);

/**
 * The mark that a line is painted from. What comes of it on the screen is compared with the SVG, in
 * picture.spec.ts.
 */
export const lineMark = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const mark = (el as Host).canvas?.drawn(wanted)?.mark as EdgeMark | undefined;
    return mark
      ? {
          dashed: mark.dash.length > 0,
          end: mark.endMark,
          denied: mark.denied,
          emphasis: mark.emphasis,
        }
      : null;
  }, id);

export const drawnCounts = (canvas: Locator) =>
  canvas.evaluate((el) => {
    const { things, lines } = (el as Host).canvas?.ids() ?? { things: [], lines: [] };
    return { nodes: things.length, edges: lines.length };
  });

/** How many things and lines the view has, of which the picture may not have room for all. */
export async function inView(page: Page): Promise<{ things: number; lines: number }> {
  const label = await page.getByRole('application').getAttribute('aria-label');
  const [things = 0, lines = 0] = (label ?? '').match(/\d+/g)?.map(Number) ?? [];
  return { things, lines };
}

/** How many things stand outside of what is seen. */
export const outsideWindow = (canvas: Locator) =>
  canvas.evaluate((el) => {
    const drawn = (el as Host).canvas;
    return (drawn?.ids().things ?? []).filter((id) => {
      const at = drawn?.whereIs(id);
      return !at || at.x < 0 || at.y < 0 || at.x > el.clientWidth || at.y > el.clientHeight;
    }).length;
  });

/** Where a thing stands, in the scene's units. */
export const placeOf = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const at = (el as Host).canvas?.drawn(wanted)?.at;
    if (!at) throw new Error(`nothing drawn is called ${wanted}`);
    return { x: at.x, y: at.y };
  }, id);

/** How many pixels a unit of the scene is. */
export const zoomOf = (canvas: Locator) =>
  canvas.evaluate((el) => (el as Host).canvas?.zoom() ?? Number.NaN);

/**
 * Counts the places a thing is in from now on, frame by frame; the answer tells how many there
 * were.
 */
export async function stopsOf(canvas: Locator, id: string): Promise<() => Promise<number>> {
  await canvas.evaluate((el, wanted) => {
    const places = new Set<string>();
    Object.assign(el, { places });
    const first = JSON.stringify((el as Host).canvas?.drawn(wanted)?.at);
    const look = () => {
      const now = JSON.stringify((el as Host).canvas?.drawn(wanted)?.at);
      if (now !== first || places.size) places.add(now);
      requestAnimationFrame(look);
    };
    look();
  }, id);
  return () => canvas.evaluate((el) => (el as unknown as { places: Set<string> }).places.size);
}
