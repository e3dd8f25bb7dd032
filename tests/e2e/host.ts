/** Pages of another origin, as a newsroom would have them. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';

export interface Host {
  address: string;
  server: Server;
}

/** @param pages body by path; @param policy a Content-Security-Policy for all of them */
export async function hostOf(
  pages: Readonly<Record<string, string>>,
  policy?: string,
): Promise<Host> {
  const server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    const status = body === undefined ? 404 : 200;
    response.statusCode = request.url === '/favicon.ico' ? 204 : status;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy) response.setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Elsewhere</title><body>${body ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** The sandbox that our codes ask for. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
/** Awakes the graph of a frame by a touch beside everything. */
export const wake = (frame: Frame | ReturnType<Page['frameLocator']>) =>
  frame.getByRole('application').click({ position: { x: 3, y: 3 } });
