/**
 * What a workbook says of its cells beside their values: which are merged, what is written on them,
 * how their numbers are shown, and which are struck through.
 */
import { readXml, type Tag } from './readXml.ts';

/** Rows and columns, from 0, both ends included. */
export interface Merged {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Comments on cells: the names of these, and the words of the first. */
export interface Comments {
  cells: string[];
  example: string | undefined;
}
export interface SheetNotes {
  merged: Merged[];
  comments: Comments;
  /** Names of cells that are struck through, and texts that are so within a cell. */
  struck: string[];
  /** Names of cells that have a formula and no value of it. */
  uncalculated: string[];
  /** Names of cells that lead to an address. */
  hyperlinks: string[];
  /** The format of each number and day that says more than the value, by row and column. */
  formats: Map<number, Map<number, string>>;
}

type Parts = Readonly<Record<string, Uint8Array>>;

const textOf = (part: Uint8Array | undefined): string | undefined =>
  part && new TextDecoder().decode(part);
/** The size of a part that lists sheets, styles or links at most, in bytes; sheets may be larger. */
const MAX_LIST = 20_000_000;
function tagsIn(part: Uint8Array | undefined, open: (tag: Tag, path: readonly string[]) => void) {
  if (part && part.length > MAX_LIST) throw new RangeError('a list of a workbook is too long');
  const text = textOf(part);
  if (text !== undefined) readXml('', text, { open });
}

/** The path that a relationship of a part leads to. */
function pathOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = part.split('/').slice(0, -1);
  for (const step of target.split('/'))
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  return steps.join('/');
}
/** The relationships of a part: the path and the type of each, by id. */
function relationshipsOf(parts: Parts, part: string): Map<string, { path: string; type: string }> {
  const found = new Map<string, { path: string; type: string }>();
  const file = part.replace(/([^/]*)$/, '_rels/$1.rels');
  tagsIn(parts[file], ({ name, attributes: { Id, Type, Target } }) => {
    if (name === 'Relationship' && Id && Type && Target)
      found.set(Id, { path: pathOf(part, Target), type: Type });
  });
  return found;
}

/** Formats that are not written out, and say more than a number (ECMA-376, 18.8.30). */
const BUILT_IN: Readonly<Record<string, string>> = {
  5: '"$"0',
  6: '"$"0',
  7: '"$"0',
  8: '"$"0',
  9: '0%',
  10: '0.00%',
  17: 'mmm-yy',
  42: '"$"0',
  44: '"$"0',
};

/** What each style of a cell says: the format of its numbers, and whether it is struck through. */
interface Styles {
  formats: (string | undefined)[];
  struck: boolean[];
}
function stylesOf(part: Uint8Array | undefined): Styles {
  const written = new Map<string, string>();
  const struckFonts: boolean[] = [];
  const styles: Styles = { formats: [], struck: [] };
  tagsIn(part, ({ name, attributes }, path) => {
    const parent = path.at(-1);
    if (name === 'numFmt')
      written.set(attributes['numFmtId'] ?? '-', attributes['formatCode'] ?? '-');
    if (name === 'font' && parent === 'fonts') struckFonts.push(false);
    if (name === 'strike' && path.at(-2) === 'fonts' && attributes['val'] !== '0')
      struckFonts[struckFonts.length - 1] = true;
    if (name !== 'xf' || parent !== 'cellXfs') return;
    const id = attributes['numFmtId'] ?? '0';
    styles.formats.push(written.get(id) ?? BUILT_IN[id]);
    styles.struck.push(struckFonts[Number(attributes['fontId'] ?? 0)] ?? false);
  });
  return styles;
}

const FORMULA =
  /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]+\d+)["'][^>]*>\s*<(?:\w+:)?f(?:\s[^>]*)?(?:\/>|>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>\s*|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>\s*)?<\/(?:\w+:)?c>/g;
const HYPERLINK = /<(?:\w+:)?hyperlink\s[^>]*?\bref\s*=\s*["']([A-Z]+\d+)[^>]*>/g;
const namesIn = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

const CELL = /^([A-Z]{1,3})(\d{1,7})$/;
/** The row and column of a cell by its name, from 0. */
function placeOf(name: string): { row: number; column: number } | undefined {
  const [, letters, number] = CELL.exec(name) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(number) - 1, column: column - 1 };
}

const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]+\d+):([A-Z]+\d+)["']/g;
function mergedIn(text: string): Merged[] {
  return [...text.matchAll(MERGED)].flatMap(([, from = '', to = '']) => {
    const start = placeOf(from);
    const end = placeOf(to);
    return start && end
      ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }]
      : [];
  });
}

const STYLED = /<(?:\w+:)?c\s[^>]*?>/g;
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];

/** A number that is shown as one, with groups, a fraction, a sign, a colour or brackets at most. */
const IS_PLAIN =
  /^(General|@|[#0,._ ()*?/$\-+;]|\\[ ()\-]|\[(Red|Blue|Black|Green|White|Color\d+)\]|_.|E[+-]0+)*$/i;
/** Whether a format has a number stand for thousands: a comma after its last digit. */
const hasScale = (format: string): boolean => /[0#?],+(?![0#?])/.test(format);
const saysMore = (format: string | undefined): format is string =>
  format !== undefined && (hasScale(format) || !IS_PLAIN.test(format.replace(/[$]/g, '"$"')));

function readCells(text: string, styles: Styles, notes: SheetNotes): void {
  const isSpecial = styles.formats.map(
    (format, i) => saysMore(format) || styles.struck[i] === true,
  );
  if (!isSpecial.includes(true)) return;
  for (const [tag] of text.matchAll(STYLED)) {
    const style = Number(attribute(tag, 's') ?? -1);
    if (isSpecial[style] !== true) continue;
    const name = attribute(tag, 'r');
    const place = name === undefined ? undefined : placeOf(name);
    if (name === undefined || !place || tag.endsWith('/>')) continue;
    if (styles.struck[style] === true) notes.struck.push(name);
    const format = styles.formats[style];
    if (!saysMore(format)) continue;
    const row = notes.formats.get(place.row) ?? new Map<number, string>();
    notes.formats.set(place.row, row.set(place.column, format));
  }
}

const COMMENT = /<(?:\w+:)?comment\s[^>]*?\bref\s*=\s*["']([A-Z]+\d+)["'][^>]*>/g;
/** How much of a comment is read, in letters: it is told as an example. */
const MOST_OF_COMMENT = 4000;
/** The words of the first comment in a part of a text; empty where it cannot be read. */
function wordsOfComment(text: string): string {
  const [whole = ''] = /^[^]*?<\/(?:\w+:)?comment>/.exec(text.slice(0, MOST_OF_COMMENT)) ?? [];
  return [...whole.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, words = '']) =>
      words
        .replace(/&lt;/g, '<')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&'),
    )
    .join('')
    .trim();
}
/** The comments of a part: the names of their cells, and the words of the first of them. */
function commentsIn(part: Uint8Array | undefined): Comments {
  const text = textOf(part);
  const found = text === undefined ? [] : [...text.matchAll(COMMENT)];
  const [first] = found;
  return {
    cells: found.map(([, cell = '']) => cell),
    example: first && text !== undefined ? wordsOfComment(text.slice(first.index)) : undefined,
  };
}

const STRUCK_RUN =
  /<(?:\w+:)?strike(?:\s+val\s*=\s*["'](?:1|true)["'])?\s*\/>(?:[^<]|<(?!\/?(?:\w+:)?(?:t|r|si)\b))*<\/(?:\w+:)?rPr>\s*<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g;
/** Parts of texts that are struck through. */
const struckIn = (text: string | undefined): string[] =>
  text === undefined
    ? []
    : [...text.matchAll(STRUCK_RUN)].map(([, words = '']) => `“${words.trim()}”`);

/** The part that lists the sheets. */
const WORKBOOK = 'xl/workbook.xml';

/** What a workbook says of the cells of each sheet, by the name of the sheet. */
export function notesOf(parts: Parts): Map<string, SheetNotes> {
  const links = relationshipsOf(parts, WORKBOOK);
  const stylesPart = [...links.values()].find(({ type }) => type.endsWith('/styles'));
  const styles = stylesOf(stylesPart && parts[stylesPart.path]);
  const notes = new Map<string, SheetNotes>();
  const shared = [...links.values()].find(({ type }) => type.endsWith('/sharedStrings'));
  const struckTexts = struckIn(shared && textOf(parts[shared.path]));
  tagsIn(parts[WORKBOOK], ({ name, attributes: { name: sheet, id } }) => {
    const path = links.get(id ?? '-')?.path;
    const text = path === undefined ? undefined : textOf(parts[path]);
    if (name !== 'sheet' || sheet === undefined || path === undefined || text === undefined) return;
    const comments = [...relationshipsOf(parts, path).values()].find(({ type }) =>
      type.endsWith('/comments'),
    );
    const own: SheetNotes = {
      merged: mergedIn(text),
      comments: commentsIn(comments && parts[comments.path]),
      // Which sheet has a text of all of them is not looked for: the first tells it.
      struck: [...(notes.size ? [] : struckTexts), ...struckIn(text)],
      uncalculated: namesIn(text, FORMULA),
      hyperlinks: namesIn(text, HYPERLINK),
      formats: new Map(),
    };
    readCells(text, styles, own);
    notes.set(sheet, own);
  });
  return notes;
}

/** The first section of a format, for numbers over 0, without its colours. */
const firstSection = (format: string): string =>
  (format.split(';')[0] ?? format).replace(/\[(?!\$)[^\]]*\]/g, '');
/** The text of a format: what is in quotes or after a bar, and the sign of a currency. */
const plainText = (format: string): string =>
  format
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1')
    .replace(/"([^"]*)"/g, '$1')
    .replace(/\\(.)/g, '$1')
    .replace(/[_*]./g, ' ');

/**
 * How a format shows the number 1, to read what stands around it: `0.0" M"` is "1 M". One that shows
 * thousands or millions of a whole number says nothing after it: the number is whole already.
 */
export function shownAs(format: string): string {
  const section = firstSection(format);
  // What is text may have digits too.
  const numbers = section.replace(/\[\$[^\]]*\]|"[^"]*"|\\./g, (text) => 'x'.repeat(text.length));
  const match = /[#0?][#0?.,]*?(,*)(?=[^#0?.,]|$)/.exec(numbers);
  const [digits = '', commas = ''] = match ?? [];
  const at = match?.index ?? 0;
  const after = commas === '' ? plainText(section.slice(at + digits.length)) : '';
  return `${plainText(section.slice(0, at))}1${after}`.replace(/\s+/g, ' ').trim();
}

/** The part of an ISO day that a format shows: without a day a month, without a month a year. */
export function shownPart(format: string, day: string): string {
  const letters = firstSection(format)
    .replace(/"[^"]*"|\\./g, '')
    .toLowerCase();
  if (letters.includes('d')) return day;
  if (!letters.includes('y')) return day;
  return letters.includes('m') ? day.slice(0, 7) : day.slice(0, 4);
}
