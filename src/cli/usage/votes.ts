import { usageOf } from '../command.ts';
import { QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const votes = usageOf({
  usage: 'votes ID',
  about: localized(m.cli.votes.about),
  options: QUERY_OPTIONS,
  examples: ['votes vacancy-vote-2017-12', 'votes vacancy-vote-2017-12 --lang es --json'],
});
