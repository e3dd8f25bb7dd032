import { usageOf } from '../command.ts';
import { ASKED } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const votes = usageOf({
  usage: 'votes ID',
  about: localized(m.cli.votes.about),
  options: ASKED,
  examples: ['votes vacancy-vote-2017-12', 'votes vacancy-vote-2017-12 --lang es --json'],
});
