/** `bancada/dataset`: reading and checking datasets, and datasets as of a day. */
export { loadDataset, readDirectory } from '../cli/load.ts';
export { CommandError } from '../cli/command.ts';
export { BUNDLE_VERSION, readBundle, writeBundle } from '../formats/datasetFile.ts';
export { readFolder } from '../formats/folder.ts';
export { writeFolder } from '../formats/folderWrite.ts';
export { printProblem, type Problem } from '../formats/problem.ts';
export { checkDataset } from '../model/check/index.ts';
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
