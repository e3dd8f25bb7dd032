/** Serves a site that was built, on one's own machine and to its own pages alone. */
import { realpathSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { OwnOrigin } from './ownOrigin.ts';

/**
 * The path of a request, decoded.
 * @returns undefined where it is none
 */
export function pathOf(url = '/'): string | undefined {
  const [path = '/'] = url.split(/[?#]/);
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path is a file of a site, or a folder: nothing hidden, no pipe, nothing behind a link out of it. */
function isOfSite(site: string, path: string): boolean {
  if (path.split(/[/\\]/).some((part) => part.startsWith('.'))) return false;
  try {
    const real = realpathSync(join(site, path));
    const root = realpathSync(site);
    const stat = statSync(real);
    return (real === root || real.startsWith(root + sep)) && (stat.isFile() || stat.isDirectory());
  } catch {
    return false;
  }
}

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
    const path = pathOf(request.url);
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end(`There is no ${path ?? 'such page'} here.`);
    };
    if (path !== undefined && isOfSite(site, path)) files(request, response, missing);
    else missing();
  });
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(port, host, listening);
  });
  return server;
}
