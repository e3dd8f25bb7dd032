import { expect, test } from '@playwright/test';
import { canvasOf, clickDrawn } from './canvas.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'es-PE' });

test('a phone opens with a small picture in its own language, and nothing runs off the side', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  await expect(page).toHaveURL(/view=in-short/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByText('Empiece por una pregunta')).toBeAttached();
});

test('a phone sent an address that says the language alone opens the small picture too', async ({ page }) => {
  await page.goto('/?lang=en');
  await canvasOf(page);
  await expect(page).toHaveURL(/view=in-short/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('a tap opens a dossier in a sheet under the graph, with targets a thumb can hit', async ({ page }) => {
  await page.goto('/?view=in-short&lang=es');
  const canvas = await canvasOf(page);
  await clickDrawn(canvas, 'kenji-fujimori');
  const sheet = page.getByRole('complementary', { name: 'Ficha' });
  await expect(sheet.getByRole('heading', { name: 'Kenji Fujimori' })).toBeVisible();
  const graph = await canvas.boundingBox();
  const panel = await sheet.boundingBox();
  expect(panel && graph && panel.y >= graph.y + graph.height - 1).toBe(true);
  expect(graph?.height).toBeGreaterThan(180);
  const small = await page.locator('button:visible:not(.link), input:visible:not([type=range]), select:visible, summary:visible').evaluateAll((all) => all.map((el) => [el.textContent?.trim() || el.id, el.getBoundingClientRect().height] as const).filter(([, height]) => height < 43.5));
  expect(small).toEqual([]);
});

test('views and filters open over the graph and close again', async ({ page }) => {
  await page.goto('/?view=in-short&lang=es');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Vistas' }).click();
  await page.getByRole('button', { name: 'Las votaciones' }).click();
  await expect(page).toHaveURL(/view=votes/);
  await page.getByRole('button', { name: 'Vistas' }).click();
  await expect(page.getByRole('button', { name: 'El dinero' })).toBeHidden();
});

test('the trace, the roll call and the list read well without a sideways scroll', async ({ page }) => {
  for (const path of ['/?from=kuczynski&to=odebrecht&lang=es', '/?focus=vacancy-vote-2017-12&lang=es', '/?as=list&view=money&lang=es']) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
    for (const panel of await page.locator('aside:visible, .list:visible').all()) expect(await panel.evaluate((el) => el.scrollWidth - el.clientWidth), path).toBeLessThanOrEqual(0);
  }
});
