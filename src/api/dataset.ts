/** `bancada/dataset`: reading and checking datasets, and datasets as of a day. */
import { readFolder as readFolderBy } from '../formats/folder.ts';
import type { Fault } from '../model/check/fault.ts';
import { checkDataset as checkBy } from '../model/check/index.ts';
import type { RawDataset } from '../model/schema.ts';
import { RULES } from '../scene/rules.ts';

/** Every fault of a dataset whose entries have the right shape. */
export const checkDataset = (raw: RawDataset): Fault[] => checkBy(raw, RULES);

/**
 * Reads and checks a dataset folder.
 * @param read the text of a file of the folder, undefined where there is none
 * @param stories the files of the stories, as in `stories/one.yaml`
 * @returns the dataset where nothing is wrong (warnings aside), and every problem found
 */
export const readFolder = (
  read: Parameters<typeof readFolderBy>[0],
  stories: readonly string[] = [],
): ReturnType<typeof readFolderBy> => readFolderBy(read, stories, RULES);

export { loadDataset, readDirectory } from '../cli/load.ts';
export { CommandError } from '../cli/command.ts';
export { BUNDLE_VERSION, readBundle, writeBundle } from '../formats/datasetFile.ts';
export { writeFolder } from '../formats/folderWrite.ts';
export { printProblem, type Problem } from '../formats/problem.ts';
export { datasetAt, type Clock } from '../model/clock.ts';
export {
  inLanguage,
  relationOf,
  resolveDataset,
  thingOf,
  type Claim,
  type Dataset,
  type Thing,
} from '../model/dataset.ts';
export type { Citation, Language, RawDataset } from '../model/schema.ts';
