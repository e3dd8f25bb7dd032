import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { canvasOf } from './canvas.ts';

const panel = { role: 'complementary', name: 'Dossier' } as const;

test('the roll call shows the chamber, says who decided it, and how united each bench was', async ({
  page,
}) => {
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  const dossier = page.getByRole(panel.role, { name: panel.name });
  await expect(
    dossier.getByRole('img', {
      name: /The chamber: 79 for, 19 against, 21 abstaining, 10 walked out, 1 absent/,
    }),
  ).toBeVisible();
  await expect(
    dossier.getByText(
      'Computed: 8 of the 10 abstaining (Popular Force) would have changed the result.',
    ),
  ).toBeVisible();
  await expect(dossier.getByText('Rice 1.00, agreement 0.79')).toBeVisible();
});

test('two votes are compared as a flow, each strand opens its names, and the address keeps it', async ({
  page,
}) => {
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  await page
    .getByRole('combobox', { name: 'Compare with another vote' })
    .selectOption('vacancy-admission-2017-12');
  await expect(page).toHaveURL(/compare=vacancy-admission-2017-12/);
  await expect(page.getByRole('img', { name: 'Who switched: 32' })).toBeVisible();
  const strand = page.locator('details', { hasText: '6 · Popular Force: for, then abstaining' });
  await strand.locator('summary').click();
  await expect(strand.getByRole('button', { name: 'Guillermo Bocángel' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('img', { name: /Who switched/ })).toBeVisible();
});

test('who backed and who opposed a person is a view of its own, with changes of side and denials beside', async ({
  page,
}) => {
  await page.goto('/?focus=kuczynski');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Who backed, who opposed' }).click();
  await expect(page).toHaveURL(/as=sides/);
  await expect(
    page.getByRole('heading', { name: 'Who backed and who opposed Pedro Pablo Kuczynski' }),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: 'opposed 79, neither 21, backed 19' })).toBeVisible();
  await expect(
    page.getByText('Kenji Fujimori: backed (15 Dec 2017) → neither (21 Dec 2017)'),
  ).toBeVisible();
  await page.goBack();
  await canvasOf(page);
});

test('standing at 21 March 2018 on both clocks, no panel tells what came after', async ({
  page,
}) => {
  for (const path of [
    'focus=resignation-vote-2018-03',
    'focus=vacancy-vote-2018-03',
    'focus=vizcarra',
    'focus=moises-mamani',
    'as=list',
    'as=sides&focus=kuczynski',
    'view=votes',
    'from=vizcarra&to=kuczynski',
  ]) {
    await page.goto(`/?asof=2018-03-21&known=2018-03-21&${path}`);
    // The page as it was made shows its own view until the program has read the address.
    await expect(page.locator('[data-static-picture]')).toHaveCount(0);
    await page.waitForTimeout(150);
    const told = await page.locator('body').innerText();
    for (const later of [
      '(not held)',
      'never held',
      '105',
      'president of Peru from 23 March',
      '2022',
      'took the oath',
      'suspended',
      'accepts President',
    ])
      expect(told, `${path}: ${later}`).not.toContain(later);
    if (path.includes('resignation-vote')) expect(told).not.toMatch(/held: passed/i);
  }
});

test('the roll call is exported as a picture of its own', async ({ page }) => {
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'the roll call' }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /SVG/ }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/vacancy-vote-2017-12-2018-03-23-roll-call\.svg$/);
  const svg = readFileSync((await file.path()) ?? '', 'utf8');
  for (const text of ['8 short', '87 needed', 'Popular Force: 10 abstaining', 'Andina'])
    expect(svg).toContain(text);
});

test('the timeline plays event by event and can be paused', async ({ page }) => {
  await page.goto('/?asof=2017-12-15');
  await canvasOf(page);
  await page.clock.install();
  await page.getByRole('button', { name: 'Play, event by event' }).click();
  await expect(async () => {
    await page.clock.runFor(500);
    await expect(page).toHaveURL(/asof=2017-12-21/, { timeout: 100 });
  }).toPass();
  await page.getByRole('button', { name: 'Pause' }).click();
  const here = page.url();
  await page.clock.runFor(60_000);
  expect(page.url()).toBe(here);
});
