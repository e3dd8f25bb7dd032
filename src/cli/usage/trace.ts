import type { Usage } from '../command.ts';
import { MOST_HOPS, TRACE_DEFAULTS } from '../../analysis/chain.ts';
import { ASKED } from '../options.ts';
import { localized, m } from '../../words/index.ts';

export const trace: Usage = {
  usage: 'trace FROM TO [MORE...] [--limit 5]',
  about: localized(m.cli.trace.about),
  options: [
    {
      name: 'limit',
      value: 'N',
      about: localized(m.cli.trace.options.limit),
    },
    {
      name: 'max-hops',
      value: 'N',
      about: localized(m.cli.trace.options['max-hops'], {
        maxHops: TRACE_DEFAULTS.maxHops,
        mostHops: MOST_HOPS,
      }),
    },
    {
      name: 'through',
      value: 'ID',
      about: localized(m.cli.trace.options.through),
    },
    {
      name: 'not-through',
      value: 'ID',
      about: localized(m.cli.trace.options['not-through']),
    },
    {
      name: 'no-status',
      value: 'STATUS',
      about: localized(m.cli.trace.options['no-status']),
    },
    {
      name: 'no-relation',
      value: 'ID',
      about: localized(m.cli.trace.options['no-relation']),
    },
    { name: 'no-votes', about: localized(m.cli.trace.options['no-votes']) },
    ...ASKED,
  ],
  examples: [
    'trace kuczynski odebrecht --limit 3',
    'trace kenji-fujimori kuczynski --no-votes --no-status alleged',
    'trace kuczynski alberto-fujimori odebrecht --json',
  ],
};
