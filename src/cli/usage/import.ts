import type { Usage } from '../command.ts';
import { JSON_DATA } from '../options.ts';
import { localized, m } from '../../words/index.ts';
import { READ_FORMATS } from '../../formats/registry.ts';

const NAMES = READ_FORMATS.join(', ');

export const importData: Usage = {
  usage: 'import FILE... -o DIR',
  about: localized(m.cli.import.about, { names: NAMES }),
  options: [
    {
      name: 'out',
      value: 'DIR',
      about: localized(m.cli.import.options.out),
    },
    {
      name: 'format',
      value: 'NAME',
      about: localized(m.cli.import.options.format, { names: NAMES }),
    },
    {
      name: 'column',
      value: 'HEADING=MEANING',
      about: localized(m.cli.import.options.column),
    },
    JSON_DATA,
  ],
  examples: [
    'import network.gexf -o my-network',
    'import donations.csv --column Donor=source --column Candidate=target -o donations',
    'import chamber.json --format popolo -o chamber-as-one.json',
  ],
};
