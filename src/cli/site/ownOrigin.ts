/**
 * Keeps a server on one's own machine to its own pages: what is not published yet can be read by no
 * page of another origin that is open beside it, nor by a name that somebody points at this
 * machine (DNS rebinding).
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isIP } from 'node:net';

/**
 * Whether a name is one of this machine: an address in numbers, which nobody can point elsewhere,
 * `localhost`, or what the server was told to listen on.
 */
const isOfMachine = (name: string, host: string): boolean =>
  name === 'localhost' || name === host || isIP(name.replace(/^\[|\]$/g, '')) !== 0;

const originOf = (address: string | undefined): string | undefined =>
  address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;

/** Who asks: one of our pages, a frame of ours in a sandbox, or another. */
type Asker = 'own' | 'own sandbox' | 'other';

/**
 * @param own the origin of the server, by the name that the request has for it
 */
function askerOf({ headers, method = 'GET' }: IncomingMessage, own: string): Asker {
  if (method !== 'GET' && method !== 'HEAD') return 'other';
  const { origin, referer } = headers;
  // A frame in a sandbox has no origin of its own; its referrer no page can forge.
  if (origin === 'null') return originOf(referer) === own ? 'own sandbox' : 'other';
  if (origin !== undefined) return origin === own ? 'own' : 'other';
  // Where a browser says nothing of the kind, as when no browser asks, nothing is read by a page.
  const site = headers['sec-fetch-site'] ?? 'none';
  if (site === 'same-origin' || site === 'none') return 'own';
  // A link that leads here, or a frame of ours: another page cannot look into either.
  const isVisit = headers['sec-fetch-mode'] === 'navigate';
  if (isVisit && headers['sec-fetch-dest'] === 'document') return 'own';
  return originOf(referer) === own ? 'own sandbox' : 'other';
}

/**
 * Refuses what another origin asks for, and says of what is answered that no other may frame or
 * read it.
 * @param host the name that the server was told to listen on
 * @returns whether the request may be answered
 */
export function admit(request: IncomingMessage, response: ServerResponse, host: string): boolean {
  const { host: named = '' } = request.headers;
  const own = `http://${named}`;
  const isLocal = URL.canParse(own) && isOfMachine(new URL(own).hostname, host);
  const asker = isLocal ? askerOf(request, own) : 'other';
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'strict-origin-when-cross-origin');
  response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  response.setHeader('Vary', 'Origin, Sec-Fetch-Site');
  if (asker === 'own') response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  // The frame's own requests are those of another origin, and it is ours.
  if (asker === 'own sandbox') response.setHeader('Access-Control-Allow-Origin', 'null');
  if (asker !== 'other') return true;
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This server answers its own pages only.');
  return false;
}
