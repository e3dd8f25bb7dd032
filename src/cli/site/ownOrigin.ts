/**
 * Keeps a server on one's own machine to its own pages: what is not published yet can be read by no
 * page of another origin that is open beside it, nor by a name that somebody points at this
 * machine (DNS rebinding).
 */
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a name is one of this machine: an address in numbers, which nobody can point elsewhere,
 * `localhost`, or what the server was told to listen on.
 */
const isOfMachine = (name: string, host: string): boolean =>
  name === 'localhost' || name === host || isIP(name.replace(/^\[|\]$/g, '')) !== 0;

/**
 * Whether a page of ours asks, or no page at all.
 * @param own the origin of the server, by the name that the request has for it
 */
function isOwn({ headers }: IncomingMessage, own: string): boolean {
  const { origin } = headers;
  if (origin !== undefined) return origin === own;
  // Where a browser says nothing of the kind, as when no browser asks, nothing is read by a page.
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site === 'same-origin' || site === 'none') return true;
  // A link that leads here: the page that has it cannot look into ours.
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}

/**
 * Decides who is answered, with the state of one server.
 * A frame of ours in a sandbox has no origin and sends no referrer (Referrer Policy, 8.3): what it
 * asks for looks like what another's frame asks for. So a frame is sent on to an address with a
 * word in it that only this server and its frames know; what the frame loads, by relative
 * addresses, has the word too.
 */
export class OwnOrigin {
  readonly #host: string;
  readonly #key = `/${randomBytes(16).toString('hex')}`;

  /** @param host the name that the server was told to listen on */
  constructor(host: string) {
    this.#host = host;
  }

  /**
   * Refuses what another origin asks for, and says of what is answered that no other may frame or
   * read it. The word of frames is taken out of the address of a request.
   * @returns whether the request is to be answered by the caller
   */
  admit(request: IncomingMessage, response: ServerResponse): boolean {
    const { method = 'GET', headers } = request;
    // Of two names, another program may read the other one.
    const names = request.rawHeaders.filter((name, i) => i % 2 === 0 && /^host$/i.test(name));
    const own =
      headers.host === undefined || names.length > 1 ? undefined : `http://${headers.host}`;
    const isLocal =
      own !== undefined &&
      !/[@/\\?#\s]/.test(own.slice('http://'.length)) &&
      URL.canParse(own) &&
      isOfMachine(new URL(own).hostname, this.#host);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
    response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
    response.setHeader('Vary', 'Origin, Sec-Fetch-Site');
    if (isLocal && (method === 'GET' || method === 'HEAD')) {
      if (request.url?.startsWith(`${this.#key}/`)) {
        request.url = request.url.slice(this.#key.length);
        response.setHeader('Access-Control-Allow-Origin', '*');
        return true;
      }
      if (isOwn(request, own)) {
        response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
        if (headers['sec-fetch-dest'] !== 'iframe') return true;
        response.writeHead(307, { Location: `${this.#key}${request.url ?? '/'}` }).end();
        return false;
      }
    }
    response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('This server answers its own pages only.');
    return false;
  }
}
