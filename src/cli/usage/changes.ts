import { usageOf } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const changes = usageOf({
  usage: 'changes A B [MORE...] --from DAY --to DAY [--known]',
  about: localized(m.cli.changes.about),
  options: {
    from: { value: 'DAY', about: localized(m.cli.changes.options.from) },
    to: { value: 'DAY', about: localized(m.cli.changes.options.to) },
    known: { about: localized(m.cli.changes.options.known) },
    ...JSON_DATA,
    ...DATASET,
  },
  examples: [
    'changes kenji-fujimori kuczynski --from 2017-12-01 --to 2018-03-23',
    'changes kenji-fujimori kuczynski --from 2017-12-01 --to 2018-03-23 --known --lang es',
  ],
});
