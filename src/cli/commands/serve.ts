import type { AddressInfo } from 'node:net';
import { pick } from '../../model/words.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { readDirectory } from '../load.ts';
import { serveDataset } from '../site/serve.ts';
import { said } from '../system.ts';

const PORT = 4173;

/** @throws CommandError when it is no port */
function portOf(text: string | undefined): number {
  if (text === undefined) return PORT;
  const port = Number(text);
  if (!(Number.isInteger(port) && port > 0 && port < 65_536))
    throw new CommandError({
      en: `--port takes a number from 1 to 65535; "${text}" is none`,
      es: `--port lleva un número de 1 a 65535; «${text}» no lo es`,
    });
  return port;
}

export async function run({ words, dataset, port, lang }: Call, print: Print): Promise<number> {
  const wanted = portOf(port ?? process.env['PORT']);
  const dir = datasetNamed({ words, dataset });
  // Mistakes in it are shown in the browser, with their place; that it is there at all is told here.
  readDirectory(dir);
  const host = process.env['HOST'] ?? 'localhost';
  const server = await serveDataset({ dir, port: wanted, host, lang }).catch((error: unknown) => {
    const why = said(error);
    throw new CommandError({
      en: `cannot serve at port ${wanted}: ${why.en}`,
      es: `no se puede servir en el puerto ${wanted}: ${why.es}`,
    });
  });
  const address = `http://${host}:${(server.address() as AddressInfo).port}/`;
  print(
    pick(
      {
        en: `The explorer is at ${address}\nStop with Ctrl+C.`,
        es: `El explorador está en ${address}\nSe detiene con Ctrl+C.`,
      },
      lang,
    ),
  );
  return new Promise((done) => {
    server.once('close', () => done(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
  });
}
