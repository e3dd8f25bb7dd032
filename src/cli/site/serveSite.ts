/** Serves a site that was built, on one's own machine and to its own pages alone. */
import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { OwnOrigin } from './ownOrigin.ts';

/** @throws Error of the system where the port cannot be listened on */
export async function serveSite(site: string, port: number, host: string): Promise<Server> {
  const files = sirv(site, {
    dev: true,
    // What one page has kept must not answer another, which is asked about on its own.
    setHeaders: (response) => response.setHeader('Cache-Control', 'no-store'),
  });
  const ownOrigin = new OwnOrigin(host);
  const server = createServer((request, response) => {
    if (!ownOrigin.admit(request, response)) return;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`There is no ${new URL(request.url ?? '/', 'http://localhost').pathname} here.`);
    });
  });
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(port, host, listening);
  });
  return server;
}
