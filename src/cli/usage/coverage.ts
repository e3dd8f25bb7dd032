import type { Usage } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';

export const coverage: Usage = {
  usage: 'coverage [DIR] LEDGER.csv',
  about: {
    en: 'which rows of a ledger of facts no claim carries',
    es: 'qué filas de un registro de hechos no recoge ninguna afirmación',
  },
  options: [JSON_DATA, DATASET],
  examples: ['coverage ledger.csv', 'coverage ledger.csv --json --lang es'],
};
