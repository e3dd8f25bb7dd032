// npm run dev: the explorer with hot reload, also of graph-data; mistakes in the data show as an
// overlay.
import { installMissing, root } from './install.mjs';
import { compileWords } from './words.mjs';

installMissing();
await compileWords();
const { createServer } = await import('vite');
const server = await createServer({ root: `${root}/src`, configFile: `${root}/vite.config.ts` });
await server.listen();
server.printUrls();
