import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, it, vi } from 'vitest';
import { datasetPlugin } from '../../src/cli/vite-dataset.ts';
import { ownOriginPlugin } from '../../src/cli/vite-own-origin.ts';
import { peruFolder } from '../helpers/peru.ts';

it('shows a mistake in the data as an overlay with its place while developing, and reloads once it is mended', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'bancada-')), 'data');
  cpSync(peruFolder, dir, { recursive: true });
  const root = mkdtempSync(join(tmpdir(), 'bancada-root-'));
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    server: { middlewareMode: true, ws: false },
    plugins: [datasetPlugin(dir)],
  });
  try {
    const sent: {
      type: string;
      err?: { message: string; loc?: { line: number; column: number } };
    }[] = [];
    server.ws.send = (message: (typeof sent)[number]) => void sent.push(message);
    await vi.waitFor(
      () =>
        expect(Object.keys(server.watcher.getWatched()).some((path) => path.startsWith(dir))).toBe(
          true,
        ),
      8000,
    );
    const people = join(dir, 'people.yaml');
    const text = readFileSync(people, 'utf8');
    // On a busy machine the watcher may not have read the folder to its end when the first change
    // comes: it is made again.
    const change = (content: string, expected: string) =>
      vi.waitFor(
        () => {
          if (sent.at(-1)?.type !== expected) writeFileSync(people, content);
          expect(sent.at(-1)?.type).toBe(expected);
        },
        { timeout: 12_000, interval: 700 },
      );
    await change(text.replace('id: freddy-aragon', 'id: freddy-aragonn'), 'error');
    expect(sent.at(-1)?.err?.message).toContain('did you mean "freddy-aragonn"');
    expect(sent.at(-1)?.err?.loc?.line).toBeGreaterThan(1);
    await change(text, 'full-reload');
  } finally {
    await server.close();
  }
}, 40_000);

it('answers no other origin while developing, neither a module nor a file, and opens no editor', async () => {
  const root = mkdtempSync(join(tmpdir(), 'bancada-root-'));
  writeFileSync(join(root, 'draft.js'), 'export const draft = 1;');
  const server = await createServer({
    configFile: false,
    root,
    logLevel: 'silent',
    server: { port: 0, cors: false, fs: { allow: [root] } },
    plugins: [ownOriginPlugin()],
  });
  try {
    await server.listen();
    const [own = ''] = server.resolvedUrls?.local ?? [];
    const status = async (path: string, headers: Record<string, string>) =>
      (await fetch(new URL(path, own), { headers })).status;
    const paths = ['/draft.js', `/@fs/${join(root, 'draft.js')}`, '/@vite/client', '/'];
    for (const path of paths) {
      expect(await status(path, { Origin: 'http://evil.example' }), path).toBe(403);
      expect(await status(path, { 'Sec-Fetch-Site': 'cross-site' }), path).toBe(403);
    }
    expect(await status('/draft.js', { Origin: new URL(own).origin })).toBe(200);
    expect(await status('/__open-in-editor?file=draft.js', {})).toBe(404);
  } finally {
    await server.close();
  }
}, 40_000);
