import type { Usage } from '../command.ts';
import { JSON_DATA } from '../options.ts';
import { FORMAT_IDS } from '../../formats/ids.ts';

const NAMES = FORMAT_IDS.join(', ');

export const importData: Usage = {
  usage: 'import FILE... -o DIR',
  about: {
    en: `a dataset from files of another format (${NAMES})`,
    es: `unos datos a partir de archivos de otro formato (${NAMES})`,
  },
  options: [
    {
      name: 'out',
      value: 'DIR',
      about: {
        en: 'where to: a new folder, or a file that ends in .json',
        es: 'adónde: una carpeta nueva, o un archivo que termina en .json',
      },
    },
    {
      name: 'format',
      value: 'NAME',
      about: {
        en: `the format of the files, where it is not guessed (${NAMES})`,
        es: `el formato de los archivos, si no se reconoce (${NAMES})`,
      },
    },
    {
      name: 'column',
      value: 'HEADING=MEANING',
      about: {
        en: 'what a column of a table means, such as source, target, relation, when; as often as needed',
        es: 'qué significa una columna de una tabla, como source, target, relation, when; tantas veces como haga falta',
      },
    },
    JSON_DATA,
  ],
  examples: [
    'import network.gexf -o my-network',
    'import donations.csv --column Donor=source --column Candidate=target -o donations',
    'import chamber.json --format popolo -o chamber-as-one.json',
  ],
};
