/**
 * What goes wrong outside the program (files, permissions, disks, ports) is told in one plain
 * sentence, in the reader's language, and changes nothing of the user's.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliProcess } from '../helpers/cliProcess.ts';
import { root } from '../helpers/peru.ts';
import { freePort } from '../helpers/port.ts';
import { small } from '../helpers/small.ts';
import { removeFolder, unmount } from '../helpers/remove.ts';

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const folder = mkdtempSync(join(tmpdir(), 'bancada-mishaps-'));
const at = (...parts: string[]) => join(folder, ...parts);
const CSV = 'source,target,relation\nAna,Bo,backs\n';

/** Another user, who may write into a folder of their own alone; the same one where that cannot be. */
const other = new CliProcess(isRoot ? { uid: NOBODY, gid: NOBODY } : {});
const own = new CliProcess();

/** A disk of two megabytes; undefined where the system lets nobody have one. */
let disk: string | undefined;

beforeAll(async () => {
  chmodSync(folder, 0o755);
  expect((await own.run(['new', at('story')])).code).toBe(0);
  // In two languages, for what is drawn in either.
  mkdirSync(at('both'));
  for (const [file, text] of Object.entries(small)) writeFileSync(at('both', file), text);
  writeFileSync(at('links.csv'), CSV);
  writeFileSync(at('notes.txt'), 'mine');
  writeFileSync(at('view.json'), '{"bancada":');
  writeFileSync(at('broken.json'), '{');
  writeFileSync(at('ledger.csv'), 'a,b\n1,2\n');
  mkdirSync(at('full'));
  writeFileSync(at('full', 'thesis.txt'), 'mine');
  symlinkSync(at('nothing'), at('link-to-nothing'));
  symlinkSync(at('loop'), at('loop'));
  cpSync(at('story'), at('mistaken'), { recursive: true });
  writeFileSync(at('mistaken', 'people.yaml'), '- id: x\n');
  // What another user may not read, and may not write into.
  writeFileSync(at('secret.csv'), CSV);
  chmodSync(at('secret.csv'), 0o600);
  mkdirSync(at('closed'), { mode: 0o755 });
  mkdirSync(at('locked'), { mode: 0o700 });
  cpSync(at('story'), at('half-closed'), { recursive: true });
  chmodSync(at('half-closed', 'claims.yaml'), 0o600);
  mkdirSync(at('theirs'));
  if (isRoot) chownSync(at('theirs'), NOBODY, NOBODY);
  mkdirSync(at('disk'));
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', at('disk')]).status === 0) {
    disk = at('disk');
    writeFileSync(join(disk, 'mine.txt'), 'mine');
    // Some space is left: what is written does not fail at its first byte.
    writeFileSync(join(disk, 'fill'), new Uint8Array(2_000_000));
    if (isRoot) chmodSync(disk, 0o777);
  }
});
afterAll(() => {
  own.close();
  other.close();
  if (disk !== undefined) unmount(disk);
  removeFolder(folder);
});

/** Every file below a folder with its bytes, and every link with where it leads. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(path, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const inside = join(path, entry.name);
      if (entry.isDirectory()) return [[inside, 'a folder'], ...Object.entries(contents(inside))];
      return [[inside, entry.isFile() ? readFileSync(inside, 'base64') : 'a link']];
    }),
  );

/** Takes away what fitted on the small disk. */
function emptyDisk(path: string) {
  for (const part of readdirSync(path))
    if (part !== 'fill' && part !== 'mine.txt') rmSync(join(path, part), { recursive: true });
}

/** That a message is for a reader: one or two lines, without a trace of the program's insides. */
function expectPlain(text: string, name: string) {
  expect.soft(text, name).not.toMatch(/\n\s+at |node:|Error:|\.js:\d|undefined|\[object/);
  expect.soft(text.trim(), name).not.toBe('');
  expect.soft(text.split('\n')[0]?.length ?? 0, name).toBeLessThan(500);
}

const story = at('story');
const render = (out: string, ...more: string[]) => ['render', story, ...more, '-o', out];
/** What goes wrong, and the call. */
const MISHAPS: Readonly<Record<string, readonly string[]>> = {
  'a dataset that is not there': ['validate', at('nothing')],
  'a dataset that is a text file': ['validate', at('notes.txt')],
  'a dataset file that is cut': ['validate', at('broken.json')],
  'a dataset behind a broken link': ['validate', at('link-to-nothing')],
  'a dataset behind links in a circle': ['validate', at('loop')],
  'a dataset with mistakes is built': ['build', at('mistaken'), '-o', at('out-1')],
  'a dataset with mistakes is drawn': ['render', at('mistaken'), '-o', at('out-2.svg')],
  'a file to import that is not there': ['import', at('nothing.csv'), '-o', at('out-3')],
  'a file to import behind links in a circle': ['import', at('loop'), '-o', at('out-4')],
  'no place to import to': ['import', at('links.csv')],
  'nothing to import': ['import', '-o', at('out-5')],
  'an import onto a file': ['import', at('links.csv'), '-o', at('notes.txt')],
  'an import into a full folder': ['import', at('links.csv'), '-o', at('full')],
  'an import below a file': ['import', at('links.csv'), '-o', at('notes.txt', 'out')],
  'an import under a name that is too long': ['import', at('links.csv'), '-o', at('x'.repeat(300))],
  'a meaning that no column has': [
    'import',
    at('links.csv'),
    '-o',
    at('out-6'),
    '--column=a=nonsense',
  ],
  'an import onto its own input': ['import', at('links.csv'), '-o', at('links.csv'), '--force'],
  'an export of no format': ['export', story, '-o', at('out-6.gexf')],
  'an export of an unknown format': ['export', story, '--format', 'xyz', '-o', at('out-7')],
  'an export onto a file': ['export', story, '--format', 'gexf', '-o', at('notes.txt')],
  'an export onto the dataset': [
    'export',
    story,
    '--format',
    'gexf',
    '-o',
    at('story', 'claims.yaml'),
  ],
  'an export into a folder that is not there': [
    'export',
    story,
    '--format',
    'gexf',
    '-o',
    at('no', 'a.gexf'),
  ],
  'a picture of an unknown kind': render(at('out-8.tiff')),
  'a picture of an unknown view': render(at('out-9.svg'), '--view', 'nothing'),
  'a picture of a size that cannot be': render(at('out-10.svg'), '--size', '1x1'),
  'a picture onto a folder': render(at('full')),
  'a picture into a folder that is not there': render(at('no', 'picture.svg')),
  'a saved view that is cut': render(at('out-11.svg'), '--saved', at('view.json')),
  'a saved view that is not there': render(at('out-12.svg'), '--saved', at('nothing.json')),
  'a new dataset in a full folder': ['new', at('full')],
  'a new dataset below a file': ['new', at('notes.txt', 'story')],
  'a site in a full folder': ['build', story, '-o', at('full')],
  'a site onto a file': ['build', story, '-o', at('notes.txt')],
  'a site in the dataset': ['build', story, '-o', at('story', 'site')],
  'a ledger that is not there': ['coverage', story, at('nothing.csv')],
  'a ledger of other columns': ['coverage', story, at('ledger.csv')],
  'a chain from nobody': ['trace', '--dataset', story, 'nobody', 'bo-lind'],
  'an unknown command': ['biuld', story],
  'an unknown option': ['build', story, '--ouput', at('out-13')],
  'a port that is none': ['serve', story, '--port', '99999'],
  'a server of nothing': ['serve', at('nothing')],
};

describe('what goes wrong', () => {
  it.each(Object.entries(MISHAPS))(
    'is told plainly in English and Spanish: %s',
    async (name, args) => {
      const before = contents(folder);
      const english = await own.run([...args]);
      const spanish = await own.run([...args, '--lang', 'es']);
      expect([1, 2]).toContain(english.code);
      expect(spanish.code).toBe(english.code);
      expectPlain(english.text, name);
      expectPlain(spanish.text, name);
      expect(spanish.text).not.toBe(english.text);
      expect(contents(folder)).toEqual(before);
    },
  );

  it.runIf(isRoot)(
    'is told plainly where there is no permission, and nothing is changed',
    async () => {
      const refused: Record<string, readonly string[]> = {
        'a file to import': ['import', at('secret.csv'), '-o', at('theirs', 'a')],
        'a folder to import': ['import', at('locked'), '-o', at('theirs', 'b')],
        'a place to import to': ['import', at('links.csv'), '-o', at('closed', 'a')],
        'a file of a dataset': ['validate', at('half-closed')],
        'a dataset': ['validate', at('locked')],
        'a place for a picture': ['render', at('both'), '-o', at('closed', 'a.svg')],
        'a place for an export': [
          'export',
          at('both'),
          '--format',
          'csv',
          '-o',
          at('closed', 'a.csv'),
        ],
        'a place for a new dataset': ['new', at('closed', 'story')],
        'a place for a site': ['build', story, '-o', at('closed', 'site')],
        'a port': ['serve', story, '--port', '80'],
      };
      const before = contents(folder);
      for (const [name, args] of Object.entries(refused)) {
        const english = await other.run([...args]);
        const spanish = await other.run([...args, '--lang', 'es']);
        expect.soft([1, 2], name).toContain(english.code);
        expectPlain(english.text, name);
        expectPlain(spanish.text, name);
        expect.soft(english.text, name).toMatch(/permission|allow/);
        expect.soft(spanish.text, name).toMatch(/permiso|permite/);
      }
      expect(contents(folder)).toEqual(before);
    },
  );

  it('is told plainly where the disk is full, which has nothing half-written after it', async (context) => {
    if (disk === undefined) return context.skip('the system lets nobody mount a small disk');
    const full: Record<string, readonly string[]> = {
      'an import': ['import', at('links.csv'), '-o', join(disk, 'a')],
      'an import into a file': ['import', at('big.csv'), '-o', join(disk, 'b.json')],
      'a picture': ['render', story, '-o', join(disk, 'c.png'), '--size', '4000x4000'],
      'an export': ['export', story, '--format', 'csv', '-o', join(disk, 'd.csv')],
      'a new dataset': ['new', join(disk, 'e')],
      'a site': ['build', story, '-o', join(disk, 'f')],
    };
    writeFileSync(
      at('big.csv'),
      `source,target\n${Array.from({ length: 2000 }, (_, i) => `p${i},q${i}\n`).join('')}`,
    );
    const before = contents(disk);
    // Less and less is left: each fails at another moment.
    for (const left of [90_000, 12_000, 0]) {
      writeFileSync(join(disk, 'fill'), '');
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(join(disk, 'fill'), new Uint8Array(Math.max(0, bavail * bsize - left)));
      for (const [name, args] of Object.entries(full)) {
        const english = await own.run([...args]);
        if (english.code === 0) {
          emptyDisk(disk);
          continue;
        }
        expectPlain(english.text, name);
        expect.soft(english.text, name).toContain('no room left');
        expect
          .soft(readdirSync(disk).sort(), `${name} with ${left} bytes left`)
          .toEqual(['fill', 'mine.txt']);
      }
    }
    expect(readFileSync(join(disk, 'mine.txt'), 'utf8')).toBe('mine');
    expect(Object.keys(contents(disk))).toEqual(Object.keys(before));
  });

  it('leaves the old site whole, byte for byte, where the disk fills up during a build', async (context) => {
    const roomy = at('roomy');
    mkdirSync(roomy);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', roomy]).status !== 0)
      return context.skip('the system lets nobody mount a small disk');
    try {
      const site = join(roomy, 'site');
      const mine = at('changing');
      cpSync(story, mine, { recursive: true });
      expect((await own.run(['build', mine, '-o', site])).code).toBe(0);
      const before = contents(site);
      const people = join(mine, 'people.yaml');
      writeFileSync(people, readFileSync(people, 'utf8').replace('Bo Lind', 'Bo Lindgren'));
      let failed = 0;
      for (const left of [0, 800_000, 2_400_000, 4_000_000]) {
        writeFileSync(join(roomy, 'fill'), '');
        const { bavail, bsize } = statfsSync(roomy);
        writeFileSync(join(roomy, 'fill'), new Uint8Array(Math.max(0, bavail * bsize - left)));
        const { code, text } = await own.run(['build', mine, '-o', site]);
        if (code === 0) break;
        failed += 1;
        expectPlain(text, `${left} bytes left`);
        expect(text).toContain('no room left');
        expect(contents(site), `${left} bytes left`).toEqual(before);
      }
      expect(failed).toBeGreaterThan(1);
      rmSync(join(roomy, 'fill'));
      expect((await own.run(['build', mine, '-o', site])).code).toBe(0);
      expect(contents(site)).not.toEqual(before);
    } finally {
      unmount(roomy);
    }
  });

  it('is told plainly where a port is taken', async () => {
    const holder = createServer();
    await new Promise<void>((done) => holder.listen(0, 'localhost', done));
    const address = holder.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    try {
      const english = await own.run(['serve', story, '--port', String(port)]);
      expect([english.code, english.text.includes('the port is taken')]).toEqual([2, true]);
      expectPlain(english.text, 'serve');
      const spanish = await own.run(['serve', story, '--port', String(port), '--lang', 'es']);
      expect(spanish.text).toContain('el puerto está ocupado');
    } finally {
      holder.close();
    }
  });
});

describe('the program', () => {
  it('leaves nothing on its port when a server is killed', async () => {
    const port = await freePort();
    const serve = () =>
      spawn(
        process.execPath,
        [join(root, 'src/cli/bancada.mjs'), 'serve', story, '--port', String(port)],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      );
    for (let i = 0; i < 2; i++) {
      const server = serve();
      await new Promise((ready) => server.stdout.once('data', ready));
      expect((await fetch(`http://localhost:${port}/`)).status).toBe(200);
      server.kill('SIGKILL');
      await new Promise((done) => server.once('exit', done));
      await expect(fetch(`http://localhost:${port}/`)).rejects.toThrow('fetch failed');
    }
  });

  it.runIf(isRoot)(
    'works from a folder that it may not write into, and writes nothing there',
    async (context) => {
      const there = dirname(root);
      const reads = spawnSync(
        process.execPath,
        ['-e', `require('fs').readdirSync(${JSON.stringify(root)})`],
        {
          uid: NOBODY,
          gid: NOBODY,
        },
      );
      if (reads.status !== 0) return context.skip(`another user may not read ${there}`);
      const stamp = () =>
        ['src', 'lib', 'lib/parts', 'node_modules', '.'].map(
          (path) => statSync(join(root, path)).mtimeMs,
        );
      const before = stamp();
      for (const args of [
        ['validate', story],
        ['new', at('theirs', 'own')],
        ['build', story, '-o', at('theirs', 'site')],
        ['render', story, '-o', at('theirs', 'a.png')],
        ['import', at('links.csv'), '-o', at('theirs', 'imported')],
      ]) {
        const { status, stdout, stderr } = spawnSync(
          process.execPath,
          [join(root, 'src/cli/bancada.mjs'), ...args],
          {
            uid: NOBODY,
            gid: NOBODY,
            cwd: at('theirs'),
            encoding: 'utf8',
            env: { PATH: process.env['PATH'] },
          },
        );
        expect(status, stdout + stderr).toBe(0);
      }
      expect(stamp()).toEqual(before);
    },
  );
});
