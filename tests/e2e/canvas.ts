import type { Locator, Page } from '@playwright/test';

interface Drawn {
  getElementById(id: string): { renderedPosition(): { x: number; y: number }; renderedMidpoint(): { x: number; y: number }; length: number; style(name: string): string; data(name: string): unknown };
  nodes(): { length: number };
  edges(): { length: number };
}
type Host = HTMLElement & { _cyreg: { cy: Drawn } };

/** The canvas of a page or frame, once something is drawn on it. */
export async function canvasOf(where: Page | { getByTestId(id: string): Locator }): Promise<Locator> {
  const canvas = where.getByTestId('canvas');
  await canvas.waitFor();
  await canvas.evaluate(async (el) => {
    for (let i = 0; i < 100 && !((el as Host)._cyreg?.cy.nodes().length > 0); i++) await new Promise((done) => setTimeout(done, 50));
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

/** How a line is drawn. */
export const lineStyle = (canvas: Locator, id: string) =>
  canvas.evaluate((el, wanted) => {
    const line = (el as Host)._cyreg.cy.getElementById(wanted);
    return line.length ? { pattern: line.style('line-style'), end: line.style('target-arrow-shape'), label: line.style('label'), opacity: Number(line.style('opacity')) } : null;
  }, id);

export const drawnCounts = (canvas: Locator) =>
  canvas.evaluate((el) => {
    const { cy } = (el as Host)._cyreg;
    return { nodes: cy.nodes().length, edges: cy.edges().length };
  });
