import { usageOf } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const coverage = usageOf({
  usage: 'coverage [DIR] LEDGER.csv',
  about: localized(m.cli.coverage.about),
  options: { ...JSON_DATA, ...DATASET },
  examples: ['coverage ledger.csv', 'coverage ledger.csv --json --lang es'],
});
