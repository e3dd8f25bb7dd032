/** Names that go on and on, 130 members, forty claims on a line: nothing breaks, wide or narrow. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { publish } from '../helpers/publicHost.ts';
import { CLAIMS, LONG, SEATS, UNBROKEN, writeCrowded } from '../helpers/crowded.ts';
import { canvasOf, outsideWindow } from './canvas.ts';
import { removeFolder } from '../helpers/remove.ts';

// One site for all of them, built once.
test.describe.configure({ mode: 'default' });

let folder: string;
let host: Awaited<ReturnType<typeof publish>>;
let address: string;

test.beforeAll(async () => {
  // The build has what the browsers of other journeys leave of the processor.
  test.setTimeout(400_000);
  folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  writeCrowded(join(folder, 'data'));
  const built = spawnSync(
    process.execPath,
    ['src/cli/bancada.mjs', 'build', join(folder, 'data'), '-o', join(folder, 'site')],
    { encoding: 'utf8' },
  );
  expect(built.status, built.stdout + built.stderr).toBe(0);
  host = await publish(join(folder, 'site'));
  ({ address } = host);
});
test.afterAll(async () => {
  await host.close();
  removeFolder(folder);
});

const SIZES = [
  [320, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const;
const PAGES: Readonly<Record<string, { query: string; shows: string }>> = {
  'the first screen': { query: '', shows: '.start' },
  'a line of forty claims': {
    query: '?line=unbroken~backs~long',
    shows: 'aside .dispute, aside [id^=claim-]',
  },
  'a vote of 130 members': { query: '?focus=the-vote', shows: '.roll' },
  'a chain': { query: '?from=unbroken&to=long', shows: '.card' },
  'the list': { query: '?as=list', shows: '.list table' },
  'the list of everything': { query: '?as=list&view=all', shows: '.list table' },
  everything: { query: '?view=all', shows: '.start' },
  'a group that is unfolded': { query: '?focus=large&open=large', shows: 'aside .actions' },
};

for (const [name, { query, shows }] of Object.entries(PAGES))
  test(`nothing runs off the side on ${name}, and no panel off its own, 320 to 1440 pixels wide`, async ({
    page,
  }) => {
    const scrollWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
    for (const [width, height] of SIZES) {
      const isOpen = page.url() !== 'about:blank';
      await page.setViewportSize({ width, height });
      if (!isOpen) {
        await page.goto(address + query);
        await expect(page.locator('[data-first]')).toHaveCount(0);
        await expect(page.locator(shows).first()).toBeAttached();
      }
      await expect.poll(scrollWidth).toBe(width);
      for (const panel of await page.locator('aside:visible, .list:visible').all())
        expect(
          await panel.evaluate((el) => el.scrollWidth - el.clientWidth),
          `${width} ${await panel.getAttribute('class')}`,
        ).toBeLessThanOrEqual(0);
      expect((await page.locator('.timeline').boundingBox())?.height ?? 0, `${width}`).toBeLessThan(
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
