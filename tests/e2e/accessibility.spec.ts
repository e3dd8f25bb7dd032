/** axe-core over the screens: wide, dark and in Spanish, and at 320 pixels, light and in English, where nothing runs off the side. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const SCREENS: Record<string, string> = {
  'the first screen': '',
  'a dossier': 'focus=kuczynski',
  'the claims of a line': 'view=money&line=odebrecht~paid~kuczynski',
  'a roll call': 'focus=vacancy-vote-2017-12',
  'a comparison of votes': 'focus=vacancy-vote-2017-12&compare=vacancy-admission-2017-12',
  'a chain, stepped along': 'from=kuczynski&to=odebrecht&chain=westfield-capital&hop=2&avoid=rosa-bartra',
  'three things tied': 'from=kenji-fujimori&to=kuczynski&with=keiko-fujimori&since=2017-12-01',
  'the sides of a person': 'as=sides&focus=kuczynski',
  'the list, with a roll call': 'as=list&view=votes&focus=vacancy-vote-2017-12',
  'a step of a story': 'story=december&step=7',
};
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const found = async (page: Page) => (await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).slice(0, 3).join('; ')}`);

for (const [name, query] of Object.entries(SCREENS))
  for (const [width, height, lang, theme] of [[1440, 900, 'es', 'dark'], [320, 640, 'en', 'light']] as const)
    test(`axe finds nothing on ${name}, ${width} pixels wide, in the ${theme} theme`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(`/?${query}&lang=${lang}&theme=${theme}`);
      await expect(page.getByRole('application').or(page.locator('.list, .sides')).first()).toBeVisible();
      expect(await found(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    });

test('in forced colours axe finds nothing, and the graph is still drawn', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const query of ['focus=kuczynski', 'as=list', 'story=december&step=4']) {
    await page.goto(`/?${query}`);
    await expect(page.getByRole('application').or(page.locator('.list')).first()).toBeVisible();
    expect(await found(page), query).toEqual([]);
  }
});

test('a column of a table is sorted by its button, one way and the other, and says so', async ({ page }) => {
  await page.goto('/?as=list');
  const table = page.getByRole('table', { name: /^Things/ });
  const counts = () => table.getByRole('row').evaluateAll((rows) => rows.slice(1).map((row) => Number((row as HTMLTableRowElement).cells[2]?.textContent)));
  await table.getByRole('button', { name: 'Lines' }).click();
  await expect(table.getByRole('columnheader', { name: 'Lines' })).toHaveAttribute('aria-sort', 'ascending');
  const up = await counts();
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await table.getByRole('button', { name: 'Lines' }).click();
  await expect(table.getByRole('columnheader', { name: 'Lines' })).toHaveAttribute('aria-sort', 'descending');
  expect(await counts()).toEqual([...up].reverse().sort((a, b) => b - a));
});

test('the list has the roll call by bench and by member, and the timeline', async ({ page }) => {
  await page.goto('/?as=list&focus=vacancy-vote-2017-12');
  await expect(page.getByRole('table', { name: /by bench/ }).getByRole('row', { name: /Popular Force/ })).toContainText('61');
  await expect(page.getByRole('table', { name: /names/ }).getByRole('row', { name: /Kenji Fujimori/ })).toContainText('abstained');
  await expect(page.getByRole('table', { name: /^Timeline/ }).getByRole('row', { name: /Pardon of Alberto Fujimori/ })).toContainText('24 December 2017');
});
