import { usageOf } from '../command.ts';
import { DATASET, JSON_DATA } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const validate = usageOf({
  usage: 'validate [DIR]',
  about: localized(m.cli.validate.about),
  options: { ...JSON_DATA, ...DATASET },
  examples: ['validate my-story', 'validate my-story --json'],
});
