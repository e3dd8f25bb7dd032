import type { AddressInfo } from 'node:net';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { serve } from '../usage/serve.ts';
import { datasetNamed } from '../findDataset.ts';
import { readDirectory } from '../load.ts';
import { serveDataset } from '../site/serve.ts';
import { describeError } from '../system.ts';
import { localized, m } from '../../words/index.ts';

const PORT = 4173;

/** The port of a text, or the default. @throws CommandError when the text is no port */
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
  const portNumber = portOf(port ?? process.env['PORT']);
  const dir = datasetNamed({ words, dataset });
  // Throws where there is no such folder. Mistakes in the dataset are shown in the browser.
  readDirectory(dir);
  const host = process.env['HOST'] ?? 'localhost';
  const server = await serveDataset({ dir, port: portNumber, host, lang }).catch(
    (error: unknown) => {
      const why = describeError(error);
      throw new CommandError(
        localized((locale) =>
          m.cli.serve.cannotServe(locale, { port: portNumber, why: why[locale] }),
        ),
      );
    },
  );
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`;
  print(m.cli.serve.servedAt(lang, { address }));
  return new Promise((done) => {
    server.once('close', () => done(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  });
}
