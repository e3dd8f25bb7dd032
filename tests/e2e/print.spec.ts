/** The explorer on paper: its picture with the sources, and the whole text of the panel. */
import { expect, test } from '@playwright/test';
import { canvasOf } from './canvas.ts';

test('printing gives the picture as it is composed for paper, its sources and the panel, and nothing of the interface', async ({
  page,
}) => {
  await page.goto('/?focus=vacancy-vote-2017-12&theme=dark');
  await canvasOf(page);
  const open = () => page.locator('details[open]').count();
  const before = await open();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.sheet');
  // What prints is fetched when the page has been read for a while.
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await sheet.count()).toBe(1);
  }).toPass();
  const picture = sheet.getByRole('img').first();
  await expect(picture).toBeVisible();
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 1 };
  expect(width / height).toBeCloseTo(700 / 520, 1);
  for (const words of ['79 / 87', 'Popular Force', '71 members'])
    await expect(picture.locator('text', { hasText: words }).first()).toBeVisible();
  await expect(sheet.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(sheet.getByText('focus=vacancy-vote-2017-12')).toBeVisible();
  // Who voted how is folded on the screen, and printed.
  await expect(page.locator('.side').getByText('Guillermo Bocángel').first()).toBeVisible();
  for (const hidden of ['canvas', 'header', '.timeline', '.skip', '.side select'])
    await expect(page.locator(hidden).first()).toBeHidden();
  for (const name of ['Two sides of it', 'Take out of the picture'])
    await expect(page.getByRole('button', { name })).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(sheet).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await open()).toBe(before);
  await expect(page.getByTestId('canvas')).toBeVisible();
});

test('a list prints as its tables', async ({ page }) => {
  await page.goto('/?view=money&as=list');
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.locator('header').first()).toBeHidden();
});
