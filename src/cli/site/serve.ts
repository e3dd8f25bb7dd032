/** The explorer on a dataset that is being written: the program as it is compiled, the data read anew whenever they are asked for, and the page told of every change. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { writeBundle } from '../../formats/datasetFile.ts';
import { element, write } from '../../formats/xml.ts';
import type { Problem } from '../../formats/problem.ts';
import type { RawDataset } from '../../model/schema.ts';
import { mistakeCount, printAll, readDirectory } from '../load.ts';
import { LIVE_SCRIPT, programFiles } from './program.ts';
import { nameDataset } from './template.ts';

/** Editors write a file in several steps: these are told of once. */
const SETTLED_MS = 80;
const PAGES = ['/index.html', '/embed.html'];
/** Where a page hears of changes. */
const EVENTS = '/live';

export interface Served {
  /** Folder of the dataset, or its bundle. */
  dir: string;
  port: number;
  host: string;
  /** Language that mistakes are told in. */
  lang: string;
}

/** What is said of mistakes on the page, with their places; nothing where there are none. */
function mistakesIn(problems: readonly Problem[], lang: string): string | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length
    ? `${mistakeCount(errors.length, lang)}\n\n${printAll(errors, lang)}`
    : undefined;
}

/** A page of the program, told which data it shows and of every change. @param raw nothing while the dataset has mistakes */
function pageOn(html: string, raw: RawDataset | undefined): string {
  const scripts = ['boot.js', LIVE_SCRIPT].map((file) =>
    write(element('script', { src: `./${file}`, async: '' }, ' ')),
  );
  return nameDataset(html, raw?.dataset.id ?? 'dataset').replace(
    '</title>',
    () => `</title>${scripts.join('')}`,
  );
}

function send(response: ServerResponse, type: string, body: string, status = 200) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Pages that hear of changes. */
class Listeners {
  readonly #open = new Set<ServerResponse>();
  add(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(':\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }
  /** An event to one of them, or to all. */
  tell(event: string, data: string, to: Iterable<ServerResponse> = this.#open) {
    const lines = data.split('\n').map((line) => `data: ${line}\n`);
    for (const response of to) response.write(`event: ${event}\n${lines.join('')}\n`);
  }
  close() {
    for (const response of this.#open) response.end();
  }
}

/**
 * Serves until it is closed. The folder is watched before the first page is handed out.
 * @throws Error of the system where the port cannot be listened on
 */
export async function serveDataset({ dir, port, host, lang }: Served): Promise<Server> {
  const { from } = await programFiles();
  const files = sirv(from, { dev: true, etag: true });
  const listeners = new Listeners();
  const tell = (to?: Iterable<ServerResponse>) => {
    const mistakes = mistakesIn(readDirectory(dir).problems, lang);
    if (mistakes !== undefined) listeners.tell('mistakes', mistakes, to);
    else if (!to) listeners.tell('changed', '');
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pathname === '/' ? '/index.html' : pathname;
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (page === EVENTS) {
      listeners.add(response);
      tell([response]);
    } else if (PAGES.includes(page)) {
      const { raw } = readDirectory(dir);
      send(
        response,
        'text/html; charset=utf-8',
        pageOn(readFileSync(join(from, page), 'utf8'), raw),
      );
    } else if (/^\/data\/[a-z0-9-]+\.json$/.test(page)) {
      const { raw, problems } = readDirectory(dir);
      const body = raw ? writeBundle(raw) : JSON.stringify({ problems });
      send(response, 'application/json', body, raw ? 200 : 500);
    } else
      files(request, response, () => send(response, 'text/plain; charset=utf-8', 'Not found', 404));
  };

  const watcher = watch(dir, { ignoreInitial: true });
  let settling: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => tell(), SETTLED_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));

  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      // A folder that is moved away while it is served: told, and served again once it is back.
      send(response, 'text/plain; charset=utf-8', String(error), 500);
    }
  });
  server.on('close', () => {
    clearTimeout(settling);
    void watcher.close();
  });
  const closeServer = server.close.bind(server);
  server.close = (done) => {
    listeners.close();
    return closeServer(done);
  };
  try {
    await new Promise<void>((listening, refused) => {
      server.once('error', refused);
      server.listen(port, host, listening);
    });
  } catch (error) {
    await watcher.close();
    throw error;
  }
  return server;
}
