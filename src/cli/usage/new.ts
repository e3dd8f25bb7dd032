import type { Usage } from '../command.ts';

export const createNew: Usage = {
  usage: 'new DIR',
  about: {
    en: 'a small dataset to begin with, every file explained',
    es: 'unos datos pequeños para empezar, con cada archivo explicado',
  },
  options: [],
  examples: ['new my-story', 'new mi-historia --lang es'],
};
