import { usageOf } from '../command.ts';
import { FORCE, JSON_DATA } from '../options.ts';
import { localized, m } from '../../words/index.ts';
import { KINDS, OPTIONS } from '../../model/vocabulary.ts';
import { READ_FORMATS } from '../../formats/registry.ts';

const NAMES = READ_FORMATS.map(({ id }) => id).join(', ');

export const importData = usageOf({
  usage: 'import FILE... -o DIR',
  about: localized(m.cli.import.about, { names: NAMES }),
  options: {
    out: { short: 'o', value: 'DIR', about: localized(m.cli.import.options.out) },
    ...FORCE,
    format: { value: 'NAME', about: localized(m.cli.import.options.format, { names: NAMES }) },
    column: {
      multiple: true,
      value: 'HEADING=MEANING',
      about: localized(m.cli.import.options.column),
    },
    option: {
      multiple: true,
      value: 'WORD=OPTION',
      about: localized(m.cli.import.options.option, { options: OPTIONS.join(', ') }),
    },
    ignore: { about: localized(m.cli.import.options.ignore) },
    kind: {
      value: 'KIND',
      about: localized(m.cli.import.options.kind, { kinds: KINDS.join(', ') }),
    },
    currency: { value: 'CODE', about: localized(m.cli.import.options.currency) },
    decimal: { value: 'MARK', about: localized(m.cli.import.options.decimal) },
    ...JSON_DATA,
  },
  examples: [
    'import network.gexf -o my-network',
    'import donations.csv --column Donor=source --column Candidate=target -o donations',
    'import payments.csv --column Payee=target --currency PEN --decimal , -o payments',
    'import chamber.json --format popolo -o chamber-as-one.json',
  ],
});
