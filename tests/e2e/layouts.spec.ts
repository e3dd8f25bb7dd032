/** How things stand: chosen by a reader, moved by a reader, kept in an address or a file. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { canvasOf, placeOf, stopsOf, shownAt } from './canvas.ts';
import { expect, test } from './warm.ts';

const choose = (page: Page, name: string) =>
  page
    .getByRole('complementary', { name: 'Views and filters' })
    .getByRole('button', { name, exact: true })
    .click();
const settled = async (canvas: Locator, id: string) => {
  await expect
    .poll(async () => {
      const before = await placeOf(canvas, id);
      await canvas.page().waitForTimeout(120);
      return (await placeOf(canvas, id)).x === before.x;
    })
    .toBe(true);
  return placeOf(canvas, id);
};

test('another arrangement is worked out beside the page, stands in the address, and a reload shows the same', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  const first = await placeOf(canvas, 'odebrecht');
  await choose(page, 'By springs');
  await expect(page).toHaveURL(/layout=force/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const sprung = await settled(canvas, 'odebrecht');
  expect(sprung).not.toEqual(first);
  await page.getByRole('button', { name: 'Another arrangement' }).click();
  await expect(page).toHaveURL(/seed=2/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const second = await settled(canvas, 'odebrecht');
  expect(second).not.toEqual(sprung);
  await page.reload();
  const again = await canvasOf(page);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect.poll(() => placeOf(again, 'odebrecht')).toEqual(second);
  await page.goBack();
  await expect(page).not.toHaveURL(/seed/);
});

test('an arrangement that takes long says how far it is and can be stopped', async ({ page }) => {
  // All there is, at once: far more than anybody waits for without being told.
  await page.goto('/');
  await canvasOf(page);
  const things = await page.evaluate(async () => {
    const raw = (await (await fetch('data/peru-2018.json')).json()) as { people: { id: string }[] };
    return raw.people.map(({ id }) => id);
  });
  // What works it out waits until the page is there to be looked at.
  let begin = () => {};
  const looked = new Promise<void>((done) => (begin = done));
  await page.route(/layout\.worker/, async (route) => {
    await looked;
    await route.continue();
  });
  await page.goto(`/?layout=force&add=${things.join('.')}`);
  await canvasOf(page);
  await expect(page.getByRole('progressbar')).toBeVisible();
  begin();
  await expect(page.getByText(/Arranging: \d+ %/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(page).not.toHaveURL(/layout=force/);
});

/** The number of places in which a thing is seen while it goes to that of another arrangement. */
async function placesOnTheWay(page: Page, arrangement: string): Promise<number> {
  const canvas = await canvasOf(page);
  const from = await placeOf(canvas, 'odebrecht');
  const stops = await stopsOf(canvas, 'odebrecht');
  await choose(page, arrangement);
  await expect.poll(() => placeOf(canvas, 'odebrecht')).not.toEqual(from);
  await settled(canvas, 'odebrecht');
  return stops();
}

test('things glide to where they go, or are there at once where less motion is wanted', async ({
  page,
}) => {
  await page.goto('/');
  // A machine that is busy draws one frame in the time of a glide: then the way back is looked at.
  const byTime = 'By time';
  const byHand = 'Placed by hand';
  let seen = 0;
  for (let tries = 0; tries < 5 && seen < 2; tries++)
    seen = Math.max(await placesOnTheWay(page, byTime), await placesOnTheWay(page, byHand));
  expect(seen).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  for (const way of [byTime, byHand]) expect(await placesOnTheWay(page, way)).toBe(1);
});

test('two sides and rings want a thing first, and stand around it', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  await expect(page.getByRole('button', { name: 'Two sides of it' })).toBeDisabled();
  await page.goto('/?focus=vacancy-vote-2017-12');
  const canvas = await canvasOf(page);
  await choose(page, 'Two sides of it');
  await settled(canvas, 'popular-force');
  const at = async (id: string) => (await placeOf(canvas, id)).x;
  expect(await at('peruanos-por-el-kambio')).toBeLessThan(await at('vacancy-vote-2017-12'));
  expect(await at('popular-force')).toBeGreaterThan(await at('vacancy-vote-2017-12'));
});

test('few things moved stand in the address; many are kept over a reload, and in a file that can be opened again', async ({
  page,
}) => {
  const ids = [
    'kuczynski',
    'vizcarra',
    'araoz',
    'alberto-fujimori',
    'keiko-fujimori',
    'kenji-fujimori',
    'odebrecht',
    'westfield-capital',
    'allies-of-kuczynski',
    'opposition-lawmakers',
    'popular-force',
    'peruanos-por-el-kambio',
    'broad-front',
    'nuevo-peru',
    'alianza-para-el-progreso',
    'apra',
    'accion-popular',
    'cambio-21',
    'not-grouped',
    'vacancy-vote-2017-12',
    'resignation-vote-2018-03',
    'pardon-2017-12',
    'secret-videos-2018-03',
    'resignation-offer-2018-03-21',
  ];
  const view = {
    bancada: 'view',
    version: 1,
    dataset: 'peru-2018',
    address: '?add=rosa-bartra',
    moved: Object.fromEntries(
      [...ids, 'rosa-bartra'].map((id, i) => [id, [i * 70, (i % 5) * 130]]),
    ),
  };
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByText('As a file', { exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Open a saved view').setInputFiles({
    name: 'wrong.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"bancada":"view"}'),
  });
  await expect(dialog.getByRole('alert')).toContainText('it is no saved view');
  await dialog.getByLabel('Open a saved view').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(view)),
  });
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\?add=rosa-bartra$/);
  const canvas = await canvasOf(page);
  // The one that was moved farthest stands at the edge, and there after a reload too.
  const moved = await settled(canvas, 'rosa-bartra');
  expect(moved.x).toBeGreaterThan((await placeOf(canvas, 'kuczynski')).x);
  await page.reload();
  const again = await canvasOf(page);
  await expect.poll(() => placeOf(again, 'rosa-bartra')).toEqual(moved);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(dialog.getByText('You have moved 25 things')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save the view as a file' }).click(),
  ]);
  expect(JSON.parse(readFileSync((await file.path()) ?? '', 'utf8'))).toEqual({
    ...view,
    moved: Object.fromEntries(Object.entries(view.moved).sort(([a], [b]) => (a < b ? -1 : 1))),
  });
});

test('what the arrow keys go to comes into the window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?view=votes&focus=resignation-vote-2018-03');
  const canvas = await canvasOf(page);
  const box = await canvas.boundingBox();
  const { x } = await shownAt(canvas, 'resignation-vote-2018-03');
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(box?.width ?? 0);
});

for (const view of ['alliances', 'votes', 'money', 'recordings', 'in-short'])
  test(`every line of the view "${view}" finds its ends on the canvas, whichever way things stand`, async ({
    page,
  }) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['warning', 'error'].includes(message.type()))
        complaints.push(`${page.url()} ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/?view=${view}&focus=kuczynski`);
    const canvas = await canvasOf(page);
    for (const layout of ['By springs', 'By time', 'Two sides of it', 'Rings around it']) {
      await choose(page, layout);
      await expect(page.getByRole('progressbar')).toHaveCount(0);
      await settled(canvas, 'kuczynski');
    }
    expect(complaints).toEqual([]);
  });
