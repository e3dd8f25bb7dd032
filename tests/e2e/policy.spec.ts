/**
 * Our pages carry a policy that lets in nothing that is not of the site, and nothing of ours breaks
 * it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { canvasOf } from './canvas.ts';
import { hostOf, SANDBOX, wake } from './host.ts';

/** Collects what breaks the policy in a page and its frames. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('violated', (what: string) => found.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violated } = globalThis as unknown as { violated: (what: string) => void };
      violated(`${event.effectiveDirective} ${event.blockedURI} ${event.sample} ${location.href}`);
    });
  });
  return found;
}

test('every page has the policy before anything else, and the referrer policy', async ({
  request,
}) => {
  const site = process.env['BANCADA_OUT'] ?? 'dist';
  const pages = [
    ...readdirSync(site).filter((name) => /\.html$/.test(name) && name !== 'demo.html'),
    ...readdirSync(join(site, 'e'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => `e/${name}`),
  ];
  expect(pages.length).toBeGreaterThan(15);
  for (const page of pages) {
    const html = await (await request.get(`/${page}`)).text();
    const [, head = ''] =
      /<head>\s*<meta charset="utf-8"\s*\/>\s*<meta ([^>]+)>/.exec(html.replaceAll('&#39;', "'")) ??
      [];
    expect(head, page).toContain('http-equiv="Content-Security-Policy"');
    // In a sandbox 'self' is no origin: an embed's first script says where its site is.
    const site = page.startsWith('index') ? "'self'" : 'https: http:';
    expect(head, page).toContain(`default-src 'none'; script-src ${site}; `);
    expect(head, page).toContain("require-trusted-types-for 'script'");
    expect(head, page).not.toContain('unsafe-eval');
    expect(html, page).toContain('<meta name="referrer" content="strict-origin-when-cross-origin"');
  }
});

test('no screen, dialog or export of the explorer breaks the policy', async ({ page }) => {
  const found = await violations(page);
  for (const address of [
    '/?as=list',
    '/?view=money&layout=force',
    '/?focus=vacancy-december&layout=rings',
    '/?from=kuczynski&to=odebrecht',
    '/?story=december&step=3',
  ]) {
    await page.goto(address);
    await expect(page.locator('header h1')).toBeVisible();
  }
  await page.goto('/?as=list');
  await page.getByText('Take the data along').click();
  for (const format of ['xlsx', 'gexf']) {
    await page.getByLabel('Format').selectOption(format);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download', exact: true }).click(),
    ]);
    expect(await file.failure()).toBeNull();
  }
  await page.goto('/?from=kuczynski&to=odebrecht');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  for (const name of ['SVG', 'PNG', 'PDF', 'WebP']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: `Download: ${name}` }).click(),
    ]);
    expect(await file.failure()).toBeNull();
  }
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(
    dialog.frameLocator('iframe').locator('[data-static-picture]:visible, canvas').first(),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Open your data' }).click();
  await dialog.getByLabel('Files').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('source,target,relation\nAna,Bo,backs\n'),
  });
  await dialog.getByRole('button', { name: 'Show it', exact: true }).click();
  await expect(page.getByText('mine.csv').first()).toBeVisible();
  await canvasOf(page);
  expect(found).toEqual([]);
});

test('no embed breaks the policy, awake, in a sandbox, with a story', async ({ page, baseURL }) => {
  const found = await violations(page);
  const frame = (path: string) =>
    `<iframe src="${baseURL}/e/${path}" sandbox="${SANDBOX}" width="700" height="600" title="graph"></iframe>`;
  const { address, server } = await hostOf({
    '/':
      frame('alliances.en.html') +
      frame('december.4.en.html') +
      frame('money.es.html?focus=kuczynski') +
      frame('../embed.html?view=money'),
  });
  try {
    await page.goto(address);
    for (let i = 0; i < 4; i++) {
      const inside = page.locator('iframe').nth(i).contentFrame();
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      if (i < 2) await wake(inside);
      await canvasOf(inside);
      const own = inside.locator('meta[http-equiv="Content-Security-Policy"]').nth(1);
      await expect(own).toHaveAttribute('content', new RegExp(`script-src ${baseURL};`));
    }
    expect(found).toEqual([]);
  } finally {
    server.close();
  }
});

test('the policy holds: no script that is not of the site runs, and no text becomes a program', async ({
  page,
}) => {
  const found = await violations(page);
  await page.goto('/');
  await canvasOf(page);
  const tried = await page.evaluate(async () => {
    const refused = (work: () => unknown) => {
      try {
        work();
        return 'ran';
      } catch (error) {
        return (error as Error).name;
      }
    };
    const script = document.createElement('script');
    const inline = refused(() => {
      script.textContent = 'globalThis.inline = true';
      document.body.append(script);
    });
    const elsewhere = document.createElement('img');
    const loaded = new Promise((done) => {
      elsewhere.onload = () => done('loaded');
      elsewhere.onerror = () => done('refused');
    });
    elsewhere.src = 'http://127.0.0.1:9/picture.png';
    document.body.append(elsewhere);
    return {
      inline: [inline, (globalThis as { inline?: boolean }).inline],
      // eslint-disable-next-line no-restricted-syntax -- what is tried
      html: refused(() => (document.createElement('div').innerHTML = '<b>x</b>')),
      // What the test itself calls is let through: a timer is not.
      code: await new Promise((done) =>
        // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what is tried
        setTimeout(() => done(refused(() => new Function('return 1')))),
      ),
      worker: refused(() => new Worker('https://example.org/worker.js')),
      image: await loaded,
      base: refused(() => {
        const base = document.createElement('base');
        base.href = 'https://example.org/';
        document.head.append(base);
      }),
      stays: new URL('x', document.baseURI).origin === location.origin,
    };
  });
  expect(tried).toMatchObject({
    inline: ['TypeError', undefined],
    html: 'TypeError',
    code: 'EvalError',
    worker: 'TypeError',
    image: 'refused',
    stays: true,
  });
  expect(found.length).toBeGreaterThan(2);
});
