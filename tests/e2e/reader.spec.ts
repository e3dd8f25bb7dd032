import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { canvasOf, clickDrawn, drawnCounts, inView, lineMark, underOf, shownAt } from './canvas.ts';

const dossier = { role: 'complementary', name: 'Dossier' } as const;

test.beforeEach(async ({ page }, info) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).hostname !== 'localhost')
      complaints.push(`asked ${request.url()}`);
  });
  info.annotations.push({ type: 'complaints', description: '' });
  (page as unknown as { complaints: string[] }).complaints = complaints;
});
test.afterEach(({ page }) => {
  expect((page as unknown as { complaints: string[] }).complaints).toEqual([]);
});

test('a reader searches without accents, opens a dossier, and sees who says what and who denies it', async ({
  page,
}) => {
  await page.goto('/');
  await canvasOf(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('marcelo odebre');
  await page.getByRole('option', { name: /Marcelo Odebrecht/ }).click();
  await expect(page).toHaveURL(/focus=marcelo-odebrecht/);
  await expect(page.getByRole('heading', { name: 'Marcelo Odebrecht' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Search' }).fill('odebrecht');
  await page.keyboard.press('Enter');
  const panel = page.getByRole(dossier.role, { name: dossier.name });
  await expect(panel.getByRole('heading', { name: 'Odebrecht', exact: true })).toBeVisible();
  const allegation = panel.locator('#claim-bbc-17-illegal-payments');
  await expect(allegation).toContainText('opponents alleged');
  await expect(allegation.locator('.status').first()).toHaveText('alleged');
  await expect(allegation).toContainText('BBC News, 21 March 2018, paragraph 17');
  await expect(allegation).toContainText('Denied');
  await expect(allegation).toContainText('Kuczynski denied the charge over Odebrecht');
});

test('a click on a thing lights it up; a click on a line opens its claims; the back button undoes both', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  await clickDrawn(canvas, 'alberto-fujimori');
  await expect(page.getByRole('heading', { name: 'Alberto Fujimori' })).toBeVisible();
  expect((await lineMark(canvas, 'popular-force~opposes~kuczynski'))?.emphasis).toBe('faded');
  await clickDrawn(canvas, 'kuczynski~pardoned~alberto-fujimori');
  await expect(
    page.getByRole('heading', { name: 'Pedro Pablo Kuczynski pardoned Alberto Fujimori' }),
  ).toBeVisible();
  await expect(page.locator('#claim-bbc-19-pardon-three-days')).toContainText('two days after');
  await expect(page.locator('#claim-nyt-17-pardon-two-days')).toContainText('three days after');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Alberto Fujimori' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(page.getByText('Begin with a question')).toBeVisible();
});

test('an allegation is drawn dashed with a cross where it is denied, a report solid; backing and opposing end differently', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  expect(await lineMark(canvas, 'odebrecht~paid~kuczynski')).toMatchObject({
    dashed: true,
    denied: true,
  });
  expect(await lineMark(canvas, 'odebrecht~paid~westfield-capital')).toMatchObject({
    dashed: false,
    denied: false,
  });
  expect((await lineMark(canvas, 'kenji-fujimori~backs~kuczynski'))?.end).toBe('triangle');
  expect((await lineMark(canvas, 'popular-force~opposes~kuczynski'))?.end).toBe('tee');
});

test('a vote opens its roll call: tally, bar, benches, names, who broke with the bench, what is open', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Who saved Kuczynski in December?' }).click();
  const panel = page.getByRole(dossier.role, { name: dossier.name });
  await expect(panel.getByText('8 short').first()).toBeVisible();
  await expect(panel.getByText('79 for, 19 against, 21 abstaining').first()).toBeVisible();
  await expect(panel.getByText('78 for, 19 against, 21 abstaining').first()).toBeVisible();
  await expect(panel.getByText('61 for, 10 abstaining (computed)')).toBeVisible();
  const abstaining = panel.locator('details', { hasText: 'abstaining (12)' });
  await expect(abstaining).toContainText(
    'Kenji Fujimori, Popular Force, broke with most of the bench*',
  );
  await expect(abstaining).toContainText(
    'Clayton Galván, Popular Force, broke with most of the bench*',
  );
  await expect(
    panel
      .getByText('12 broke with most of their bench')
      .or(panel.getByText('13 broke with most of their bench')),
  ).toBeVisible();
  await expect(panel.getByText('their names are not in our sources').first()).toBeVisible();
});

test('a click on a name opens what it names, though it stands beside the shape', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  const { x, y } = await underOf(canvas, 'vizcarra');
  await canvas.click({ position: { x, y } });
  await expect(page.getByRole('heading', { name: 'Martín Vizcarra' })).toBeVisible();
});

test('a bench unfolds into its members and folds again; what has no room is counted, and shown where it is wanted', async ({
  page,
}) => {
  // What glides is hard to hit.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?focus=popular-force');
  const canvas = await canvasOf(page);
  const before = await inView(page);
  await page.getByRole('button', { name: 'Unfold its 61 members' }).click();
  await expect.poll(async () => (await inView(page)).things - before.things).toBe(61);
  const chip = page.getByRole('button', { name: /show everything/ });
  await expect(chip).toContainText(/\+\d+/);
  expect((await drawnCounts(canvas)).nodes).toBeLessThan(before.things + 61);
  await chip.click();
  await expect.poll(async () => (await drawnCounts(canvas)).nodes).toBe(before.things + 61);
  await page.getByRole('button', { name: 'Show what fits' }).click();
  await page.getByRole('button', { name: 'Fold its members' }).click();
  await expect.poll(async () => (await inView(page)).things).toBe(before.things);
});

test('neighbours that are hidden are counted and can be brought in, by a button and by a double click', async ({
  page,
}) => {
  await page.goto('/?view=in-short&focus=odebrecht');
  const canvas = await canvasOf(page);
  const before = await drawnCounts(canvas);
  await page.getByRole('button', { name: /Bring in \d+ neighbours/ }).click();
  await expect.poll(async () => (await drawnCounts(canvas)).nodes).toBeGreaterThan(before.nodes);
  await expect(page).toHaveURL(/add=.*westfield-capital/);
});

test('the language changes every word, stays in the address, and a reloaded address shows the same', async ({
  page,
}) => {
  await page.goto('/?view=money&focus=kuczynski');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Español' }).click();
  await expect(page).toHaveURL(/lang=es/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('button', { name: 'Exportar' })).toBeVisible();
  await expect(page.getByText('tiene el respaldo de').first()).toBeVisible();
  const title = await page.title();
  await page.reload();
  await canvasOf(page);
  await expect(page).toHaveTitle(title);
  await expect(page.getByRole('heading', { name: 'Pedro Pablo Kuczynski' })).toBeVisible();
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('filters leave out lines by status, kind and relation, and say how many', async ({ page }) => {
  await page.goto('/');
  await canvasOf(page);
  const before = await inView(page);
  const filters = page.getByRole('complementary', { name: 'Views and filters' });
  await filters.getByRole('checkbox', { name: 'alleged' }).uncheck();
  await expect.poll(async () => (await inView(page)).lines).toBeLessThan(before.lines);
  await expect(page).toHaveURL(/nostatus=alleged/);
  await filters.getByRole('checkbox', { name: 'groups' }).uncheck();
  await expect.poll(async () => (await inView(page)).things).toBeLessThan(before.things);
  await expect(filters.getByText(/lines between them are left out/)).toBeVisible();
  await filters.getByRole('button', { name: 'As the view has it' }).click();
  await expect.poll(() => inView(page)).toEqual(before);
  await filters.getByRole('button', { name: 'Draw all lines' }).click();
  await expect.poll(async () => (await inView(page)).lines).toBeGreaterThan(before.lines);
});

test('the timeline moves the day, and the later is not shown', async ({ page }) => {
  // The lines of what is in focus are always drawn.
  await page.goto('/?focus=kenji-fujimori');
  const canvas = await canvasOf(page);
  expect(await lineMark(canvas, 'kenji-fujimori~founded~cambio-21')).not.toBeNull();
  await page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('button', { name: /December removal vote/ })
    .click();
  await expect(
    page.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
  ).toBeVisible();
  await page.goto('/?focus=kenji-fujimori&asof=2017-12-21');
  await canvasOf(page);
  expect(await lineMark(page.getByTestId('canvas'), 'kenji-fujimori~founded~cambio-21')).toBeNull();
  await page.getByRole('button', { name: 'Next event' }).click();
  await expect(page).toHaveURL(/asof=2017-12-24/);
});

test('everything on the screen is also a list', async ({ page }) => {
  await page.goto('/?view=money');
  await canvasOf(page);
  const counts = await inView(page);
  await page.getByRole('button', { name: 'As a list' }).click();
  await expect(page).toHaveURL(/as=list/);
  await expect(page.getByRole('table', { name: 'Lines' }).getByRole('rowheader')).toHaveCount(
    counts.lines,
  );
  await expect(page.getByRole('row', { name: /782,207 dollars/ })).toContainText('reported');
  await page
    .getByRole('button', { name: /Odebrecht paid Pedro Pablo Kuczynski \(allegation, denied\)/ })
    .click();
  await expect(
    page.getByRole('heading', { name: /Odebrecht paid Pedro Pablo Kuczynski/ }),
  ).toBeVisible();
  // And so is everything that is not on it.
  const listAll = page.getByRole('button', { name: /^List all \d+ things/ });
  const [all = '0'] = /\d+/.exec(await listAll.innerText()) ?? [];
  expect(Number(all)).toBeGreaterThan(counts.things);
  await listAll.click();
  await expect(page.getByRole('heading', { name: 'Everything in the data' })).toBeVisible();
  await expect(page).toHaveURL(/as=all/);
  await expect(page.getByRole('table', { name: 'Things' }).getByRole('rowheader')).toHaveCount(
    Number(all),
  );
  await page.getByRole('button', { name: 'List what is in the picture' }).click();
  await expect(page).toHaveURL(/as=list/);
});

test('the picture is saved as SVG with title, legend, credit, date and address, and as PNG of twice the pixels', async ({
  page,
}) => {
  await page.goto('/?focus=vacancy-vote-2017-12&lang=es');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Exportar' }).click();
  const [svgFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /SVG/ }).click(),
  ]);
  expect(svgFile.suggestedFilename()).toBe(
    'peru-2018-alliances-vacancy-vote-2017-12-2018-03-23.svg',
  );
  const svg = readFileSync((await svgFile.path()) ?? '', 'utf8');
  for (const text of [
    'La caída de Pedro Pablo Kuczynski',
    'respalda',
    'alguien lo niega',
    'Elaborado por Bancada',
    'focus=vacancy-vote-2017-12',
    new Date().toISOString().slice(0, 4),
    '<desc',
  ])
    expect(svg).toContain(text);
  const [pngFile] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /PNG/ }).click(),
  ]);
  const png = readFileSync((await pngFile.path()) ?? '');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 2000]);
  expect(png.length).toBeGreaterThan(100_000);
});

test('an address that names what is not there says so and shows the rest', async ({ page }) => {
  await page.goto('/?focus=nobody&view=votes');
  await canvasOf(page);
  await expect(page.getByText('The address asks for “nobody”')).toBeVisible();
  await expect(page.getByRole('button', { name: 'The votes' })).toHaveAttribute(
    'aria-current',
    'true',
  );
});

test('the picture that the browser exports is the one that the terminal renders, byte for byte', async ({
  page,
}, info) => {
  await page.goto('/?view=money&focus=odebrecht&theme=dark');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const image = page.getByRole('dialog').getByRole('img');
  await expect(image).toHaveAttribute('src', /font-face/);
  const svg = decodeURIComponent(
    ((await image.getAttribute('src')) ?? '').replace(/^data:image\/svg\+xml;charset=utf-8,/, ''),
  );
  const file = info.outputPath('picture.svg');
  execFileSync(process.execPath, [
    'src/cli/bancada.mjs',
    'render',
    '--address',
    page.url(),
    '--made',
    new Date().toISOString().slice(0, 10),
    '-o',
    file,
  ]);
  expect(readFileSync(file, 'utf8')).toBe(svg);
});

test('a picture is kept as it is chosen: size, black and white, language, parts, file or clipboard', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?view=money');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  const image = dialog.getByRole('img');
  await dialog.getByLabel('Size').selectOption('a4Tall');
  await dialog.getByLabel('Theme').selectOption('mono');
  await dialog.getByLabel('Language').selectOption('es');
  await dialog.getByLabel('legend').uncheck();
  await dialog.getByLabel('no background').check();
  await expect(image).toHaveAttribute('width', '1240');
  await expect(image).toHaveAttribute('alt', /Red de/);
  const svg = decodeURIComponent((await image.getAttribute('src')) ?? '');
  expect(svg).toContain('El dinero');
  expect(svg).not.toContain('alguien lo niega');
  // No colour is left but greys.
  for (const [, r = '', g, b] of svg.matchAll(/"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g))
    expect([g, b]).toEqual([r, r]);
  const webp = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /WebP/ }).click();
  expect((await webp).suggestedFilename()).toBe('peru-2018-money-2018-03-23.webp');
  await dialog.getByRole('button', { name: 'Copy the picture' }).click();
  await expect(dialog.getByText('Copied: the picture, as PNG')).toBeVisible();
});

test('what dragging and pinching do, clicks do too: a place is brought to the middle, the picture nearer', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?focus=kuczynski');
  const canvas = await canvasOf(page);
  const box = await canvas.boundingBox();
  const seen = () => shownAt(canvas, 'kuczynski');
  const before = await seen();
  await canvas.click({ button: 'right', position: { x: 8, y: 8 } });
  await page
    .getByRole('menu', { name: 'The picture' })
    .getByRole('menuitem', { name: 'Bring this place to the middle' })
    .click();
  const after = await seen();
  // To the pixel that was clicked.
  expect(Math.abs(after.x - before.x - ((box?.width ?? 0) / 2 - 8))).toBeLessThan(2);
  expect(Math.abs(after.y - before.y - ((box?.height ?? 0) / 2 - 8))).toBeLessThan(2);
  // Nothing that was open is closed by it.
  await expect(page).toHaveURL(/focus=kuczynski/);
  await page.getByRole('application').focus();
});
