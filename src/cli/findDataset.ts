/** Finds the dataset of a call. */
import { existsSync } from 'node:fs';
import { inPackage } from './place.ts';

/**
 * The folder of a dataset as named, or else one of this name that comes with the program, so that
 * it is found from any folder.
 */
export const findDataset = (dir: string): string =>
  !existsSync(dir) && existsSync(inPackage(dir)) ? inPackage(dir) : dir;

/** The dataset of the first argument, or that of --dataset. */
export const datasetNamed = ({
  words: [named],
  dataset,
}: {
  words: readonly string[];
  dataset: string;
}): string => (named === undefined ? dataset : findDataset(named));
