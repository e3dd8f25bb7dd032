import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, type Command } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { readDirectory } from '../load.ts';
import { DATASET } from '../options.ts';

const DEV = fileURLToPath(new URL('../dev.mjs', import.meta.url));

export const serve: Command = {
  usage: 'serve [DIR] [--port 4173]',
  about: {
    en: 'the explorer on a dataset, which follows every change of it',
    es: 'el explorador con unos datos, que sigue cada cambio de ellos',
  },
  options: [
    {
      name: 'port',
      value: 'N',
      about: {
        en: 'where it is served (4173 is the default)',
        es: 'dónde se sirve (si falta, 4173)',
      },
    },
    DATASET,
  ],
  examples: ['serve my-story', 'serve my-story --port 5000 --lang es'],
  run({ words, dataset, port, lang }) {
    if (
      port !== undefined &&
      !(Number.isInteger(Number(port)) && Number(port) > 0 && Number(port) < 65_536)
    )
      throw new CommandError({
        en: `--port takes a number from 1 to 65535; "${port}" is none`,
        es: `--port lleva un número de 1 a 65535; «${port}» no lo es`,
      });
    const dir = resolve(datasetNamed({ words, dataset }));
    // Mistakes in it are shown in the browser, with their place; that it is there at all is told here.
    readDirectory(dir);
    const child = spawn(process.execPath, [DEV], {
      stdio: 'inherit',
      env: {
        ...process.env,
        BANCADA_DATASET: dir,
        BANCADA_LANG: lang,
        ...(port === undefined ? {} : { PORT: port }),
      },
    });
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('exit', (code) => done(code ?? 0));
      for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => child.kill(signal));
    });
  },
};
