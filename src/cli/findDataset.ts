/** Which dataset a call is about. */
import { existsSync } from 'node:fs';
import type { Call } from './command.ts';
import { inPackage } from './place.ts';

/** A dataset folder as named, or else the one of that name that came with the program: so that it works from any folder. */
export const findDataset = (dir: string): string =>
  !existsSync(dir) && existsSync(inPackage(dir)) ? inPackage(dir) : dir;

/** The one that is named first, or that of --dataset. */
export const datasetNamed = ({
  words: [named],
  dataset,
}: Pick<Call, 'words' | 'dataset'>): string => (named === undefined ? dataset : findDataset(named));
