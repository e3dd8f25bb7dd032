/**
 * axe-core over every screen, in both languages and both themes, wide, at 320 pixels and on a phone
 * on its side; nothing runs off.
 */
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import type { NodeMark } from '../../src/scene/sceneData.ts';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { brokenRules } from './axe.ts';
import { canvasOf } from './canvas.ts';
import { openScreen, SCREENS } from './screens.ts';
import { expect, test } from './warm.ts';

const SIZES = [
  [320, 640],
  [844, 390],
  [1440, 900],
] as const;

/**
 * Opens a screen in a window of some size, or makes the window of an open one that large: but for
 * where it is scrolled to it is the same page, and one in three is loaded.
 */
async function showIn(
  page: Page,
  name: keyof typeof SCREENS,
  { size: [width, height], more }: { size: readonly [number, number]; more: string },
): Promise<void> {
  const isOpen = page.url() !== 'about:blank';
  await page.setViewportSize({ width, height });
  // A small window opens another view than a large one where the address names none.
  if (!isOpen || name === 'the first screen') await openScreen(page, name, { more });
}

for (const name of Object.keys(SCREENS))
  for (const lang of ['es', 'en'])
    test(`axe finds nothing on ${name}, in ${lang}, 1440, 844 and 320 pixels wide, dark and light`, async ({
      page,
    }) => {
      for (const size of SIZES) {
        await showIn(page, name, { size, more: `lang=${lang}&theme=dark` });
        const where = `${size[0]} pixels wide`;
        // Nothing runs off, to the side or below: not even what is there for the ear alone.
        const reach = () =>
          page.evaluate(() => {
            const { scrollWidth, scrollHeight } = document.documentElement;
            return [scrollWidth, scrollHeight];
          });
        await expect.poll(reach, where).toEqual(size);
        // A theme is nothing but colours, and has the same ones in each language.
        if (lang === 'en') {
          expect(await brokenRules(page, { which: 'no colours' }), where).toEqual([]);
          continue;
        }
        expect(await brokenRules(page), `dark, ${where}`).toEqual([]);
        const theme = (of: string) =>
          page.evaluate((value) => (document.documentElement.dataset['theme'] = value), of);
        await theme('light');
        expect(await brokenRules(page, { which: 'colours' }), `light, ${where}`).toEqual([]);
        await theme('dark');
      }
    });

test('axe finds nothing on the longest dossier', async ({ page }) => {
  await page.goto('/?focus=kuczynski&lang=es');
  await expect(page.locator('#claim-nyt-14-oxford')).toBeAttached();
  expect(await brokenRules(page)).toEqual([]);
});

for (const name of Object.keys(SCREENS))
  test(`in forced colours axe finds nothing on ${name}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openScreen(page, name);
    expect(await brokenRules(page)).toEqual([]);
  });

test.describe('with letters twice as large', () => {
  // The size that a reader has set in the browser, which pages are to follow: not the zoom, which
  // makes the window narrower.
  let large: Browser;
  let context: BrowserContext;
  test.beforeAll(async ({ playwright, launchOptions, baseURL }) => {
    large = await playwright.chromium.launch({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
    });
    context = await large.newContext({ baseURL });
    await context.newPage();
  });
  test.afterAll(() => large.close());
  for (const name of Object.keys(SCREENS))
    test(`nothing of ${name} is cut off or runs off the side, and axe finds nothing`, async () => {
      const page = await context.newPage();
      for (const [width, height] of [
        [390, 844],
        [1440, 900],
      ] as const) {
        await showIn(page, name, { size: [width, height], more: 'lang=es' });
        expect(
          await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize)),
        ).toBeGreaterThan(28);
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
          .toBe(width);
        // Words of buttons are not wider than their buttons.
        const cut = await page
          .getByRole('button')
          .evaluateAll((all) =>
            all
              .filter(
                (el) =>
                  el.checkVisibility() &&
                  el.scrollWidth > el.clientWidth + 1 &&
                  getComputedStyle(el).display !== 'inline',
              )
              .map((el) => el.textContent.trim()),
          );
        expect(cut, `${width}`).toEqual([]);
        expect(await brokenRules(page), `${width}`).toEqual([]);
      }
      await page.close();
    });
});

test('at four times the size a page is one column that scrolls down, and all of it can be reached', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/?focus=kuczynski');
  // The page that was made with the build gives way to the one that was asked for.
  await canvasOf(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  for (const part of [
    page.getByTestId('canvas'),
    page.getByRole('heading', { name: 'Pedro Pablo Kuczynski' }),
    page.getByRole('slider'),
  ]) {
    await part.scrollIntoViewIfNeeded();
    const box = await part.boundingBox();
    expect(box && box.width > 40 && box.x >= 0 && box.x + box.width <= 320).toBe(true);
  }
});

for (const [name, open] of [
  ['sharing', (page: Page) => page.getByRole('button', { name: 'Share' }).click()],
  ['exporting', (page: Page) => page.getByRole('button', { name: 'Export' }).click()],
  ['the keys', (page: Page) => page.keyboard.press('?')],
  ['a search', (page: Page) => page.getByRole('combobox', { name: /Search/ }).fill('fuji')],
  ['a search in vain', (page: Page) => page.getByRole('combobox', { name: /Search/ }).fill('qqqq')],
] as const)
  for (const theme of ['light', 'dark'])
    test(`axe finds nothing while ${name} is open, in the ${theme} theme`, async ({ page }) => {
      await page.goto(`/?theme=${theme}`);
      // The living page has taken over from the still one.
      await expect(page.locator('[data-first]')).toHaveCount(0);
      await open(page);
      await expect(
        page
          .getByRole('dialog')
          .or(page.getByRole('option'))
          .or(page.getByText('Nothing is called'))
          .first(),
      ).toBeVisible();
      expect(await brokenRules(page)).toEqual([]);
    });

test('a page that a reader gives colours of their own keeps its graph', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('[data-first]')).toHaveCount(0);
});

test('what changes the picture is said once; walking in it is said by the walk alone', async ({
  page,
}) => {
  await page.goto('/');
  const said = page.locator('p[aria-live="polite"]').first();
  await canvasOf(page);
  await expect(said).toBeEmpty();
  await page.getByRole('button', { name: 'The money' }).click();
  await expect(said).toHaveText(/^The graph: The money\. Placed by hand\. .* things, .* lines\.$/);
  const before = await said.textContent();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText(before ?? '');
});

test('what is pressed before the program has come is done once it has', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route('**/data/*.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'The money' }).click();
  release();
  await expect(page).toHaveURL(/view=money/);
});

test('a column of a table is sorted by its button, one way and the other, and says so', async ({
  page,
}) => {
  await page.goto('/?as=list');
  const table = page.getByRole('table', { name: /^Things/ });
  const counts = () =>
    table
      .getByRole('row')
      .evaluateAll((rows) =>
        rows.slice(1).map((row) => Number((row as HTMLTableRowElement).cells[2]?.textContent)),
      );
  await table.getByRole('button', { name: 'Lines' }).click();
  await expect(table.getByRole('columnheader', { name: 'Lines' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  const up = await counts();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await table.getByRole('button', { name: 'Lines' }).click();
  await expect(table.getByRole('columnheader', { name: 'Lines' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  expect(await counts()).toEqual([...up].reverse().sort((a, b) => b - a));
});

test('the list has the roll call by bench and by member, and the timeline', async ({ page }) => {
  await page.goto('/?as=list&focus=vacancy-vote-2017-12');
  await expect(
    page.getByRole('table', { name: /by bench/ }).getByRole('row', { name: /Popular Force/ }),
  ).toContainText('61');
  await expect(
    page.getByRole('table', { name: /names/ }).getByRole('row', { name: /Kenji Fujimori/ }),
  ).toContainText('abstained');
  await expect(
    page
      .getByRole('table', { name: /^Timeline/ })
      .getByRole('row', { name: /Pardon of Alberto Fujimori/ }),
  ).toContainText('24 December 2017');
});

test('the menu of the graph closes when a reader clicks elsewhere, and leaves the keyboard there', async ({
  page,
}) => {
  await page.goto('/?focus=popular-force');
  await expect(page.locator('[data-first]')).toHaveCount(0);
  await page.getByRole('application').focus();
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  const search = page.getByRole('combobox', { name: 'Search' });
  await search.click();
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(search).toBeFocused();
});

test('the keyboard goes along to the list and back; turned off, the arrows leave a story where it is', async ({
  page,
}) => {
  await page.goto('/?as=list');
  await page.getByRole('button', { name: 'Martín Vizcarra' }).first().focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('button', { name: /How Kuczynski survived December/ }).click();
  await expect(page).toHaveURL(/step=1/);
  await page.keyboard.press('?');
  await page.getByRole('checkbox', { name: /Keys of one letter/ }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Next →' }).click();
  await expect(page).toHaveURL(/step=2/);
});

test('the graph follows the colours that a system forces, and a wish for more contrast', async ({
  page,
}) => {
  const inks = () =>
    page.getByTestId('canvas').evaluate((el) => {
      const mark = (el as CanvasHost).canvas?.drawn('odebrecht')?.mark as NodeMark | undefined;
      return [mark?.ink, mark?.fill];
    });
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/?theme=light');
  await canvasOf(page);
  expect(await inks()).toEqual(['#ffffff', '#000000']);
  await page.emulateMedia({ forcedColors: 'none', contrast: 'more' });
  await expect.poll(inks).toEqual(['#000000', '#ffffff']);
});
