import { existsSync } from 'node:fs';
import { readCsv } from '../../formats/csv.ts';
import { MAX_BYTES } from '../../formats/limits.ts';
import { COLUMNS, coverLedger } from '../../analysis/coverage.ts';
import { loadDataset } from '../load.ts';
import { readInput } from '../read.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { coverage } from '../usage/coverage.ts';
import { localized, m } from '../../words/index.ts';

export function run(
  { words, lang, dataset: fallback, options: { json } }: CallOf<typeof coverage>,
  print: Print,
): number {
  const [dir, ledger] = words.length > 1 ? [words[0] ?? fallback, words[1]] : [fallback, words[0]];
  if (ledger === undefined) throw new CommandError(localized(m.cli.coverage.whichLedger));
  if (!existsSync(ledger)) throw new CommandError(localized(m.cli.coverage.noFile, { ledger }));
  const read = readInput(ledger, MAX_BYTES);
  if (!('bytes' in read))
    throw new CommandError(localized((locale) => `${ledger}: ${read.message[locale]}`));
  const { rows, missing } = readCsv(read.bytes.toString('utf8'), COLUMNS);
  if (missing.length)
    throw new CommandError(
      localized(m.cli.coverage.noColumn, { ledger, missing: missing.join(', ') }),
    );
  const { carried, lost } = coverLedger(loadDataset(dir), rows);
  if (json) print(JSON.stringify({ rows: rows.length, carried: carried.length, lost }, null, 2));
  else {
    for (const { id, source, paragraph, subject, object, status } of lost)
      print(m.cli.coverage.noClaim(lang, { id, source, paragraph, subject, object, status }));
    print(m.cli.coverage.carried(lang, { carried: carried.length, rows: rows.length }));
  }
  return lost.length ? 1 : 0;
}
