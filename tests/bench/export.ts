/**
 * How long our PNG of the first view takes, from the click to the file, in Chromium.
 * Run: npm run build && CHROMIUM=/usr/bin/chromium npm run bench:export
 */
import { chromium } from '@playwright/test';
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
await browser.close();
await host.close();
