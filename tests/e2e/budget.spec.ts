/** What a reader's browser has to fetch before there is something to look at. */
import { gzipSync } from 'node:zlib';
import { expect, test, type Request } from '@playwright/test';
import { canvasOf } from './canvas.ts';

test('the explorer comes in at most 270 kB of script, and fetches what few readers open only when one does', async ({
  page,
}) => {
  /** Bytes by address, in the order in which they were asked for. */
  const scripts = new Map<string, number>();
  const nameOf = (request: Request) => new URL(request.url()).pathname;
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.set(nameOf(request), 0);
  });
  page.on('requestfinished', async (request) => {
    // What comes when the test ends has no body any more.
    const body = await (await request.response())?.body().catch(() => undefined);
    if (body && scripts.has(nameOf(request))) scripts.set(nameOf(request), gzipSync(body).length);
  });
  await page.goto('/');
  await canvasOf(page);
  await page.waitForLoadState('networkidle');
  // What prints is fetched after a while, which a busy machine may take to be there.
  const names = [...scripts.keys()];
  const later = names.findIndex((name) => name.includes('PrintSheet'));
  const first = [...scripts.values()]
    .slice(0, later === -1 ? undefined : later)
    .reduce((sum, bytes) => sum + bytes, 0);
  expect(first).toBeGreaterThan(100_000);
  expect(first).toBeLessThan(270_000);
  expect([...scripts.keys()].filter((name) => /pdf|force|Export|letters/.test(name))).toEqual([]);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  // It is counted once it has come whole.
  await expect.poll(() => [...scripts.keys()].some((name) => name.includes('Export'))).toBe(true);
});

test('a part of the explorer that cannot be fetched says so', async ({ page }) => {
  await page.route(/Export-.*\.js/, (route) => route.abort());
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('could not be fetched');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
