/** Vite's side of a dataset: checked, bundled, served; in development a mistake shows as an overlay and a change reloads. */
import { sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { writeBundle } from '../formats/bundle.ts';
import { mistakeCount, printAll, readDirectory } from './load.ts';
import { m } from '../words/index.ts';

/**
 * @param dir folder of the dataset, or its bundle
 * @param lang language that its mistakes are told in
 */
export function datasetPlugin(dir: string, lang = 'en'): Plugin {
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
    config() {
      const { raw, errors } = check();
      // The name is needed to know where the bundle lies, also while the dataset has mistakes.
      return {
        define: {
          'import.meta.env.VITE_DATASET': JSON.stringify(
            raw?.dataset.id ?? (errors.length ? 'dataset' : ''),
          ),
        },
      };
    },
    buildStart() {
      const { errors } = check();
      if (errors.length && !this.meta.watchMode)
        this.error(
          `${printAll(errors, lang)}\n${m.cli.dev.mistakesIn(lang, { mistakes: mistakeCount(errors.length, lang), dir })}`,
        );
    },
    generateBundle() {
      const { raw } = check();
      if (raw)
        this.emitFile({
          type: 'asset',
          fileName: `data/${raw.dataset.id}.json`,
          source: writeBundle(raw),
        });
    },
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
