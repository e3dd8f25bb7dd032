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

/** A path as the path of an address. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

/** Whether a part of a path is hidden. */
const isHidden = (path: string): boolean =>
  path.split(/[/\\]/).some((part) => part.startsWith('.'));

/**
 * The file of a site at a path: an ordinary one, not hidden, nor behind a link that leads out of the
 * site or to what is hidden in it. For a folder, its first page.
 * @returns its path from the site; undefined where there is none
 */
function fileAt(site: string, path: string): string | undefined {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (isHidden(file)) return undefined;
  try {
    const root = realpathSync(site);
    const real = realpathSync(join(site, file));
    const isInside = real.startsWith(root + sep) && !isHidden(real.slice(root.length));
    return isInside && statSync(real).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a path is that of a folder, whose address ends in a slash. */
function isFolder(site: string, path: string): boolean {
  if (path.endsWith('/') || isHidden(path)) return false;
  return fileAt(site, `${path}/`) !== undefined;
}

/** @throws Error of the system where the port cannot be listened on */
export async function serveSite(site: string, port: number, host: string): Promise<Server> {
  const files = sirv(site, {
    dev: true,
    // The file is found here: another one beside it is never meant.
    extensions: [],
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
    const file = path === undefined ? undefined : fileAt(site, path);
    if (file !== undefined) {
      request.url = addressOf(file);
      files(request, response, missing);
    } else if (path !== undefined && isFolder(site, path))
      response
        .writeHead(302, { Location: `./${addressOf(path.slice(path.lastIndexOf('/') + 1))}/` })
        .end();
    else missing();
  });
  await new Promise<void>((listening, refused) => {
    server.once('error', refused);
    server.listen(port, host, listening);
  });
  return server;
}
