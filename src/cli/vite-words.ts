/**
 * A plugin for Vite that compiles the catalogues before a build, and again when one is saved during
 * development.
 */
import type { Plugin } from 'vite';
import { compileWords, isCatalogue } from './words.mjs';

export const wordsPlugin = (): Plugin => ({
  name: 'bancada-words',
  async buildStart() {
    await compileWords();
  },
  configureServer(server) {
    server.watcher.on('all', (_, file) => {
      if (!isCatalogue(file)) return;
      compileWords().catch((error: unknown) => {
        server.ws.send({
          type: 'error',
          err: { message: error instanceof Error ? error.message : String(error), stack: '' },
        });
      });
    });
  },
});
