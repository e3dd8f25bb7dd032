import { usageOf } from '../command.ts';
import { QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const show = usageOf({
  usage: 'show ID',
  about: localized(m.cli.show.about),
  options: QUERY_OPTIONS,
  examples: ['show "Kenji Fujimori"', 'show odebrecht --known-on 2018-03-21 --lang es'],
});
