import type { Usage } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';

export const validate: Usage = {
  usage: 'validate [DIR]',
  about: {
    en: 'check a dataset; prints every mistake as file:line:column',
    es: 'comprobar unos datos; cada error sale como archivo:línea:columna',
  },
  options: [JSON_DATA, DATASET],
  examples: ['validate my-story', 'validate my-story --json'],
};
