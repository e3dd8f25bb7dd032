/** What is opened and closed leaves nothing in memory. */
import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { canvasOf } from './canvas.ts';

/** Bytes on the heap of a page and its frames, after a collection. */
async function heap(session: CDPSession): Promise<number> {
  // What only a second collection frees hangs on what the first did.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
const ROUNDS = 25;
/** After as many the engine has compiled what it will: the heap of forty more stays as it is. */
const FIRST_ROUNDS = 6;
/** Calls work a few times, so that everything is loaded; then often, and compares the heap. */
async function growthOf(page: Page, work: () => Promise<unknown>): Promise<number> {
  // A minute on a quiet machine.
  test.slow();
  const session = await page.context().newCDPSession(page);
  for (let i = 0; i < FIRST_ROUNDS; i++) await work();
  const before = await heap(session);
  for (let i = 0; i < ROUNDS; i++) await work();
  return (await heap(session)) / before;
}

test('fifty datasets, opened one after another, leave no memory behind', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Open your data' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Files').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('source,target,relation\nAna,Bo,backs\nBo,Luz,opposes\n'),
  });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  const own = page.getByRole('status').filter({ hasText: 'mine.csv' });
  await expect(own).toBeVisible();
  // Each way through the history takes one explorer away and opens another.
  const growth = await growthOf(page, async () => {
    await page.goBack();
    await expect(own).toHaveCount(0);
    await canvasOf(page);
    await page.goForward();
    await expect(own).toBeVisible();
    await canvasOf(page);
  });
  expect(growth).toBeLessThan(1.2);
  // A worker has a heap of its own.
  expect(page.workers().length).toBeLessThanOrEqual(2);
});

test('fifty embeds, put into a page and taken out, leave no memory behind', async ({
  page,
  baseURL,
}) => {
  // In frames of one origin, so that all share a heap.
  await page.goto('/version.json');
  const round = () =>
    page.evaluate(async (address) => {
      const frames = await Promise.all(
        [0, 1].map(
          () =>
            new Promise<HTMLIFrameElement>((done) => {
              const frame = document.createElement('iframe');
              frame.src = `${address}/e/in-short.en.html?focus=kuczynski`;
              frame.onload = () => done(frame);
              document.body.append(frame);
            }),
        ),
      );
      const isAwake = (frame: HTMLIFrameElement) =>
        frame.contentDocument?.querySelector('[data-testid="canvas"] canvas') !== null;
      while (!frames.every(isAwake)) await new Promise((done) => setTimeout(done, 20));
      for (const frame of frames) frame.remove();
    }, baseURL);
  expect(await growthOf(page, round)).toBeLessThan(1.2);
});
