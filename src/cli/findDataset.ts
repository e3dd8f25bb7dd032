/** Which dataset a call is about. */
import { existsSync } from 'node:fs';
import { inPackage } from './place.ts';

/** A dataset folder as named, or else the one of that name that came with the program: so that it works from any folder. */
export const findDataset = (dir: string): string =>
  !existsSync(dir) && existsSync(inPackage(dir)) ? inPackage(dir) : dir;

/** The one that is named first, or that of --dataset. */
export const datasetNamed = ({
  words: [named],
  dataset,
}: {
  words: readonly string[];
  dataset: string;
}): string => (named === undefined ? dataset : findDataset(named));
