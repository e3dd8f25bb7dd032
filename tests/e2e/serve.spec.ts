/** The newcomer's first minutes: a dataset begun, looked at, changed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { serveSite } from '../../src/cli/site/serveSite.ts';
import { canvasOf, drawnCounts } from './canvas.ts';
import { hostOf, wake } from './host.ts';
import { freePort } from '../helpers/port.ts';
import { removeFolder } from '../helpers/remove.ts';

/** A page of another origin, with a frame in a sandbox. */
const ELSEWHERE = {
  '/': '<iframe sandbox="allow-scripts" src="/frame"></iframe>',
  '/frame': `<script>addEventListener('message', ({ data }) => fetch(data).then(
    (response) => response.text(), () => 'refused').then((text) => parent.postMessage(text, '*')))</script>`,
};

/** What a page can read at an address, in each way that there is. */
const readFrom = (page: Page, address: string, paths: readonly string[]) =>
  page.evaluate(
    async ([at, files]) => {
      const read: Record<string, string> = {};
      const loaded = (element: HTMLElement) =>
        new Promise<string>((done) => {
          element.onload = () => done('loaded');
          element.onerror = () => done('refused');
          document.body.append(element);
        });
      for (const file of files) {
        const url = at + file;
        read[`fetch ${file}`] = await fetch(url)
          .then((response) => response.text())
          .catch(() => 'refused');
        read[`script ${file}`] = await loaded(
          Object.assign(document.createElement('script'), { src: url }),
        );
        read[`image ${file}`] = await loaded(
          Object.assign(document.createElement('img'), { src: url }),
        );
        read[`style ${file}`] = await loaded(
          Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url }),
        );
        read[`events ${file}`] = await new Promise((done) => {
          const source = new EventSource(url);
          source.onopen = () => done('open');
          source.onerror = () => done('refused');
        });
        read[`sandbox ${file}`] = await new Promise((done) => {
          addEventListener('message', ({ data }) => done(String(data)), { once: true });
          document.querySelector('iframe')?.contentWindow?.postMessage(url, '*');
        });
      }
      return read;
    },
    [address, paths] as const,
  );

test('a dataset that was just begun is served, a change of it is followed, and a mistake is shown with its place', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  const mine = join(folder, 'bridge');
  expect(spawnSync('npx', ['bancada', 'new', mine], { encoding: 'utf8' }).status).toBe(0);
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    ['src/cli/bancada.mjs', 'serve', mine, '--port', String(port)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  try {
    // It says where it is once it listens and watches.
    await new Promise<void>((ready) => server.stdout?.once('data', () => ready()));
    const address = `http://localhost:${port}/`;
    await page.goto(address);
    await expect.poll(async () => (await drawnCounts(await canvasOf(page))).nodes).toBe(6);
    await page.goto(`${address}?as=list`);
    const table = page.getByRole('table', { name: /^Things/ });
    await expect(table).toContainText('Bo Lind');
    const people = join(mine, 'people.yaml');
    const text = readFileSync(people, 'utf8');
    writeFileSync(people, text.replace('name: Bo Lind', 'name: Bo Lindholm'));
    await expect(table).toContainText('Bo Lindholm');
    // A mistake is laid over the page with its place, also where the page is loaded anew, and goes
    // when it is mended.
    const mistakes = page.getByRole('alert').filter({ hasText: 'people.yaml' });
    writeFileSync(people, text.replace('id: bo-lind', 'id: bo-lindt'));
    await expect(
      page.getByRole('alert').filter({ hasText: /did you mean "bo-lindt"/ }),
    ).toBeVisible();
    await page.reload();
    await expect(page.getByText(/claims\.yaml:\d+:\d+ error id-unknown/)).toBeVisible();
    writeFileSync(people, text);
    await expect(table).toContainText('Bo Lind');
    await expect(mistakes).toHaveCount(0);
    // The folder may go and come back, as when it is moved.
    renameSync(mine, `${mine}-moved`);
    await expect(page.getByRole('alert').filter({ hasText: 'there is no folder' })).toBeVisible();
    renameSync(`${mine}-moved`, mine);
    await expect(page.getByRole('alert').filter({ hasText: 'there is no folder' })).toHaveCount(0);
    await expect(table).toContainText('Bo Lind');
    // And it is followed as before.
    writeFileSync(people, text.replace('name: Bo Lind', 'name: Bo Lindgren'));
    await expect(table).toContainText('Bo Lindgren');
    // A page of another origin, open beside it, reads nothing of the draft.
    const host = await hostOf(ELSEWHERE);
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(host.address);
    const read = await readFrom(elsewhere, address, ['data/bridge.json', 'boot.js', 'live']);
    expect(new Set(Object.values(read))).toEqual(new Set(['refused']));
    // It is not shown in another's frame, and a link to it works.
    await elsewhere.setContent(
      `<iframe src="${address}"></iframe><a href="${address}">The draft</a>`,
    );
    await expect(elsewhere.frameLocator('iframe').getByText('Bancada')).toHaveCount(0);
    await elsewhere.getByRole('link').click();
    await expect(elsewhere).toHaveURL(address);
    await expect(elsewhere.locator('header h1')).toBeVisible();
    host.server.close();
  } finally {
    server.kill();
    removeFolder(folder);
  }
});

test('a site that is served on one’s own machine is read by no page of another origin, and its own article shows its frames', async ({
  page,
}) => {
  const port = await freePort();
  const server = await serveSite(process.env['BANCADA_OUT'] ?? 'dist', port, 'localhost');
  const host = await hostOf(ELSEWHERE);
  try {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    const address = `http://localhost:${port}/`;
    await page.goto(`${address}demo.html`);
    for (const at of ['figure > iframe >> nth=0', 'bancada-graph iframe']) {
      await page.locator(at).scrollIntoViewIfNeeded();
      await wake(page.frameLocator(at));
      await canvasOf(page.frameLocator(at));
    }
    expect(faults).toEqual([]);

    const elsewhere = await page.context().newPage();
    await elsewhere.goto(host.address);
    const read = await readFrom(elsewhere, address, [
      'index.html',
      'data/peru-2018.json',
      'boot.js',
      'embed.js',
    ]);
    expect(new Set(Object.values(read))).toEqual(new Set(['refused']));
    const missing = await page.goto(`${address}nothing-here`);
    expect(missing?.status()).toBe(404);
    await expect(page.getByText('There is no /nothing-here here.')).toBeVisible();
  } finally {
    host.server.close();
    server.close();
    server.closeAllConnections();
  }
});
