import type { AddressInfo } from 'node:net';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { serve } from '../usage/serve.ts';
import { datasetNamed } from '../findDataset.ts';
import { readDirectory } from '../load.ts';
import { serveDataset } from '../site/serve.ts';
import { said } from '../system.ts';
import { localized, m } from '../../words/index.ts';

const PORT = 4173;

/** @throws CommandError when it is no port */
function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new CommandError(localized(m.cli.serve.portTakes, { port: text }));
  return port;
}

export async function run(
  { words, dataset, lang, options: { port } }: CallOf<typeof serve>,
  print: Print,
): Promise<number> {
  const wanted = portOf(port ?? process.env['PORT']);
  const dir = datasetNamed({ words, dataset });
  // Mistakes in it are shown in the browser, with their place; that it is there at all is told here.
  readDirectory(dir);
  const host = process.env['HOST'] ?? 'localhost';
  const server = await serveDataset({ dir, port: wanted, host, lang }).catch((error: unknown) => {
    const why = said(error);
    throw new CommandError(
      localized((locale) => m.cli.serve.cannotServe(locale, { port: wanted, why: why[locale] })),
    );
  });
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`;
  print(m.cli.serve.servedAt(lang, { address }));
  return new Promise((done) => {
    server.once('close', () => done(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  });
}
