import { writeBundle } from '../../formats/datasetFile.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { build } from '../usage/build.ts';
import { datasetNamed } from '../findDataset.ts';
import { loadDataset } from '../load.ts';
import { readManifest } from '../site/manifest.ts';
import { contentOf } from '../site/pin.ts';
import { at, linkIn, readFolderOf, writeFiles } from '../write.ts';
import { localized, m } from '../../words/index.ts';

/**
 * Looks whether a site may be built in a folder: a new or an empty one, or a site of ours.
 * @throws CommandError where it may not
 */
function checkPlace(out: string, dataset: string, force: boolean): void {
  const stat = at(out);
  const link = linkIn(out);
  if (link !== undefined) throw new CommandError(localized(m.cli.write.isLink, { file: link }));
  if (readFolderOf(out, [dataset]) !== undefined || readFolderOf(dataset, [out]) !== undefined)
    throw new CommandError(localized(m.cli.build.notWithDataset, { out, dataset }));
  if (stat && (!stat.isDirectory() || (contentOf(out).length > 0 && !readManifest(out) && !force)))
    throw new CommandError(localized(m.cli.build.noSiteOfOurs, { out }));
}

export async function run(
  { words, dataset, lang, options: { out, force } }: CallOf<typeof build>,
  print: Print,
): Promise<number> {
  if (out === undefined) throw new CommandError(localized(m.cli.build.sayWhere));
  const dir = datasetNamed({ words, dataset });
  if (out.endsWith('.json')) {
    const { raw } = loadDataset(dir);
    const text = writeBundle(raw);
    writeFiles([{ file: out, content: text }], { read: [dir], force });
    print(`${out}: ${text.length} ${m.cli.build.characters(lang)}`);
    return 0;
  }
  checkPlace(out, dir, force);
  // Loaded when needed: only this renders the explorer's panels.
  const { buildSite } = await import('../site/build.ts');
  await buildSite(dir, out, { lang, force, print });
  return 0;
}
