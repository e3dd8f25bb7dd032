/**
 * A plugin for Vite that serves a checked dataset during development: mistakes are shown as an
 * overlay, and a change reloads the page.
 */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { writeBundle } from '../formats/datasetFile.ts';
import { printAll, readDirectory } from './load.ts';

/** The path of a dataset file, with or without parameters. */
const DATA_PATH = /^\/data\/[a-z0-9-]+\.json(?:\?|$)/;

/**
 * @param folder folder of the dataset, or its dataset file
 * @param lang language of the messages about mistakes
 */
export function datasetPlugin(folder: string, lang = 'en'): Plugin {
  const dir = resolve(folder);
  const check = () => {
    const { raw, problems } = readDirectory(dir);
    return { raw, errors: problems.filter((p) => p.severity === 'error') };
  };
  const overlay = (server: ViteDevServer) => {
    const { errors } = check();
    const [first] = errors;
    if (!first) return false;
    server.ws.send({
      type: 'error',
      err: {
        message: printAll(errors, lang),
        stack: '',
        plugin: 'bancada',
        id: first.file,
        loc: { file: first.file, line: first.line, column: first.column },
      },
    });
    return true;
  };
  return {
    name: 'bancada-dataset',
    apply: 'serve',
    // The page names its dataset, as in a site; the name does not matter while the dataset has
    // mistakes.
    transformIndexHtml: (html) =>
      html.replace(
        '<div id="app">',
        () => `<div id="app" data-dataset="${check().raw?.dataset.id ?? 'dataset'}">`,
      ),
    configureServer(server) {
      server.watcher.add(dir);
      server.watcher.on('all', (_, file) => {
        if ((file === dir || file.startsWith(dir + sep)) && !overlay(server))
          server.ws.send({ type: 'full-reload' });
      });
      server.ws.on('connection', () => void overlay(server));
      server.middlewares.use((request, response, next) => {
        if (request.url === undefined || !DATA_PATH.test(request.url)) {
          next();
          return;
        }
        const { raw, errors } = check();
        response.statusCode = raw ? 200 : 500;
        response.setHeader('Content-Type', 'application/json');
        response.end(raw ? writeBundle(raw) : JSON.stringify({ problems: errors }));
      });
    },
  };
}
