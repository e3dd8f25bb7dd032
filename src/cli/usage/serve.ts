import type { Usage } from '../command.ts';
import { DATASET } from '../options.ts';

export const serve: Usage = {
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
};
