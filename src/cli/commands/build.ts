import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { writeBundle } from '../../formats/bundle.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';

export const build: Command = {
  usage: 'build [DIR] -o FILE.json',
  about: 'one checked bundle of a dataset',
  run({ words, dataset, out }, print) {
    if (out === undefined) throw new CommandError('where to? give -o FILE.json');
    const text = writeBundle(loadDataset(words[0] ?? dataset).raw);
    // Written beside, then moved: a reader never meets half a file.
    const part = `${out}.part`;
    try {
      writeFileSync(part, text);
      renameSync(part, out);
    } catch (error) {
      rmSync(part, { force: true });
      throw new CommandError(`${out} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
    }
    print(`${out}: ${text.length} characters`);
    return 0;
  },
};
