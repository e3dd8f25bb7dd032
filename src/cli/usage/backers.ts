import type { Usage } from '../command.ts';
import { ASKED } from '../options.ts';

export const backers: Usage = {
  usage: 'backers ID',
  about: {
    en: 'who backed and who opposed it, each with the grounds',
    es: 'quién lo respaldó y quién se opuso, con los motivos',
  },
  options: ASKED,
  examples: ['backers kuczynski --lang es', 'backers vacancy-vote-2017-12 --as-of 2017-12-31'],
};
