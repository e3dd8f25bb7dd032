// npm start: installs what is missing, builds what has changed, serves the explorer, prints the
// address.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installMissing } from './install.mjs';

const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}

/** Resolves to false when something else listens on the port already. */
const isFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

if (!(await isFree())) {
  console.error(
    `Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
installMissing();
const { buildRequest, buildWhenChanged } = await import('./build.mjs');
const request = buildRequest();
if ((await buildWhenChanged(request)) !== 0) process.exit(1);

const { serveSite } = await import('../../lib/serveSite.js');
const host = process.env.HOST ?? 'localhost';
try {
  await serveSite(request.site, port, host);
} catch (error) {
  console.error(`Cannot serve at ${host}:${port}: ${error.message}. Choose another HOST or PORT.`);
  process.exit(1);
}
console.log(`\nThe explorer is at http://${host}:${port}/`);
if (existsSync(join(request.site, 'demo.html')))
  console.log(`An article with an embed in it: http://${host}:${port}/demo.html`);
console.log('Stop with Ctrl+C.');
