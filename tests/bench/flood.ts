/**
 * npm run bench:flood, after a build: how long a frame is busy at once while its host page floods it
 * with orders, beside messages that it ignores, in milliseconds. What the browser itself takes to
 * hand over ignored messages is nothing that a page can change. On a quiet machine.
 */
import { chromium } from '@playwright/test';
import { publish } from '../helpers/publicHost.ts';

const FLOODS = {
  '10,000 at once': (message: string) => `for (let i = 0; i < 10000; i++) send(${message});
    await new Promise((done) => setTimeout(done, 3000));`,
  '1,000 a second': (message: string) => `for (let n = 0; n < 400; n++) {
      for (let i = 0; i < 10; i++) send(${message});
      await new Promise((done) => setTimeout(done, 10));
    }`,
} as const;
const MESSAGES = {
  orders: "{ bancada: 1, type: 'focus', id: ids[i % ids.length] }",
  'ignored messages': '{ i }',
} as const;

const host = await publish(process.env['BANCADA_OUT'] ?? 'dist');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || undefined,
  args: ['--no-sandbox', '--disable-gpu'],
});

/** The longest task, and the longest time in which a timer did not run. Code is text: a function
 * would be changed by the compiler of this file. */
async function measure(flood: string): Promise<{ task: number; gap: number }> {
  const page = await browser.newPage();
  await page.goto(`${host.address}version.json`);
  await page.setContent(
    `<iframe src="${host.address}e/alliances.en.html" width="800" height="600" sandbox="allow-scripts"></iframe>`,
  );
  const graph = page.frameLocator('iframe');
  await graph.getByRole('application').click({ position: { x: 3, y: 3 } });
  await graph.getByTestId('canvas').waitFor();
  await page.waitForTimeout(1500);
  const frame = page.frames()[1];
  if (!frame) throw new Error('there is no frame');
  await frame.evaluate(`{
    window.gap = 0;
    window.task = 0;
    let last = performance.now();
    const tick = () => { const now = performance.now(); gap = Math.max(gap, now - last); last = now; setTimeout(tick, 1); };
    tick();
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) task = Math.max(task, duration); }).observe({ type: 'longtask' });
  }`);
  await page.evaluate(`(async () => {
    const send = (data) => document.querySelector('iframe').contentWindow.postMessage(data, '*');
    const ids = ['kuczynski', 'keiko-fujimori', 'odebrecht'];
    ${flood}
  })()`);
  const measured = await frame.evaluate<{ task: number; gap: number }>('({ task, gap })');
  await page.close();
  return measured;
}

for (const [rate, flood] of Object.entries(FLOODS))
  for (const [what, message] of Object.entries(MESSAGES)) {
    const { task, gap } = await measure(flood(message));
    const longest = task ? `${task.toFixed(0)} ms` : 'under 50 ms';
    console.log(`${rate}, ${what}: longest task ${longest}, longest gap ${gap.toFixed(0)} ms`);
  }
await browser.close();
await host.close();
