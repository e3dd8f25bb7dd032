import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBundle } from '../../formats/bundle.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { DATASET } from '../options.ts';
import { writeWhole } from '../write.ts';
import { localized, m } from '../../words/index.ts';

const SITE = fileURLToPath(new URL('../build.mjs', import.meta.url));

export const build: Command = {
  usage: 'build [DIR] -o SITE',
  about: localized(m.cli.build.about),
  options: [
    {
      name: 'out',
      value: 'SITE',
      about: localized(m.cli.build.options.out),
    },
    DATASET,
  ],
  examples: ['build my-story -o site', 'build my-story -o my-story.json'],
  run({ words, dataset, out, lang }, print) {
    if (out === undefined) throw new CommandError(localized(m.cli.build.sayWhere));
    const dir = resolve(datasetNamed({ words, dataset }));
    const { raw } = loadDataset(datasetNamed({ words, dataset }));
    if (out.endsWith('.json')) {
      const text = writeBundle(raw);
      writeWhole(out, text);
      print(`${out}: ${text.length} ${m.cli.build.characters(lang)}`);
      return 0;
    }
    // The folder is emptied first, but for its versions: it must be a site's.
    if (
      existsSync(out) &&
      (!statSync(out).isDirectory() ||
        (readdirSync(out).length > 0 && !existsSync(join(out, 'version.json'))))
    )
      throw new CommandError(localized(m.cli.build.noSiteOfOurs, { out }));
    return (
      spawnSync(process.execPath, [SITE], {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          BANCADA_DATASET: dir,
          BANCADA_OUT: resolve(out),
          BANCADA_LANG: lang,
        },
      }).status ?? 1
    );
  },
};
