/** A dataset folder on disk -> a checked dataset, for every command. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, readFolder, STORIES } from '../formats/folder.ts';
import { printProblem, type Problem } from '../formats/problem.ts';
import { MAX_FILE_BYTES } from '../formats/yaml.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import type { RawDataset } from '../model/schema.ts';
import { CommandError } from './command.ts';

/** Reads and checks a folder. @throws CommandError when there is no such folder. */
export function readDirectory(dir: string): { raw?: RawDataset; problems: Problem[] } {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) throw new CommandError(`there is no folder ${dir}`);
  const yamlIn = (folder: string) => readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)).sort();
  const shelf = join(dir, STORIES);
  const stories = existsSync(shelf) && statSync(shelf).isDirectory() ? yamlIn(shelf).map((name) => `${STORIES}/${name}`) : [];
  const { raw, problems } = readFolder((file) => {
    const path = join(dir, file);
    if (!existsSync(path)) return undefined;
    const stat = statSync(path);
    if (!stat.isFile()) return { code: 'not-a-file', message: 'this is no ordinary file', hint: `put a text file called ${file} in its place` };
    // A file far above the limit is not even read: its size is enough to refuse it.
    if (stat.size > MAX_FILE_BYTES) return { code: 'file-too-large', message: `the file has ${stat.size} bytes; the limit is ${MAX_FILE_BYTES}`, hint: 'split the dataset, or shorten its texts' };
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      return { code: 'not-readable', message: `the file cannot be read: ${error instanceof Error ? error.message : String(error)}`, hint: 'check its permissions' };
    }
  }, stories);
  // What lies in the folder and is not read is told: a misspelt file name loses nothing silently.
  const strangers = yamlIn(dir).filter((name) => !FILES.includes(name));
  problems.push(...strangers.map((file): Problem => ({ file, line: 1, column: 1, path: '', code: 'file-unknown', message: 'this file is not read', hint: didYouMean(file, FILES, `the files of a dataset are ${FILES.join(', ')}`), severity: 'warning' })));
  if (existsSync(shelf) && !statSync(shelf).isDirectory()) problems.push({ file: STORIES, line: 1, column: 1, path: '', code: 'not-a-folder', message: 'this is a file, and its stories are not read', hint: `make a folder called ${STORIES} and put each story into a file of its own in it`, severity: 'warning' });
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
