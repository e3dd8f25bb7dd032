/** A site stays whole whatever happens to the build that was to replace it. */
import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { root } from '../helpers/peru.ts';
import { removeFolder } from '../helpers/remove.ts';

/** Exchanging the files of a site may take as long; a kill that comes too late halves it. */
const FIRST_PUBLISHING_MS = 40;
const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
const mine = join(folder, 'story');
const site = join(folder, 'site');
afterAll(() => removeFolder(folder));

/** When a command is killed: some milliseconds after it began, or after it began to publish. */
interface Kill {
  after: number;
  since: 'start' | 'publishing';
}

/** Runs the command, which a kill keeps from ending anything. @returns its exit code; null if it was killed */
const bancada = (args: readonly string[], kill?: Kill) =>
  new Promise<number | null>((done) => {
    const child = spawn(process.execPath, [join(root, 'src/cli/bancada.mjs'), ...args], {
      stdio: 'ignore',
    });
    let timer: NodeJS.Timeout | undefined;
    const arm = ({ after }: Kill) => (timer ??= setTimeout(() => child.kill('SIGKILL'), after));
    if (kill?.since === 'start') arm(kill);
    // The lock is held while files are exchanged.
    const watcher =
      kill?.since === 'publishing'
        ? watch(site, (_, name) => name === '.part-lock' && arm(kill))
        : undefined;
    child.once('close', (code) => {
      clearTimeout(timer);
      watcher?.close();
      done(code);
    });
  });

const REFERENCE = /(?:src|href)="([^"#?:]+)["?#]|data-live="([^"]+)"/g;
/** What the pages of the site name and is not there. */
function missing(): string[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.html') && !/^(v|\.part-)/.test(name),
  );
  expect(pages.length).toBeGreaterThan(5);
  return pages.flatMap((page) =>
    [...readFileSync(join(site, page), 'utf8').matchAll(REFERENCE)]
      .flatMap(([, one, several]) => one ?? several?.split(' ') ?? [])
      .filter((file) => !existsSync(join(site, dirname(page), file)))
      .map((file) => `${page}: ${file}`),
  );
}
/** Changes a name in the dataset, which every page tells. */
function rename(to: string) {
  const people = join(mine, 'people.yaml');
  const text = readFileSync(people, 'utf8');
  writeFileSync(people, text.replace(/name: Bo \w+/, `name: Bo ${to}`));
}

it('a site is whole after each of twenty builds that were killed at random moments, and the next build works', async () => {
  expect(await bancada(['new', mine])).toBe(0);
  expect(await bancada(['build', mine, '-o', site])).toBe(0);
  expect(missing()).toEqual([]);
  const began = performance.now();
  rename('Second');
  expect(await bancada(['build', mine, '-o', site])).toBe(0);
  const took = performance.now() - began;
  const id = readdirSync(join(site, 'data'))[0] ?? expect.fail();
  const KILLS = 20;
  let killed = 0;
  let publishing = 0;
  let mostPublishing = FIRST_PUBLISHING_MS;
  for (let n = 0; n < KILLS; n++) {
    rename(`Number${n}`);
    // By turns anywhere in a build, each tenth of it once and a little beyond its end, and while
    // files are exchanged.
    const kill: Kill =
      n % 2 === 0
        ? { since: 'start', after: ((n + Math.random()) / KILLS) * took * 1.1 }
        : { since: 'publishing', after: Math.random() * mostPublishing };
    const code = await bancada(['build', mine, '-o', site], kill);
    if (code === null) killed++;
    if (code === null && existsSync(join(site, '.part-lock'))) publishing++;
    else if (kill.since === 'publishing') mostPublishing /= 2;
    expect(missing(), `killed ${kill.after} ms after the ${kill.since}`).toEqual([]);
    expect(() => JSON.parse(readFileSync(join(site, 'data', id), 'utf8')) as unknown).not.toThrow();
    expect(statSync(join(site, 'index.html')).size).toBeGreaterThan(1000);
  }
  expect(publishing).toBeGreaterThan(2);
  expect(killed).toBeGreaterThan(KILLS / 2);
  rename('Last');
  expect(await bancada(['build', mine, '-o', site])).toBe(0);
  expect(missing()).toEqual([]);
  expect(readFileSync(join(site, 'data', id), 'utf8')).toContain('Bo Last');
  expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual([]);
});
