import type { Usage } from '../command.ts';
import { DATASET } from '../options.ts';

export const build: Usage = {
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
};
