/**
 * How calm a journey through the explorer is: what the main thread is busy with, task by task, and
 * how long a dossier takes to open, in
 * Chromium, from the built site. Medians of some rounds; what takes longest of each step is told.
 * Run, after a build: CHROMIUM=/usr/bin/chromium npm run bench:journey
 */
import { append } from '../../src/model/lists.ts';
import { chromium, type Page } from '@playwright/test';
import { publish } from '../helpers/publicHost.ts';
import { shownAt } from '../e2e/canvas.ts';
import { median } from './time.ts';

const rounds = 5;
/** The most that a task of ours may take, and a dossier to open, in milliseconds. */
const AIMS = { task: 50, dossier: 100 } as const;

/** Clicks a thing where it is drawn, and waits for its dossier. */
const pick = (name: string) => async (page: Page) => {
  const canvas = page.getByTestId('canvas');
  const position = await shownAt(canvas, name);
  const opened = page.evaluate(() =>
    (window as unknown as { awaitDossier: () => Promise<void> }).awaitDossier(),
  );
  await canvas.click({ position });
  await opened;
};
/** What a reader does, a step at a time. A step is over when the page has nothing more to do. */
const JOURNEY: Record<string, (page: Page) => Promise<unknown>> = {
  'opens a dossier from the graph': pick('kuczynski'),
  'opens another': pick('kenji-fujimori'),
  'opens a roll call': pick('vacancy-vote-2017-12'),
  'walks to a neighbour by keys': async (page) => {
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
  },
  'and along the line': (page) => page.keyboard.press('ArrowDown'),
  searches: async (page) => {
    await page.getByRole('combobox', { name: /Search/ }).fill('kenji');
    await page.getByRole('option').first().waitFor();
  },
  'chooses what was found': (page) => page.keyboard.press('Enter'),
  'goes back in time': (page) =>
    page.getByRole('button', { name: 'Previous', exact: false }).first().click(),
  'turns allegations off': (page) => page.getByRole('checkbox', { name: 'alleged' }).uncheck(),
  'looks at the list': (page) => page.getByRole('button', { name: 'As a list' }).click(),
  'goes back to the graph': (page) => page.getByRole('button', { name: 'As a graph' }).click(),
  'changes the view': (page) => page.getByRole('button', { name: 'The money' }).click(),
  'changes the language': (page) => page.getByRole('button', { name: 'Español' }).click(),
};

/**
 * Runs in the page: of frames that took over 50 ms, as the browser tells them, the longest run of a
 * script, with the layout that it asked for; and when what was opened has been painted.
 */
const WATCH = `{
  window.tasks = [];
  new PerformanceObserver((list) => { for (const { scripts, duration } of list.getEntries()) tasks.push([Math.max(0, ...scripts.map((script) => script.duration)), duration]); }).observe({ type: 'long-animation-frame', buffered: true });
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  window.awaitDossier = async () => {
    const before = document.querySelector('.side h2')?.textContent;
    const start = await new Promise((done) => addEventListener('pointerup', () => done(performance.now()), { once: true, capture: true }));
    while (document.querySelector('.side h2')?.textContent === before) await new Promise((done) => setTimeout(done));
    await painted();
    window.opened = performance.now() - start;
  };
}`;

const host = await publish(process.env['BANCADA_OUT'] ?? 'dist');
const { address } = host;
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || undefined,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
});
const quiet = async (page: Page) => {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2000 })));
  await page.waitForTimeout(350);
};
interface Busy {
  script: number;
  frame: number;
}
const longest = new Map<string, Busy[]>();
const note = (step: string, busy: Busy) => append(longest, step, busy);
const dossiers: number[] = [];
for (let round = 0; round <= rounds; round++) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
  });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(address);
  await quiet(page);
  const read = () =>
    page.evaluate(() => {
      const frames = (
        window as unknown as { tasks: [script: number, frame: number][] }
      ).tasks.splice(0);
      return {
        script: Math.max(0, ...frames.map(([script]) => script)),
        frame: Math.max(0, ...frames.map(([, frame]) => frame)),
      };
    });
  const first = await read();
  if (round > 0) note('opens the explorer', first);
  for (const [step, act] of Object.entries(JOURNEY)) {
    await act(page);
    await quiet(page);
    const found = await read();
    // The first round warms the browser up.
    if (round === 0) continue;
    note(step, found);
    const opened = await page.evaluate(() => {
      const ms = (window as unknown as { opened?: number }).opened;
      delete (window as unknown as { opened?: number }).opened;
      return ms;
    });
    if (opened !== undefined) dossiers.push(opened);
  }
  await context.close();
}
await browser.close();
await host.close();
for (const [step, times] of longest) {
  const script = median(times.map((busy) => busy.script));
  const frame = median(times.map((busy) => busy.frame));
  console.log(
    `${step.padEnd(34)} ${frame ? `our code ${script.toFixed(0)} ms at a time${script > AIMS.task ? ` (aim: at most ${AIMS.task})` : ''}, the whole frame ${frame.toFixed(0)}` : 'no frame over 50 ms'}`,
  );
}
console.log(
  `a dossier is open and painted after ${median(dossiers).toFixed(0)} ms, at worst ${Math.max(...dossiers).toFixed(0)} (aim: at most ${AIMS.dossier})`,
);
