/**
 * Comma-separated tables. Two are written, of things and of the claims that tie them, with an
 * apostrophe before what a spreadsheet would take for a formula. They are read with any separator,
 * encoding and headings.
 */
import Papa from 'papaparse';
import type { Dataset } from '../model/dataset.ts';
import type { ClaimWording, FormatProgram, Loss } from './format.ts';
import { decode, type InputFile } from './input.ts';
import { EDGE_ATTRIBUTES, networkOf, NODE_ATTRIBUTES, type Value } from './network.ts';
import { MAX_COLUMNS, MAX_ROWS, MAX_TABLE_CELLS } from './limits.ts';
import { problemAt, Report } from './problem.ts';
import { datasetOfSheets } from './spreadsheet.ts';
import type { Sheet } from './input.ts';
import { type Localized, localized, m } from '../words/index.ts';

/**
 * A value that no spreadsheet takes for a formula. Papaparse has an option for this, which fails
 * for texts of several lines.
 */
export const asCell = (value: Value): Value =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
/**
 * A table as CSV, with the byte order mark by which spreadsheets recognize UTF-8, and the line ends
 * of RFC 4180.
 */
const table = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => row.map(asCell)) })}\r\n`;

const NEWLINE = 10;
const QUOTE = 34;
/** What papaparse may take for a separator: tab, comma, semicolon, bar, and two control characters. */
const SEPARATORS = new Set([9, 44, 59, 124, 30, 31]);

/**
 * What is too large in a table, found before it is parsed: a cell takes many times the memory of
 * its separator.
 */
function faultOfSize(text: string): Localized<string> | undefined {
  let rows = 1;
  let columns = 1;
  let widest = 1;
  let cells = 1;
  let isQuoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) isQuoted = !isQuoted;
    const isBreak = code === NEWLINE;
    if (!isBreak && !SEPARATORS.has(code)) continue;
    cells += 1;
    if (isQuoted) continue;
    columns = isBreak ? 1 : columns + 1;
    widest = Math.max(widest, columns);
    if (isBreak) rows += 1;
  }
  const words = m.formats.limits;
  if (rows > MAX_ROWS) return localized(words.rows, { count: rows, most: MAX_ROWS });
  if (widest > MAX_COLUMNS) return localized(words.columns, { count: widest, most: MAX_COLUMNS });
  if (cells > MAX_TABLE_CELLS)
    return localized(words.cells, { count: cells, most: MAX_TABLE_CELLS });
  return undefined;
}

/** A file as a table: its first line that is not empty has the headings. */
export function sheetOf(file: InputFile, report: Report): Sheet {
  const { text: given, problems } = decode(file);
  report.add(...problems);
  // An old Macintosh ends lines with a return alone.
  const text = given.includes('\n') ? given : given.replace(/\r/g, '\n');
  const sheet: Sheet = { file: file.name, columns: [], rows: [] };
  // Excel may give the separator in a line of its own; without one, papaparse guesses it.
  const [separatorLine = '', delimiter] = /^sep=(.)\r?\n/.exec(text) ?? [];
  // With an empty last line papaparse would not find the separator of two columns.
  const body = text.slice(separatorLine.length).replace(/[\r\n]+$/, '');
  const fault = faultOfSize(body);
  if (fault) {
    report.add(
      problemAt({ file: file.name }, 'file-too-large', fault, localized(m.formats.input.split)),
    );
    return sheet;
  }
  const { data, errors } = Papa.parse<string[]>(body, { delimiter });
  const lines: number[] = [];
  let line = separatorLine ? 2 : 1;
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
  const rows = data.map((cells, i) => ({ cells, line: lines[i] ?? 1 }));
  Object.assign(sheet, tableOf(rows));
  if (!sheet.columns.length)
    report.add(problemAt({ file: file.name }, 'empty-file', localized(m.formats.tables.empty)));
  return sheet;
}

const isFilled = (cell: string): boolean => cell.trim() !== '';
/**
 * The titles, headings and rows of a table. The first row of several cells has the headings; cells
 * beyond the last of them get headings too, by their column's number.
 */
export function tableOf(rows: Sheet['rows']): Omit<Sheet, 'file'> {
  const filled = rows.filter(({ cells }) => cells.some(isFilled));
  const countIn = ({ cells }: Sheet['rows'][number]): number => cells.filter(isFilled).length;
  const isWide = filled.slice(0, 50).some((row) => countIn(row) > 1);
  // A single cell above the headings is a title.
  const start = isWide ? filled.findIndex((row) => countIn(row) > 1) : 0;
  const [head, ...rest] = filled.slice(start);
  if (!head) return { columns: [], rows: [] };
  const widest = rest.reduce((most, { cells }) => {
    let last = cells.length;
    while (last > most && !isFilled(cells[last - 1] ?? EMPTY)) last -= 1;
    return Math.max(most, last);
  }, head.cells.length);
  const columns = headingsOf(Array.from({ length: widest }, (_, i) => head.cells[i] ?? EMPTY));
  const titles = filled
    .slice(0, start)
    .flatMap(({ cells }) => cells.filter(isFilled).map((cell) => cell.trim()));
  return { columns, rows: rest, ...(titles.length ? { titles } : {}) };
}
/** A cell of a row that ends before it. */
const EMPTY = '';

/**
 * Headings, made unique: an empty one, and a second of the same name, get their column's number.
 */
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
  wording: ClaimWording,
): { tables: { name: string; columns: string[]; rows: Value[][] }[]; losses: Loss[] } {
  const { network, losses } = networkOf(dataset, wording);
  const nodeColumns = NODE_ATTRIBUTES.map(({ name }) => name);
  const edgeColumns = EDGE_ATTRIBUTES.map(({ name }) => name);
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const things = {
    name: 'things',
    columns: ['id', 'name', ...nodeColumns, 'colour', 'x', 'y'],
    rows: network.nodes.map(({ id, label, place, colour, values }) => [
      id,
      label,
      ...nodeColumns.map((name) => values[name]),
      colour,
      place?.x,
      place?.y,
    ]),
  };
  const links = {
    name: 'links',
    columns: [
      'id',
      'source',
      'target',
      'source_name',
      'target_name',
      'label',
      'directed',
      ...edgeColumns,
    ],
    rows: network.edges.map(({ id, source, target, directed, label, values }) => [
      id,
      source,
      target,
      names.get(source),
      names.get(target),
      label,
      directed,
      ...edgeColumns.map((name) => values[name]),
    ]),
  };
  return { tables: [things, links], losses };
}

/** Statements of FollowTheMoney have a format of their own. */
function refuseStatements({ file, columns }: Sheet, report: Report): void {
  if (!columns.includes('entity_id') || !columns.includes('prop')) return;
  const { statements, sayStatements } = m.formats.tables;
  report.add(problemAt({ file }, 'statements', localized(statements), localized(sayStatements)));
}

export const tables: FormatProgram = {
  ending: '.csv',
  about: localized(m.formats.tables.about),
  detect: (name, head) =>
    !head.startsWith('PK') &&
    head.split('\u0000').length < 4 &&
    (/\.(csv|tsv|tab)$/i.test(name) || (/\.txt$/i.test(name) && /^[^\n]*[,;\t]/.test(head))),
  read(files, options) {
    const report = new Report();
    const sheets = files.map((file) => sheetOf(file, report));
    for (const sheet of sheets) refuseStatements(sheet, report);
    return report.failed
      ? { problems: report, losses: [] }
      : datasetOfSheets(sheets, options, 'CSV', report);
  },
  sheets: (file, report) => [sheetOf(file, report)],
  write(dataset, wording) {
    const { tables: all, losses } = tablesOf(dataset, wording);
    return {
      files: all.map(({ name, columns, rows }) => ({ part: name, content: table(columns, rows) })),
      losses,
    };
  },
};
