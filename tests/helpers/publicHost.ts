/**
 * A host of a published site, as the documentation asks for one: every page of the world may read
 * it.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** @param port any free one, where none is given */
export async function publish(
  site: string,
  port = 0,
): Promise<{ address: string; close: () => Promise<void> }> {
  const files = sirv(site, {
    etag: true,
    dev: true,
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('Not found');
    }),
  );
  await new Promise<void>((done) => server.listen(port, 'localhost', done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
