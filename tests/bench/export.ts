/**
 * Our PNG of the first view against Cytoscape's own `cy.png()` of the same canvas, in one Chromium, in turns.
 * Run: npm run build && CHROMIUM=/usr/bin/chromium npm run bench:export
 */
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { median } from './time.ts';

const server = await preview({
  root: process.cwd(),
  preview: { port: 4398, strictPort: true },
  logLevel: 'silent',
});
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto('http://localhost:4398/');
await page.getByTestId('canvas').waitFor();
await page.waitForTimeout(1500);
await page.getByRole('button', { name: 'Export' }).click();
await page.getByRole('dialog').getByRole('img').waitFor();
await page.waitForTimeout(500);

const theirs: number[] = [];
const ours: number[] = [];
for (let round = 0; round < 9; round++) {
  theirs.push(
    await page.evaluate(async () => {
      const { cy } = (
        document.querySelector('[data-testid=canvas]') as HTMLElement & {
          _cyreg: { cy: { png(options: object): Promise<Blob> } };
        }
      )._cyreg;
      const start = performance.now();
      await cy.png({ full: true, maxWidth: 3200, maxHeight: 2000, output: 'blob-promise' });
      return performance.now() - start;
    }),
  );
  const start = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download: PNG' }).click(),
  ]);
  await file.path();
  ours.push(performance.now() - start);
}
console.log(
  `PNG of 3200 x 2000, median of 9: ours, from click to file, ${median(ours).toFixed(0)} ms; cy.png(), which has no title, legend, sources nor metadata, ${median(theirs).toFixed(0)} ms; ratio ${(median(ours) / median(theirs)).toFixed(1)}`,
);
await browser.close();
await server.close();
