import { expect, test } from '@playwright/test';
import { canvasOf, clickDrawn } from './canvas.ts';

test.use({
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  locale: 'es-PE',
});

test('a phone opens with a small picture in its own language, and nothing runs off the side', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await expect(page).toHaveURL(/view=in-short/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(page.getByText('Empiece por una pregunta')).toBeAttached();
});

test('a phone sent an address that says the language alone opens the small picture too', async ({
  page,
}) => {
  await page.goto('/?lang=en');
  await canvasOf(page);
  await expect(page).toHaveURL(/view=in-short/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('on its side a phone has the graph and the panel next to each other, the timeline below, and targets a thumb can hit', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/?view=in-short&lang=es&focus=kenji-fujimori');
  const canvas = await canvasOf(page);
  const graph = await canvas.boundingBox();
  const panel = await page.getByRole('complementary', { name: 'Ficha' }).boundingBox();
  expect(
    graph &&
      panel &&
      panel.x >= graph.x + graph.width - 1 &&
      graph.height > 180 &&
      panel.height > 180,
  ).toBe(true);
  const slider = await page.getByRole('slider').boundingBox();
  expect(slider && slider.y + slider.height <= 390 && slider.width > 100).toBe(true);
  await page.getByRole('slider').press('ArrowLeft');
  await expect(page).toHaveURL(/asof=/);
  const small = await page.getByRole('button').evaluateAll((all) =>
    all
      .filter((el) => el.checkVisibility() && getComputedStyle(el).display !== 'inline')
      .map((el) => ({ name: el.textContent.trim(), ...el.getBoundingClientRect().toJSON() }))
      .filter(
        ({ width, height }: { width: number; height: number }) =>
          width > 0 && (width < 24 || height < 40),
      )
      .map(({ name }: { name: string }) => name),
  );
  expect(small).toEqual([]);
  expect(
    await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ]),
  ).toEqual([844, 390]);
});

test('a tap opens a dossier in a sheet under the graph, with targets a thumb can hit', async ({
  page,
}) => {
  await page.goto('/?view=in-short&lang=es');
  const canvas = await canvasOf(page);
  await clickDrawn(canvas, 'kenji-fujimori');
  const sheet = page.getByRole('complementary', { name: 'Ficha' });
  await expect(sheet.getByRole('heading', { name: 'Kenji Fujimori' })).toBeVisible();
  const graph = await canvas.boundingBox();
  const panel = await sheet.boundingBox();
  expect(panel && graph && panel.y >= graph.y + graph.height - 1).toBe(true);
  expect(graph?.height).toBeGreaterThan(180);
  const small = await page
    .locator(
      'button:visible:not(.link), input:visible:not([type=range]), select:visible, summary:visible',
    )
    .evaluateAll((all) =>
      all
        .map((el) => [el.textContent?.trim() || el.id, el.getBoundingClientRect().height] as const)
        .filter(([, height]) => height < 43.5),
    );
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

test('the trace, the roll call and the list read well without a sideways scroll', async ({
  page,
}) => {
  for (const path of [
    '/?from=kuczynski&to=odebrecht&lang=es',
    '/?focus=vacancy-vote-2017-12&lang=es',
    '/?as=list&view=money&lang=es',
  ]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(390);
    for (const panel of await page.locator('aside:visible, .list:visible').all())
      expect(
        await panel.evaluate((el) => el.scrollWidth - el.clientWidth),
        path,
      ).toBeLessThanOrEqual(0);
  }
});

test('what is chosen in the list is shown, and the views close by Escape and make room for the list', async ({
  page,
}) => {
  await page.goto('/?as=list&view=money&lang=es');
  const side = page.getByRole('complementary', { name: 'Ficha' });
  const heightOf = async () => (await side.boundingBox())?.height ?? 0;
  await page.getByRole('table').first().getByRole('button').nth(6).click();
  await expect.poll(heightOf).toBeGreaterThan(200);
  const views = page.getByRole('button', { name: 'Vistas' });
  for (const close of ['Escape', 'Como grafo']) {
    await views.click();
    await expect(views).toHaveAttribute('aria-expanded', 'true');
    if (close === 'Escape') await page.keyboard.press(close);
    else {
      await page.getByRole('button', { name: close }).dispatchEvent('click');
      await page.getByRole('button', { name: 'Como lista' }).dispatchEvent('click');
    }
    await expect(views).toHaveAttribute('aria-expanded', 'false');
  }
});
