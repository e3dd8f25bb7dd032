import { existsSync, readFileSync } from 'node:fs';
import { readCsv } from '../../formats/csv.ts';
import { coverLedger } from '../../analysis/coverage.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';

export const coverage: Command = {
  usage: 'coverage [DIR] LEDGER.csv',
  about: 'which rows of a ledger of facts no claim carries',
  run({ words, json, dataset: fallback }, print) {
    const [dir, ledger] = words.length > 1 ? [words[0] ?? fallback, words[1]] : [fallback, words[0]];
    if (ledger === undefined) throw new CommandError('which ledger? give a CSV file with the columns id, source, paragraph, subject, object, status');
    if (!existsSync(ledger)) throw new CommandError(`there is no file ${ledger}`);
    const { rows, missing } = readCsv(readFileSync(ledger, 'utf8'), ['id', 'source', 'paragraph', 'subject', 'object', 'status']);
    if (missing.length) throw new CommandError(`${ledger} has no column ${missing.join(', ')}`);
    const { carried, lost } = coverLedger(loadDataset(dir), rows);
    if (json) print(JSON.stringify({ rows: rows.length, carried: carried.length, lost }, null, 2));
    else {
      lost.forEach((row) => print(`${row.id}: no claim of ${row.source}, paragraph ${row.paragraph}, with ${row.subject} or ${row.object}, is ${row.status}`));
      print(`${carried.length} of ${rows.length} rows are carried`);
    }
    return lost.length ? 1 : 0;
  },
};
