/**
 * How long our PNG of the first view takes, from the click to the file, in Chromium, and beside it
 * Cytoscape's own `cy.png()` of the same things and lines at the same places, as large.
 * Run: npm run build && CHROMIUM=/usr/bin/chromium npm run bench:export
 */
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import type { EdgeMark, NodeMark } from '../../src/scene/sceneData.ts';
import { publish } from '../helpers/publicHost.ts';
import { median } from './time.ts';

const host = await publish(process.env['BANCADA_OUT'] ?? 'dist');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(host.address);
await page.getByTestId('canvas').waitFor();
await page.waitForTimeout(1500);
await page.getByRole('button', { name: 'Export' }).click();
await page.getByRole('dialog').getByRole('img').waitFor();
await page.waitForTimeout(500);

const ours: number[] = [];
for (let round = 0; round < 9; round++) {
  const start = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: PNG' }).click(),
  ]);
  await file.path();
  ours.push(performance.now() - start);
}
console.log(
  `PNG of 3200 x 2000 with title, legend, sources and metadata, median of 9, from click to file: ${median(ours).toFixed(0)} ms`,
);

/** What is on the canvas, for another program to draw. */
const elements = await page.getByTestId('canvas').evaluate((el) => {
  const { canvas } = el as CanvasHost;
  const { things, lines } = canvas?.ids() ?? { things: [], lines: [] };
  return [
    ...things.flatMap((id) => {
      const mark = canvas?.drawn(id)?.mark as NodeMark | undefined;
      if (!mark) return [];
      const { x, y, w, h, inside, below } = mark;
      const label = (below.length ? below : inside).join('\n');
      return [{ data: { id, label, w, h }, position: { x, y } }];
    }),
    ...lines.flatMap((id) => {
      const mark = canvas?.drawn(id)?.mark as EdgeMark | undefined;
      if (!mark) return [];
      const label = mark.label?.rows.map(({ words }) => words).join('\n') ?? '';
      return [{ data: { id, source: mark.from, target: mark.to, label, colour: mark.colour } }];
    }),
  ];
});
const plain = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await plain.setContent('<div id="host" style="width: 1400px; height: 880px"></div>');
await plain.addScriptTag({
  path: createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js'),
});
const theirs = await plain.evaluate(async (drawn) => {
  interface Drawn {
    ready(done: () => void): void;
    png(options: object): Promise<Blob>;
  }
  const { cytoscape } = globalThis as unknown as { cytoscape: (options: object) => Drawn };
  const cy = cytoscape({
    container: document.getElementById('host'),
    elements: drawn,
    layout: { name: 'preset' },
    style: [
      {
        selector: 'node',
        style: {
          ...{ width: 'data(w)', height: 'data(h)', label: 'data(label)', 'text-wrap': 'wrap' },
          ...{ 'background-color': '#fff', 'border-width': 1.5, 'font-size': 12 },
        },
      },
      {
        selector: 'edge',
        style: {
          ...{
            label: 'data(label)',
            'text-wrap': 'wrap',
            'font-size': 11,
            'curve-style': 'bezier',
          },
          ...{ 'line-color': 'data(colour)', 'target-arrow-shape': 'triangle', width: 2 },
        },
      },
    ],
  });
  await new Promise<void>((done) => cy.ready(done));
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    const blob = await cy.png({
      ...{ output: 'blob-promise', full: true, bg: '#fff', maxWidth: 3200, maxHeight: 2000 },
      scale: 3,
    });
    if (blob.size < 10_000) throw new Error('nothing was drawn');
    times.push(performance.now() - start);
  }
  return times;
}, elements);
console.log(
  `cy.png() of ${elements.length} of the same elements, without title, legend, sources or metadata, median of 9: ${median(theirs).toFixed(0)} ms; ours takes ${(median(ours) / median(theirs)).toFixed(2)} of its time`,
);
await browser.close();
await host.close();
