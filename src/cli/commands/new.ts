import { cpSync, existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, type Command } from '../command.ts';
import { writeWhole } from '../write.ts';

const STARTER = fileURLToPath(new URL('../starter', import.meta.url));
const HEADER = 'dataset.yaml';

/** An id made of a folder's name: "My Town 2024" is "my-town-2024". */
const idOf = (folder: string): string =>
  basename(folder)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'my-story';

export const createNew: Command = {
  usage: 'new DIR',
  about: 'a small dataset to begin with, every file explained',
  run({ words }, print) {
    const [dir] = words;
    if (dir === undefined) throw new CommandError('say where: bancada new my-story');
    if (existsSync(dir) && (!statSync(dir).isDirectory() || readdirSync(dir).length > 0)) throw new CommandError(`${dir} is there already, and is not empty: choose another folder`);
    try {
      cpSync(STARTER, dir, { recursive: true });
    } catch (error) {
      throw new CommandError(`cannot write ${dir}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const header = join(dir, HEADER);
    writeWhole(header, readFileSync(header, 'utf8').replace(/^id: .*$/m, `id: ${idOf(resolve(dir))}`));
    print(`${dir}: a dataset of ${readdirSync(dir).length} parts, each explained in its file. Next:`);
    print(`  npx bancada validate ${dir}   what is wrong with it, and how to mend it`);
    print(`  npx bancada serve ${dir}      the explorer on it, which follows every change`);
    print(`  npx bancada build ${dir} -o site   a site of it, for any host`);
    return 0;
  },
};
