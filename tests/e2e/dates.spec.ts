/** The same picture on several days: chosen, looked at, opened, exported, embedded. */
import { expect, test } from '@playwright/test';
import { brokenRules } from './axe.ts';
import { canvasOf } from './canvas.ts';

const DAYS = ['2017-12-14', '2017-12-24', '2018-03-21'];

test('two days that are chosen are shown side by side; a thing opens from either, and a day alone', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByText('Several days', { exact: true }).click();
  const group = page.getByRole('group', { name: 'Several days' });
  const show = page.getByRole('button', { name: 'Show them side by side' });
  await expect(show).toBeDisabled();
  await group.getByRole('checkbox', { name: /December removal vote/ }).check();
  await expect(page.getByText('One day is chosen: choose one more')).toBeVisible();
  await page.getByLabel('Another day').fill('2018-03-21');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await show.click();
  await expect(page).toHaveURL(/dates=2017-12-21\.2018-03-21/);
  const picture = page.getByTestId('days').getByRole('img');
  await expect(picture).toHaveAccessibleName(/21 December 2017:.*21 March 2018: new: /);
  await expect(picture.locator('[data-thing="kuczynski"]')).toHaveCount(2);
  await picture.locator('[data-thing="kuczynski"]').last().click();
  await expect(
    page.getByRole('heading', { name: 'Pedro Pablo Kuczynski', exact: true }),
  ).toBeVisible();
  await page.getByTestId('days').getByRole('button', { name: '21 Dec 2017' }).click();
  await canvasOf(page);
  await expect(page).toHaveURL(/asof=2017-12-21/);
  await expect(page).not.toHaveURL(/dates=/);
  await page.goBack();
  await expect(picture).toBeVisible();
});

test('eight days are the most, and are said to be', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByText('Several days', { exact: true }).click();
  const boxes = page.getByRole('group', { name: 'Several days' }).getByRole('checkbox');
  for (let i = 0; i < 8; i++) await boxes.nth(i).check();
  await expect(page.getByText(/8 days are chosen. These are eight days/)).toBeVisible();
  await expect(boxes.nth(8)).toBeDisabled();
  await expect(boxes.nth(0)).toBeEnabled();
});

for (const [width, theme] of [
  [1440, 'light'],
  [390, 'dark'],
] as const)
  test(`days can be read at ${width} pixels, and nothing of them is wider than its room`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/?view=money&lang=es&theme=${theme}&dates=${DAYS.join('.')}`);
    const days = page.getByTestId('days');
    await expect(days.getByRole('img')).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const sizes = await days.evaluate((el) => {
      const svg = el.querySelector('svg');
      const room = svg?.getBoundingClientRect();
      return [...el.querySelectorAll('svg > * text')].map((text) => {
        const { left, right, height } = text.getBoundingClientRect();
        return {
          words: text.textContent,
          isIn: left >= (room?.left ?? 0) - 1 && right <= (room?.right ?? 0) + 1,
          height,
        };
      });
    });
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter(({ isIn }) => !isIn)).toEqual([]);
    expect(Math.min(...sizes.map(({ height }) => height))).toBeGreaterThan(11);
    expect(await brokenRules(page)).toEqual([]);
  });

test('the dialog exports them, and an embed shows them', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Several days', { exact: true }).click();
  const group = dialog.getByRole('group', { name: 'Several days' });
  await group.getByRole('checkbox', { name: /December removal vote/ }).check();
  await group.getByRole('checkbox', { name: /^24 Dec 2017/ }).check();
  await expect(dialog.getByRole('img')).toHaveAttribute('alt', /on 2 days.*24 December 2017: new/);
  await page.goto(`/e/alliances.en.html?dates=${DAYS.join('.')}`);
  await page.locator('body').press('Tab');
  await expect(page.getByTestId('days').getByRole('img')).toBeVisible();
});
