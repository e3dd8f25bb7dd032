import type { Usage } from '../command.ts';
import { MOST_HOPS, TRACE_DEFAULTS } from '../../analysis/chain.ts';
import { ASKED } from '../options.ts';

export const trace: Usage = {
  usage: 'trace FROM TO [MORE...] [--limit 5]',
  about: {
    en: 'the chains that tie two things, best first, in sentences; a small tree for three to eight',
    es: 'las cadenas que unen dos elementos, la mejor primero, en frases; un pequeño árbol de tres a ocho',
  },
  options: [
    {
      name: 'limit',
      value: 'N',
      about: {
        en: 'how many chains (5 is the default, 50 the most)',
        es: 'cuántas cadenas (si falta, 5; a lo sumo, 50)',
      },
    },
    {
      name: 'max-hops',
      value: 'N',
      about: {
        en: `how long a chain may be (${TRACE_DEFAULTS.maxHops} is the default, ${MOST_HOPS} the most)`,
        es: `cuán larga puede ser una cadena (si falta, ${TRACE_DEFAULTS.maxHops}; a lo sumo, ${MOST_HOPS})`,
      },
    },
    {
      name: 'through',
      value: 'ID',
      about: {
        en: 'only chains through a thing',
        es: 'solo las cadenas que pasan por un elemento',
      },
    },
    {
      name: 'not-through',
      value: 'ID',
      about: {
        en: 'only chains that avoid a thing; as often as needed',
        es: 'solo las cadenas que evitan un elemento; tantas veces como haga falta',
      },
    },
    {
      name: 'no-status',
      value: 'STATUS',
      about: {
        en: 'without claims of a status, such as alleged; as often as needed',
        es: 'sin afirmaciones con un estado, como alleged; tantas veces como haga falta',
      },
    },
    {
      name: 'no-relation',
      value: 'ID',
      about: {
        en: 'without a relation, such as opposes; as often as needed',
        es: 'sin una relación, como opposes; tantas veces como haga falta',
      },
    },
    { name: 'no-votes', about: { en: 'without votes', es: 'sin votaciones' } },
    ...ASKED,
  ],
  examples: [
    'trace kuczynski odebrecht --limit 3',
    'trace kenji-fujimori kuczynski --no-votes --no-status alleged',
    'trace kuczynski alberto-fujimori odebrecht --json',
  ],
};
