/** The picture that stands in a page before, or without, its program. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { CanvasHost } from '../../src/app/canvas/probe.ts';
import { expect, test, type Page } from '@playwright/test';
import { brokenRules } from './axe.ts';
import { canvasOf } from './canvas.ts';

/** Where the build is that is tested. */
const site = process.env['BANCADA_OUT'] ?? 'dist';
const pages = readdirSync(`${site}/e`).filter((name) => name.endsWith('.html'));
const embeds = pages.filter(
  (name) =>
    /"boot\.js|boot\.js" /.test(readFileSync(`${site}/e/${name}`, 'utf8')) &&
    readFileSync(`${site}/e/${name}`, 'utf8').includes('data-live='),
);

/** Where the middle of each thing is, in pixels of the window: in the picture, or on the canvas. */
const places = (page: Page): Promise<Record<string, [number, number]>> =>
  page.evaluate(() => {
    const middle = (el: Element) => {
      // The shape is the widest of a thing's marks: its name may be wider, and stands below.
      const shape = el.querySelector('ellipse, polygon, rect');
      const box = (shape ?? el).getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2] as [number, number];
    };
    const still = [...document.querySelectorAll('[data-static-picture] [data-thing]')].filter(
      (el) => (el as HTMLElement).getBoundingClientRect().width > 0,
    );
    if (still.length)
      return Object.fromEntries(
        still.map((el) => [(el as HTMLElement).dataset['thing'] ?? '', middle(el)]),
      );
    const host = document.querySelector<CanvasHost>('[data-testid="canvas"]');
    const at = host?.getBoundingClientRect();
    return Object.fromEntries(
      (host?.canvas?.ids().things ?? []).flatMap((id) => {
        const place = host?.canvas?.whereIs(id);
        return at && place ? [[id, [at.x + place.x, at.y + place.y] as [number, number]]] : [];
      }),
    );
  });

/** Touches a thing in the picture, in its middle. */
async function touch(page: Page, id: string) {
  const { x, y, width, height } = (await page
    .locator(`[data-static-picture]:visible [data-thing="${id}"]`)
    .locator('ellipse, polygon, rect')
    .last()
    .boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** Counts what moves on the page from its beginning. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { shifted: 0, moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as unknown as {
          value: number;
          sources: { node?: Element }[];
        };
        (window as unknown as { shifted: number }).shifted += value;
        moved.push(
          ...sources.map(({ node }) => `${node?.nodeName} ${node?.className?.toString()} ${value}`),
        );
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
/** Counts from the next frame but one on: what a change of this one shifts is told in the next. */
const forgetShifts = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const counted = window as unknown as { shifted: number; moved: string[] };
    counted.shifted = 0;
    counted.moved.length = 0;
  });
const shifted = (page: Page) =>
  page.evaluate(() => (window as unknown as { shifted: number }).shifted);

for (const [address, width, height] of [
  ['/e/alliances.en.html', 900, 620],
  ['/e/votes.es.html', 900, 620],
  ['/e/money.en.html', 640, 480],
  ['/e/recordings.es.html', 390, 520],
  ['/e/december.4.en.html', 800, 700],
  ['/e/december.6.es.html', 390, 760],
  ['/', 1440, 900],
  ['/index.es.html', 1280, 720],
  ['/?theme=dark', 1440, 900],
] as const)
  test(`${address} at ${width} x ${height} becomes the living graph without a jump: each thing stays where it is, and nothing is shifted`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await watchShifts(page);
    // The program is held back until the picture has been looked at.
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route('**/data/*.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    // The page may be read before its styles are there; it is not seen before.
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    await page.evaluate(() => document.fonts.ready);
    // Fonts that come late on a busy machine move words where it has no Arial to stand in for them.
    await forgetShifts(page);
    const before = await places(page);
    expect(Object.keys(before).length).toBeGreaterThan(4);
    release();
    // Pointed at, so that it lives; not clicked, so that nothing is selected.
    if (address.startsWith('/e/')) await page.mouse.move(...(Object.values(before)[0] ?? [0, 0]));
    await canvasOf(page);
    await expect(page.locator('[data-static-picture]')).toHaveCount(0);
    const after = await places(page);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const [id, [x, y]] of Object.entries(before)) {
      expect(Math.abs((after[id]?.[0] ?? NaN) - x), `${id} across`).toBeLessThan(1.5);
      expect(Math.abs((after[id]?.[1] ?? NaN) - y), `${id} down`).toBeLessThan(1.5);
    }
    expect(
      await shifted(page),
      (await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).join('; '),
    ).toBe(0);
  });

for (const [address, width, height, words] of [
  ['/e/december.5.en.html', 390, 640, 'Who switched'],
  ['/e/the-recordings.5.es.html', 390, 640, 'acusación, con desmentido'],
  ['/e/the-recordings.8.en.html', 700, 620, '105 for'],
] as const)
  test(`${address} shows the picture that its step declares, and the same once its program runs`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await watchShifts(page);
    const still = page.locator('[data-static-picture]:visible svg');
    await page.goto(address);
    await expect(still.locator('text', { hasText: words }).first()).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    await forgetShifts(page);
    const textsOf = (svg: typeof still) =>
      svg.locator('text').evaluateAll((all) =>
        all.map((one) => {
          const { x, y } = one.getBoundingClientRect();
          return `${one.textContent} ${Math.round(x)} ${Math.round(y)}`;
        }),
      );
    const before = await textsOf(still);
    await page.locator('main').click({ position: { x: 3, y: 3 } });
    const living = page.getByTestId('step-picture').locator('.shown svg');
    await expect(living).toBeVisible();
    expect(await textsOf(living)).toEqual(before);
    await expect(page.getByTestId('canvas')).toHaveCount(0);
    expect(await shifted(page)).toBe(0);
  });

test('going on from a step with a picture of its own shows the graph of the next, and back the picture', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/e/december.4.en.html');
  const picture = page.getByTestId('step-picture');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(picture.locator('text', { hasText: 'Who switched' })).toBeVisible();
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Step 6 of 8')).toBeVisible();
  await canvasOf(page);
  // Nothing of the step that the page was opened with is left.
  await expect(page.locator('[data-static-picture]')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(picture.locator('text', { hasText: 'Who switched' })).toBeVisible();
  // What the text names opens in the graph; the story is gone back to.
  await page.getByRole('link', { name: 'New Peru' }).first().click();
  await canvasOf(page);
  await page.getByRole('button', { name: /Back to the story/ }).click();
  await expect(picture.locator('text', { hasText: 'Who switched' })).toBeVisible();
});

test('a page to embed has its styles before its program runs', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('/e/alliances.en.html');
  await expect(page.locator('.frame')).toHaveCSS('display', 'grid');
});

test('what is touched in the picture opens once the graph lives; a link to another step is followed', async ({
  page,
}) => {
  await page.goto('/e/alliances.en.html');
  await touch(page, 'kenji-fujimori');
  await expect(page.getByRole('heading', { name: 'Kenji Fujimori', exact: true })).toBeVisible();
  await page.goto('/e/december.1.en.html');
  await page.getByRole('link', { name: 'Next' }).click();
  await expect(page.getByText('Step 2 of 8')).toBeVisible();
  await canvasOf(page);
  await expect(page).toHaveURL(/december\.1\.en\.html$/);
});

for (const [what, pattern] of [
  ['before the program runs', '**/data/*.json'],
  ['while the graph is fetched', '**/assets/canvas-*.js'],
] as const)
  test(`what a mouse is pressed on ${what} opens, though the graph takes the place of the picture before it is released`, async ({
    page,
  }) => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await page.route(pattern, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/e/alliances.en.html');
    const [x, y] = (await places(page))['kenji-fujimori'] ?? [0, 0];
    await page.mouse.move(x, y);
    if (pattern.includes('canvas'))
      await expect(page.locator('[data-first] [data-static-picture]:visible')).toBeVisible();
    await page.mouse.down();
    release();
    await canvasOf(page);
    await expect(page.locator('[data-static-picture]')).toHaveCount(0);
    await page.mouse.up();
    await expect(page.getByRole('heading', { name: 'Kenji Fujimori', exact: true })).toBeVisible();
  });

test('nothing of the graph is fetched until the picture is touched; left alone for a while, it comes by itself', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto('/e/money.en.html', { waitUntil: 'networkidle' });
  expect(fetched.filter((path) => /assets\/.*\.js$|\.json$/.test(path))).toEqual([]);
  await canvasOf(page);
  await expect(page.locator('[data-static-picture]')).toHaveCount(0, { timeout: 15_000 });
});

test('a reader who saves data is not sent the graph unasked', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  await page.clock.install();
  await page.goto('/e/money.en.html');
  // Long after it would have come by itself.
  await page.clock.runFor(60_000);
  await expect(page.locator('[data-static-picture]:visible')).toHaveCount(1);
});

test('where the program cannot be fetched the picture stays, and it is said', async ({ page }) => {
  await page.route(/assets\/embed-.*\.js/, (route) => route.abort());
  await page.goto('/e/alliances.es.html');
  await touch(page, 'kuczynski');
  await expect(page.getByRole('alert')).toContainText('No se pudo');
  await expect(page.locator('[data-static-picture]:visible')).toBeVisible();
});

test('the address of a page may ask for more than its picture shows', async ({ page }) => {
  await page.goto('/e/money.en.html?focus=odebrecht&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('heading', { name: 'Odebrecht' })).toBeVisible();
  await page.clock.install();
  await page.goto('/e/money.en.html?click=none');
  await touch(page, 'odebrecht');
  await page.clock.runFor(60_000);
  await expect(page.locator('[data-static-picture]:visible')).toHaveCount(1);
  await page.getByRole('link', { name: 'Text and sources' }).click();
  await expect(page.getByRole('heading', { name: 'Text and sources' })).toBeVisible();
});

test.describe('without a program', () => {
  test.use({ javaScriptEnabled: false });

  test('the explorer shows its first picture and leads to every view and story in both languages', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    await expect(page.locator('[data-static-picture].onWide:visible')).toBeVisible();
    await expect(
      page
        .locator('[data-static-picture].onWide:visible text')
        .filter({ hasText: 'Popular Force' })
        .first(),
    ).toBeVisible();
    // What would do nothing is not there, and that there is more below is seen.
    await expect(
      page.getByRole('button').or(page.getByRole('textbox')).or(page.getByRole('combobox')),
    ).toHaveCount(0);
    await expect(page.locator('.reading p').first()).toBeInViewport();
    const links = await page
      .locator('.reading a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toHaveLength(2 * (5 + 2 + 1));
    for (const link of new Set(links)) expect((await request.get(link)).status(), link).toBe(200);
  });

  test('the page of a view has its picture, what it shows in words, each claim with status, denial and source', async ({
    page,
  }) => {
    await page.goto('/e/money.es.html');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(
      page
        .locator('[data-static-picture]:visible text')
        .filter({ hasText: /^Odebrecht$/ })
        .first(),
    ).toBeVisible();
    const text = page.locator('#text');
    await expect(text).toContainText('Red de 5 personas');
    await expect(text.locator('dd.alleged').first()).toContainText('presunto');
    await expect(text.locator('.dispute').first()).toContainText('Lo niega');
    expect(await text.locator('dd small').count()).toBeGreaterThan(20);
  });

  test('a story reads as an article: every step has its text, its picture with real words, and its claims', async ({
    page,
    request,
  }) => {
    await page.goto('/e/december.en.html');
    await expect(page.locator('section > h2')).toHaveCount(8);
    await expect(
      page.getByRole('link', { name: 'Three months later: the recordings' }),
    ).toHaveAttribute('href', 'the-recordings.en.html');
    await expect(page.locator('figure svg:visible')).toHaveCount(8);
    await expect(
      page.locator('figure svg text').filter({ hasText: 'Westfield Capital' }).first(),
    ).toBeVisible();
    await expect(page.getByText('It was eight short.')).toBeVisible();
    await expect(page.locator('em').filter({ hasText: 'eight short' })).toHaveCount(1);
    expect(await page.locator('details dd').count()).toBeGreaterThan(30);
    const names = await page
      .locator('figure svg title')
      .evaluateAll((all) => all.map((title) => title.id).filter(Boolean));
    expect(new Set(names).size).toBe(names.length);
    const pdf = await request.get('/e/december.en.pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('on a phone each picture of an article is drawn for it: nothing is scrolled sideways, and what is lit is in it', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/e/december.es.html');
    await expect(page.locator('figure svg:visible')).toHaveCount(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    for (const figure of await page.locator('figure').all())
      expect(await figure.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(0);
    // The sixth step is of a brother and a sister.
    const names = page
      .locator('#step-6 svg:visible text')
      .filter({ hasText: /^(Keiko|Kenji) Fujimori$/ });
    await expect(names).toHaveCount(2);
    for (const name of await names.all())
      expect((await name.boundingBox())?.height ?? 0).toBeGreaterThan(9);
  });

  test('the steps of a story follow one another as pages', async ({ page }) => {
    await page.goto('/e/the-recordings.1.en.html');
    for (let step = 2; step <= 4; step++) await page.getByRole('link', { name: 'Next' }).click();
    await expect(page).toHaveURL(/the-recordings\.4\.en\.html$/);
    await expect(page.getByText('Step 4 of 9')).toBeVisible();
  });

  for (const address of [
    '/e/votes.en.html',
    '/e/recordings.es.html',
    '/e/december.2.en.html',
    '/e/december.5.en.html',
    '/e/the-recordings.5.es.html',
    '/e/the-recordings.en.html',
    '/index.es.html',
  ])
    test(`axe finds nothing on ${address}`, async ({ browser, baseURL }) => {
      // Axe itself is a program: the page is read as it is without its own.
      const context = await browser.newContext({ javaScriptEnabled: true });
      const page = await context.newPage();
      await page.route('**/*.js', (route) => route.abort());
      await page.goto(`${baseURL}${address}`);
      expect(await brokenRules(page, { which: 'all' })).toEqual([]);
      await context.close();
    });
});

test('a page prints as its picture and its text', async ({ page }) => {
  await page.goto('/e/december.en.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure svg').first()).toBeVisible();
  expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(100_000);
});

test('every page to embed comes in at most 60 kB, all told, before it is touched', async ({
  page,
}) => {
  expect(embeds.length).toBe(2 * (5 + 8 + 9));
  const zipped = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;
  for (const name of embeds) {
    const html = readFileSync(`${site}/e/${name}`, 'utf8');
    const parts = [
      ...html.matchAll(/<(?:link rel="stylesheet"|script)[^>]*?(?:href|src)="([^"]+)"/g),
    ].map(([, path = '']) => `${site}/e/${path}`);
    expect(parts.length, name).toBeGreaterThanOrEqual(3);
    // Two weights of the font, as they are sent: they are compressed already.
    const fonts = 2 * 13_500;
    expect(
      zipped(`${site}/e/${name}`) + parts.reduce((sum, path) => sum + zipped(path), 0) + fonts,
      name,
    ).toBeLessThan(60_000);
  }
  // And as a browser counts: fonts and all.
  const sent: Promise<number>[] = [];
  page.on('response', (response) =>
    sent.push(
      response
        .body()
        .then((body) =>
          /font|image/.test(response.request().resourceType())
            ? body.length
            : gzipSync(body, { level: 9 }).length,
        ),
    ),
  );
  await page.goto('/e/alliances.en.html', { waitUntil: 'networkidle' });
  const first = (await Promise.all(sent)).reduce((sum, bytes) => sum + bytes, 0);
  expect(first).toBeGreaterThan(30_000);
  expect(first).toBeLessThan(60_000);
});

test('once touched, an embed fetches at most 262 kB of script, dossier and all; the script of the host has at most 1.5 kB', async ({
  page,
}) => {
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto('/e/december.4.es.html');
  await touch(page, 'popular-force');
  await expect(page.getByRole('heading', { name: 'Fuerza Popular', exact: true })).toBeVisible();
  const scripts = (await Promise.all(bodies)).reduce(
    (sum, body) => sum + gzipSync(body, { level: 9 }).length,
    0,
  );
  expect(scripts).toBeGreaterThan(100_000);
  // Cytoscape as it is published: docs/decisions/0001-cytoscape.md.
  expect(scripts).toBeLessThan(262_000);
  expect(gzipSync(readFileSync(`${site}/embed.js`), { level: 9 }).length).toBeLessThanOrEqual(1500);
});
