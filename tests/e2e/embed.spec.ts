import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { canvasOf, clickDrawn, lineStyle } from './canvas.ts';

/** A page of another origin, with whatever body. */
async function foreignPage(body: string): Promise<{ address: string; server: Server }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><body style="margin:0;max-width:44rem">${body}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, server };
}

test('the code that Share gives works in a page of another origin, in its sandbox, at the height it asks for', async ({ page }) => {
  await page.goto('/?focus=vacancy-vote-2017-12');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByLabel('Address')).toHaveValue(/\/\?view=alliances&focus=vacancy-vote-2017-12$/);
  const code = await page.getByLabel('Embed code').inputValue();
  expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');

  const { address, server } = await foreignPage(`<h1>An article</h1>${code}<p>More of it</p>`);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  try {
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    const canvas = await canvasOf(frame);
    await expect(frame.getByRole('heading', { name: 'Vote to remove the president, December 2017' })).toBeVisible();
    await expect(frame.getByText('8 short')).toBeVisible();
    await expect.poll(() => page.locator('iframe').evaluate((el) => el.style.height)).toMatch(/^\d{3}px$/);
    const height = await page.locator('iframe').evaluate((el) => el.clientHeight);
    expect(height).toBeGreaterThan(600);
    await frame.getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => page.locator('iframe').evaluate((el) => el.clientHeight)).toBeLessThan(height);
    await clickDrawn(canvas, 'kenji-fujimori');
    await expect(frame.getByRole('heading', { name: 'Kenji Fujimori' })).toBeVisible();
    expect(await lineStyle(canvas, 'odebrecht~paid~kuczynski')).toMatchObject({ pattern: 'dashed', label: '✕' });
    await expect(frame.getByRole('link', { name: /Open in the explorer/ })).toHaveAttribute('href', /\?view=alliances&focus=kenji-fujimori$/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(4);
    expect(complaints).toEqual([]);
  } finally {
    server.close();
  }
});

test('no other window can set the height of a frame, and no height is absurd', async ({ page, baseURL }) => {
  const { address, server } = await foreignPage(`<iframe src="${baseURL}/embed.html" data-bancada="embed" sandbox="allow-scripts" style="width:100%" height="400" title="graph"></iframe><iframe id="stranger" srcdoc="" title="stranger"></iframe><script async src="${baseURL}/embed.js"></script>`);
  try {
    await page.goto(address);
    const frame = page.locator('iframe').first();
    await expect.poll(() => frame.evaluate((el) => el.style.height)).toMatch(/px$/);
    const height = await frame.evaluate((el) => el.style.height);
    await page.evaluate(() => {
      const say = (height: unknown) => postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
      for (const wrong of [1, 99999, NaN, -5, '300', null, { valueOf: 300 }]) say(wrong);
      const stranger = document.querySelector<HTMLIFrameElement>('#stranger')?.contentWindow as (Window & { eval(code: string): void }) | null;
      stranger?.eval("parent.postMessage({sentinel:'amp',type:'embed-size',height:1999},'*')");
    });
    await page.waitForTimeout(300);
    expect(await frame.evaluate((el) => el.style.height)).toBe(height);
  } finally {
    server.close();
  }
});

test('the demo article shows two embeds, neither higher than its sheet needs nor clipped', async ({ page }) => {
  await page.goto('/demo.html');
  for (const index of [0, 1]) {
    const frame = page.frameLocator('iframe').nth(index);
    await page.locator('iframe').nth(index).scrollIntoViewIfNeeded();
    await canvasOf(frame);
    const overflow = await frame.locator('html').evaluate((el) => [el.scrollHeight - el.clientHeight, el.scrollWidth - el.clientWidth]);
    expect(overflow).toEqual([0, 0]);
  }
  await expect(page.frameLocator('iframe').nth(1).getByText(/\[1\]; Kuczynski denied the charge/)).toBeVisible();
});
