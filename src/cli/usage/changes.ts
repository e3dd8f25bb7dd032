import type { Usage } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';

export const changes: Usage = {
  usage: 'changes A B [MORE...] --from DAY --to DAY [--known]',
  about: {
    en: 'what changed between two things or more from one day to another; with --known, what became known',
    es: 'qué cambió entre dos elementos o más de un día a otro; con --known, qué llegó a saberse',
  },
  options: [
    { name: 'from', value: 'DAY', about: { en: 'the first day', es: 'el primer día' } },
    { name: 'to', value: 'DAY', about: { en: 'the second day', es: 'el segundo día' } },
    {
      name: 'known',
      about: {
        en: 'what became known, rather than what came about',
        es: 'qué llegó a saberse, en vez de qué ocurrió',
      },
    },
    JSON_DATA,
    DATASET,
  ],
  examples: [
    'changes kenji-fujimori kuczynski --from 2017-12-01 --to 2018-03-23',
    'changes kenji-fujimori kuczynski --from 2017-12-01 --to 2018-03-23 --known --lang es',
  ],
};
