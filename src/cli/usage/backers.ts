import { usageOf } from '../command.ts';
import { ASKED } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const backers = usageOf({
  usage: 'backers ID',
  about: localized(m.cli.backers.about),
  options: ASKED,
  examples: ['backers kuczynski --lang es', 'backers vacancy-vote-2017-12 --as-of 2017-12-31'],
});
