import type { Locator, Page } from '@playwright/test';

interface Drawn {
  zoom(): number;
  getElementById(id: string): {
    position(): { x: number; y: number };
    renderedPosition(): { x: number; y: number };
    renderedMidpoint(): { x: number; y: number };
    length: number;
    data(name: string): unknown;
    on(
      event: 'position',
      handler: (event: { target: { position(): { x: number; y: number } } }) => void,
    ): void;
  };
  nodes(): {
    length: number;
    filter(test: (node: { renderedPosition(): { x: number; y: number } }) => boolean): {
      length: number;
    };
  };
  edges(): { length: number };
}
type Host = HTMLElement & { _cyreg: { cy: Drawn } };

/** The canvas of a page or frame, once something is drawn on it. */
export async function canvasOf(
  where: Page | { getByTestId(id: string): Locator },
): Promise<Locator> {
  const canvas = where.getByTestId('canvas');
  await canvas.waitFor();
  await canvas.evaluate(async (el) => {
    for (let i = 0; i < 100 && !((el as Host)._cyreg?.cy.nodes().length > 0); i++)
      await new Promise((done) => setTimeout(done, 50));
  });
  return canvas;
}

/** Clicks a thing, or the middle of a line, where a reader would. */
export async function clickDrawn(canvas: Locator, id: string, options: { count?: number } = {}) {
  const position = await canvas.evaluate((el, wanted) => {
    const part = (el as Host)._cyreg.cy.getElementById(wanted);
    if (!part.length) throw new Error(`nothing drawn is called ${wanted}`);
    const { x, y } = wanted.includes('~') ? part.renderedMidpoint() : part.renderedPosition();
    return { x, y };
  }, id);
  await canvas.click({ position, clickCount: options.count ?? 1 });
}

/** Where the first line of a name is written, in pixels of the canvas. */
export const underOf = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const { cy } = (el as Host)._cyreg;
    const node = cy.getElementById(wanted);
    const { x, y } = node.renderedPosition();
    return { x, y: y + ((node.data('mark') as { h: number }).h / 2 + 12) * cy.zoom() };
  }, id);

/** The mark that a line is painted from. What comes of it on the screen is compared with the SVG, in picture.spec.ts. */
export const lineMark = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const line = (el as Host)._cyreg.cy.getElementById(wanted);
    const mark = line.data('mark') as
      { dash: number[]; endMark: string; denied: boolean; emphasis: string } | undefined;
    return line.length && mark
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
    const { cy } = (el as Host)._cyreg;
    return { nodes: cy.nodes().length, edges: cy.edges().length };
  });

/** How many things stand outside of what is seen. */
export const outsideWindow = (canvas: Locator) =>
  canvas.evaluate((el) => {
    const { cy } = (el as Host)._cyreg;
    return cy.nodes().filter((node) => {
      const { x, y } = node.renderedPosition();
      return x < 0 || y < 0 || x > el.clientWidth || y > el.clientHeight;
    }).length;
  });

/** Where a thing stands, in the scene's units. */
export const placeOf = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const { x, y } = (el as Host)._cyreg.cy.getElementById(wanted).position();
    return { x, y };
  }, id);

/** Counts the places a thing is in from now on; the answer tells how many there were. */
export async function stopsOf(canvas: Locator, id: string): Promise<() => Promise<number>> {
  await canvas.evaluate((el, wanted) => {
    const places = new Set<string>();
    Object.assign(el, { places });
    (el as Host)._cyreg.cy.getElementById(wanted).on('position', (event) => {
      const { x, y } = event.target.position();
      places.add(`${x} ${y}`);
    });
  }, id);
  return () => canvas.evaluate((el) => (el as unknown as { places: Set<string> }).places.size);
}
