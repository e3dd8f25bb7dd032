/** The explorer by keyboard alone: nothing here touches a pointer. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './warm.ts';
import { canvasOf, placeOf } from './canvas.ts';

const said = (page: Page) => page.locator('.graph [aria-live="polite"]');
async function toGraph(page: Page, address = '/') {
  await page.goto(address);
  await canvasOf(page);
  const graph = page.getByRole('application');
  // The first stop of the page leads there.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(graph).toBeFocused();
  return graph;
}

test('Tab enters the graph and leaves it; arrows walk its lines in one order, and each move is a sentence', async ({
  page,
}) => {
  const graph = await toGraph(page);
  await page.keyboard.press('Home');
  await expect(said(page)).toHaveText(
    /^Pedro Pablo Kuczynski\. President of Peru.*\. \d+ links\. \d+ neighbours not shown\.$/,
  );
  await expect(page.getByRole('heading', { name: 'Pedro Pablo Kuczynski' })).toBeVisible();
  const round: string[] = [];
  await page.keyboard.press('ArrowRight');
  const n = Number(/^1 of (\d+): /.exec((await said(page).textContent()) ?? '')?.[1]);
  expect(n).toBeGreaterThan(5);
  for (let i = 0; i < n; i++) {
    round.push((await said(page).textContent()) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect(new Set(round).size).toBe(n);
  // Once round, and the other way: the same order.
  await expect(said(page)).toHaveText(round[0] ?? '');
  await page.keyboard.press('ArrowLeft');
  await expect(said(page)).toHaveText(round.at(-1) ?? '');
  // What is alleged or denied is never said as a fact.
  expect(
    round
      .filter((sentence) => /offered|illegal|deal/.test(sentence))
      .every((sentence) => /allegation|denial|denied/.test(sentence)),
  ).toBe(true);
  await page.keyboard.press('Tab');
  await expect(graph).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(graph).toBeFocused();
});

test('down follows a line, up goes back; Enter goes into the panel, Escape out of it and a step back', async ({
  page,
}) => {
  const graph = await toGraph(page, '/?focus=kenji-fujimori');
  for (let i = 0; i < 20 && !/abstained/.test((await said(page).textContent()) ?? ''); i++)
    await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(
    /abstained in .*21 December 2017, against most of the bench; 2 sources\.$/,
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Kenji Fujimori voted in/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(graph).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toHaveText(/^Vote to remove the president, December 2017\..* links\./);
  await expect(page).toHaveURL(/focus=vacancy-vote-2017-12/);
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(graph).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(said(page)).toHaveText(/^Kenji Fujimori\./);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/focus=/);
});

test('Shift and F10 open a menu: what it offers is done, and the keyboard comes back to the graph', async ({
  page,
}) => {
  const graph = await toGraph(page, '/?view=in-short&focus=popular-force');
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Popular Force' });
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(graph).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  for (
    let i = 0;
    i < 12 &&
    !(await menu
      .getByRole('menuitem', { name: /Unfold its/ })
      .evaluate((el) => el === document.activeElement));
    i++
  )
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/open=popular-force/);
  await expect(graph).toBeFocused();
});

/** Whether a thing stands where it is to be, to the pixel: an address has whole units of the view. */
async function isNear(canvas: Locator, wanted: { x: number; y: number }): Promise<boolean> {
  const { x, y } = await placeOf(canvas, 'vizcarra');
  return Math.abs(x - wanted.x) < 1.5 && Math.abs(y - wanted.y) < 1.5;
}

test('a thing is moved by keys, with Shift or from its menu, and the picture with Ctrl', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await toGraph(page, '/?focus=vizcarra');
  const canvas = page.getByTestId('canvas');
  const before = await placeOf(canvas, 'vizcarra');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await expect.poll(() => isNear(canvas, { x: before.x + 12, y: before.y - 12 })).toBe(true);
  await page.keyboard.press('Shift+F10');
  // The menu is fetched when it is opened: keys reach it once it has the focus.
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Arrow keys move Martín Vizcarra/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect.poll(() => isNear(canvas, { x: before.x, y: before.y - 12 })).toBe(true);
  await expect(page.getByText(/Arrow keys move Martín Vizcarra/)).toBeHidden();
  await page.goBack();
  await expect.poll(() => isNear(canvas, { x: before.x + 12, y: before.y - 12 })).toBe(true);
});

test('a slash searches, l lists, a question mark shows the keys, and all three can be turned off', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.type('ppk');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/focus=/);
  await page.getByRole('application').focus();
  await page.keyboard.press('l');
  await expect(page.getByRole('heading', { name: 'Everything in the picture' })).toBeVisible();
  await page.keyboard.press('l');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByRole('row', { name: /Shift \+ F10/ })).toBeVisible();
  await keys.getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await page.keyboard.press('?');
  await page.keyboard.press('l');
  await expect(keys).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Everything in the picture' })).toBeHidden();
});

test('in Spanish the same, in Spanish', async ({ page }) => {
  await toGraph(page, '/?lang=es&focus=kenji-fujimori');
  for (let i = 0; i < 20 && !/se abstuvo/.test((await said(page).textContent()) ?? ''); i++)
    await page.keyboard.press('ArrowRight');
  await expect(said(page)).toHaveText(
    /^\d+ de \d+: se abstuvo en «.*», 21 de diciembre de 2017, contra la mayoría de su bancada; 2 fuentes\.$/,
  );
});

test('what is opened is said, and the keyboard is never left nowhere', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  // A question leads to what it opens.
  await page.getByRole('button', { name: 'Who saved Kuczynski in December?' }).focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeFocused();
  await expect(
    page.getByText('Opened: Vote to remove the president, December 2017'),
  ).toBeAttached();
  // So does a search.
  await page.keyboard.press('/');
  await page.keyboard.type('kenji');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Kenji Fujimori', exact: true })).toBeFocused();
  // A story begins where it is read.
  await page.getByRole('button', { name: /Back/ }).first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /How Kuczynski survived December/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Steps' })).toBeFocused();
  await expect(page.locator('.story output')).toHaveText('Step 1 of 8: A document from Odebrecht');
});

test('an allegation is said to be one before it is said', async ({ page }) => {
  await toGraph(page, '/?view=money&focus=kuczynski');
  const heard: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('ArrowRight');
    heard.push((await said(page).textContent()) ?? '');
  }
  const alleged = heard.filter((sentence) => /allegation/.test(sentence));
  expect(alleged.length).toBeGreaterThan(0);
  for (const sentence of alleged) expect(sentence).toMatch(/^\d+ of \d+: allegation(, denied)?: /);
});

test('on a phone the slash opens the search, and Escape closes it where it was opened', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/?view=in-short');
  await canvasOf(page);
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.getByRole('button', { name: 'Views' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'The money' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Views' })).toBeFocused();
});

test('Ctrl + Z before anything was moved does nothing: neither the page nor a host around it is left', async ({
  page,
}) => {
  await page.goto('/demo.html');
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('application').focus();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('canvas')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.evaluate(() => history.length)).toBeGreaterThan(1);
});
