/** What a format that a dataset leaves in is: one file a format, each with one `Format`. */
import type { Citation } from '../model/schema.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import type { InSpoken } from '../model/words.ts';

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
  text: string;
}
/** What a format cannot carry, counted: told to whoever exports. */
export interface Loss {
  code: string;
  count: number;
  words: InSpoken<string>;
}
export interface Written {
  files: WrittenFile[];
  losses: Loss[];
}

export interface Format {
  id: string;
  name: string;
  /** With its dot. */
  ending: string;
  about: InSpoken<string>;
  /** @returns the files, and every loss of which there is at least one */
  write(dataset: Dataset, telling: Telling): Written;
}

export const loss = (code: string, count: number, en: string, es: string): Loss => ({ code, count, words: { en, es } });
export const lossesOf = (all: readonly Loss[]): Loss[] => all.filter(({ count }) => count > 0);
