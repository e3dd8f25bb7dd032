/** Keeps the server of `npm run dev` to its own pages, and turns off what opens an editor. */
import type { Plugin } from 'vite';
import { OwnOrigin } from './site/ownOrigin.ts';

export const ownOriginPlugin = (): Plugin => ({
  name: 'bancada-own-origin',
  configureServer(server) {
    const { host } = server.config.server;
    const ownOrigin = new OwnOrigin(typeof host === 'string' ? host : 'localhost');
    // Before what Vite itself answers with.
    server.middlewares.use((request, response, next) => {
      if (!ownOrigin.admit(request, response)) return;
      if (request.url?.startsWith('/__open-in-editor') === true) response.writeHead(404).end();
      else next();
    });
  },
});
