/** Reads and checks datasets on disk, for every command. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, readFolder, STORIES, twinOf, type Unreadable } from '../formats/folder.ts';
import { printProblem, type Problem } from '../formats/problem.ts';
import { decode } from '../formats/input.ts';
import { MAX_BYTES, MAX_YAML_BYTES } from '../formats/limits.ts';
import { readBundleFile } from '../formats/native.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import type { Language, RawDataset } from '../model/schema.ts';
import { RULES } from '../scene/rules.ts';
import { CommandError } from './command.ts';
import { readInput } from './read.ts';
import { localized, m } from '../words/index.ts';

/**
 * One file of a dataset: its text, or why it cannot be used; undefined where there is no such file.
 */
function readFileIn(dir: string, file: string): string | Unreadable | undefined {
  const path = join(dir, file);
  if (!existsSync(path)) return undefined;
  const read = readInput(path, file.endsWith('.json') ? MAX_BYTES : MAX_YAML_BYTES);
  return 'bytes' in read ? read.bytes.toString('utf8') : read;
}

type Checked = Readonly<ReturnType<typeof readFolder>>;
/**
 * The datasets that were checked last, by their texts: a program that reads one again and again,
 * such as a server, checks it once.
 */
const checked = new Map<string, Checked>();
const MOST_KEPT = 4;

/** Reads the files of a folder and checks them, unless the same texts were checked before. */
function readChecked(dir: string, stories: readonly string[]): Checked {
  const texts = new Map(
    [...FILES.flatMap((file) => [file, twinOf(file)]), ...stories].map((file) => [
      file,
      readFileIn(dir, file),
    ]),
  );
  const key = createHash('sha256')
    .update(JSON.stringify([...texts].map(([file, text]) => [file, text ?? null])))
    .digest('hex');
  const cached = checked.get(key);
  if (cached) return cached;
  const result = readFolder((file) => texts.get(file), stories, RULES);
  const [oldest] = checked.keys();
  if (checked.size >= MOST_KEPT && oldest !== undefined) checked.delete(oldest);
  checked.set(key, result);
  return result;
}

/**
 * Reads and checks a dataset: a folder, or a dataset file.
 * @throws CommandError when there is neither
 */
export function readDirectory(dir: string): { raw?: RawDataset; problems: Problem[] } {
  const stat = statSync(dir, { throwIfNoEntry: false });
  if (!stat) throw new CommandError(localized(m.cli.load.noFolder, { dir }));
  if (!stat.isDirectory()) {
    const read = readInput(dir, MAX_BYTES);
    if ('bytes' in read)
      return readBundleFile(dir, decode({ name: dir, bytes: read.bytes }).text, RULES);
    throw new CommandError(localized((lang) => `${dir}: ${read.message[lang]}`));
  }
  const yamlIn = (folder: string) =>
    readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  const storyFolder = join(dir, STORIES);
  const stories =
    existsSync(storyFolder) && statSync(storyFolder).isDirectory()
      ? yamlIn(storyFolder).map((name) => `${STORIES}/${name}`)
      : [];
  const result = readChecked(dir, stories);
  const problems = [...result.problems];
  // A warning for each file that is not read: a misspelt file name loses nothing silently.
  const unknownFiles = yamlIn(dir).filter((name) => !FILES.includes(name));
  problems.push(
    ...unknownFiles.map((file): Problem => ({
      file,
      line: 1,
      column: 1,
      path: '',
      code: 'file-unknown',
      message: localized(m.cli.load.notRead),
      hint: didYouMean(file, FILES, localized(m.cli.load.filesAre, { files: FILES.join(', ') })),
      severity: 'warning',
    })),
  );
  if (existsSync(storyFolder) && !statSync(storyFolder).isDirectory())
    problems.push({
      file: STORIES,
      line: 1,
      column: 1,
      path: '',
      code: 'not-a-folder',
      message: localized(m.cli.load.notAFolder),
      hint: localized(m.cli.load.makeAFolder, { stories: STORIES }),
      severity: 'warning',
    });
  return {
    raw: result.raw,
    problems: problems.map((p) => ({ ...p, file: join(dir, p.file) })),
  };
}

/** All problems, one or two lines each. */
export const printAll = (problems: readonly Problem[], lang: Language): string =>
  problems.map((p) => printProblem(p, lang)).join('\n');
/** "1 mistake", "3 errores". */
export const mistakeCount = (n: number, lang: Language): string => m.cli.load.mistakes(lang, { n });

/** Datasets that were resolved before: neither form is ever changed. */
const resolved = new WeakMap<RawDataset, Dataset>();

/** The dataset of a folder. @throws CommandError (exit 1) with all its mistakes */
export function loadDataset(dir: string): Dataset {
  const { raw, problems } = readDirectory(dir);
  if (!raw) {
    const errors = problems.filter((p) => p.severity === 'error');
    throw new CommandError(
      localized(
        (lang) =>
          `${printAll(errors, lang)}\n${mistakeCount(errors.length, lang)}: ${m.cli.load.unusable(lang)}`,
      ),
      1,
    );
  }
  const cached = resolved.get(raw);
  if (cached) return cached;
  const dataset = resolveDataset(raw);
  resolved.set(raw, dataset);
  return dataset;
}
