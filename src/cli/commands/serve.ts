import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, type Command } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { readDirectory } from '../load.ts';
import { DATASET } from '../options.ts';
import { localized, m } from '../../words/index.ts';

const DEV = fileURLToPath(new URL('../dev.mjs', import.meta.url));

export const serve: Command = {
  usage: 'serve [DIR] [--port 4173]',
  about: localized(m.cli.serve.about),
  options: [
    {
      name: 'port',
      value: 'N',
      about: localized(m.cli.serve.options.port),
    },
    DATASET,
  ],
  examples: ['serve my-story', 'serve my-story --port 5000 --lang es'],
  run({ words, dataset, port, lang }) {
    if (
      port !== undefined &&
      !(Number.isInteger(Number(port)) && Number(port) > 0 && Number(port) < 65_536)
    )
      throw new CommandError(localized(m.cli.serve.portTakes, { port }));
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
