import type { Usage } from '../command.ts';
import { ASKED } from '../options.ts';

export const common: Usage = {
  usage: 'common A B [MORE...] [--limit 10]',
  about: {
    en: 'what two things or more have in common, what fewest others share first',
    es: 'qué tienen en común dos elementos o más, primero lo que menos comparten otros',
  },
  options: [
    {
      name: 'limit',
      value: 'N',
      about: {
        en: 'how much (10 is the default, 500 the most)',
        es: 'cuánto (si falta, 10; a lo sumo, 500)',
      },
    },
    ...ASKED,
  ],
  examples: [
    'common kenji-fujimori bienvenido-ramirez',
    'common "Kenji Fujimori" kuczynski --limit 3 --as-of 2018-01-31',
  ],
};
