/**
 * The dialog that gives addresses and codes, and what comes of the codes on other people's pages.
 */
import { expect, test } from '@playwright/test';
import { canvasOf, clickDrawn, lineMark } from './canvas.ts';
import { hostOf, SANDBOX } from './host.ts';

test('each code that Share gives works in a page of another origin, in its sandbox, and is as high as it asks to be', async ({
  page,
}) => {
  // What glides is hard to hit.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(
    /\/\?view=alliances&focus=vacancy-vote-2017-12$/,
  );
  const codes: Record<string, string> = {};
  for (const way of ['Element with a picture', 'Frame with a script', 'Frame alone']) {
    await page.getByRole('radio', { name: way }).check();
    codes[way] = await page.getByRole('textbox', { name: 'Embed code' }).inputValue();
  }
  expect(codes['Frame alone']).toContain(`sandbox="${SANDBOX}"`);
  expect(codes['Frame alone']).not.toContain('<script');
  expect(codes['Element with a picture']).toMatch(
    /<bancada-graph src="[^"]*\/e\/alliances\.en\.html\?focus=vacancy-vote-2017-12"[^>]*><a href="[^"]*"><img src="[^"]*alliances\.en\.png" alt="The fall/,
  );

  for (const [way, code] of Object.entries(codes)) {
    const { address, server } = await hostOf({
      '/': `<div style="max-width:44rem"><h1>An article</h1>${code}<p>More of it</p></div>`,
    });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    try {
      await page.goto(address);
      const frame = page.frameLocator('iframe');
      const canvas = await canvasOf(frame);
      await expect(
        frame.getByRole('heading', { name: 'Vote to remove the president, December 2017' }),
      ).toBeVisible();
      await expect(frame.getByText('8 short').first()).toBeVisible();
      if (way === 'Frame alone') continue;
      const heightNow = () => page.locator('iframe').evaluate((el) => el.clientHeight);
      await expect.poll(heightNow).toBeGreaterThan(600);
      const height = await heightNow();
      await frame.getByRole('button', { name: 'Back' }).click();
      await expect.poll(heightNow).toBeLessThan(height);
      await clickDrawn(canvas, 'kenji-fujimori');
      await expect(frame.getByRole('heading', { name: 'Kenji Fujimori' })).toBeVisible();
      expect(await lineMark(canvas, 'kenji-fujimori~deal-with~kuczynski')).toMatchObject({
        dashed: true,
        denied: true,
      });
      await expect(frame.getByRole('link', { name: /Open in the explorer/ })).toHaveAttribute(
        'href',
        /\?view=alliances&focus=kenji-fujimori$/,
      );
      expect(complaints).toEqual([]);
    } finally {
      server.close();
    }
  }
});

test('Share offers view, language, theme, day, what can be clicked, height and version, previews the result, and says what it copied', async ({
  page,
  context,
  request,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?view=money');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What it shows').selectOption('votes');
  await dialog.getByLabel('Language').selectOption('es');
  await dialog.getByLabel('Theme').selectOption('dark');
  await dialog.getByLabel('What can be clicked').selectOption('things');
  await dialog.getByLabel('As of').fill('2017-12-31');
  const code = dialog.getByRole('textbox', { name: 'Embed code' });
  await expect(code).toHaveValue(
    /\/e\/votes\.es\.html\?asof=2017-12-31&amp;theme=dark&amp;click=things"/,
  );
  await dialog.getByRole('button', { name: '320 px' }).click();
  const preview = dialog.frameLocator('iframe');
  await expect(
    preview.getByText('La caída de Pedro Pablo Kuczynski · al 31 de diciembre de 2017', {
      exact: true,
    }),
  ).toBeVisible();
  expect(await dialog.locator('iframe').evaluate((el) => el.clientWidth)).toBe(320);
  await dialog.getByRole('radio', { name: /Frame alone/ }).check();
  await dialog.getByLabel('Height in pixels').fill('700');
  await expect(code).toHaveValue(/height="700"/);
  await dialog.getByRole('button', { name: 'Copy' }).nth(1).click();
  await expect(dialog.getByText('Copied: the code (frame alone)')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
  await dialog.getByRole('radio', { name: /Pinned to this one/ }).check();
  const pinned =
    /src="([^"]*)"/.exec((await code.inputValue()).replaceAll('&amp;', '&'))?.[1] ?? '';
  expect(pinned).toMatch(/\/v\/[0-9a-f]{10}\/e\/votes\.es\.html/);
  expect((await request.get(pinned)).status()).toBe(200);
  // What a version shows is what the version has: its own program and its own data.
  await page.goto(pinned);
  await canvasOf(page);
  const fetched = await page.evaluate(() =>
    performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
  );
  expect(fetched.filter((path) => !path.startsWith('/v/'))).toEqual([]);
  const picture = pinned.replace(/votes\.es\.html.*/, 'votes.es.png');
  expect((await request.get(picture)).headers()['content-type']).toBe('image/png');
});
