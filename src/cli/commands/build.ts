import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeBundle } from '../../formats/bundle.ts';
import { pick } from '../../model/words.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { datasetNamed } from '../findDataset.ts';
import { loadDataset } from '../load.ts';
import { contentOf } from '../site/pin.ts';
import { writeWhole } from '../write.ts';

export async function run({ words, dataset, out, lang }: Call, print: Print): Promise<number> {
  if (out === undefined)
    throw new CommandError({
      en: 'where to? give -o SITE, a folder, or -o FILE.json',
      es: '¿adónde? dar -o SITE, una carpeta, o -o FILE.json',
    });
  const dir = datasetNamed({ words, dataset });
  if (out.endsWith('.json')) {
    const { raw } = loadDataset(dir);
    const text = writeBundle(raw);
    writeWhole(out, text);
    print(`${out}: ${text.length} ${pick({ en: 'characters', es: 'caracteres' }, lang)}`);
    return 0;
  }
  // What the folder holds is replaced: it must be a site's.
  if (
    existsSync(out) &&
    (!statSync(out).isDirectory() ||
      (contentOf(out).length > 0 && !existsSync(join(out, 'version.json'))))
  )
    throw new CommandError({
      en: `${out} is there already, and is no site of ours: choose another folder`,
      es: `${out} ya existe y no es un sitio nuestro: elegir otra carpeta`,
    });
  // Its pages are made by the panels of the explorer, which nothing else here needs.
  const { buildSite } = await import('../site/build.ts');
  await buildSite(dir, out, lang, print);
  return 0;
}
