/** Vite's side of a dataset while the explorer is developed: checked, bundled, served; a mistake shows as an overlay and a change reloads. */
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { writeBundle } from '../formats/datasetFile.ts';
import { printAll, readDirectory } from './load.ts';

/**
 * @param folder folder of the dataset, or its bundle
 * @param lang language that its mistakes are told in
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
    // The page says which data it shows, as in a site; the name is of no matter while the dataset has mistakes.
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
        if (!/^\/data\/[a-z0-9-]+\.json$/.test(request.url?.split('?')[0] ?? '')) {
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
