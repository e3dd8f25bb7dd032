import { usageOf } from '../command.ts';
import { FORCE, QUERY_OPTIONS } from '../options.ts';
import { localized, m } from '../../words/index.ts';
import { WRITTEN_FORMATS } from '../../formats/registry.ts';

const NAMES = WRITTEN_FORMATS.map(({ id }) => id).join(', ');

export const exportData = usageOf({
  usage: 'export [DIR] --format NAME -o FILE',
  about: localized(m.cli.export.about, { names: NAMES }),
  options: {
    out: { short: 'o', value: 'FILE', about: localized(m.cli.export.options.out) },
    ...FORCE,
    format: { value: 'NAME', about: localized(m.cli.export.options.format, { names: NAMES }) },
    ...QUERY_OPTIONS,
  },
  examples: [
    'export --format gexf -o peru.gexf',
    'export graph-data/peru-2018 --format csv --lang es --as-of all -o peru.csv',
  ],
});
