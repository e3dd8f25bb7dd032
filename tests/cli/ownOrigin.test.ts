/** Who a server on one's own machine answers: its own pages, and nobody else's. */
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OwnOrigin } from '../../src/cli/site/ownOrigin.ts';

let server: Server;
let port: number;
beforeAll(async () => {
  const ownOrigin = new OwnOrigin('studio.example');
  server = createServer((asked, response) => {
    if (ownOrigin.admit(asked, response)) response.end(`a draft at ${asked.url}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => void server.close());

const ask = (headers: Record<string, string>, method = 'GET', path = '/') =>
  new Promise<{ status: number | undefined; body: string; headers: IncomingHttpHeaders }>(
    (done, fail) => {
      request({ port, host: '127.0.0.1', method, headers, path }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () =>
          done({ status: response.statusCode, body, headers: response.headers }),
        );
      })
        .on('error', fail)
        .end();
    },
  );
const own = () => `http://localhost:${port}`;
const own200 = async (headers: Record<string, string>) => {
  const { status, body } = await ask({ Host: `localhost:${port}`, ...headers });
  return status === 200 && body.startsWith('a draft');
};

describe('a server on one’s own machine', () => {
  it('answers its own pages, the address bar, a link, and what is no browser', async () => {
    expect(await own200({})).toBe(true);
    expect(await own200({ Origin: own() })).toBe(true);
    expect(await own200({ 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Mode': 'cors' })).toBe(true);
    expect(await own200({ 'Sec-Fetch-Site': 'none', 'Sec-Fetch-Mode': 'navigate' })).toBe(true);
    expect(
      await own200({
        'Sec-Fetch-Site': 'cross-site',
        'Sec-Fetch-Mode': 'navigate',
        'Sec-Fetch-Dest': 'document',
      }),
    ).toBe(true);
  });

  it('sends a frame of its own to an address that only it knows, and answers there', async () => {
    const Host = `localhost:${port}`;
    const framed = await ask(
      { Host, 'Sec-Fetch-Site': 'same-origin', 'Sec-Fetch-Dest': 'iframe' },
      'GET',
      '/embed.html?view=all',
    );
    expect(framed.status).toBe(307);
    const location = String(framed.headers.location);
    expect(location).toMatch(/^\/[0-9a-f]{32}\/embed\.html\?view=all$/);
    // What the frame loads is asked for without an origin and without a referrer.
    const frame = { Host, Origin: 'null', 'Sec-Fetch-Site': 'cross-site' };
    const loaded = await ask(frame, 'GET', location);
    expect([loaded.status, loaded.body, loaded.headers['access-control-allow-origin']]).toEqual([
      200,
      'a draft at /embed.html?view=all',
      '*',
    ]);
    const [, key = ''] = location.split('/');
    for (const path of [
      '/embed.html',
      `/${'0'.repeat(32)}/embed.html`,
      `/x/../${key}x/embed.html`,
      `/${key}`,
    ])
      expect((await ask(frame, 'GET', path)).status, path).toBe(403);
    expect((await ask({ ...frame, Host: 'evil.example' }, 'GET', location)).status).toBe(403);
  });

  it('answers no page of another origin, whatever it asks with', async () => {
    const others: Record<string, string>[] = [
      { Origin: 'http://evil.example' },
      { Origin: `http://localhost:${port + 1}` },
      { Origin: `http://127.0.0.1:${port}` },
      { Origin: 'null' },
      { Origin: 'https://localhost' },
      { Origin: '' },
      ...['cross-site', 'same-site'].flatMap((site): Record<string, string>[] => [
        { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' },
        { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'cors', 'Sec-Fetch-Dest': 'empty' },
        { 'Sec-Fetch-Site': site, 'Sec-Fetch-Mode': 'navigate', 'Sec-Fetch-Dest': 'iframe' },
        { 'Sec-Fetch-Site': site },
      ]),
    ];
    for (const headers of others) {
      const { status, body, headers: told } = await ask({ Host: `localhost:${port}`, ...headers });
      expect([status, body.includes('draft')], JSON.stringify(headers)).toEqual([403, false]);
      expect(told['access-control-allow-origin']).toBeUndefined();
    }
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      expect((await ask({ Host: `localhost:${port}` }, method)).status, method).toBe(403);
  });

  it('answers by its own names alone, and by addresses in numbers', async () => {
    const by = async (host: string) => (await ask({ Host: host })).status;
    for (const host of [
      `localhost:${port}`,
      `127.0.0.1:${port}`,
      `[::1]:${port}`,
      'studio.example',
    ])
      expect(await by(host), host).toBe(200);
    for (const host of [
      'evil.example',
      `localhost.evil.example:${port}`,
      'a b',
      `evil@localhost:${port}`,
      `localhost#.evil.example`,
      `localhost?x`,
      `localhost\\evil.example`,
      '127.0.0.1.evil.example',
    ])
      expect(await by(host), host).toBe(403);
  });

  it('says that nobody else may frame it, guess a type, or read it', async () => {
    expect((await ask({ Host: `localhost:${port}` })).headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "frame-ancestors 'self'",
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'strict-origin-when-cross-origin',
    });
  });
});
