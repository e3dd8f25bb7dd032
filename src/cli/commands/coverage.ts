import { existsSync, readFileSync } from 'node:fs';
import { readCsv } from '../../formats/csv.ts';
import { coverLedger } from '../../analysis/coverage.ts';
import { pick } from '../../model/words.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Call, type Print } from '../command.ts';

export function run({ words, json, lang, dataset: fallback }: Call, print: Print): number {
  const [dir, ledger] = words.length > 1 ? [words[0] ?? fallback, words[1]] : [fallback, words[0]];
  if (ledger === undefined)
    throw new CommandError({
      en: 'which ledger? give a CSV file with the columns id, source, paragraph, subject, object, status',
      es: '¿qué registro? dar un archivo CSV con las columnas id, source, paragraph, subject, object, status',
    });
  if (!existsSync(ledger))
    throw new CommandError({
      en: `there is no file ${ledger}`,
      es: `no existe el archivo ${ledger}`,
    });
  const { rows, missing } = readCsv(readFileSync(ledger, 'utf8'), [
    'id',
    'source',
    'paragraph',
    'subject',
    'object',
    'status',
  ]);
  if (missing.length)
    throw new CommandError({
      en: `${ledger} has no column ${missing.join(', ')}`,
      es: `a ${ledger} le falta la columna ${missing.join(', ')}`,
    });
  const { carried, lost } = coverLedger(loadDataset(dir), rows);
  if (json) print(JSON.stringify({ rows: rows.length, carried: carried.length, lost }, null, 2));
  else {
    for (const { id, source, paragraph, subject, object, status } of lost)
      print(
        pick(
          {
            en: `${id}: no claim of ${source}, paragraph ${paragraph}, with ${subject} or ${object}, is ${status}`,
            es: `${id}: ninguna afirmación de ${source}, párrafo ${paragraph}, con ${subject} o ${object}, es ${status}`,
          },
          lang,
        ),
      );
    print(
      pick(
        {
          en: `${carried.length} of ${rows.length} rows are carried`,
          es: `${carried.length} de ${rows.length} filas están recogidas`,
        },
        lang,
      ),
    );
  }
  return lost.length ? 1 : 0;
}
