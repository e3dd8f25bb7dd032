/** A story beside the living graph. */
import { expect, test } from '@playwright/test';
import { brokenRules } from './axe.ts';
import { canvasOf, drawnCounts } from './canvas.ts';

const step = (page: import('@playwright/test').Page, n: number, of = 8) =>
  expect(page.locator('output', { hasText: `Step ${n} of ${of}` })).toBeVisible();

test('a story is found on the first screen and read by its buttons; graph, clock, panels and address follow', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  await page.getByRole('button', { name: /How Kuczynski survived December/ }).click();
  await step(page, 1);
  await expect(page).toHaveURL(/\?story=december&step=1$/);
  await expect(page.getByLabel('As of', { exact: false }).first()).toHaveAttribute(
    'aria-valuetext',
    /December 2017/,
  );
  await page.getByRole('button', { name: 'Next →' }).click();
  await page.getByRole('button', { name: 'Next →' }).click();
  await page.getByRole('button', { name: 'Next →' }).click();
  await step(page, 4);
  await expect(page).toHaveURL(/\?story=december&step=4$/);
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeVisible();
  await expect(page.getByText('8 short').first()).toBeVisible();
  await page.goBack();
  await step(page, 3);
  await page.goForward();
  await step(page, 4);
  const before = await drawnCounts(canvas);
  await page.reload();
  await step(page, 4);
  expect(await drawnCounts(await canvasOf(page))).toEqual(before);
  await page.getByRole('button', { name: 'Close the story' }).click();
  await expect(page).not.toHaveURL(/story=/);
});

test('arrow keys go through a story, but not while the graph or a field has them', async ({
  page,
}) => {
  await page.goto('/?story=december&step=2');
  const canvas = await canvasOf(page);
  await page.keyboard.press('ArrowRight');
  await step(page, 3);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await step(page, 1);
  await page.keyboard.press('ArrowLeft');
  await step(page, 1);
  await canvas.locator('xpath=..').focus();
  await page.keyboard.press('ArrowRight');
  await step(page, 1);
  await page.getByRole('combobox', { name: 'Search' }).focus();
  await page.keyboard.press('ArrowRight');
  await step(page, 1);
});

test('scrolling the text tells the step that is read, without an entry of history for each', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?story=the-recordings&step=1');
  await canvasOf(page);
  const entries = await page.evaluate(() => history.length);
  const column = page.getByRole('region', { name: 'Steps of the story' });
  for (const wanted of [3, 5]) {
    await column.evaluate(
      (el, n) =>
        el.scrollTo({
          top: (el.querySelector(`[data-step="${n - 1}"]`) as HTMLElement).offsetTop - 20,
          behavior: 'instant',
        }),
      wanted,
    );
    await step(page, wanted, 9);
    await expect(page).toHaveURL(new RegExp(`story=the-recordings&step=${wanted}$`));
  }
  await column.evaluate((el) => el.scrollTo({ top: el.scrollHeight, behavior: 'instant' }));
  await step(page, 9, 9);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // And the other way round: a step that is gone to is scrolled to.
  await page
    .getByRole('link', { name: 'Step 2: A second motion to remove the president' })
    .or(page.locator('.dots a').nth(1))
    .first()
    .click();
  await step(page, 2, 9);
  await expect(page.locator('[data-step="1"]')).toBeInViewport({ ratio: 0.5 });
});

test('a name in the text opens its dossier; the story is gone back to', async ({ page }) => {
  await page.goto('/?story=december&step=3');
  await canvasOf(page);
  await page.locator('[data-step="2"]').getByRole('link', { name: 'Keiko Fujimori' }).click();
  await expect(page.getByRole('heading', { name: 'Keiko Fujimori', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/story=december&step=3&.*focus=keiko-fujimori/);
  await page.getByRole('button', { name: 'Back to the story' }).click();
  await expect(page).toHaveURL(/\?story=december&step=3$/);
});

test('a story speaks the language of its address, and keeps its step when that changes', async ({
  page,
}) => {
  await page.goto('/?story=december&step=4&lang=es');
  await canvasOf(page);
  await expect(page.getByRole('heading', { name: '21 de diciembre: 79 a favor' })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: '21 December: 79 for' })).toBeVisible();
  await step(page, 4);
});

test('an address that names a step or story that is not there says so', async ({ page }) => {
  await page.goto('/?story=december&step=40');
  await expect(page.getByText('“40”')).toBeVisible();
  await page.goto('/?story=nothing-of-the-kind');
  await expect(page.getByText('“nothing-of-the-kind”')).toBeVisible();
});

for (const address of [
  '/?story=december&step=4',
  '/?story=the-recordings&step=5&lang=es&theme=dark',
])
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    await canvasOf(page);
    expect(await brokenRules(page, { which: 'all' })).toEqual([]);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('the graph stands above the text; a swipe goes on; a dossier takes the place of the text and gives it back', async ({
    page,
  }) => {
    await page.goto('/?story=december&step=2');
    const canvas = await canvasOf(page);
    const text = page.locator('.story');
    const above = await canvas.boundingBox();
    const below = await text.boundingBox();
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
    expect(above?.height ?? 0).toBeGreaterThan(180);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const swipe = (from: number, to: number) =>
      page.getByRole('region', { name: 'Steps of the story' }).evaluate(
        (el, [x1, x2]) => {
          const touch = (x: number) =>
            new Touch({ identifier: 1, target: el, clientX: x, clientY: 600 });
          el.dispatchEvent(
            new TouchEvent('touchstart', {
              touches: [touch(x1)],
              changedTouches: [touch(x1)],
              bubbles: true,
            }),
          );
          el.dispatchEvent(
            new TouchEvent('touchend', { touches: [], changedTouches: [touch(x2)], bubbles: true }),
          );
        },
        [from, to] as const,
      );
    await swipe(300, 100);
    await step(page, 3);
    await swipe(100, 300);
    await step(page, 2);
    await swipe(200, 220);
    await step(page, 2);
    await page.locator('[data-step="1"]').getByRole('link', { name: 'Popular Force' }).click();
    await expect(page.getByRole('heading', { name: 'Popular Force', exact: true })).toBeVisible();
    await expect(text).toBeHidden();
    await page.getByRole('button', { name: 'Back to the story' }).click();
    await expect(text).toBeVisible();
  });
});
