import { join, parse } from 'node:path';
import { tellingIn } from '../../analysis/telling.ts';
import { FORMAT_IDS } from '../../formats/ids.ts';
import { FORMATS } from '../../formats/index.ts';
import { datasetAt } from '../../model/clock.ts';
import { pick } from '../../model/words.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { loadDataset } from '../load.ts';
import { clockOf, languageOf } from '../resolve.ts';
import { writeWhole } from '../write.ts';

const NAMES = FORMAT_IDS.join(', ');
const WORDS = {
  en: { wrote: 'Wrote', lost: 'Not in it' },
  es: { wrote: 'Escrito', lost: 'No está en él' },
};

/** "links.csv" beside "network.csv" is "network.links.csv". */
function fileOf(out: string, part: string, ending: string): string {
  const { dir, name, ext } = parse(out);
  return join(dir, part ? `${name}.${part}${ext || ending}` : `${name}${ext || ending}`);
}

export async function run(call: Call, print: Print): Promise<number> {
  const format = FORMATS.find(({ id }) => id === call.format);
  const given = call.format;
  if (!format)
    throw new CommandError({
      en: `--format takes one of: ${NAMES}${given === undefined ? '' : `; "${given}" is none`}`,
      es: `--format lleva uno de: ${NAMES}${given === undefined ? '' : `; «${given}» no lo es`}`,
    });
  if (call.out === undefined)
    throw new CommandError({ en: 'say where to with -o FILE', es: 'decir adónde con -o FILE' });
  const { out } = call;
  const whole = loadDataset(datasetNamed(call));
  const lang = languageOf(whole, call);
  const dataset = datasetAt(whole, clockOf(whole, call));
  const { files, losses } = await format.write(dataset, tellingIn(dataset, lang));
  const written = files.map(({ part, content }) => {
    const file = fileOf(out, part, format.ending);
    writeWhole(file, content);
    return file;
  });
  if (call.json) {
    print(
      JSON.stringify(
        {
          files: written,
          losses: losses.map(({ code, count, words }) => ({
            code,
            count,
            words: pick(words, lang),
          })),
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const words = pick(WORDS, lang);
  for (const file of written) print(`${words.wrote}: ${file}`);
  if (losses.length) print(`${words.lost}:`);
  for (const loss of losses) print(`  ${loss.count} ${pick(loss.words, lang)}`);
  return 0;
}
