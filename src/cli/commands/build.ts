import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from '../../formats/datasetFile.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { build } from '../usage/build.ts';
import { datasetNamed } from '../findDataset.ts';
import { loadDataset } from '../load.ts';
import { contentOf } from '../site/pin.ts';
import { writeWhole } from '../write.ts';
import { localized, m } from '../../words/index.ts';

export async function run(
  { words, dataset, lang, options: { out } }: CallOf<typeof build>,
  print: Print,
): Promise<number> {
  if (out === undefined) throw new CommandError(localized(m.cli.build.sayWhere));
  const dir = datasetNamed({ words, dataset });
  if (out.endsWith('.json')) {
    const { raw } = loadDataset(dir);
    const text = writeBundle(raw);
    writeWhole(out, text);
    print(`${out}: ${text.length} ${m.cli.build.characters(lang)}`);
    return 0;
  }
  // The content of the folder is replaced: only a site may be.
  if (
    existsSync(out) &&
    (!statSync(out).isDirectory() ||
      (contentOf(out).length > 0 && !existsSync(join(out, 'version.json'))))
  )
    throw new CommandError(localized(m.cli.build.noSiteOfOurs, { out }));
  // Loaded when needed: only this renders the explorer's panels.
  const { buildSite } = await import('../site/build.ts');
  await buildSite(dir, out, lang, print);
  return 0;
}
