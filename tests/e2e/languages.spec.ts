/**
 * A language is added by docs/translating.md, word for word, in a copy of the checkout: the site
 * that is built there speaks it.
 * One is Portuguese, of which the explorer's chrome is translated; one is made up of English, two
 * fifths longer and accented.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { addCode, codeOf, copyCheckout, datasetIn, pseudo } from '../helpers/language.ts';
import { canvasOf } from './canvas.ts';
import { layoutFaults } from './layout.ts';
import { openScreen, SCREENS } from './screens.ts';
import { removeFolder } from '../helpers/remove.ts';

/** Of the tags that are nobody's: reserved for private use. */
const PSEUDO = 'qps';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

// One build for all of them.
test.describe.configure({ mode: 'default' });

let checkout = '';
let server: Server;
let address = '';
const run = (script: string, args: readonly string[] = [], env: Record<string, string> = {}) =>
  execFileSync(process.execPath, [join(checkout, script), ...args], {
    cwd: checkout,
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, ...env },
  });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  checkout = copyCheckout();
  const words = (locale: string, texts: unknown) =>
    writeFileSync(join(checkout, `src/words/${locale}.json`), JSON.stringify(texts));
  words('pt', JSON.parse(readFileSync(join(checkout, 'tests/fixtures/pt.json'), 'utf8')));
  addCode(checkout, codeOf('docs/translating.md'));

  const english = JSON.parse(readFileSync(join(checkout, 'src/words/en.json'), 'utf8')) as Record<
    string,
    string
  >;
  const texts = Object.entries(english).filter(([key]) => !key.startsWith('@'));
  words(PSEUDO, Object.fromEntries(texts.map(([key, text]) => [key, pseudo(text)])));
  addCode(checkout, [
    ['src/prose/grammars/index.ts', `export { english as ${PSEUDO} } from './en.ts';\n`],
  ]);

  const site = join(checkout, 'site');
  run('src/cli/build.mjs', [], {
    BANCADA_DATASET: datasetIn([PSEUDO, 'pt'], checkout),
    BANCADA_OUT: site,
  });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(site, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    response.statusCode = existsSync(file) ? 200 : 404;
    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
    if (response.statusCode === 200) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  server.close();
  removeFolder(checkout);
});

const open = (page: Page, screen: keyof typeof SCREENS, more?: string) =>
  openScreen(page, screen, { site: address, more });

test('a language that is added has types that check, and its missing words are named', () => {
  test.setTimeout(300_000);
  // The rooms that know languages: what shows them asks these.
  run('node_modules/@typescript/native/bin/tsc', ['--build', 'tsconfig.pure.json']);
  const told = spawnSync(process.execPath, ['src/cli/words.mjs', '--missing'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  expect(told.status).toBe(1);
  expect(told.stdout).toMatch(/^pt: \d+ of \d+ words$/m);
  expect(told.stdout).toContain('  lacks cli.help.options: Options:');
});

test('the sweep sees what is cut off, and what lies on one another', async ({ page }) => {
  await page.setContent(
    `<button style="width: 3rem; white-space: nowrap; overflow: hidden">Words too long</button>
     <button style="position: absolute; left: 0; top: 9rem">One</button>
     <button style="position: absolute; left: 1rem; top: 9.2rem">Two</button>`,
  );
  expect(await layoutFaults(page)).toEqual([
    'cut off: button “Words too long”',
    'overlap: button “One” and button “Two”',
  ]);
});

/** Pages of a site beside the explorer. */
const PAGES = ['alliances', 'december.1', 'december'];
/** What the buttons of the dialogs begin with. */
const DIALOGS = ['[Éxpõrt', '[Šhárë', '[Øpëñ', '?'];

/** Opens a page, and looks at it in a small window and, made larger, in a large one. */
async function survives(
  page: Page,
  { name, within, opens }: { name: string; within?: string; opens: () => Promise<void> },
) {
  for (const [width, height] of [
    [320, 640],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    // A small window opens another view than a large one where the address names none.
    if (width === 320 || name === 'the first screen') await opens();
    const where = `${name}, ${width} pixels wide`;
    await expect.soft(page.locator('html'), where).toHaveJSProperty('scrollWidth', width);
    expect.soft(await layoutFaults(page, within), where).toEqual([]);
  }
}

test('words two fifths longer are neither cut off nor on one another, on any screen', async ({
  page,
}) => {
  test.setTimeout(300_000);
  for (const name of Object.keys(SCREENS))
    await survives(page, {
      name,
      opens: async () => {
        await open(page, name);
        await expect(page.locator('html')).toHaveAttribute('lang', PSEUDO);
        await expect(page.locator('header h1')).toHaveText(/^\[Báñçádá .*\]$/);
      },
    });
});

test('nor in the dialogs and on the pages beside the explorer', async ({ page }) => {
  test.setTimeout(300_000);
  for (const opensWith of DIALOGS)
    await survives(page, {
      name: `the dialog of ${opensWith}`,
      within: 'dialog',
      opens: async () => {
        await open(page, 'the first screen');
        const more = page.locator('header button[aria-controls=more]');
        if (await more.isVisible()) await more.click();
        await page.locator('#more > button').filter({ hasText: opensWith }).click();
        await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible();
      },
    });
  for (const name of PAGES)
    await survives(page, {
      name,
      opens: async () => {
        await page.goto(`${address}/e/${name}.${PSEUDO}.html`);
        await expect(page.getByText('lõñg').first()).toBeAttached();
      },
    });
});

test('Portuguese reaches the header, the filters and the headings of panels; what it lacks is English', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${address}/?focus=kuczynski&lang=pt`);
  await canvasOf(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt');
  await expect(page.getByRole('button', { name: 'Português' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('button', { name: 'Compartilhar' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Evidência' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Ficha' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Apoiado por' })).toBeVisible();
  await page.getByRole('button', { name: 'Compartilhar' }).click();
  await expect(page.getByRole('heading', { name: 'Share this picture' })).toBeVisible();
});
