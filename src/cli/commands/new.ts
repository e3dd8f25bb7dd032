import { cpSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pick } from '../../model/words.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { inPackage } from '../place.ts';
import { copySchemas } from '../schema/copy.ts';
import { cannotWrite, writeWhole } from '../write.ts';

const STARTER = inPackage('src/cli/starter');
const HEADER = 'dataset.yaml';

/** An id made of a folder's name: "My Town 2024" is "my-town-2024". */
const idOf = (folder: string): string =>
  basename(folder)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'my-story';

const NEXT = {
  en: {
    made: (parts: number) => `a dataset of ${parts} parts, each explained in its file. Next:`,
    validate: 'what is wrong with it, and how to mend it',
    serve: 'the explorer on it, which follows every change',
    build: 'a site of it, for any host',
  },
  es: {
    made: (parts: number) =>
      `unos datos de ${parts} partes, cada una explicada en su archivo. Ahora:`,
    validate: 'qué está mal en ellos, y cómo corregirlo',
    serve: 'el explorador con ellos, que sigue cada cambio',
    build: 'un sitio con ellos, para cualquier servidor',
  },
};

export function run({ words, lang }: Call, print: Print): number {
  const [dir] = words;
  if (dir === undefined)
    throw new CommandError({
      en: 'say where: bancada new my-story',
      es: 'decir dónde: bancada new mi-historia',
    });
  if (existsSync(dir) && (!statSync(dir).isDirectory() || readdirSync(dir).length > 0))
    throw new CommandError({
      en: `${dir} is there already, and is not empty: choose another folder`,
      es: `${dir} ya existe y no está vacía: elegir otra carpeta`,
    });
  try {
    cpSync(STARTER, dir, { recursive: true });
  } catch (error) {
    throw cannotWrite(dir, error);
  }
  copySchemas(dir, lang);
  const header = join(dir, HEADER);
  writeWhole(
    header,
    readFileSync(header, 'utf8').replace(/^id: .*$/m, `id: ${idOf(resolve(dir))}`),
  );
  const parts = readdirSync(STARTER).length;
  const next = pick(NEXT, lang);
  print(`${dir}: ${next.made(parts)}`);
  print(`  npx bancada validate ${dir}   ${next.validate}`);
  print(`  npx bancada serve ${dir}      ${next.serve}`);
  print(`  npx bancada build ${dir} -o site   ${next.build}`);
  return 0;
}
