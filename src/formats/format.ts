/** What a format that a dataset comes or leaves in is: one file a format, each with one `Format`. */
import type { Citation, RawDataset } from '../model/schema.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import type { InputFile, Reading, Sheet } from './input.ts';
import type { Report } from './problem.ts';
import type { FormatId, FormatInfo } from './registry.ts';
import type { Localized } from '../words/index.ts';

/** How a claim is told, in one language: handed in, since what tells it stands above the formats. */
export interface Telling {
  lang: string;
  /** What it says, in a sentence or two. */
  text(claim: Claim): string;
  /** What joins its ends, with its status wherever it is no report: "paid (allegation, denied)". */
  label(claim: Claim): string;
  /** Who says so; nothing where the source itself reports it. */
  by(claim: Claim): string | undefined;
  cite(citation: Citation): string;
}

export interface WrittenFile {
  /** What is put between the name that was chosen and the ending; empty where the format is one file. */
  part: string;
  content: string | Uint8Array;
}
/** What a format cannot carry, counted: told to whoever exports. */
export interface Loss {
  code: string;
  count: number;
  words: Localized<string>;
}
export interface Written {
  files: WrittenFile[];
  losses: Loss[];
}

/** What was read: a dataset where there is no error, and what it does not take over from the files, counted. */
export interface Read {
  raw?: RawDataset;
  problems: Report;
  losses: Loss[];
}

/** What a format does. One that is only read has no `write`, one that is only written no `detect` and `read`. */
export interface FormatProgram {
  /** With its dot. */
  ending: string;
  about: Localized<string>;
  /** @returns the files, and every loss of which there is at least one */
  write?(dataset: Dataset, telling: Telling): Written | Promise<Written>;
  /** Whether a file looks as if it were of this format. @param head its first characters */
  detect?(name: string, head: string): boolean;
  /** Files that belong together -> a dataset. It never throws for what is in them: that is in the report. */
  read?(files: readonly InputFile[], reading: Reading): Read | Promise<Read>;
  /** The tables of a file, where a reader may say what their columns mean. */
  sheets?(file: InputFile, report: Report): Sheet[] | Promise<Sheet[]>;
}
export interface Format extends FormatProgram, FormatInfo {
  id: FormatId;
}

export const loss = (code: string, count: number, words: Localized<string>): Loss => ({
  code,
  count,
  words,
});
export const lossesOf = (all: readonly Loss[]): Loss[] => all.filter(({ count }) => count > 0);
