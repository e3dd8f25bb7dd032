import type { Usage } from '../command.ts';
import { ASKED } from '../options.ts';

export const show: Usage = {
  usage: 'show ID',
  about: {
    en: 'everything claimed about a person, a party, a vote ...',
    es: 'todo lo que se afirma de una persona, un partido, una votación ...',
  },
  options: ASKED,
  examples: ['show "Kenji Fujimori"', 'show odebrecht --known-on 2018-03-21 --lang es'],
};
