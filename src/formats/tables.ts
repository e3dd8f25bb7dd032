/** Comma-separated tables: written as two, things and the claims that tie them, what a spreadsheet would take for a formula behind an apostrophe; read with any separator, encoding and headings. */
import Papa from 'papaparse';
import type { Dataset } from '../model/dataset.ts';
import type { FormatProgram, Loss, Telling } from './format.ts';
import { decode, type InputFile } from './input.ts';
import { EDGE_ATTRIBUTES, networkOf, NODE_ATTRIBUTES, type Value } from './network.ts';
import { problemAt, Report } from './problem.ts';
import { datasetOfSheets } from './spreadsheet.ts';
import type { Sheet } from './input.ts';
import { localized, m } from '../words/index.ts';

/** Papaparse would do it, but not where the text has a second line. */
const plain = (value: Value): string | number | boolean =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : (value ?? '');
/** With the mark by which spreadsheets know UTF-8, and the line ends of RFC 4180. */
const table = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map(plain)) })}\r\n`;

/** A file as a table: its first line that is not empty is its heading. */
export function sheetOf(file: InputFile, report: Report): Sheet {
  const { text: given, problems } = decode(file);
  report.add(...problems);
  // An old Macintosh ends lines with a return alone.
  const text = given.includes('\n') ? given : given.replace(/\r/g, '\n');
  const sheet: Sheet = { file: file.name, columns: [], rows: [] };
  // Excel says the separator in a line of its own.
  const said = /^sep=(.)\r?\n/.exec(text);
  // An empty last line would keep papaparse from seeing the separator of two columns.
  const body = (said ? text.slice(said[0].length) : text).replace(/[\r\n]+$/, '');
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: said?.[1] ?? '' });
  const lines: number[] = [];
  let line = said ? 2 : 1;
  for (const row of data) {
    lines.push(line);
    line += 1 + row.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  for (const error of errors) {
    if (error.code === 'UndetectableDelimiter') continue;
    report.add(
      problemAt(
        { file: file.name, line: lines[error.row ?? 0] },
        'csv',
        localized(m.formats.tables.rowBroken, { message: error.message }),
        localized(m.formats.tables.closeQuote),
      ),
    );
  }
  const widest = Math.max(
    0,
    ...data.slice(0, 50).map((cells) => cells.filter((cell) => cell.trim() !== '').length),
  );
  data.forEach((cells, i) => {
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    // A title above the headings is one cell alone.
    if (!filled || (!sheet.columns.length && filled === 1 && widest > 1)) return;
    if (!sheet.columns.length) sheet.columns = headingsOf(cells);
    else sheet.rows.push({ cells, line: lines[i] ?? 1 });
  });
  if (sheet.columns.includes('entity_id') && sheet.columns.includes('prop'))
    report.add(
      problemAt(
        { file: file.name },
        'statements',
        localized(m.formats.tables.statements),
        localized(m.formats.tables.writeEntities),
      ),
    );
  if (!sheet.columns.length)
    report.add(problemAt({ file: file.name }, 'empty-file', localized(m.formats.tables.empty)));
  return sheet;
}

/** Headings, each of its own: an empty one and a second of the same name take their number. */
export function headingsOf(cells: readonly string[]): string[] {
  const taken = new Set<string>();
  return cells.map((cell, i) => {
    const name = cell.trim() || `${i + 1}`;
    const own = taken.has(name) ? `${name} (${i + 1})` : name;
    taken.add(own);
    return own;
  });
}

/** The tables of a dataset, for CSV and workbooks alike. */
export function tablesOf(
  dataset: Dataset,
  telling: Telling,
): { tables: { name: string; columns: string[]; rows: Value[][] }[]; losses: Loss[] } {
  const { network, losses } = networkOf(dataset, telling);
  const own = NODE_ATTRIBUTES.map(({ name }) => name);
  const tied = EDGE_ATTRIBUTES.map(({ name }) => name);
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const things = {
    name: 'things',
    columns: ['id', 'name', ...own, 'colour', 'x', 'y'],
    rows: network.nodes.map(({ id, label, place, colour, values }) => [
      id,
      label,
      ...own.map((name) => values[name]),
      colour,
      place?.x,
      place?.y,
    ]),
  };
  const links = {
    name: 'links',
    columns: ['id', 'source', 'target', 'source_name', 'target_name', 'label', 'directed', ...tied],
    rows: network.edges.map(({ id, source, target, directed, label, values }) => [
      id,
      source,
      target,
      names.get(source),
      names.get(target),
      label,
      directed,
      ...tied.map((name) => values[name]),
    ]),
  };
  return { tables: [things, links], losses };
}

export const tables: FormatProgram = {
  ending: '.csv',
  about: localized(m.formats.tables.about),
  detect: (name, head) =>
    !head.startsWith('PK') &&
    head.split('\u0000').length < 4 &&
    (/\.(csv|tsv|tab)$/i.test(name) || (/\.txt$/i.test(name) && /^[^\n]*[,;\t]/.test(head))),
  read(files, reading) {
    const report = new Report();
    const sheets = files.map((file) => sheetOf(file, report));
    return report.failed
      ? { problems: report, losses: [] }
      : datasetOfSheets(sheets, reading, 'CSV', report);
  },
  sheets: (file, report) => [sheetOf(file, report)],
  write(dataset, telling) {
    const { tables: all, losses } = tablesOf(dataset, telling);
    return {
      files: all.map(({ name, columns, rows }) => ({ part: name, content: table(columns, rows) })),
      losses,
    };
  },
};
