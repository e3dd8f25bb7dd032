/** A site's folder may hold what is the user's: a build changes and removes only what is ours. */
import fs, {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { contentHash, MANIFEST, printManifest, readManifest } from '../../src/cli/site/manifest.ts';
import { exchange, pin, publish, startPart } from '../../src/cli/site/pin.ts';

type Files = Readonly<Record<string, string>>;
const newFolder = () => mkdtempSync(join(tmpdir(), 'bancada-'));
function put(folder: string, files: Files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}
/** All files of a folder, but for the manifest. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .filter((name) => name !== MANIFEST && statSync(join(folder, name)).isFile())
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
function build(site: string, files: Files, force = false): Promise<string[]> {
  const part = startPart(site);
  put(part, files);
  return publish(part, site, force);
}
const FIRST = { 'index.html': 'one', 'e/a.html': 'a', 'assets/one.js': '1' };
const SECOND = { 'index.html': 'two', 'e/b.html': 'b', 'assets/two.js': '2' };
const THEIRS = {
  CNAME: 'example.org',
  _headers: '/*',
  '.git/HEAD': 'ref: refs/heads/main',
  'articles/mine.html': 'mine',
  'e/mine.html': 'beside ours',
};
const withoutParts = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.startsWith('.part-')));

describe('a site that is built again', () => {
  it('takes away what the build before wrote, and nothing else', async () => {
    const site = newFolder();
    await build(site, FIRST);
    put(site, THEIRS);
    expect(await build(site, SECOND)).toEqual([]);
    expect(withoutParts(filesIn(site))).toEqual({ ...SECOND, ...THEIRS });
    expect(existsSync(join(site, 'assets/one.js'))).toBe(false);
    expect(Object.keys(readManifest(site) ?? {}).sort()).toEqual(Object.keys(SECOND).sort());
  });

  it('leaves no empty folder behind where all that was in it was ours', async () => {
    const site = newFolder();
    await build(site, { 'index.html': 'one', 'deep/er/a.html': 'a' });
    await build(site, { 'index.html': 'one' });
    expect(existsSync(join(site, 'deep'))).toBe(false);
  });

  it('keeps what was changed by hand, and says so, until it may replace it', async () => {
    const site = newFolder();
    await build(site, FIRST);
    put(site, { 'index.html': 'mine', 'e/a.html': 'mine too' });
    expect((await build(site, SECOND)).sort()).toEqual(['e/a.html', 'index.html']);
    expect(filesIn(site)).toMatchObject({ 'index.html': 'mine', 'e/a.html': 'mine too' });
    // It is still known as one of ours that was changed.
    expect(await build(site, SECOND)).toEqual(['index.html']);
    expect(await build(site, SECOND, true)).toEqual([]);
    expect(filesIn(site)).toMatchObject({ 'index.html': 'two', 'e/a.html': 'mine too' });
  });

  it('changes nothing where a file of the user has the name of one of the site', async () => {
    const site = newFolder();
    await build(site, FIRST);
    put(site, { 'e/b.html': 'mine' });
    const before = withoutParts(filesIn(site));
    await expect(build(site, SECOND)).rejects.toThrow(/holds files of yours.*e\/b\.html.*--force/);
    expect(withoutParts(filesIn(site))).toEqual(before);
    await build(site, SECOND, true);
    expect(filesIn(site)).toMatchObject(SECOND);
  });

  it.skipIf(process.platform === 'win32')(
    'writes through no link, and into nothing that is no folder, whatever it may replace',
    async () => {
      for (const [link, isFolder] of [
        ['index.html', false],
        ['e', true],
      ] as const) {
        const site = newFolder();
        const elsewhere = newFolder();
        put(elsewhere, { 'a.html': 'of somebody', 'b.html': 'of somebody' });
        symlinkSync(isFolder ? elsewhere : join(elsewhere, 'a.html'), join(site, link));
        const before = filesIn(elsewhere);
        await expect(build(site, SECOND, true)).rejects.toThrow(/links or folders/);
        expect(filesIn(elsewhere)).toEqual(before);
      }
    },
  );

  it('takes no manifest of another program for its own', () => {
    for (const text of [
      '',
      '{',
      '[]',
      '{"files":["a"]}',
      '{"files":{"a":["x"]}}',
      '{"files":{"a":"b"}}',
    ]) {
      const site = newFolder();
      put(site, { [MANIFEST]: text });
      expect(readManifest(site), text).toBeUndefined();
    }
  });

  it('never loses a file that no build wrote, whatever is built and written in whichever order', async () => {
    const name = fc.constantFrom(
      'index.html',
      'a.html',
      'e/a.html',
      'e/b.html',
      'x/y/z.js',
      'CNAME',
    );
    const files = fc.dictionary(name, fc.constantFrom('1', '2', '3'), { maxKeys: 4 });
    const step = fc.record({ by: fc.constantFrom('build', 'user'), files });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const site = newFolder();
        /** What stands there by the user's hand. */
        const theirs = new Map<string, string>();
        for (const { by, files: some } of steps) {
          const written = readManifest(site) ?? {};
          if (by === 'user') {
            put(site, some);
            for (const [file, text] of Object.entries(some))
              if (written[file]?.includes(contentHash(Buffer.from(text)))) theirs.delete(file);
              else theirs.set(file, text);
            continue;
          }
          const before = withoutParts(filesIn(site));
          const isBuilt = await build(site, some).then(
            () => true,
            () => false,
          );
          const after = withoutParts(filesIn(site));
          if (!isBuilt) expect(after).toEqual(before);
          for (const [file, text] of theirs) {
            expect(after[file], file).toBe(text);
            // Changed by hand into what the build has: there is nothing of the user's in it now.
            if (isBuilt && written[file] && some[file] === text) theirs.delete(file);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is whole after a build that was interrupted, and the next one works', async () => {
    const site = newFolder();
    await build(site, FIRST);
    // Killed before it published, and while it did: a folder, a lock, a manifest of both.
    const dead = 2 ** 22 - 7;
    put(site, {
      [`.part-${dead}-abcdef/index.html`]: 'half',
      [`.part-${dead}-abcdef/.bancada-build`]: '',
      '.part-lock': `Bancada builds here: ${dead}`,
    });
    mkdirSync(join(site, `.part-${dead}-unmark`));
    expect(withoutParts(filesIn(site))).toEqual(FIRST);
    await build(site, SECOND);
    expect(withoutParts(filesIn(site))).toEqual(SECOND);
    expect(readdirSync(site).some((name) => name.startsWith(`.part-${dead}`))).toBe(false);
  });

  it('waits twenty seconds for another build, not at all for a file of the user’s in its place, and leaves all as it is', async () => {
    const site = newFolder();
    await build(site, FIRST);
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    try {
      for (const [isOurs, makeLock] of [
        [true, (lock: string) => writeFileSync(lock, `Bancada builds here: ${process.pid}`)],
        [false, (lock: string) => writeFileSync(lock, 'a note of the user’s')],
        [false, (lock: string) => spawnSync('mkfifo', [lock])],
      ] as const) {
        const lock = join(site, '.part-lock');
        makeLock(lock);
        const refused = expect(build(site, SECOND)).rejects.toThrow(`left ${lock} behind`);
        await vi.advanceTimersByTimeAsync(isOurs ? 21_000 : 0);
        await refused;
        expect(existsSync(lock)).toBe(true);
        unlinkSync(lock);
        expect(withoutParts(filesIn(site))).toEqual(FIRST);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('puts back what was changed by hand while files were exchanged, and moves the others', async () => {
    const site = newFolder();
    await build(site, FIRST);
    const part = startPart(site);
    put(part, { ...FIRST, 'index.html': 'two', 'e/a.html': 'b' });
    // After the plan was made.
    writeFileSync(join(site, 'index.html'), 'edited');
    const planned = { 'index.html': 'one', 'e/a.html': 'a' };
    const changed = exchange(part, site, Object.keys(planned), (file) => [
      contentHash(Buffer.from(planned[file as keyof typeof planned])),
    ]);
    expect(changed).toEqual(['index.html']);
    expect(withoutParts(filesIn(site))).toEqual({
      ...FIRST,
      'index.html': 'edited',
      'e/a.html': 'b',
    });
  });

  it('keeps what an editor wrote into a file that it had open while the file was exchanged', async () => {
    const site = newFolder();
    await build(site, FIRST);
    const part = startPart(site);
    put(part, { 'index.html': 'two', 'z.html': 'new' });
    const open = openSync(join(site, 'index.html'), 'a');
    let asked = 0;
    const changed = exchange(part, site, ['index.html', 'z.html'], (file) => {
      // Written once the new file has its name.
      if (file === 'index.html' && ++asked === 2) writeSync(open, ', edited');
      return [contentHash(Buffer.from('one'))];
    });
    closeSync(open);
    expect(changed).toEqual(['index.html']);
    expect(withoutParts(filesIn(site))).toEqual({
      ...FIRST,
      'index.html': 'one, edited',
      'z.html': 'new',
    });
  });

  it('follows no path of a manifest that leads out of its folder', async () => {
    const folder = newFolder();
    const site = join(folder, 'site');
    mkdirSync(site);
    put(folder, { 'precious.txt': 'mine' });
    const hash = contentHash(Buffer.from('mine'));
    for (const path of [
      '../precious.txt',
      `${folder}/precious.txt`,
      'a/../../precious.txt',
      './x',
      'a//b',
      'C:\\x',
    ]) {
      writeFileSync(join(site, MANIFEST), printManifest({ [path]: [hash] }));
      expect(readManifest(site), path).toBeUndefined();
      await build(site, FIRST, true);
      expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('mine');
    }
  });

  it('keeps folders and locks of the user that have names like those of a build', async () => {
    const site = newFolder();
    await build(site, FIRST);
    put(site, { '.part-4000000-mine12/notes.txt': 'mine' });
    await build(site, SECOND);
    expect(filesIn(site)['.part-4000000-mine12/notes.txt']).toBe('mine');
  });

  it('puts no version behind a link', () => {
    const site = newFolder();
    const elsewhere = newFolder();
    symlinkSync(elsewhere, join(site, 'v'));
    const part = startPart(site);
    put(part, FIRST);
    expect(() => pin(part, site, '0123456789')).toThrow(/v/);
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  it('gets everything back where one file cannot be exchanged', async (context) => {
    const site = newFolder();
    await build(site, FIRST);
    if (spawnSync('chattr', ['+i', join(site, 'index.html')]).status !== 0)
      return context.skip('this disk has no files that cannot be changed');
    try {
      await expect(build(site, SECOND)).rejects.toThrow();
      expect(withoutParts(filesIn(site))).toEqual(FIRST);
      expect(Object.keys(readManifest(site) ?? {}).sort()).toEqual(Object.keys(FIRST).sort());
    } finally {
      spawnSync('chattr', ['-i', join(site, 'index.html')]);
    }
    await build(site, SECOND);
    expect(withoutParts(filesIn(site))).toEqual(SECOND);
    // A folder that was no site of ours is none after a build that failed.
    const theirs = newFolder();
    put(theirs, { 'index.html': 'mine' });
    spawnSync('chattr', ['+i', join(theirs, 'index.html')]);
    try {
      await expect(build(theirs, SECOND, true)).rejects.toThrow();
      expect(withoutParts(filesIn(theirs))).toEqual({ 'index.html': 'mine' });
      expect(readManifest(theirs)).toBeUndefined();
    } finally {
      spawnSync('chattr', ['-i', join(theirs, 'index.html')]);
    }
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'stays as it is where its folder may not be written',
    async () => {
      const site = newFolder();
      await build(site, FIRST);
      chmodSync(site, 0o555);
      expect(() => startPart(site)).toThrow(/EACCES/);
      expect(filesIn(site)).toEqual(FIRST);
      chmodSync(site, 0o755);
    },
  );
});

describe('a site that another process builds at the same time', () => {
  const LOOKS = ['existsSync', 'lstatSync', 'statSync', 'readdirSync', 'readFileSync'] as const;
  /** Has what is not ours go before this process looks at it, from the nth look on. */
  function goneFrom(nth: number, isTheirs: (path: string) => boolean): { looks: number } {
    const count = { looks: 0 };
    for (const name of LOOKS) {
      const look = fs[name] as (...args: unknown[]) => unknown;
      vi.spyOn(fs, name).mockImplementation(((path: unknown, ...rest: unknown[]) => {
        if (typeof path === 'string' && isTheirs(path) && count.looks++ >= nth)
          fs.rmSync(path, { recursive: true, force: true });
        return look(path, ...rest);
      }) as never);
    }
    syncBuiltinESMExports();
    return count;
  }

  it('is built, whichever moment the other takes its lock and its folders away', async () => {
    for (let nth = 0; ; nth++) {
      const site = newFolder();
      // One that runs, and one that does not: no process has such a number.
      put(site, {
        '.part-lock': `Bancada builds here: ${process.ppid}`,
        [`.part-${process.ppid}-abcdef/.bancada-build`]: '',
        '.part-99999999-abcdef/.bancada-build': '',
        '.part-99999999-abcdef/e/index.html': '',
      });
      const theirs = readdirSync(site).map((name) => join(site, name));
      const count = goneFrom(nth, (path) => theirs.some((one) => path.startsWith(one)));
      try {
        expect(await build(site, FIRST)).toEqual([]);
      } finally {
        vi.restoreAllMocks();
        syncBuiltinESMExports();
      }
      expect(withoutParts(filesIn(site))).toEqual(FIRST);
      if (count.looks <= nth || nth > 14) {
        // Every look of a build had its turn; then it looks at the lock again and again.
        expect(nth).toBeGreaterThan(5);
        return;
      }
    }
  });
});
