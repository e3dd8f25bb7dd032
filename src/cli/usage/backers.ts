import { usageOf } from '../command.ts';
import { QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const backers = usageOf({
  usage: 'backers ID',
  about: localized(m.cli.backers.about),
  options: QUERY_OPTIONS,
  examples: ['backers kuczynski --lang es', 'backers vacancy-vote-2017-12 --as-of 2017-12-31'],
});
