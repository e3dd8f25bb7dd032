/** Names that go on and on, 130 members, forty claims on a line: nothing breaks, wide or narrow. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { preview, type PreviewServer } from 'vite';
import { CLAIMS, LONG, SEATS, UNBROKEN, writeCrowded } from '../helpers/crowded.ts';
import { canvasOf, outsideWindow } from './canvas.ts';

// One site for all of them, built once.
test.describe.configure({ mode: 'default' });

let folder: string;
let server: PreviewServer;
let address: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  writeCrowded(join(folder, 'data'));
  const built = spawnSync(
    process.execPath,
    ['src/cli/bancada.mjs', 'build', join(folder, 'data'), '-o', join(folder, 'site')],
    { encoding: 'utf8' },
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  server = await preview({
    configFile: false,
    logLevel: 'silent',
    build: { outDir: join(folder, 'site') },
    preview: { port: 0, strictPort: false },
  });
  address = server.resolvedUrls?.local[0] ?? '';
});
test.afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [390, 844],
  [320, 640],
] as const)
  test(`${width} pixels wide nothing runs off the side, and no panel off its own`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const [query, shows] of [
      ['', '.start'],
      ['?line=unbroken~backs~long', 'aside .dispute, aside [id^=claim-]'],
      ['?focus=the-vote', '.roll'],
      ['?from=unbroken&to=long', '.card'],
      ['?as=list', '.list table'],
      ['?as=list&view=all', '.list table'],
      ['?view=all', '.start'],
      ['?focus=large&open=large', 'aside .actions'],
    ] as const) {
      await page.goto(address + query);
      await expect(page.locator('[data-first]')).toHaveCount(0);
      await expect(page.locator(shows).first()).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(width);
      for (const panel of await page.locator('aside:visible, .list:visible').all())
        expect(
          await panel.evaluate((el) => el.scrollWidth - el.clientWidth),
          `${query} ${await panel.getAttribute('class')}`,
        ).toBeLessThanOrEqual(0);
      expect((await page.locator('.timeline').boundingBox())?.height ?? 0, query).toBeLessThan(
        height / 3,
      );
    }
  });

test('all forty claims of a line are there, and all 130 names of a vote', async ({ page }) => {
  await page.goto(`${address}?line=unbroken~backs~long`);
  await expect(
    page.getByText(`Claim ${CLAIMS - 1} of ${CLAIMS}: ${UNBROKEN} backs ${LONG}`),
  ).toBeAttached();
  await page.goto(`${address}?as=list&focus=the-vote`);
  await expect(page.getByRole('table', { name: /names/ }).getByRole('row')).toHaveCount(SEATS + 1);
});

test('what has no place of its own stands by what it is tied to, all of it in the window', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}?view=all`);
  await expect(page.locator('[data-first]')).toHaveCount(0);
  const canvas = await canvasOf(page);
  await expect.poll(() => outsideWindow(canvas)).toBe(0);
});
