/** A dataset folder on disk -> a checked dataset, for every command. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../formats/folder.ts';
import { printProblem, type Problem } from '../formats/problem.ts';
import { MAX_FILE_BYTES } from '../formats/yaml.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import type { RawDataset } from '../model/schema.ts';
import { CommandError } from './command.ts';

/** Reads and checks a folder. @throws CommandError when there is no such folder. */
export function readDirectory(dir: string): { raw?: RawDataset; problems: Problem[] } {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new CommandError(`there is no folder ${dir}`);
  const { raw, problems } = readFolder((file) => {
    const path = join(dir, file);
    if (!existsSync(path)) return undefined;
    // A file far above the limit is not even read whole: its size is enough to refuse it.
    return statSync(path).size > MAX_FILE_BYTES ? ' '.repeat(MAX_FILE_BYTES + 1) : readFileSync(path, 'utf8');
  });
  return { raw, problems: problems.map((p) => ({ ...p, file: join(dir, p.file) })) };
}

/** The dataset of a folder. @throws CommandError (exit 1) listing what is wrong with it. */
export function loadDataset(dir: string): Dataset {
  const { raw, problems } = readDirectory(dir);
  if (!raw) {
    const errors = problems.filter((p) => p.severity === 'error');
    throw new CommandError(`${errors.map(printProblem).join('\n')}\n${errors.length} mistakes: the dataset cannot be used until they are mended`, 1);
  }
  return resolveDataset(raw);
}
