import type { Page } from '@playwright/test';
import { hostOf } from './host.ts';
import { canvasOf, clickDrawn, lineMark } from './canvas.ts';
import { expect, test } from './warm.ts';

/** The first hop of the lit chain, in the list of hops. */
const hop = (page: Page, n: number) =>
  page.getByRole('button', { name: new RegExp(`Hop ${n} of`) });

test('a chain is traced between two names, told in sentences with the denial, and lit in the graph', async ({
  page,
}) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  await page.getByRole('combobox', { name: 'From' }).fill('PPK');
  await page.getByRole('option', { name: /Pedro Pablo Kuczynski/ }).click();
  await page.getByRole('combobox', { name: 'To' }).fill('odebre');
  await page.getByRole('option', { name: /^Odebrecht/ }).click();
  await expect(page.getByText('5 chains')).toBeVisible();
  await expect(
    page.getByText(/alleged in December 2017 [^.]*\[1\]; Kuczynski denied the charge/),
  ).toBeVisible();
  expect((await lineMark(canvas, 'odebrecht~paid~kuczynski'))?.emphasis).toBe('lit');
  // What is beside the chain steps back, or has no room.
  expect((await lineMark(canvas, 'popular-force~opposes~kuczynski'))?.emphasis).not.toBe('lit');
  await page
    .getByRole('button', { name: /Westfield Capital/ })
    .first()
    .click();
  await expect(page).toHaveURL(/chain=westfield-capital/);
  await expect(page.getByText('782,207 dollars')).toBeVisible();
  await expect(page.getByText(/Kuczynski denied any knowledge/)).toBeVisible();
});

test('arrow keys go along the chain, hop by hop, each with its claims, its line standing out, and an address', async ({
  page,
}) => {
  await page.goto('/?from=kuczynski&to=odebrecht&chain=westfield-capital');
  await canvasOf(page);
  await hop(page, 1).focus();
  await page.keyboard.press('ArrowRight');
  await expect(hop(page, 1)).toHaveAttribute('aria-current', 'step');
  await expect(page).toHaveURL(/hop=1/);
  await page.keyboard.press('ArrowDown');
  await expect(hop(page, 2)).toBeFocused();
  await expect(hop(page, 2)).toHaveAttribute('aria-expanded', 'true');
  await expect(
    page.getByRole('heading', { name: 'Odebrecht paid Westfield Capital' }),
  ).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/hop=1/);
  await page.reload();
  await canvasOf(page);
  await expect(hop(page, 1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.sentence')).toContainText('declaration of interests');
});

test('a chain that the address names is told, whatever ranks above it; what is missing is brought in', async ({
  page,
}) => {
  await page.goto(
    '/?view=in-short&from=keiko-fujimori&to=freddy-aragon&chain=ally-of-keiko-fujimori.moises-mamani.secret-videos-2018-03',
  );
  const canvas = await canvasOf(page);
  await expect(page.locator('.sentence')).toContainText('Moisés Mamani');
  expect((await lineMark(canvas, 'moises-mamani~recorded~secret-videos-2018-03'))?.emphasis).toBe(
    'lit',
  );
});

test('one is clicked, then "Trace to", then the other', async ({ page }) => {
  await page.goto('/');
  const canvas = await canvasOf(page);
  await clickDrawn(canvas, 'kenji-fujimori');
  await page.getByRole('button', { name: 'Trace to …' }).click();
  await expect(page.getByText(/Now choose what to tie Kenji Fujimori to/).first()).toBeVisible();
  await clickDrawn(canvas, 'kuczynski');
  await expect(page).toHaveURL(/from=kenji-fujimori&to=kuczynski/);
  await expect(page.getByText(/sided with Pedro Pablo Kuczynski/)).toBeVisible();
});

test('the same with the keyboard alone: arrow keys walk, Enter takes, Escape gives up', async ({
  page,
}) => {
  await page.goto('/?focus=kenji-fujimori');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Trace to …' }).press('Enter');
  const graph = page.getByRole('application');
  await graph.focus();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/focus=kuczynski/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=kenji-fujimori&to=kuczynski/);
  await page.goto('/?focus=kenji-fujimori');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Trace to …' }).press('Enter');
  await graph.focus();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/from=/);
});

test('what chains may use is chosen, what that leaves out is counted, and let in again', async ({
  page,
}) => {
  await page.goto('/?from=kuczynski&to=odebrecht');
  await canvasOf(page);
  await page.getByText('More things, and what chains may use').click();
  await page.getByRole('combobox', { name: 'Not through' }).fill('westfield');
  await page.getByRole('option', { name: /Westfield Capital/ }).click();
  await expect(page).toHaveURL(/avoid=westfield-capital/);
  await expect(page.getByRole('button', { name: /Chain \d.*Westfield Capital/ })).toHaveCount(0);
  await page.getByText('Why not others?').click();
  const reason = page.getByText(/\d+ left out because they go through Westfield Capital/);
  await expect(reason).toBeVisible();
  await reason.getByRole('button', { name: 'Allow' }).click();
  await expect(page).not.toHaveURL(/avoid=/);
  await expect(
    page.getByRole('button', { name: /Chain \d.*Westfield Capital/ }).first(),
  ).toBeVisible();
});

test('the paragraph and its sources are copied in four ways, each said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?from=kuczynski&to=odebrecht');
  await canvasOf(page);
  const copied = async (name: string) => {
    await page
      .getByRole('group', { name: 'Copy' })
      .getByRole('button', { name, exact: true })
      .click();
    await expect(page.getByText(/^Copied:/)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const text = await copied('Text');
  expect(text).toMatch(/^Pedro Pablo Kuczynski's opponents alleged .*\n\n\[1\] BBC News: /s);
  expect(text).toContain('chain=.');
  expect(await copied('Markdown')).toMatch(/\[\^1\]; Kuczynski denied.*\n\[\^1\]: BBC News/s);
  expect(JSON.parse(await copied('CSL-JSON'))[0]).toMatchObject({
    id: 'bbc-2018-03-21',
    type: 'article-newspaper',
    issued: { 'date-parts': [[2018, 3, 21]] },
  });
  expect(await copied('BibTeX')).toMatch(/^@article\{bbc-2018-03-21,\n {2}title = \{\{/);
});

test('three things and more are tied by a tree, with what they share and what changed', async ({
  page,
}) => {
  await page.goto(
    '/?from=kenji-fujimori&to=guillermo-bocangel&with=bienvenido-ramirez&since=2017-12-01',
  );
  await canvasOf(page);
  await expect(page.getByText('3 things, tied by 2 chains')).toBeVisible();
  await page.getByText('What they have in common').click();
  await expect(
    page
      .getByText(/^Each of Kenji Fujimori, Guillermo Bocángel and Bienvenido Ramírez abstained in/)
      .first(),
  ).toBeVisible();
  await expect(
    page.getByText(/Kenji Fujimori sat with Popular Force .* to 1 March 2018/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Remove Bienvenido Ramírez' }).click();
  await expect(page.getByText('5 chains')).toBeVisible();
});

test('a tree whose chains meet in one thing is told whole, and so are two wrong words of an address that are alike', async ({
  page,
}) => {
  await page.goto('/?from=kuczynski&to=odebrecht&with=keiko-fujimori.kenji-fujimori');
  await canvasOf(page);
  await expect(page.getByText('4 things, tied by 3 chains')).toBeVisible();
  await page.goto('/?add=ghost.ghost');
  await canvasOf(page);
  await expect(page.getByText('“ghost”').first()).toBeVisible();
});

test('the chain is exported as a strip of hops that fits 600 pixels', async ({ page }) => {
  await page.goto('/?from=keiko-fujimori&to=freddy-aragon&lang=es');
  await canvasOf(page);
  await page.getByRole('button', { name: 'Como imagen' }).click();
  const image = page.getByRole('dialog').getByRole('img');
  await expect(image).toHaveAttribute('width', '600');
  await expect(image).toHaveAttribute('alt', /Freddy Aragón habría planteado/);
  await expect(image).toHaveAttribute('src', /font-face/);
  const source = decodeURIComponent((await image.getAttribute('src')) ?? '');
  // As this browser draws it in the font that is in it, no word may leave the sheet.
  // Our own page lets no text become one.
  await page.goto('about:blank');
  await page.setContent(source.slice(source.indexOf('<svg')));
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  const widest = await page
    .locator('svg text')
    .evaluateAll((texts) =>
      Math.max(
        ...texts.map(
          (t) => (t as SVGTextElement).getBBox().x + (t as SVGTextElement).getBBox().width,
        ),
      ),
    );
  expect(widest).toBeLessThanOrEqual(600 - 8);
});

test('chains are asked for in a worker, and where a frame may have none, in the page', async ({
  page,
}) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await page.goto('/?focus=kuczynski');
  await canvasOf(page);
  await page.goto('/?from=kuczynski&to=odebrecht');
  await canvasOf(page);
  await page.getByRole('button', { name: '⇄ Swap' }).click();
  await expect(page.getByText('5 chains')).toBeVisible();
  expect(workers.some((url) => url.includes('chain.worker'))).toBe(true);

  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  const { href } = new URL('/embed.html?from=kuczynski&to=odebrecht', page.url());
  const { address, server } = await hostOf({
    '/': `<iframe sandbox="allow-scripts" style="width:700px;height:800px" src="${href}"></iframe>`,
  });
  await page.goto(address);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('5 chains')).toBeVisible();
  await frame.getByRole('button', { name: '⇄ Swap' }).click();
  await expect(frame.getByText(/alleged in December 2017/)).toBeVisible();
  await expect(frame.getByText('5 chains')).toBeVisible();
  expect(complaints).toEqual([]);
  server.close();
});
