/** npm start: what it is served of, and that nothing is built twice. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../helpers/peru.ts';
import { freePort } from '../helpers/port.ts';
import { removeFolder } from '../helpers/remove.ts';

const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
const data = join(folder, 'data');
cpSync(join(root, 'src/cli/starter'), data, { recursive: true });
afterAll(() => removeFolder(folder));

/**
 * Starts it, waits until it says where it is, and stops it.
 * @returns what it printed, and its first page
 */
async function start(port: number): Promise<{ told: string; page: string }> {
  const child: ChildProcess = spawn(process.execPath, ['src/cli/start.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      PORT: String(port),
      BANCADA_DATASET: data,
      BANCADA_OUT: join(folder, 'site'),
    },
  });
  try {
    let told = '';
    const ready = new Promise<void>((done, fail) => {
      child.stdout?.on('data', (part: Buffer) => {
        told += part.toString();
        if (told.includes('Stop with Ctrl+C')) done();
      });
      child.stderr?.on('data', (part: Buffer) => (told += part.toString()));
      child.once('exit', (code) => fail(new Error(`it ended with ${code}: ${told}`)));
    });
    await ready;
    const page = await (await fetch(`http://localhost:${port}/`)).text();
    return { told, page };
  } finally {
    const ended = new Promise((done) => child.once('close', done));
    child.kill();
    await ended;
  }
}

it('builds the first time, serves at once while nothing changes, and builds again once a word of the dataset does', async () => {
  const port = await freePort();
  const first = await start(port);
  expect(first.told).toMatch(/^Building the site into /m);
  expect(first.page).toContain('The bridge that nobody built');
  const second = await start(port);
  expect(second.told).toMatch(/^Nothing has changed since .* was built: it is served as it is\.$/m);
  expect(second.page).toBe(first.page);
  const header = join(data, 'dataset.yaml');
  writeFileSync(
    header,
    readFileSync(header, 'utf8').replace('The bridge that nobody built', 'The bridge that is not'),
  );
  const third = await start(port);
  expect(third.told).toMatch(/^Something has changed since /m);
  expect(third.page).toContain('The bridge that is not');
});
