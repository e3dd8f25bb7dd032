/**
 * Serves the explorer for a dataset that is being edited: the compiled program, the data as they
 * are at each request, and an event for every change.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { watch } from 'chokidar';
import sirv from 'sirv';
import { writeBundle } from '../../formats/datasetFile.ts';
import { element, write } from '../../formats/xml.ts';
import type { Problem } from '../../formats/problem.ts';
import type { RawDataset } from '../../model/schema.ts';
import { PAGES, readPage } from '../../protocol/pages.ts';
import { CommandError } from '../command.ts';
import { mistakeCount, printAll, readDirectory } from '../load.ts';
import { describeError } from '../system.ts';
import { OwnOrigin } from './ownOrigin.ts';
import { LIVE_SCRIPT, programFiles } from './program.ts';
import { pathOf } from './serveSite.ts';
import { nameDataset } from './template.ts';
import { m, pick } from '../../words/index.ts';

/** Editors write a file in several steps: these cause one event. */
const SETTLED_MS = 80;
/** How often a folder that is gone is looked for. */
const RETURN_MS = 300;
const PROGRAM_PAGES = ['/index.html', '/embed.html'];
/** The path of the pages that a build makes for embedding. */
const PAGES_PATH = `/${PAGES}`;
/** The path of the event stream. */
const EVENTS = '/live';

export interface Served {
  /** Folder of the dataset, or its dataset file. */
  dir: string;
  port: number;
  host: string;
  /** Language of the messages about mistakes. */
  lang: string;
}

/**
 * The message about mistakes, with their places; undefined where there are none. That the folder is
 * gone, as while it is moved, is one.
 */
function mistakesOf(dir: string, lang: string): string | undefined {
  let problems: readonly Problem[];
  try {
    ({ problems } = readDirectory(dir));
  } catch (error) {
    if (error instanceof CommandError) return pick(error.words, lang);
    return pick(describeError(error), lang);
  }
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length
    ? `${mistakeCount(errors.length, lang)}\n\n${printAll(errors, lang)}`
    : undefined;
}

/**
 * A page of the program with the id of its dataset and the script that listens for changes.
 * @param raw undefined while the dataset has mistakes
 */
function pageOn(html: string, raw: RawDataset | undefined): string {
  const scripts = ['boot.js', LIVE_SCRIPT].map((file) =>
    write(element('script', { src: `./${file}`, async: '' }, ' ')),
  );
  return nameDataset(html, raw?.dataset.id ?? 'dataset').replace(
    '</title>',
    () => `</title>${scripts.join('')}`,
  );
}

/**
 * Where the program shows what a page of a built site shows, relative to that page: `e/votes.es.html`
 * is a page to embed. Pages that only a build makes, such as articles and pictures, are left out.
 * @param path of the page, from the site
 */
function programPage(path: string, raw: RawDataset, search: string): string | undefined {
  const page = path.startsWith(PAGES_PATH) ? readPage(path.slice(PAGES_PATH.length)) : undefined;
  if (!page || page.folder !== '' || !raw.dataset.languages.includes(page.lang)) return undefined;
  const params = new URLSearchParams(search);
  const step = Number(page.step.slice(1));
  const story = raw.stories.find(({ id }) => id === page.slug);
  if (story && step >= 1 && step <= story.steps.length) {
    params.set('story', story.id);
    params.set('step', String(step));
  } else if (page.step === '' && raw.views.some(({ id }) => id === page.slug))
    params.set('view', page.slug);
  else return undefined;
  params.set('lang', page.lang);
  return `../embed.html?${params}`;
}

function send(response: ServerResponse, type: string, body: string, status = 200) {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** Open pages, which get an event for every change. */
class Listeners {
  readonly #open = new Set<ServerResponse>();
  add(response: ServerResponse) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(':\n\n');
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }
  /** Sends an event to some pages, or to all. */
  send(event: string, data: string, to: Iterable<ServerResponse> = this.#open) {
    const lines = data.split('\n').map((line) => `data: ${line}\n`);
    for (const response of to) response.write(`event: ${event}\n${lines.join('')}\n`);
  }
  close() {
    for (const response of this.#open) response.end();
  }
}

/**
 * Serves until it is closed. The folder is watched before the first page is served.
 * @throws Error of the system where the port cannot be listened on
 */
export async function serveDataset({ dir, port, host, lang }: Served): Promise<Server> {
  const { from } = await programFiles();
  const files = sirv(from, { dev: true, etag: true });
  const listeners = new Listeners();
  /**
   * Tells pages about mistakes, or that the dataset has changed; a new page only about mistakes.
   */
  const notify = (to?: Iterable<ServerResponse>) => {
    const mistakes = mistakesOf(dir, lang);
    if (mistakes !== undefined) listeners.send('mistakes', mistakes, to);
    else if (!to) listeners.send('changed', '');
  };

  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url);
    const page = path === '/' ? '/index.html' : path;
    if (page === undefined) {
      send(response, 'text/plain; charset=utf-8', 'Not found', 404);
      return;
    }
    if (page === EVENTS) {
      listeners.add(response);
      notify([response]);
    } else if (PROGRAM_PAGES.includes(page)) {
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
    } else if (page.startsWith(PAGES_PATH)) {
      const { raw } = readDirectory(dir);
      const { search } = new URL(request.url ?? '/', 'http://localhost');
      const location = raw && programPage(page, raw, search);
      if (location === undefined)
        send(
          response,
          'text/plain; charset=utf-8',
          m.cli.serve.builtOnly(lang, { path: page }),
          404,
        );
      else response.writeHead(302, { Location: location, 'Cache-Control': 'no-store' }).end();
    } else
      files(request, response, () => send(response, 'text/plain; charset=utf-8', 'Not found', 404));
  };

  // The files of a dataset and of its stories: a link in it may lead anywhere.
  const watcher = watch(dir, { ignoreInitial: true, depth: 1 });
  // A folder or link that cannot be watched: the rest is.
  watcher.on('error', () => notify());
  let settling: NodeJS.Timeout | undefined;
  let returning: NodeJS.Timeout | undefined;
  /** The watcher may lose a folder that goes: it is looked for until it is back. */
  const awaitReturn = () => {
    returning ??= setInterval(() => {
      if (!existsSync(dir)) return;
      clearInterval(returning);
      returning = undefined;
      watcher.unwatch(dir);
      watcher.add(dir);
      notify();
    }, RETURN_MS);
  };
  watcher.on('all', () => {
    clearTimeout(settling);
    settling = setTimeout(() => {
      if (!existsSync(dir)) awaitReturn();
      notify();
    }, SETTLED_MS);
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));

  const ownOrigin = new OwnOrigin(host);
  const server = createServer((request, response) => {
    try {
      if (ownOrigin.admit(request, response)) answer(request, response);
    } catch (error) {
      // As when the folder is moved away: it is served again once it is back.
      const words = error instanceof CommandError ? error.words : describeError(error);
      send(response, 'text/plain; charset=utf-8', pick(words, lang), 500);
    }
  });
  server.on('close', () => {
    clearTimeout(settling);
    clearInterval(returning);
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
