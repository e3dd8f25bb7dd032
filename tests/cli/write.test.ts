/**
 * No command that writes files loses one of the user's: each is tried on each kind of thing that
 * can stand in its way, and all that was there is compared byte for byte.
 */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/main.ts';
import { writeFiles, writeNewFolder } from '../../src/cli/write.ts';
import { loadFormat, WRITTEN_FORMATS } from '../../src/formats/registry.ts';
import { small } from '../helpers/small.ts';

const hasLinks = process.platform !== 'win32';

/** A folder with a dataset, a file to import, and things of the user's. */
function desk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  const put = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [file, text] of Object.entries(small)) put(join('data', file), text);
  put('network.csv', 'source,target\nana,luis\n');
  put('notes.txt', 'a thesis');
  put('taken', 'mine');
  put('taken.part', 'mine too');
  put('full/letter.txt', 'mine as well');
  if (hasLinks) {
    symlinkSync(join(folder, 'notes.txt'), join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    symlinkSync(join(folder, 'full'), join(folder, 'linked-folder'));
    execFileSync('mkfifo', [join(folder, 'fifo')]);
  }
  return folder;
}
/** All that is in a folder: texts, and where links lead. */
function contentOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const stat = lstatSync(join(folder, name));
        if (stat.isSymbolicLink()) return [name, `-> ${readlinkSync(join(folder, name))}`];
        if (stat.isFile()) return [name, readFileSync(join(folder, name), 'latin1')];
        return [name, stat.isDirectory() ? 'a folder' : 'no file'];
      }),
  );
}
async function call(...args: string[]) {
  const errors: string[] = [];
  const code = await run(
    args,
    () => undefined,
    (text) => errors.push(text),
  );
  return { code, error: errors.join('\n') };
}

/** A command that writes a file, or several. */
interface FileCommand {
  /** Of the name that it is given. */
  ending: string;
  args: (folder: string) => string[];
}
const data = (folder: string) => join(folder, 'data');
const FILE_COMMANDS: Readonly<Record<string, FileCommand>> = {
  ...Object.fromEntries(
    await Promise.all(
      WRITTEN_FORMATS.map(async ({ id }) => [
        `export ${id}`,
        {
          ending: (await loadFormat(id))?.ending,
          args: (folder: string) => ['export', data(folder), '--format', id],
        },
      ]),
    ),
  ),
  'render an SVG': { ending: '.svg', args: (folder) => ['render', data(folder)] },
  'build a dataset file': { ending: '.json', args: (folder) => ['build', data(folder)] },
  'import to a dataset file': {
    ending: '.json',
    args: (folder) => ['import', join(folder, 'network.csv')],
  },
};

/** What a command adds to a name: the endings of all its files. */
async function endingsOf({ ending, args }: FileCommand): Promise<string[]> {
  const folder = desk();
  const before = contentOf(folder);
  expect(await call(...args(folder), '-o', join(folder, `fresh${ending}`))).toEqual({
    code: 0,
    error: '',
  });
  return Object.keys(contentOf(folder)).flatMap((name) =>
    name in before ? [] : [name.replace(/^fresh/, '')],
  );
}
/** Puts something of a kind where a command would write. */
function inTheWay(folder: string, name: string, ending: string): void {
  const path = join(folder, `${name}${ending}`);
  if (name === 'link') symlinkSync(join(folder, 'notes.txt'), path);
  else if (name === 'dangling') symlinkSync(join(folder, 'nowhere'), path);
  else if (name === 'fifo') execFileSync('mkfifo', [path]);
  else if (name === 'full') mkdirSync(path);
  else writeFileSync(path, 'mine');
}

describe.each(Object.entries(FILE_COMMANDS))('%s', (_, command) => {
  const { ending, args } = command;
  const kinds: [string, RegExp][] = [
    ['taken', /is there already.*--force/],
    ['full', /is a folder/],
    ...(hasLinks
      ? ([
          ['link', /is a link/],
          ['dangling', /is a link/],
          ['fifo', /no ordinary file/],
        ] as [string, RegExp][])
      : []),
  ];

  it('writes over nothing that is there, and says why', async () => {
    const endings = await endingsOf(command);
    expect(endings.length).toBeGreaterThan(0);
    for (const one of endings) {
      const folder = desk();
      for (const [name] of kinds) inTheWay(folder, name, one);
      const before = contentOf(folder);
      for (const [name, why] of kinds) {
        const place = join(folder, `${name}${ending}`);
        const { code, error } = await call(...args(folder), '-o', place);
        expect([code, error], place).toEqual([2, expect.stringMatching(why)]);
        // But for a file, not even where files may be replaced.
        if (name !== 'taken')
          expect((await call(...args(folder), '-o', place, '--force')).code, place).toBe(2);
      }
      expect(contentOf(folder)).toEqual(before);
    }
  });

  it('writes nothing into the dataset, nor over what it reads', async () => {
    const folder = desk();
    const before = contentOf(folder);
    const input = args(folder).at(1) ?? expect.fail();
    const places = existsSync(join(input, 'claims.yaml'))
      ? [`claims${ending}`, 'people.yaml', `new${ending}`].map((name) => join(input, name))
      : [input];
    const isPicture = args(folder)[0] === 'render';
    for (const place of places.filter((name) => !isPicture || name.endsWith(ending)))
      for (const force of [[], ['--force']]) {
        const { code, error } = await call(...args(folder), '-o', place, ...force);
        expect([code, error], place).toEqual([
          2,
          expect.stringMatching(/which is read|is what is read|not empty|in one another/),
        ]);
      }
    expect(contentOf(folder)).toEqual(before);
  });

  it('writes a new file, and replaces one where it may, beside which nothing is left', async () => {
    const folder = desk();
    const before = contentOf(folder);
    for (const one of await endingsOf(command)) inTheWay(folder, 'taken', one);
    for (const more of [[`taken${ending}`, '--force'], [`new${ending}`]])
      expect(
        await call(...args(folder), '-o', join(folder, String(more[0])), ...more.slice(1)),
      ).toEqual({ code: 0, error: '' });
    const after = contentOf(folder);
    expect(after).toMatchObject(before);
    const added = Object.keys(after).filter((name) => !(name in before));
    expect(added.filter((name) => !/^(taken|new)\b/.test(name))).toEqual([]);
    for (const name of added) expect(after[name], name).not.toBe('mine');
  });
});

describe('a new folder', () => {
  const COMMANDS: Readonly<Record<string, (folder: string, out: string) => string[]>> = {
    import: (folder, out) => ['import', join(folder, 'network.csv'), '-o', out],
    new: (_, out) => ['new', out],
  };
  it.each(Object.entries(COMMANDS))('%s is put into no other', async (_, args) => {
    const folder = desk();
    const before = contentOf(folder);
    const names = ['full', 'taken', ...(hasLinks ? ['linked-folder', 'dangling', 'fifo'] : [])];
    for (const name of names) {
      const { code, error } = await call(...args(folder, join(folder, name)));
      expect([code, error], name).toEqual([2, expect.stringContaining(name)]);
    }
    expect(contentOf(folder)).toEqual(before);
  });
  it.each(Object.entries(COMMANDS))('%s fills one that is empty', async (_, args) => {
    const folder = desk();
    const before = contentOf(folder);
    mkdirSync(join(folder, 'empty'));
    expect(await call(...args(folder, join(folder, 'empty')))).toEqual({ code: 0, error: '' });
    expect(readdirSync(join(folder, 'empty'))).toContain('dataset.yaml');
    expect(contentOf(folder)).toMatchObject(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('what is imported', () => {
  it('is never written over, by whatever name it is called', async () => {
    const folder = desk();
    const input = join(folder, 'network.json');
    writeFileSync(input, '{"nodes": [{"id": "a"}, {"id": "b"}], "links": []}');
    const names = [input, join(folder, 'full', '..', 'network.json')];
    if (hasLinks) {
      linkSync(input, join(folder, 'other-name.json'));
      symlinkSync(folder, join(folder, 'here'));
      names.push(join(folder, 'other-name.json'), join(folder, 'here', 'network.json'));
    }
    const before = contentOf(folder);
    for (const name of names)
      for (const force of [[], ['--force']]) {
        const { code, error } = await call('import', input, '-o', name, ...force);
        expect([code, error], name).toEqual([2, expect.stringContaining('is what is read')]);
      }
    expect(contentOf(folder)).toEqual(before);
  });
});

describe('a name that the system refuses', () => {
  it('is told with the name and why, by every command, never with a stack', async () => {
    const folder = desk();
    const name = join(folder, 'x'.repeat(300));
    const calls = [
      ...Object.values(FILE_COMMANDS).map(({ args, ending }) => [
        ...args(folder),
        '-o',
        name + ending,
      ]),
      ['import', join(folder, 'network.csv'), '-o', name],
      ['new', name],
      ['build', data(folder), '-o', name],
    ];
    for (const words of calls) {
      const { code, error } = await call(...words);
      expect([code, error], words[0]).toEqual([
        2,
        expect.stringMatching(/cannot write .*x{300}.*too long: choose a shorter one$/),
      ]);
    }
  });
});

describe('several files', () => {
  it('are written all or none: the second files of CSV are no exception', async () => {
    const folder = desk();
    const args = ['export', data(folder), '--format', 'csv', '-o', join(folder, 'p.csv')];
    writeFileSync(join(folder, 'p.things.csv'), 'mine');
    const before = contentOf(folder);
    const { code, error } = await call(...args);
    expect([code, error]).toEqual([2, expect.stringContaining('p.things.csv')]);
    expect(contentOf(folder)).toEqual(before);
  });
  it('leave nothing where the last of them cannot be written', () => {
    const folder = desk();
    const before = contentOf(folder);
    const file = (name: string) => ({ file: join(folder, name), content: 'x' });
    expect(() =>
      writeFiles([file('one'), file('two'), file('no/such/folder')], { read: [] }),
    ).toThrow(/cannot write .*no.such.folder/);
    expect(contentOf(folder)).toEqual(before);
    expect(() =>
      writeNewFolder(
        join(folder, 'out'),
        [
          { file: 'a', content: 'x' },
          { file: 'a/b', content: 'x' },
        ],
        { read: [] },
      ),
    ).toThrow(/cannot write .*out/);
    expect(contentOf(folder)).toEqual(before);
  });
});

describe.runIf(hasLinks)('what a dataset reaches by links', () => {
  it('is read, and never written, with --force either', async () => {
    const folder = desk();
    const dir = data(folder);
    mkdirSync(join(folder, 'shared/stories'), { recursive: true });
    renameSync(join(dir, 'people.yaml'), join(folder, 'shared/people.yaml'));
    symlinkSync('../shared/people.yaml', join(dir, 'people.yaml'));
    symlinkSync('../shared/stories', join(dir, 'stories'));
    const before = contentOf(folder);
    for (const args of [
      ['export', dir, '--format', 'gexf', '--force', '-o', join(folder, 'shared/people.yaml')],
      ['export', dir, '--format', 'gexf', '--force', '-o', join(folder, 'shared/stories/x.yaml')],
      ['build', dir, '--force', '-o', join(folder, 'shared/stories/site')],
    ]) {
      const { code, error } = await call(...args);
      expect([code, error.includes('fault')], args.join(' ')).toEqual([2, false]);
      expect(contentOf(folder)).toEqual(before);
    }
  });

  it('is gone through by no folder above a name: the link is named, and nothing written', async () => {
    const folder = desk();
    mkdirSync(join(folder, 'real/inside'), { recursive: true });
    symlinkSync(join(folder, 'real'), join(folder, 'door'));
    const before = contentOf(folder);
    const calls = Object.values(FILE_COMMANDS).map(({ ending, args }) => [
      ...args(folder),
      '-o',
      join(folder, `door/out${ending}`),
    ]);
    for (const args of [
      ...calls,
      ['new', join(folder, 'door/new')],
      ['new', join(folder, 'door/inside/new')],
      ['import', join(folder, 'network.csv'), '-o', join(folder, 'door/inside/new')],
      ['build', data(folder), '-o', join(folder, 'door/site')],
      ['build', data(folder), '--force', '-o', join(folder, 'door/site')],
    ]) {
      const { code, error } = await call(...args);
      expect([code, error], args.join(' ')).toEqual([2, expect.stringMatching(/door is a link/)]);
      expect(contentOf(folder)).toEqual(before);
    }
  });

  it('is gone through on the way to where the folder for temporary files and one’s own are', async () => {
    const folder = desk();
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'door'));
    for (const name of ['TMPDIR', 'HOME']) {
      vi.stubEnv(name, join(folder, 'door'));
      const out = join(folder, 'door', name);
      expect(await call('new', out)).toEqual({ code: 0, error: '' });
      vi.unstubAllEnvs();
    }
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(['HOME', 'TMPDIR']);
  });

  it('a slash at the end of a link makes no folder of it', async () => {
    const folder = desk();
    mkdirSync(join(folder, 'empty'));
    symlinkSync(join(folder, 'empty'), join(folder, 'link-to-empty'));
    const before = contentOf(folder);
    for (const end of ['/', '/.']) {
      const out = `${join(folder, 'link-to-empty')}${end}`;
      for (const args of [
        ['new', out],
        ['import', join(folder, 'network.csv'), '-o', out],
        ['build', data(folder), '-o', out],
      ]) {
        const { code } = await call(...args);
        expect(code, args.join(' ')).toBe(2);
        expect(contentOf(folder)).toEqual(before);
      }
    }
  });

  it('an empty place is none', async () => {
    const folder = desk();
    for (const command of [
      ['build', data(folder)],
      ['export', data(folder), '--format', 'csv'],
      ['import', join(folder, 'network.csv')],
    ]) {
      const { code, error } = await call(...command, '--out=');
      expect([code, error.includes('--out')], command.join(' ')).toEqual([2, true]);
    }
  });
});
