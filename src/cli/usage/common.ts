import { usageOf } from '../command.ts';
import { QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const common = usageOf({
  usage: 'common A B [MORE...] [--limit 10]',
  about: localized(m.cli.common.about),
  options: {
    limit: { value: 'N', about: localized(m.cli.common.options.limit) },
    ...QUERY_OPTIONS,
  },
  examples: [
    'common kenji-fujimori bienvenido-ramirez',
    'common "Kenji Fujimori" kuczynski --limit 3 --as-of 2018-01-31',
  ],
});
