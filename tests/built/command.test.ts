/** The command as it is called in a checkout, and sites of other datasets. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../helpers/peru.ts';
import { removeFolder } from '../helpers/remove.ts';

const call = promisify(execFile);
const bin = join(root, 'src/cli/bancada.mjs');
/** Runs one command line as a program of its own. */
const bancada = (...args: string[]) => call(process.execPath, [bin, ...args], { cwd: root });
/** What a call that is refused prints, and its exit code. */
const refusal = (...args: string[]) =>
  bancada(...args).then(
    () => {
      throw new Error('it was not refused');
    },
    (error: unknown) => {
      const { code, stderr } = error as { code: number; stderr: string };
      return { code, stderr };
    },
  );

describe('npx bancada, in a checkout', () => {
  it('runs with nothing built by hand', async () => {
    const { stdout } = await call(
      'npx',
      ['bancada', 'trace', 'kuczynski', 'alberto-fujimori', '--json'],
      { cwd: root, shell: process.platform === 'win32' },
    );
    const { chains } = JSON.parse(stdout) as { chains: { hops: { relation: string }[] }[] };
    expect(chains[0]?.hops[0]?.relation).toBe('pardoned');
  });

  it('prints its help in less time than one notices', async () => {
    const told = `process.on('exit', () => console.error(JSON.stringify(process.cpuUsage())));`;
    const took: number[] = [];
    for (let i = 0; i < 3; i++) {
      const counted = `data:text/javascript,${encodeURIComponent(told)}`;
      const { stdout, stderr } = await call(process.execPath, ['--import', counted, bin, 'help']);
      expect(stdout).toContain('bancada trace');
      const { user, system } = JSON.parse(stderr) as NodeJS.CpuUsage;
      took.push((user + system) / 1000);
    }
    // The time of the processor: what else a machine does is no fault of ours.
    expect(Math.min(...took)).toBeLessThan(400);
  });

  it('ends without a word where its reader has heard enough, and with code 2 where the call is wrong', async () => {
    if (process.platform !== 'win32') {
      const { stdout, stderr } = await call('sh', [
        '-c',
        `"${process.execPath}" "${bin}" help | head -1`,
      ]);
      expect(stdout).toMatch(/^bancada: /);
      expect(stderr).toBe('');
    }
    expect(await refusal('fly')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^there is no command "fly"/),
    });
  });
});

describe('a site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  const mine = join(folder, 'story');
  const site = join(folder, 'site');
  beforeAll(() => bancada('new', mine));
  afterAll(() => removeFolder(folder));

  it('is built of any dataset, and never into a folder that holds something else', async () => {
    await bancada('build', mine, '-o', site);
    expect(readdirSync(site)).toEqual(
      expect.arrayContaining(['index.html', 'e', 'data', 'embed.js', 'version.json']),
    );
    const page = readFileSync(join(site, 'index.html'), 'utf8');
    expect(page).toContain('The bridge that nobody built');
    expect(page).not.toMatch(/Kuczynski|Peru/);
    for (const name of ['demo.html', 'live.js', 'story.html'])
      expect(readdirSync(site)).not.toContain(name);
    expect(readdirSync(join(site, 'e'))).toEqual(
      expect.arrayContaining([
        'all.en.html',
        'all.en.png',
        'the-bridge.en.html',
        'the-bridge.en.pdf',
        'the-bridge.2.en.html',
      ]),
    );
    const other = join(folder, 'letters');
    mkdirSync(other);
    writeFileSync(join(other, 'letter.txt'), 'mine');
    const { code, stderr } = await refusal('build', mine, '-o', other);
    expect([code, stderr]).toEqual([2, expect.stringContaining('is no site of ours')]);
    expect(readdirSync(other)).toEqual(['letter.txt']);
  });

  it('is whole, and the same, where two builds of it run at once', async () => {
    const both = join(folder, 'both');
    const apart = join(folder, 'apart');
    await Promise.all([
      bancada('build', mine, '-o', both),
      bancada('build', mine, '-o', both),
      bancada('build', mine, '-o', apart),
    ]);
    const version = (where: string) => readFileSync(join(where, 'version.json'), 'utf8');
    expect(version(both)).toBe(version(apart));
    expect(readdirSync(both).sort()).toEqual(readdirSync(apart).sort());
    expect(readdirSync(join(both, 'e')).sort()).toEqual(readdirSync(join(apart, 'e')).sort());
    expect(readdirSync(join(both, 'v'))).toHaveLength(1);
  });

  it('stays as it is where the next build fails, told with what is wrong', async () => {
    const before = readFileSync(join(site, 'version.json'), 'utf8');
    const claims = join(mine, 'claims.yaml');
    const text = readFileSync(claims, 'utf8');
    writeFileSync(claims, text.replace('object: ana-ruiz', 'object: ana-ruis'));
    const { code, stderr } = await refusal('build', mine, '-o', site);
    writeFileSync(claims, text);
    expect([code, stderr]).toEqual([1, expect.stringContaining('did you mean "ana-ruiz"')]);
    expect(readFileSync(join(site, 'version.json'), 'utf8')).toBe(before);
    expect(existsSync(join(site, 'index.html'))).toBe(true);
    expect(readdirSync(site).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('is refused an address that is none', async () => {
    const wrong = call(process.execPath, [bin, 'build', mine, '-o', join(folder, 'x')], {
      env: { ...process.env, BANCADA_SITE: 'ftp://example.org' },
    });
    await expect(wrong).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining('BANCADA_SITE must be the address of a site'),
    });
  });
});
