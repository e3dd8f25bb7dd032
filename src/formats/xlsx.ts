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
import { problemAt, Report, warningAt } from './problem.ts';
import { datasetOfSheets } from './spreadsheet.ts';
import type { Sheet } from './input.ts';
import { tableOf, tablesOf } from './tables.ts';
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
    const sheets = await readWorkbook(new Blob([judged.workbook as Uint8Array<ArrayBuffer>]));
    return sheets.flatMap(({ sheet, data }): Sheet[] => {
      // What is hidden may not be meant for others.
      if (judged.hidden.has(sheet)) {
        const words = localized(m.formats.xlsx.hiddenSheet, { sheet });
        report.add(warningAt(at, 'sheet-hidden', words, localized(m.formats.xlsx.showSheet)));
        return [];
      }
      const rows = data.map((row, i) => ({
        cells: row.map((cell) => cellText(cell as Cell)),
        line: i + 1,
        numbers: new Set(row.flatMap((cell, at) => (typeof cell === 'number' ? [at] : []))),
      }));
      const table = tableOf(rows);
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
