/** What a format is: the formats are one file each, with one `FormatProgram`. */
import type { Citation, Language, RawDataset } from '../model/schema.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import type { InputFile, ReadOptions, Sheet } from './input.ts';
import type { Report } from './problem.ts';
import { localized, m, type Localized } from '../words/index.ts';

/**
 * The words for claims in one language. A parameter, because the room that makes sentences comes
 * after this one.
 */
export interface ClaimWording {
  lang: string;
  /** A claim in a sentence or two. */
  text(claim: Claim): string;
  /** Its relation, with its status unless it is a report: "paid (allegation, denied)". */
  label(claim: Claim): string;
  /** Who says so; undefined where the source itself reports it. */
  by(claim: Claim): string | undefined;
  cite(citation: Citation): string;
}

export interface WrittenFile {
  /** Added to the name of the file, before its ending; empty where the format is one file. */
  part: string;
  content: string | Uint8Array;
}
/** Something that a format cannot hold, or that is not read from it, counted. */
export interface Loss {
  code: string;
  count: number;
  words: Localized<string>;
  /** One of them, as the file has it. */
  example?: string;
}
export interface WriteResult {
  files: WrittenFile[];
  losses: Loss[];
}

/** The result of reading files. */
export interface ReadResult {
  /** The dataset; undefined where there is an error. */
  raw?: RawDataset;
  problems: Report;
  /** What the files have and the dataset does not. */
  losses: Loss[];
}

/**
 * What a format can do. One that is only read has no `write`, one that is only written no `detect`
 * and `read`.
 */
export interface FormatProgram {
  /** The ending of its files' names, with the dot. */
  ending: string;
  about: Localized<string>;
  /** @returns the files, and every loss of which there is at least one */
  write?(dataset: Dataset, wording: ClaimWording): WriteResult | Promise<WriteResult>;
  /** Whether a file seems to be of this format. @param head its first characters */
  detect?(name: string, head: string): boolean;
  /** Whether a file beside those of this format may be a part of it, though it does not look so. */
  mayHold?(name: string): boolean;
  /**
   * Reads files that belong together as a dataset. It does not throw for faults of theirs: those
   * are in the report.
   */
  read?(files: readonly InputFile[], options: ReadOptions): ReadResult | Promise<ReadResult>;
  /**
   * The tables of a file, for formats where a reader may choose what their columns mean.
   * @param lang of names, where a file has several
   */
  sheets?(file: InputFile, report: Report, lang: Language): Sheet[] | Promise<Sheet[]>;
}
/** What help and menus say of a format. */
export interface FormatInfo {
  /** What it is asked for by, as in `bancada export --format gexf`. */
  id: string;
  /** What it is called, in every language. */
  name: string;
  reads: boolean;
  writes: boolean;
  /** All files that are chosen together are one dataset, as in a folder. */
  whole?: boolean;
}
export interface Format extends FormatProgram, FormatInfo {}

/** What is told of a loss, with an example where there is one. */
export const lossWords = ({ words, example }: Loss): Localized<string> =>
  example === undefined
    ? words
    : localized((lang) => m.formats.leftOut(lang, { words: words[lang], example }));

export const loss = (code: string, count: number, words: Localized<string>): Loss => ({
  code,
  count,
  words,
});
export const lossesOf = (all: readonly Loss[]): Loss[] => all.filter(({ count }) => count > 0);
