/**
 * A workbook (Office Open XML) with the two tables of CSV: the things in one sheet, the claims that
 * tie them in another.
 */
import readWorkbook from 'read-excel-file/universal';
import writeWorkbook from 'write-excel-file/universal';
import type { FormatProgram } from './format.ts';
import { hasClock } from './days.ts';
import type { InputFile } from './input.ts';
import type { Value } from './network.ts';
import { MAX_CELLS, MAX_COLUMNS } from './limits.ts';
import { problemAt, Report, warningAt, type Place } from './problem.ts';
import { datasetOfSheets } from './spreadsheet.ts';
import type { Sheet } from './input.ts';
import { tableOf, tablesOf } from './tables.ts';
import { notesOf, shownAs, shownPart, type Merged, type SheetNotes } from './workbookNotes.ts';
import { judgeWorkbook } from './workbookSize.ts';
import { localized, m } from '../words/index.ts';

type Cell = string | number | boolean | Date | null | undefined;
/** A cell as text; a day in ISO, with its time where it has one. */
const cellText = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '';
  if (!(cell instanceof Date)) return String(cell);
  const day = cell.toISOString();
  return hasClock(day) ? day.slice(0, 19) : day.slice(0, 10);
};

/** A row, its numbers with what is shown around them. */
function rowOf(row: readonly Cell[], index: number, notes: SheetNotes | undefined): Row {
  const formats = notes?.formats.get(index);
  const numbers = new Set(row.flatMap((cell, i) => (typeof cell === 'number' ? [i] : [])));
  const cells = row.map((cell, i) => {
    const format = formats?.get(i);
    const text = cellText(cell);
    return cell instanceof Date && format !== undefined ? shownPart(format, text) : text;
  });
  const shown = new Map(
    [...(formats ?? [])].flatMap(([i, format]): [number, string][] =>
      numbers.has(i) ? [[i, shownAs(format)]] : [],
    ),
  );
  return { cells, line: index + 1, numbers, ...(shown.size ? { shown } : {}) };
}
type Row = Sheet['rows'][number];

/**
 * Gives every cell of a merged one its value: people merge what is the same for several rows. Not
 * across from the first column, as titles and notes are, and not over headings.
 * @param first the line of the first row under the headings
 */
function fillMerged(merged: readonly Merged[], rows: readonly Row[], first: number): void {
  let filled = 0;
  for (const { top, left, bottom, right } of merged) {
    const from = rows[top];
    if (!from?.cells[left] || from.line < first) continue;
    const last = left === 0 ? left : Math.min(right, MAX_COLUMNS);
    for (const to of rows.slice(top, bottom + 1))
      for (let column = left; column <= last && filled < MAX_CELLS; column++) {
        filled += 1;
        copyCell(from, left, to, column);
      }
  }
}
/** Gives a cell the value of another, with what is shown around it. */
function copyCell(from: Row, at: number, to: Row, column: number): void {
  const value = from.cells[at];
  if (value === undefined || (from === to && at === column)) return;
  while (to.cells.length <= column) to.cells.push('');
  to.cells[column] = value;
  if (from.numbers?.has(at)) to.numbers = new Set(to.numbers).add(column);
  const shown = from.shown?.get(at);
  if (shown !== undefined) to.shown = new Map(to.shown).set(column, shown);
}

/** Tells what is written on cells, and which are struck through, without a value, or links. */
function tellNotes(notes: SheetNotes, at: Place, report: Report): void {
  const { comments, struck, uncalculated, hyperlinks } = notes;
  const words = m.formats.xlsx;
  const [commented] = comments.cells;
  if (commented !== undefined)
    report.add(
      warningAt(
        at,
        'cell-comment',
        localized(words.comments, {
          count: comments.cells.length,
          cell: commented,
          text: comments.example ?? '…',
        }),
        localized(words.commentsAsColumn),
      ),
    );
  const others = [
    ['cell-struck', struck, words.struck, words.clearStruck],
    ['cell-uncalculated', uncalculated, words.uncalculated, words.openAndSave],
    ['cell-link', hyperlinks, words.hyperlinks, words.linksAsColumn],
  ] as const;
  for (const [code, cells, message, hint] of others) {
    const [cell] = cells;
    if (cell !== undefined)
      report.add(
        warningAt(at, code, localized(message, { count: cells.length, cell }), localized(hint)),
      );
  }
}

/**
 * A value that the writer keeps. It looks texts up in an object, which has some of its own
 * (`constructor`): those get a space, which is read away.
 */
const writable = (value: Value): Value =>
  typeof value === 'string' && value in Object.prototype ? `${value} ` : value;

export async function sheetsOf(file: InputFile, report: Report): Promise<Sheet[]> {
  const at = { file: file.name };
  try {
    const judged = judgeWorkbook(file.bytes);
    if ('fault' in judged) {
      report.add(problemAt(at, 'file-too-large', judged.fault, localized(m.formats.limits.asCsv)));
      return [];
    }
    if (judged.errors > 0)
      report.add(
        warningAt(
          at,
          'cell-error',
          localized(m.formats.xlsx.cellErrors, { count: judged.errors }),
          localized(m.formats.xlsx.mendCells),
        ),
      );
    const notes = notesOf(judged.parts);
    const sheets = await readWorkbook(new Blob([judged.workbook as Uint8Array<ArrayBuffer>]));
    return sheets.flatMap(({ sheet, data }): Sheet[] => {
      // What is hidden may not be meant for others.
      if (judged.hidden.has(sheet)) {
        const words = localized(m.formats.xlsx.hiddenSheet, { sheet });
        report.add(warningAt(at, 'sheet-hidden', words, localized(m.formats.xlsx.showSheet)));
        return [];
      }
      const own = notes.get(sheet);
      const rows = data.map((row, i) => rowOf(row as Cell[], i, own));
      if (own) tellNotes(own, at, report);
      const table = tableOf(rows);
      if (own) fillMerged(own.merged, rows, table.rows[0]?.line ?? Infinity);
      const name = sheets.length > 1 ? `${file.name}: ${sheet}` : file.name;
      return table.columns.length ? [{ file: name, ...table }] : [];
    });
  } catch {
    report.add(
      problemAt(at, 'xlsx', localized(m.formats.xlsx.unreadable), localized(m.formats.xlsx.saveAs)),
    );
    return [];
  }
}

export const xlsx: FormatProgram = {
  ending: '.xlsx',
  about: localized(m.formats.xlsx.about),
  detect: (name, head) => /\.xlsx$/i.test(name) && head.startsWith('PK'),
  async read(files, options) {
    const report = new Report();
    const sheets = (await Promise.all(files.map((file) => sheetsOf(file, report)))).flat();
    return report.failed
      ? { problems: report, losses: [] }
      : datasetOfSheets(sheets, options, 'XLSX', report);
  },
  sheets: sheetsOf,
  async write(dataset, wording) {
    const { tables, losses } = tablesOf(dataset, wording);
    const workbook = writeWorkbook(
      tables.map(({ name, columns, rows }) => ({
        sheet: name,
        stickyRowsCount: 1,
        data: [
          columns.map((value) => ({ value, fontWeight: 'bold' as const })),
          ...rows.map((row) => row.map((value) => writable(value) ?? null)),
        ],
      })),
    );
    const bytes = new Uint8Array(await (await workbook.toBlob()).arrayBuffer());
    return { files: [{ part: '', content: bytes }], losses };
  },
};
