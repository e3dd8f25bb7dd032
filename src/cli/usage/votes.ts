import type { Usage } from '../command.ts';
import { ASKED } from '../options.ts';

export const votes: Usage = {
  usage: 'votes ID',
  about: {
    en: 'a roll call: counts per source, benches, names, who backed whom',
    es: 'una votación nominal: conteos por fuente, bancadas, nombres, quién respaldó a quién',
  },
  options: ASKED,
  examples: ['votes vacancy-vote-2017-12', 'votes vacancy-vote-2017-12 --lang es --json'],
};
