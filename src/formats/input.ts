/** What is read from: a file as it lies on a disk or was dropped on a page, and what whoever reads it wants to know meanwhile. */
import type { Language } from '../model/schema.ts';
import { problemAt, type Problem, warningAt } from './problem.ts';
import { localized, m } from '../words/index.ts';

/** A file above this is refused unread: larger ones do not fit into the memory of a page. */
export const MAX_BYTES = 256_000_000;
/** A dataset above this is refused: no picture or search of ours serves it. */
export const MAX_THINGS = 200_000;
export const MAX_CLAIMS = 1_000_000;

export interface InputFile {
  /** Its path within what was chosen. */
  name: string;
  bytes: Uint8Array;
}

/** How each column of a table is understood: by the file and the column's heading, empty for one that is left out. */
export type ColumnRoles = Readonly<Record<string, Readonly<Record<string, string>>>>;

export interface Reading {
  /** The language that texts are taken to be in, where the files do not say. */
  lang: Language;
  /** ISO day: what a dataset without a date stands at. */
  today: string;
  /** Of tables: what the reader of a preview has changed. */
  columns?: ColumnRoles;
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

/** The encoding that the first bytes of a file speak for: by its mark, else by where its zeros lie. */
function encodingOf(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  // Without its mark: every second byte of a text in Latin letters is nothing.
  const half = bytes.subarray(0, 400);
  const nothing = (odd: number) => half.filter((byte, i) => i % 2 === odd && byte === 0).length;
  if (half.length > 8 && nothing(1) > half.length * 0.3) return 'utf-16le';
  if (half.length > 8 && nothing(0) > half.length * 0.3) return 'utf-16be';
  return 'utf-8';
}

/**
 * A file as text: UTF-8, UTF-16 with its mark, or Windows-1252, which every file is that is neither; which of them is told.
 * Never throws: a file that is too large comes back empty, with its problem.
 */
export function decode({ name, bytes }: InputFile): Decoded {
  if (bytes.length > MAX_BYTES)
    return {
      text: '',
      encoding: '',
      problems: [
        problemAt(
          { file: name },
          'file-too-large',
          localized(m.formats.input.tooLarge, { count: bytes.length, mostBytes: MAX_BYTES }),
          localized(m.formats.input.split),
        ),
      ],
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

export interface Sheet {
  /** The file, and the sheet of it where it has several. */
  file: string;
  columns: string[];
  rows: { cells: string[]; line: number }[];
}
