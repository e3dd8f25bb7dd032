/** The newcomer's first minutes: a dataset begun, looked at, changed. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { canvasOf, drawnCounts } from './canvas.ts';

const freePort = () =>
  new Promise<number>((done) => {
    const probe = createServer();
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });

test('a dataset that was just begun is served, a change of it is followed, and a mistake is shown with its place', async ({
  page,
}) => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  const mine = join(folder, 'bridge');
  expect(spawnSync('npx', ['bancada', 'new', mine], { encoding: 'utf8' }).status).toBe(0);
  const port = await freePort();
  const server: ChildProcess = spawn(
    process.execPath,
    ['src/cli/bancada.mjs', 'serve', mine, '--port', String(port)],
    { stdio: 'ignore' },
  );
  try {
    const address = `http://localhost:${port}/`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            (response) => response.ok,
            () => false,
          ),
        { timeout: 60_000 },
      )
      .toBe(true);
    // The first page has its parts made ready, and may be loaded anew for it.
    await page.goto(address);
    await expect
      .poll(async () => (await drawnCounts(await canvasOf(page))).nodes, { timeout: 60_000 })
      .toBe(6);
    await page.goto(`${address}?as=list`);
    const table = page.getByRole('table', { name: /^Things/ });
    await expect(table).toContainText('Bo Lind', { timeout: 30_000 });
    const people = join(mine, 'people.yaml');
    const text = readFileSync(people, 'utf8');
    // On a busy machine the folder may not be watched yet when the first change comes: it is made again, once the page has had time to follow it.
    const change = (content: string, seen: () => Promise<boolean>) =>
      expect
        .poll(
          async () => {
            writeFileSync(people, content);
            for (let i = 0; i < 16 && !(await seen()); i++) await page.waitForTimeout(500);
            return seen();
          },
          { timeout: 45_000, intervals: [500] },
        )
        .toBe(true);
    await change(text.replace('name: Bo Lind', 'name: Bo Lindholm'), () =>
      table.getByText('Bo Lindholm').isVisible(),
    );
    await change(
      text.replace('id: bo-lind', 'id: bo-lindt'),
      async () =>
        (await page
          .locator('vite-error-overlay')
          .getByText(/did you mean "bo-lindt"/)
          .count()) > 0,
    );
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
