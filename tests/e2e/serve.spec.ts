/** The newcomer's first minutes: a dataset begun, looked at, changed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { canvasOf, drawnCounts } from './canvas.ts';
import { hostOf } from './host.ts';
import { freePort } from '../helpers/port.ts';

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
    const host = await hostOf({
      '/': '<iframe sandbox="allow-scripts" src="/frame"></iframe>',
      '/frame': `<script>addEventListener('message', ({ data }) => fetch(data).then(
        (response) => response.text(), () => 'refused').then((text) => parent.postMessage(text, '*')))</script>`,
    });
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(host.address);
    const read = await elsewhere.evaluate(async (at) => {
      const tried = async (work: () => Promise<unknown>) =>
        work().then(
          (what) => what,
          () => 'refused',
        );
      const script = document.createElement('script');
      const program = new Promise((done) => {
        script.onload = () => done('loaded');
        script.onerror = () => done('refused');
      });
      script.src = `${at}boot.js`;
      document.body.append(script);
      const sandboxed = new Promise((done) =>
        addEventListener('message', ({ data }) => done(data)),
      );
      document.querySelector('iframe')?.contentWindow?.postMessage(`${at}data/bridge.json`, '*');
      return {
        data: await tried(async () => (await fetch(`${at}data/bridge.json`)).text()),
        // A page that may not read is given nothing either.
        program: await program,
        events: await new Promise((done) => {
          const source = new EventSource(`${at}live`);
          source.onopen = () => done('open');
          source.onerror = () => done('refused');
        }),
        sandboxed: await sandboxed,
      };
    }, address);
    expect(read).toEqual({
      data: 'refused',
      program: 'refused',
      events: 'refused',
      sandboxed: 'refused',
    });
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
    rmSync(folder, { recursive: true, force: true });
  }
});
