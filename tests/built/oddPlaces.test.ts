/**
 * Pipes, links in a circle and locks where the program looks for files of its own, and names and
 * languages that are none: each is told or passed over, and nothing waits for ever.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliProcess } from '../helpers/cliProcess.ts';
import { root } from '../helpers/peru.ts';
import { freePort } from '../helpers/port.ts';
import { removeFolder } from '../helpers/remove.ts';

const folder = mkdtempSync(join(tmpdir(), 'bancada-odd-'));
const at = (...parts: string[]) => join(folder, ...parts);
const own = new CliProcess();
const pipe = (path: string) => execFileSync('mkfifo', [path]);

beforeAll(async () => {
  expect((await own.run(['new', at('story')])).code).toBe(0);
});
afterAll(() => {
  own.close();
  removeFolder(folder);
});

describe('a pipe in the place of a file', () => {
  it('of the list of what a build wrote makes the folder no site of ours', async () => {
    mkdirSync(at('piped-list'));
    pipe(at('piped-list', 'bancada.json'));
    const { code, text } = await own.run(['build', at('story'), '-o', at('piped-list')], 20);
    expect([code, text]).toEqual([2, expect.stringContaining('no site of ours')]);
    expect(readdirSync(at('piped-list'))).toEqual(['bancada.json']);
  });

  it('of a dataset’s article is not copied', async () => {
    const mine = at('with-pipe');
    expect((await own.run(['new', mine])).code).toBe(0);
    pipe(join(mine, 'demo.html'));
    const { code } = await own.run(['build', mine, '-o', at('site-of-pipe')], 60);
    expect(code).toBe(0);
    expect(existsSync(at('site-of-pipe', 'demo.html'))).toBe(false);
  });
});

/** Starts a program of the checkout. @returns it, and what it prints */
function begin(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
  });
  const told = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (told.text += part.toString()));
  return { child, told };
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>((done) => {
    child.once('close', done);
  });

describe('a dataset that is served', () => {
  it('is answered and followed though links in it lead in a circle and to a large folder', async () => {
    const mine = at('linked');
    expect((await own.run(['new', mine])).code).toBe(0);
    symlinkSync(join(mine, 'around'), join(mine, 'around'));
    symlinkSync(mine, join(mine, 'itself'));
    symlinkSync(join(root, 'node_modules'), join(mine, 'packages'));
    const port = await freePort();
    const { child } = begin(['src/cli/bancada.mjs', 'serve', mine, '--port', String(port)]);
    try {
      await new Promise((ready) => child.stdout?.once('data', ready));
      const address = `http://localhost:${port}/`;
      const events = await fetch(`${address}live`);
      const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader();
      const heard = (async () => {
        for (let text = ''; ;) {
          const { value, done } = (await reader?.read()) ?? { done: true, value: undefined };
          text += value ?? '';
          if (done || text.includes('event: changed')) return text;
        }
      })();
      const people = join(mine, 'people.yaml');
      writeFileSync(people, readFileSync(people, 'utf8').replace('Bo Lind', 'Bo Lindholm'));
      expect(await heard).toContain('event: changed');
      expect(await (await fetch(`${address}data/bridge.json`)).text()).toContain('Bo Lindholm');
    } finally {
      child.kill();
      await ended(child);
    }
  });

  it('shows pages to embed at their addresses on a built site, and says of others that a build makes them', async () => {
    const port = await freePort();
    const { child } = begin([
      ...['src/cli/bancada.mjs', 'serve', at('story'), '--port', String(port)],
      ...['--lang', 'es'],
    ]);
    try {
      await new Promise((ready) => child.stdout?.once('data', ready));
      const ask = (path: string) =>
        fetch(`http://localhost:${port}/e/${path}`, { redirect: 'manual' });
      const { views, stories } = JSON.parse(
        await (await fetch(`http://localhost:${port}/data/bridge.json`)).text(),
      ) as Record<string, { id: string }[]>;
      const view = views?.[0]?.id ?? expect.fail();
      const story = stories?.[0]?.id ?? expect.fail();
      const page = await ask(`${view}.en.html?theme=dark&as-of=2020-01-01`);
      expect([page.status, page.headers.get('location')]).toEqual([
        302,
        `../embed.html?theme=dark&as-of=2020-01-01&view=${view}&lang=en`,
      ]);
      const step = await ask(`${story}.2.en.html`);
      expect(step.headers.get('location')).toBe(`../embed.html?story=${story}&step=2&lang=en`);
      for (const path of [
        `${story}.en.html`,
        `${story}.99.en.html`,
        `${view}.xx.html`,
        `${view}.en.png`,
        'nothing.en.html',
      ]) {
        const other = await ask(path);
        expect([other.status, await other.text()]).toEqual([
          404,
          expect.stringContaining('bancada build'),
        ]);
      }
    } finally {
      child.kill();
      await ended(child);
    }
  });
});

describe('a name that is none', () => {
  it.each([
    ['of a file', ['export', at('story'), '--format', 'csv', '-o', '-']],
    ['of an import', ['import', at('story', 'people.yaml'), '-o', '-']],
    [
      'of a folder for an export',
      ['export', at('story'), '--format', 'csv', '-o', at('new') + '/'],
    ],
    ['of a folder for a picture', ['render', at('story'), '-o', at('new.svg') + '/']],
  ])('%s is refused, and nothing is written', async (_, args) => {
    const before = readdirSync(folder);
    const { code, text } = await own.run(args);
    expect([code, text]).toEqual([2, expect.stringContaining('names no file')]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('of a language is refused, and one that the program does not speak is told', async () => {
    const wrong = await own.run(['show', 'bo-lind', '--dataset', at('story'), '--lang', 'xx']);
    expect([wrong.code, wrong.text]).toEqual([
      2,
      expect.stringContaining('--lang takes a language'),
    ]);
    const other = await own.run(['validate', at('story'), '--lang', 'fr']);
    expect([other.code, other.text]).toEqual([
      0,
      expect.stringContaining('Bancada speaks en and es'),
    ]);
  });
});

describe('npm start', () => {
  const SPANISH = { BANCADA_LANG: 'es' };
  it('says in the language of BANCADA_LANG what is wrong with its port, host and dataset, without a trace', async () => {
    const cases: [Record<string, string>, string][] = [
      [{ PORT: 'x' }, 'PORT debe ser un número del 1 al 65535, no «x».'],
      [
        {
          PORT: String(await freePort()),
          HOST: '203.0.113.7',
          BANCADA_DATASET: at('story'),
          BANCADA_OUT: at('started'),
        },
        'No se puede servir en 203.0.113.7',
      ],
      [
        {
          PORT: String(await freePort()),
          BANCADA_DATASET: at('nothing'),
          BANCADA_OUT: at('started-2'),
        },
        'no existe la carpeta',
      ],
    ];
    for (const [env, sentence] of cases) {
      const { child, told } = begin(['src/cli/start.mjs'], { ...SPANISH, ...env });
      expect(await ended(child)).toBe(1);
      expect(told.text).toContain(sentence);
      expect(told.text).not.toMatch(/\n\s+at |node:|Error:/);
    }
  });
});

it('an output that cannot be written to is told in a sentence', (context) => {
  if (!existsSync('/dev/full')) return context.skip('this system has no /dev/full');
  const full = openSync('/dev/full', 'w');
  try {
    const told = ['en', 'es'].map((lang) =>
      spawnSync(process.execPath, [join(root, 'src/cli/bancada.mjs'), 'help', `--lang=${lang}`], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      }),
    );
    expect(told.map(({ status, stderr }) => [status, stderr.trim()])).toEqual([
      [
        1,
        'The output cannot be written: there is no room left on the disk: make room, or choose another place',
      ],
      [1, expect.stringMatching(/^No se puede escribir la salida: [^\n]+$/)],
    ]);
  } finally {
    closeSync(full);
  }
});
