/**
 * Whether a workbook can be read, judged before it is: its reader makes every row as long as the
 * longest and a row for every number, so that one cell far out fills the memory.
 */
import { readXml } from './readXml.ts';
import { unzipSync, zipSync } from 'fflate';
import {
  MAX_CELL_TEXT,
  MAX_CELLS,
  MAX_COLUMNS,
  MAX_ELEMENTS_DEEP,
  MAX_ROWS,
  MAX_UNPACKED_BYTES,
} from './limits.ts';
import { type Localized, localized, m } from '../words/index.ts';

/** Parts of the workbook that its reader unpacks; pictures in it are not among them. */
const isRead = (name: string): boolean => name.endsWith('.xml') || name.endsWith('.xml.rels');
/**
 * A tag with its attributes, whose values in quotes may hold ">". None may hold "<", so that each is
 * looked at once.
 */
const TAG = /<([/?!]?)([^<>\s/"']*)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
/** The `r` of a row or a cell. */
const REFERENCE = /(?:^|[^\w:.-])r\s*=\s*("[^"]*"|'[^']*'|\S*)/g;
const CELL = /^["']([A-Za-z]{1,9})(\d{1,12})["']$/;
const ROW = /^["'](\d{1,12})["']$/;

/** The type of a cell with an error. */
const ERROR = /(?:^|\s)t\s*=\s*["']e["']/;

/** The number of a column by its letters: 1 of A, 27 of AA. */
const columnOf = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
};

/** How far a part goes. */
class Extent {
  rows = 0;
  columns = 0;
  depth = 0;
  deepest = 0;
  longestText = 0;
  /** Cells that have an error, as #N/A, in the place of a value. */
  errors = 0;
  /** Whether a tag, or the place of a row or cell, is none that a spreadsheet writes. */
  isOdd = false;
  /** The column of the cell that was last. */
  private column = 0;

  /** @param name without the prefix of its namespace */
  open(name: string, attributes: string) {
    if (name !== 'row' && name !== 'c') return;
    const references = [...attributes.matchAll(REFERENCE)].flatMap(([, value = '']) => value);
    const pattern = name === 'row' ? ROW : CELL;
    // The reader takes "1e9" for a number.
    this.isOdd ||= references.length > 1 || !references.every((value) => pattern.test(value));
    const [reference = ''] = references;
    if (name === 'row') {
      const [, number] = ROW.exec(reference) ?? [];
      this.rows = Math.max(this.rows + 1, number === undefined ? 0 : Number(number));
      this.column = 0;
      return;
    }
    if (ERROR.test(attributes)) this.errors += 1;
    const [, letters, number] = CELL.exec(reference) ?? [];
    this.column = letters === undefined ? this.column + 1 : columnOf(letters);
    this.columns = Math.max(this.columns, this.column);
    if (number !== undefined) this.rows = Math.max(this.rows, Number(number));
  }
}

function extentOf(xml: string): Extent {
  const extent = new Extent();
  let after = 0;
  let tags = 0;
  for (const match of xml.matchAll(TAG)) {
    tags += 1;
    const [tag, mark = '', name = '', attributes = ''] = match;
    extent.longestText = Math.max(extent.longestText, match.index - after, tag.length);
    after = match.index + tag.length;
    if (mark === '/') extent.depth -= 1;
    else if (mark === '') {
      extent.open(name.slice(name.indexOf(':') + 1), attributes);
      if (!attributes.endsWith('/')) extent.depth += 1;
      extent.deepest = Math.max(extent.deepest, extent.depth);
    }
  }
  extent.longestText = Math.max(extent.longestText, xml.length - after);
  // What is no tag here may be one for a reader that is less strict: nothing may begin unseen.
  extent.isOdd ||= xml.split('<').length - 1 !== tags;
  return extent;
}

/** What is too large in a part; undefined where nothing is. */
function faultOf({
  rows,
  columns,
  deepest,
  longestText,
  isOdd,
}: Extent): Localized<string> | undefined {
  const words = m.formats.limits;
  if (longestText > MAX_CELL_TEXT)
    return localized(words.text, { count: longestText, most: MAX_CELL_TEXT });
  if (deepest > MAX_ELEMENTS_DEEP)
    return localized(m.formats.readXml.tooDeep, { deepest: MAX_ELEMENTS_DEEP });
  if (isOdd) return localized(m.formats.xlsx.unreadable);
  if (rows > MAX_ROWS) return localized(words.rows, { count: rows, most: MAX_ROWS });
  if (columns > MAX_COLUMNS) return localized(words.columns, { count: columns, most: MAX_COLUMNS });
  const cells = rows * columns;
  if (cells > MAX_CELLS) return localized(words.cells, { count: cells, most: MAX_CELLS });
  return undefined;
}

/** The part that lists the sheets. */
const WORKBOOK = 'xl/workbook.xml';
/** The names of sheets that are not shown to who opens the workbook. */
function hiddenIn(part: Uint8Array | undefined): ReadonlySet<string> {
  const hidden = new Set<string>();
  if (part)
    readXml('', new TextDecoder().decode(part), {
      open: ({ name, attributes: { name: sheet, state } }) => {
        if (name === 'sheet' && sheet !== undefined && /hidden/i.test(state ?? '-'))
          hidden.add(sheet);
      },
    });
  return hidden;
}

/**
 * Judges a workbook.
 * @returns what is too large in it; or a workbook of the parts that are read and no others, these
 * parts, the names of its hidden sheets, and how many cells have errors
 * @throws Error where it is no archive that can be unpacked
 */
export function judgeWorkbook(bytes: Uint8Array):
  | { fault: Localized<string> }
  | {
      workbook: Uint8Array;
      parts: Readonly<Record<string, Uint8Array>>;
      hidden: ReadonlySet<string>;
      errors: number;
    } {
  let size = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (isRead(name)) size += originalSize;
      return false;
    },
  });
  if (size > MAX_UNPACKED_BYTES)
    return { fault: localized(m.formats.xlsx.tooLarge, { size, mostBytes: MAX_UNPACKED_BYTES }) };
  const parts = unzipSync(bytes, { filter: ({ name }) => isRead(name) });
  // Each byte as a letter of its own: lengths are of bytes.
  const decoder = new TextDecoder('latin1');
  // A sheet may be any of them: which it is stands in another.
  let errors = 0;
  for (const part of Object.values(parts)) {
    const extent = extentOf(decoder.decode(part));
    const fault = faultOf(extent);
    if (fault) return { fault };
    errors += extent.errors;
  }
  return {
    workbook: zipSync(parts, { level: 0 }),
    parts,
    hidden: hiddenIn(parts[WORKBOOK]),
    errors,
  };
}
