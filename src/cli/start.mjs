// npm start: installs what is missing, builds what has changed, serves the explorer, prints the
// address.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { installMissing } from './install.mjs';
import { reasonOf, say } from './say.mjs';

/** Ends the program. */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const { PORT, HOST: host = 'localhost' } = process.env;
const port = Number(PORT ?? 4173);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(say('cli.start.portWrong', { given: PORT }));

/** Resolves to false when something else listens on the port already. */
const isFree = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });

if (!(await isFree())) fail(say('cli.start.portTaken', { port, next: port + 1 }));
installMissing();
const { buildRequest, buildWhenChanged } = await import('./build.mjs');
const request = buildRequest();
if ((await buildWhenChanged(request)) !== 0) process.exit(1);

const { serveSite } = await import('../../lib/serveSite.js');
try {
  await serveSite(request.site, port, host);
} catch (error) {
  fail(say('cli.start.cannotServe', { host, port, why: reasonOf(error) }));
}
const address = `http://${host}:${port}/`;
console.log(`\n${say('cli.start.servedAt', { address })}`);
if (existsSync(join(request.site, 'demo.html')))
  console.log(say('cli.start.article', { address: `${address}demo.html` }));
console.log(say('cli.start.stop'));
