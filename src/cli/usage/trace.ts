import { usageOf } from '../command.ts';
import { MOST_HOPS, TRACE_DEFAULTS } from '../../analysis/chain.ts';
import { QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const trace = usageOf({
  usage: 'trace FROM TO [MORE...] [--limit 5]',
  about: localized(m.cli.trace.about),
  options: {
    limit: { value: 'N', about: localized(m.cli.trace.options.limit) },
    'max-hops': {
      value: 'N',
      about: localized(m.cli.trace.options['max-hops'], {
        maxHops: TRACE_DEFAULTS.maxHops,
        mostHops: MOST_HOPS,
      }),
    },
    through: { value: 'ID', about: localized(m.cli.trace.options.through) },
    'not-through': {
      multiple: true,
      value: 'ID',
      about: localized(m.cli.trace.options['not-through']),
    },
    'no-status': {
      multiple: true,
      value: 'STATUS',
      about: localized(m.cli.trace.options['no-status']),
    },
    'no-relation': {
      multiple: true,
      value: 'ID',
      about: localized(m.cli.trace.options['no-relation']),
    },
    'no-votes': { about: localized(m.cli.trace.options['no-votes']) },
    ...QUERY_OPTIONS,
  },
  examples: [
    'trace kuczynski odebrecht --limit 3',
    'trace kenji-fujimori kuczynski --no-votes --no-status alleged',
    'trace kuczynski alberto-fujimori odebrecht --json',
  ],
});
