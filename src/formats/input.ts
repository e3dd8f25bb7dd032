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

/** The encoding that XML declares, where a program knows it. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const [, name] = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head) ?? [];
  try {
    // Of a text in UTF-16 the declaration would not be found.
    return name === undefined || /^utf-?16/i.test(name)
      ? undefined
      : new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

/**
 * The encoding of a file: by its byte order mark, else by where zeros are in its first bytes, else
 * as it declares.
 */
function encodingOf(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  // UTF-16 without its mark: every second byte of a text in Latin letters is zero.
  const start = bytes.subarray(0, 400);
  const zeros = (odd: number) => start.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (start.length > 8 && zeros(1) > start.length * 0.3) return 'utf-16le';
  if (start.length > 8 && zeros(0) > start.length * 0.3) return 'utf-16be';
  return declaredIn(bytes) ?? 'utf-8';
}

/**
 * A file as text: UTF-8, UTF-16, as XML declares, or else Windows-1252, which any bytes are. The encoding is
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
  const encoding = encodingOf(bytes);
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true }).decode(bytes),
      encoding,
      problems: [],
    };
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes);
    const words = localized(m.formats.input.notUtf8);
    return {
      text,
      encoding: 'windows-1252',
      problems: [
        warningAt({ file: name }, 'encoding', words, localized(m.formats.input.checkAccents)),
      ],
    };
  }
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
  }[];
}
