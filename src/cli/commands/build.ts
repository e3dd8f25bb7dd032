import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../../formats/bundle.ts';
import { pick } from '../../model/words.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { DATASET } from '../options.ts';
import { writeWhole } from '../write.ts';

const SITE = fileURLToPath(new URL('../build.mjs', import.meta.url));

export const build: Command = {
  usage: 'build [DIR] -o SITE',
  about: {
    en: 'a site of a dataset: explorer, embeds, stories, pictures; or, with -o FILE.json, one checked bundle',
    es: 'un sitio de unos datos: explorador, incrustados, relatos, imágenes; o, con -o FILE.json, un solo archivo comprobado',
  },
  options: [
    {
      name: 'out',
      value: 'SITE',
      about: {
        en: 'where to: a folder for the site, or a file that ends in .json',
        es: 'adónde: una carpeta para el sitio, o un archivo que termina en .json',
      },
    },
    DATASET,
  ],
  examples: ['build my-story -o site', 'build my-story -o my-story.json'],
  run({ words, dataset, out, lang }, print) {
    if (out === undefined)
      throw new CommandError({
        en: 'where to? give -o SITE, a folder, or -o FILE.json',
        es: '¿adónde? dar -o SITE, una carpeta, o -o FILE.json',
      });
    const dir = resolve(datasetNamed({ words, dataset }));
    const { raw } = loadDataset(datasetNamed({ words, dataset }));
    if (out.endsWith('.json')) {
      const text = writeBundle(raw);
      writeWhole(out, text);
      print(`${out}: ${text.length} ${pick({ en: 'characters', es: 'caracteres' }, lang)}`);
      return 0;
    }
    // The folder is emptied first, but for its versions: it must be a site's.
    if (
      existsSync(out) &&
      (!statSync(out).isDirectory() ||
        (readdirSync(out).length > 0 && !existsSync(join(out, 'version.json'))))
    )
      throw new CommandError({
        en: `${out} is there already, and is no site of ours: choose another folder`,
        es: `${out} ya existe y no es un sitio nuestro: elegir otra carpeta`,
      });
    return (
      spawnSync(process.execPath, [SITE], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          BANCADA_DATASET: dir,
          BANCADA_OUT: resolve(out),
          BANCADA_LANG: lang,
        },
      }).status ?? 1
    );
  },
};
