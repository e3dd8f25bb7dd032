/** The server of a built site: files of the site, and nothing else, whatever is asked for. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pathOf, serveSite } from '../../src/cli/site/serveSite.ts';

let server: Server;
let port: number;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  const site = join(folder, 'site');
  mkdirSync(join(site, '.git'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'a secret');
  writeFileSync(join(site, 'index.html'), 'the site');
  writeFileSync(join(site, 'a b.txt'), 'spaced');
  writeFileSync(join(site, '.git', 'config'), 'a secret');
  symlinkSync(join(folder, 'secret.txt'), join(site, 'leak'));
  symlinkSync('/etc', join(site, 'etc'));
  symlinkSync('index.html', join(site, 'inside.html'));
  execFileSync('mkfifo', [join(site, 'pipe')]);
  mkdirSync(join(site, 'folder'));
  writeFileSync(join(site, 'folder', 'index.html'), 'a folder');
  // Pages of folders that are no pages of the site.
  for (const name of ['out', 'hidden', 'piped', 'out2']) mkdirSync(join(site, name));
  symlinkSync(join(folder, 'secret.txt'), join(site, 'out', 'index.html'));
  symlinkSync('../.git/config', join(site, 'hidden', 'index.html'));
  execFileSync('mkfifo', [join(site, 'piped', 'index.html')]);
  symlinkSync(join(folder, 'secret.txt'), join(site, 'out2.html'));
  symlinkSync('.git/config', join(site, 'gitlink'));
  server = await serveSite(site, 0, 'localhost');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

/** What is answered to a path, sent as it is. */
const ask = (path: string) =>
  new Promise<string>((done, failed) => {
    const socket = connect(port, 'localhost', () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`),
    );
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    socket.on('close', () => done(text));
    socket.on('error', failed);
  });

it('answers the files of the site, links within it too', async () => {
  for (const path of ['/', '/index.html', '/inside.html?x=1#y']) {
    const text = await ask(path);
    expect(text, path).toContain('200 OK');
    expect(text, path).toContain('the site');
  }
  expect(await ask('/a%20b.txt')).toContain('spaced');
  expect(await ask('/folder/')).toContain('a folder');
  expect(await ask('/folder')).toMatch(/^HTTP\/1\.1 302[^]*Location: \.\/folder\//);
});

it('answers nothing hidden, nothing outside, no pipe, and no path that is none; and goes on', async () => {
  for (const path of [
    '/leak',
    '/etc/hostname',
    '/.git/config',
    '/%2egit/config',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/pipe',
    ...[
      '/out',
      '/out/',
      '/hidden',
      '/hidden/',
      '/piped/',
      '/piped',
      '/out2',
      '/out2/',
      '/out2.html',
    ],
    '/gitlink',
    '//evil.example',
    '//:x',
    'http://[',
    '/%',
    '/%00',
    '/nothing',
  ]) {
    const text = await ask(path);
    expect(text, path).toMatch(/^HTTP\/1\.1 40\d/);
    expect(text, path).not.toContain('a secret');
  }
  // As often as it has threads for files.
  for (let i = 0; i < 6; i++) expect(await ask('/piped/')).toContain('404');
  expect(await ask('/')).toContain('the site');
});

it('takes a path for what it is', () => {
  expect(pathOf('/a%20b?c#d')).toBe('/a b');
  expect(pathOf(undefined)).toBe('/');
  for (const none of ['/%', '/%00', 'http://[', '*']) expect(pathOf(none), none).toBeUndefined();
});
