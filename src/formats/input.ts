/**
 * The input of readers: files from a disk or dropped on a page, and the options for reading them.
 */
import type { Rule } from '../model/check/fault.ts';
import type { Kind, Language } from '../model/schema.ts';
import type { Decimal } from './amounts.ts';
import { MAX_BYTES } from './limits.ts';
import type { OptionWords } from './popoloWords.ts';
import { problemAt, type Problem, warningAt } from './problem.ts';
import { type Localized, localized, m } from '../words/index.ts';

/** The message and hint for a file that is too large. */
export const tooLarge = (
  size: number,
  limit = MAX_BYTES,
): [message: Localized<string>, hint: Localized<string>] => [
  localized(m.formats.input.tooLarge, { count: size, mostBytes: limit }),
  localized(m.formats.input.split),
];

export interface InputFile {
  /** Its path within the chosen files or folder. */
  name: string;
  bytes: Uint8Array;
}

/** The role of each column of a table, by file and heading; empty for a column that is left out. */
export type ColumnRoles = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What a user says of files, where they do not say it themselves. */
export interface ReadChoices {
  /** Roles of columns. */
  columns?: ColumnRoles;
  /** The kind of things that name none. */
  kind?: Kind;
  /** The currency of amounts that name none (ISO 4217). */
  currency?: string;
  /** The mark before the fractions of amounts. */
  decimal?: Decimal;
  /** Options of votes by words of the files' own. */
  voteOptions?: OptionWords;
  /** Whether files that no reader knows are left out, rather than a mistake. */
  ignoresUnknown?: boolean;
}

export interface ReadOptions extends ReadChoices {
  /** The language of texts, where the files do not say. */
  lang: Language;
  /** ISO day: the `as_of` of a dataset without dates. */
  today: string;
  /** Rules that a dataset is checked by beside those of the model. */
  rules?: readonly Rule[];
  /** @param share of the work that is done, from 0 to 1 */
  onProgress?: (share: number) => void;
}

const BOMS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

export interface Decoded {
  text: string;
  /** As the Encoding Standard calls it. */
  encoding: string;
  problems: Problem[];
}

/** What the head of an XML file says of its encoding, in letters of ASCII. */
const DECLARED = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']{1,40})["']/;
const HEAD = 400;
const NO_LETTER = '\uFFFD';

/** What a file says of its encoding. */
interface Declaration {
  /** A name of the Encoding Standard. */
  encoding?: string;
  /** The name it gives, where that is none. */
  unknown?: string;
}

/**
 * The encoding that a file says it has: by its byte order mark, by where zeros are in its first
 * bytes, or by its XML declaration.
 */
function declarationOf(bytes: Uint8Array): Declaration {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return { encoding: marked[0] };
  // UTF-16 without its mark: every second byte of a text in Latin letters is zero.
  const start = bytes.subarray(0, HEAD);
  const zeros = (odd: number) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (start.length > 8 && zeros(1) > start.length * 0.3) return { encoding: 'utf-16le' };
  if (start.length > 8 && zeros(0) > start.length * 0.3) return { encoding: 'utf-16be' };
  const [, label] = DECLARED.exec(new TextDecoder('latin1').decode(start)) ?? [];
  if (label === undefined) return {};
  try {
    const { encoding } = new TextDecoder(label);
    // In UTF-16 these letters could not be read: the file is in something else.
    return encoding.startsWith('utf-16') ? {} : { encoding };
  } catch {
    return { unknown: label };
  }
}

/** The letters of Windows-1252 from 0x80 to 0x9F (Encoding Standard, index windows-1252). */
const SIGNS_OF_1252 =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';
/** The text of bytes in an encoding. @throws TypeError where they are not in it, and that is asked for */
function inEncoding(bytes: Uint8Array, encoding: string, fatal = false): string {
  const text = new TextDecoder(encoding, { fatal }).decode(bytes);
  // Node 20 reads Windows-1252 as if it were Latin-1.
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009F]/g, (sign) => SIGNS_OF_1252.charAt(sign.charCodeAt(0) - 0x80))
    : text;
}

/** The text of bytes in an encoding; undefined where they are not in it. */
function exactly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return inEncoding(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/** The warning for bytes of a text that stand for no letter. */
function badBytes(file: string, encoding: string, text: string): Problem {
  const before = text.slice(0, text.indexOf(NO_LETTER)).split(/\r\n|\r|\n/);
  const [last = ''] = before.slice(-1);
  const place = { file, line: before.length, column: last.length + 1 };
  const n = text.split(NO_LETTER).length - 1;
  const words = localized(m.formats.input.badBytes, { n, encoding: encoding.toUpperCase() });
  return warningAt(place, 'encoding', words, localized(m.formats.input.saveAgain));
}

/** The text of a file that is not in the encoding it should be in. */
function decodeDamaged(file: string, bytes: Uint8Array, declared: string | undefined): Decoded {
  const encoding = declared ?? 'utf-8';
  const text = inEncoding(bytes, encoding);
  const bad = text.split(NO_LETTER).length - 1;
  // A text in another encoding has hardly a letter that is UTF-8 by chance; one with a bad byte has
  // all others.
  const good = (text.match(/[^\u0000-\u007F\uFFFD]/g) ?? []).length;
  if (encoding !== 'utf-8' || good > bad)
    return { text, encoding, problems: [badBytes(file, encoding, text)] };
  const words = localized(m.formats.input.notUtf8);
  return {
    text: inEncoding(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    problems: [warningAt({ file }, 'encoding', words, localized(m.formats.input.checkAccents))],
  };
}

/**
 * A file as text: in the encoding that it says it has, else in UTF-8, or in Windows-1252, which any
 * bytes are. Bytes that stand for no letter are told, and the rest is kept. The encoding is
 * returned too.
 * It never throws: a file that is too large has an empty text and a problem.
 */
export function decode({ name, bytes }: InputFile): Decoded {
  if (bytes.length > MAX_BYTES)
    return {
      text: '',
      encoding: '',
      problems: [problemAt({ file: name }, 'file-too-large', ...tooLarge(bytes.length))],
    };
  const { encoding, unknown } = declarationOf(bytes);
  const text = exactly(bytes, encoding ?? 'utf-8');
  const decoded =
    text === undefined
      ? decodeDamaged(name, bytes, encoding)
      : { text, encoding: encoding ?? 'utf-8', problems: [] };
  if (unknown === undefined) return decoded;
  const words = localized(m.formats.input.encodingUnknown, {
    said: unknown,
    encoding: decoded.encoding.toUpperCase(),
  });
  const problem = warningAt(
    { file: name },
    'encoding',
    words,
    localized(m.formats.input.checkAccents),
  );
  return { ...decoded, problems: [problem, ...decoded.problems] };
}

/** The last part of a path: `b.json` of `a/b.json`. */
export const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/**
 * The name of the first of some files, as the origin of a dataset; an empty one where there is no
 * file.
 */
export const nameOfFirst = ([first = '']: readonly string[]): string => first;

export interface Sheet {
  /** The name of the file, with that of the sheet where it has several. */
  file: string;
  /** What stands above its headings. */
  titles?: string[];
  columns: string[];
  rows: {
    cells: string[];
    line: number;
    /** The indices of cells that a workbook has as numbers. */
    numbers?: ReadonlySet<number>;
    /** How a workbook shows the number 1 in each cell with a unit, a currency or a percent sign. */
    shown?: ReadonlyMap<number, string>;
  }[];
}
