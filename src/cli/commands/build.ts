import { writeBundle } from '../../formats/bundle.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';
import { writeWhole } from '../write.ts';

export const build: Command = {
  usage: 'build [DIR] -o FILE.json',
  about: 'one checked bundle of a dataset',
  run({ words, dataset, out }, print) {
    if (out === undefined) throw new CommandError('where to? give -o FILE.json');
    const text = writeBundle(loadDataset(words[0] ?? dataset).raw);
    writeWhole(out, text);
    print(`${out}: ${text.length} characters`);
    return 0;
  },
};
