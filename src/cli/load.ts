/** Reads and checks datasets on disk, for every command. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILES, readFolder, STORIES, twinOf, type Unreadable } from '../formats/folder.ts';
import { printProblem, type Problem } from '../formats/problem.ts';
import { decode, MAX_BYTES } from '../formats/input.ts';
import { readBundleFile } from '../formats/native.ts';
import { MAX_FILE_BYTES, tooLarge } from '../formats/yaml.ts';
import { didYouMean } from '../model/check/nearest.ts';
import { resolveDataset, type Dataset } from '../model/dataset.ts';
import type { Language, RawDataset } from '../model/schema.ts';
import { RULES } from '../scene/rules.ts';
import { CommandError } from './command.ts';
import { describeError } from './system.ts';
import { localized, m } from '../words/index.ts';

/**
 * One file of a dataset: its text, or why it cannot be used; undefined where there is no such file.
 */
function readFileIn(dir: string, file: string): string | Unreadable | undefined {
  const path = join(dir, file);
  if (!existsSync(path)) return undefined;
  const stat = statSync(path);
  if (!stat.isFile())
    return {
      code: 'not-a-file',
      message: localized(m.cli.load.notAFile),
      hint: localized(m.cli.load.putAFile, { file }),
    };
  // A file above the limit is refused by its size, without being read.
  const limit = file.endsWith('.json') ? MAX_BYTES : MAX_FILE_BYTES;
  const [message, hint] = tooLarge(stat.size, limit);
  if (stat.size > limit) return { code: 'file-too-large', message, hint };
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return {
      code: 'not-readable',
      message: localized((locale) =>
        m.cli.load.cannotRead(locale, { why: describeError(error)[locale] }),
      ),
      hint: localized(m.cli.load.checkPermissions),
    };
  }
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
  if (existsSync(dir) && statSync(dir).isFile())
    return readBundleFile(dir, decode({ name: dir, bytes: readFileSync(dir) }).text, RULES);
  if (!existsSync(dir) || !statSync(dir).isDirectory())
    throw new CommandError(localized(m.cli.load.noFolder, { dir }));
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
