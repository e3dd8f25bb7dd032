import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { createNew } from '../usage/new.ts';
import { inPackage } from '../place.ts';
import { schemaFiles } from '../schema/copy.ts';
import { writeNewFolder } from '../write.ts';
import { localized, m } from '../../words/index.ts';

const STARTER = inPackage('src/cli/starter');
const HEADER = 'dataset.yaml';

/** An id from the name of a folder: "My Town 2024" is "my-town-2024". */
const idOf = (folder: string): string =>
  basename(folder)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'my-story';

export function run({ words, lang }: CallOf<typeof createNew>, print: Print): number {
  const [dir] = words;
  if (dir === undefined) throw new CommandError(localized(m.cli.new.sayWhere));
  const named = (text: string) => text.replace(/^id: .*$/m, `id: ${idOf(resolve(dir))}`);
  const files = readdirSync(STARTER, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(STARTER, name)).isFile())
    .map((file) => {
      const content = readFileSync(join(STARTER, file), 'utf8');
      return { file, content: file === HEADER ? named(content) : content };
    });
  writeNewFolder(dir, [...files, ...schemaFiles(lang)], { read: [] });
  const parts = readdirSync(STARTER).length;
  const { next } = m.cli.new;
  print(`${dir}: ${m.cli.new.made(lang, { parts })}`);
  print(`  npx bancada validate ${dir}   ${next.validate(lang)}`);
  print(`  npx bancada serve ${dir}      ${next.serve(lang)}`);
  print(`  npx bancada build ${dir} -o site   ${next.build(lang)}`);
  return 0;
}
