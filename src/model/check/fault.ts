/** What a rule reports, before its file and line are known. */
import type { Collection, RawDataset } from '../schema.ts';
import type { Localized } from '../../words/index.ts';

export interface Fault {
  /** From the dataset's root: `['claims', 12, 'when']`. */
  path: readonly (string | number)[];
  code: string;
  message: Localized<string>;
  hint?: Localized<string>;
  severity?: 'warning';
  /** The id that was not found, where that is the fault. */
  absent?: string;
}

/** A rule reads the whole dataset and returns every fault. */
export type Rule = (raw: RawDataset) => Fault[];

/** Each entry of a collection with its path. */
export function eachOf<C extends Collection>(
  raw: RawDataset,
  collection: C,
): { entry: RawDataset[C][number]; path: readonly (string | number)[] }[] {
  return (raw[collection] as RawDataset[C][number][]).map((entry, index) => ({
    entry,
    path: [collection, index],
  }));
}
