import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCall, run } from '../../src/cli/main.ts';
import { readFolder } from '../../src/formats/folder.ts';
import { peru, peruFolder, root } from '../helpers/peru.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
const docs = ['docs/chains.md', 'docs/pictures.md']
  .map((file) => readFileSync(join(root, file), 'utf8'))
  .join('\n');

describe('the README', () => {
  it('shows a dataset that the checker accepts as it stands', () => {
    const files = new Map(
      [...readme.matchAll(/`(\w+\.yaml)`:\n\n```yaml\n([\s\S]*?)```/g)].map((m) => [
        m[1] ?? '',
        m[2] ?? '',
      ]),
    );
    expect([...files.keys()]).toEqual([
      'dataset.yaml',
      'sources.yaml',
      'people.yaml',
      'claims.yaml',
      'views.yaml',
    ]);
    const { problems, raw } = readFolder((file) => files.get(file));
    expect(problems).toEqual([]);
    expect(raw?.claims).toHaveLength(3);
  });

  it('shows a story that the checker accepts beside that dataset', () => {
    const files = new Map(
      [...readme.matchAll(/`(\w+\.yaml)`:\n\n```yaml\n([\s\S]*?)```/g)].map((m) => [
        m[1] ?? '',
        m[2] ?? '',
      ]),
    );
    const story = /```yaml\n(id: bridge[\s\S]*?)```/.exec(docs)?.[1] ?? '';
    const { problems, raw } = readFolder(
      (file) => (file === 'stories/bridge.yaml' ? story : files.get(file)),
      ['stories/bridge.yaml'],
    );
    expect(problems).toEqual([]);
    expect(raw?.stories[0]?.steps).toHaveLength(2);
  });

  it('shows commands that run', async () => {
    const commands = [...`${readme}\n${docs}`.matchAll(/^npx bancada (.+)$/gm)]
      .map((m) => m[1] ?? '')
      .filter((c) => !c.includes('my-story'));
    expect(commands.length).toBeGreaterThanOrEqual(5);
    for (const command of commands) {
      const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
      const out: string[] = [];
      expect([
        command,
        await run(
          [
            ...args.map((a, i) => {
              if (a === 'graph-data/peru-2018') return peruFolder;
              return args[i - 1] === '-o' ? join(folder, a) : a;
            }),
            '--dataset',
            peruFolder,
          ],
          (text) => out.push(text),
          (text) => out.push(text),
        ),
      ]).toEqual([command, 0]);
      expect(out.join('').length).toBeGreaterThan(20);
    }
  }, 90_000);

  it('names every command, and every npm script it names exists', async () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const help: string[] = [];
    await run(['help'], (text) => help.push(text));
    const commands = [...help.join('\n').matchAll(/^ {2}bancada (\w+)/gm)].map((m) => m[1]);
    expect(commands.length).toBeGreaterThanOrEqual(7);
    for (const command of commands) expect(readme).toContain(`\`${command} `);
    for (const [, script = ''] of [...readme.matchAll(/npm run (\w+)/g)])
      expect(Object.keys(scripts)).toContain(script);
  });

  it('has a page for who comes from each tool, with commands that there are', () => {
    const pages = readdirSync(join(root, 'docs/coming-from')).filter(
      (name) => name !== 'README.md',
    );
    const index = readFileSync(join(root, 'docs/coming-from/README.md'), 'utf8');
    for (const page of pages) {
      expect(index).toContain(`(${page})`);
      const text = readFileSync(join(root, 'docs/coming-from', page), 'utf8');
      const commands = [...text.matchAll(/^npx bancada (.+)$/gm)].map(
        ([, command = '']) => command,
      );
      expect(commands, page).not.toEqual([]);
      for (const command of commands) {
        const args = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2] ?? '');
        expect(() => readCall(args), command).not.toThrow();
      }
    }
  });

  it('counts the dataset right', () => {
    expect(readme).toContain(
      `${peru.things.size} people, parties, votes and events, and ${peru.raw.claims.length} claims`,
    );
  });

  it('links only to files that are there', () => {
    for (const [, path = ''] of readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(
        execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', path], {
          cwd: root,
          encoding: 'utf8',
        }).trim(),
        path,
      ).toBe(path);
  });
});
