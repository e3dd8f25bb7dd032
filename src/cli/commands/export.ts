import { join, parse } from 'node:path';
import { tellingIn } from '../../prose/formatTelling.ts';
import { loadFormat, WRITTEN_FORMATS } from '../../formats/registry.ts';
import { datasetAt } from '../../model/clock.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { exportData } from '../usage/export.ts';
import { datasetNamed } from '../findDataset.ts';
import { loadDataset } from '../load.ts';
import { clockOf, languageOf } from '../resolve.ts';
import { checkFileName, writeFiles } from '../write.ts';
import { localized, m, pick } from '../../words/index.ts';

const NAMES = WRITTEN_FORMATS.map(({ id }) => id).join(', ');

/** The name of one file of several: part "links" of "network.csv" is "network.links.csv". */
function fileOf(out: string, part: string, ending: string): string {
  const { dir, name, ext } = parse(out);
  return join(dir, part ? `${name}.${part}${ext || ending}` : `${name}${ext || ending}`);
}

export async function run(call: CallOf<typeof exportData>, print: Print): Promise<number> {
  const given = call.options.format;
  const format = given === undefined ? undefined : await loadFormat(given);
  if (!format?.write)
    throw new CommandError(
      given === undefined
        ? localized(m.cli.export.formatMissing, { names: NAMES })
        : localized(m.cli.export.formatTakes, { names: NAMES, given }),
    );
  if (call.options.out === undefined) throw new CommandError(localized(m.cli.export.sayWhere));
  const { out } = call.options;
  checkFileName(out);
  const dir = datasetNamed(call);
  const whole = loadDataset(dir);
  const lang = languageOf(whole, call.lang);
  const dataset = datasetAt(whole, clockOf(whole, call.options));
  const { files, losses } = await format.write(dataset, tellingIn(dataset, lang));
  const outFiles = files.map(({ part, content }) => ({
    file: fileOf(out, part, format.ending),
    content,
  }));
  writeFiles(outFiles, { read: [dir], force: call.options.force });
  const written = outFiles.map(({ file }) => file);
  if (call.options.json) {
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
  for (const file of written) print(`${m.cli.export.wrote(lang)}: ${file}`);
  if (losses.length) print(`${m.cli.export.lost(lang)}:`);
  for (const loss of losses) print(`  ${loss.count} ${pick(loss.words, lang)}`);
  return 0;
}
