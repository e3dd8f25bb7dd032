import type { Usage } from '../command.ts';
import { ASKED } from '../options.ts';
import { FORMAT_IDS } from '../../formats/ids.ts';

const NAMES = FORMAT_IDS.join(', ');

export const exportData: Usage = {
  usage: 'export [DIR] --format NAME -o FILE',
  about: {
    en: `the dataset in another format (${NAMES}), and what that cannot carry`,
    es: `los datos en otro formato (${NAMES}), y qué no cabe en él`,
  },
  options: [
    { name: 'out', value: 'FILE', about: { en: 'where to', es: 'adónde' } },
    { name: 'format', value: 'NAME', about: { en: `one of: ${NAMES}`, es: `uno de: ${NAMES}` } },
    ...ASKED,
  ],
  examples: [
    'export --format gexf -o peru.gexf',
    'export graph-data/peru-2018 --format csv --lang es --as-of all -o peru.csv',
  ],
};
