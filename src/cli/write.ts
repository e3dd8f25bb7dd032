/**
 * Writes what a command makes: whole or not at all, and over nothing that is the user's. What is
 * there is replaced only where the user says so, and never what the command has read, never
 * through a link.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { CommandError } from './command.ts';
import { describeError } from './system.ts';
import { localized, m, type Localized } from '../words/index.ts';

export interface OutFile {
  /** A path; in a folder that is written, one from there. */
  file: string;
  content: string | Uint8Array;
}
export interface WriteRules {
  /**
   * What the command has read: such a file is never replaced, and in such a folder nothing is
   * written.
   */
  read: readonly string[];
  /** Whether files that are there are replaced. */
  force?: boolean;
  /** A folder on the same disk where files are written before they get their names; else beside them. */
  temporaryIn?: string;
}

export const cannotWrite = (file: string, error: unknown): CommandError =>
  error instanceof CommandError
    ? error
    : new CommandError(
        localized((locale) =>
          m.cli.write.cannotWrite(locale, { file, why: describeError(error)[locale] }),
        ),
      );

const isSame = (a: Stats, b: Stats): boolean => a.dev === b.dev && a.ino === b.ino;
const codeOf = (error: unknown): unknown => (Object(error) as { code?: unknown }).code;

/**
 * What stands at a path: a link itself, not where it leads.
 * @throws CommandError where the system does not tell, as of a name that is too long
 */
export function at(path: string): Stats | undefined {
  try {
    // Without a slash at its end, by which the system would follow a link.
    return lstatSync(resolve(path), { throwIfNoEntry: false });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** The folders that a path may be below of, however they are reached, the nearest first. */
function basesOf(path: string): string[] {
  const shell = process.env['PWD'];
  const isHere = shell !== undefined && at(shell) && realpathSync(shell) === process.cwd();
  return [process.cwd(), ...(isHere ? [shell] : []), homedir(), tmpdir()]
    .filter((base) => isAbsolute(base) && path.startsWith(join(base, sep)))
    .sort((a, b) => b.length - a.length);
}
/**
 * The link that a path goes through: its own name, or a folder above it. How one gets to the folder
 * one stands in, to one's home and to the folder for temporary files is not looked at, nor the first
 * folder of any path: systems have links there.
 */
export function linkIn(given: string): string | undefined {
  const path = resolve(given);
  const [base] = basesOf(path);
  const start = base ?? parse(path).root;
  const names = relative(start, path).split(sep);
  const paths = names.map((_, i) => join(start, ...names.slice(0, i + 1)));
  const own = base === undefined && paths.length > 1 ? paths.slice(1) : paths;
  const link = own.find((one) => at(one)?.isSymbolicLink());
  if (link === undefined) return undefined;
  return base === process.cwd() ? relative(base, link) : link;
}

/** The nearest folder above a path that is there, and those above it, links followed. */
function foldersAbove(path: string): string[] {
  let folder = dirname(resolve(path));
  while (at(folder) === undefined && dirname(folder) !== folder) folder = dirname(folder);
  const folders = [realpathSync(folder)];
  for (let above = dirname(folder); above !== folders.at(-1); above = dirname(above))
    folders.push(realpathSync(above));
  return folders;
}

/** The folder that was read and that a path is in, or is; undefined where there is none. */
export function readFolderOf(path: string, read: readonly string[]): string | undefined {
  const stats = [
    ...foldersAbove(path).map((folder) => statSync(folder)),
    ...(statSync(path, { throwIfNoEntry: false }) ? [statSync(path)] : []),
  ];
  return foldersRead(read).find((one) => {
    const own = statSync(one);
    return stats.some((stat) => isSame(stat, own));
  });
}

/** Folders that are read, with those that a link in them leads to, such as that of the stories. */
const foldersRead = (read: readonly string[]): string[] =>
  read.flatMap((one) => {
    if (!statSync(one, { throwIfNoEntry: false })?.isDirectory()) return [];
    const inside = readdirSync(one).map((name) => join(one, name));
    return [
      one,
      ...inside.filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory()),
    ];
  });
/** Every file that is read, links followed: those that are named, and those in folders. */
const filesRead = (read: readonly string[]): Stats[] => [
  ...read.flatMap((one) => statSync(one, { throwIfNoEntry: false }) ?? []),
  ...foldersRead(read).flatMap((folder) =>
    readdirSync(folder).flatMap(
      (name) => statSync(join(folder, name), { throwIfNoEntry: false }) ?? [],
    ),
  ),
];

/** That the name of a file is one. @throws CommandError where it is a folder's */
export function checkFileName(file: string): void {
  if (file.endsWith('/') || file.endsWith(sep))
    throw new CommandError(localized(m.cli.write.noName, { file }));
}

/** Why a file may not be written; undefined where it may. */
function refusal(file: string, { read, force = false }: WriteRules): Localized<string> | undefined {
  const stat = at(file);
  if (stat?.isSymbolicLink()) return localized(m.cli.write.isLink, { file });
  if (stat?.isDirectory()) return localized(m.cli.write.isFolder, { file });
  if (stat && !stat.isFile()) return localized(m.cli.write.isNoFile, { file });
  if (stat && filesRead(read).some((input) => isSame(input, stat)))
    return localized(m.cli.write.isInput, { file });
  const folder = readFolderOf(file, read);
  if (folder !== undefined) return localized(m.cli.write.isInside, { file, folder });
  const link = linkIn(file);
  if (link !== undefined) return localized(m.cli.write.isLink, { file: link });
  return stat && !force ? localized(m.cli.write.exists, { file }) : undefined;
}

/** A name that nobody has, beside a path or in a folder. */
const nameBeside = (path: string, folder = dirname(resolve(path))): string =>
  join(folder, `.bancada-${randomUUID()}`);

/** Writes a new file, and waits until it is on the disk. */
function writeNew(file: string, content: string | Uint8Array, mode?: number): void {
  const fd = openSync(file, 'wx', mode);
  try {
    writeFileSync(fd, content);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Gives a file its name, unless something has it. @throws Error EEXIST of the system */
function nameOnce(from: string, to: string): void {
  try {
    linkSync(from, to);
    rmSync(from);
  } catch (error) {
    // Disks without links, such as a stick's: there the last look has to do.
    if (codeOf(error) === 'EEXIST' || at(to)) throw error;
    renameSync(from, to);
  }
}

/**
 * Writes files: all of them, or none. Where they may replace others, a disk that fails between two
 * names leaves some of them new and some old, each whole.
 * @throws CommandError when one may not or cannot be written
 */
export function writeFiles(files: readonly OutFile[], rules: WriteRules): void {
  const prepared: { temporary: string; file: string }[] = [];
  const named: string[] = [];
  let current = '';
  try {
    for (const { file } of files) {
      current = file;
      const why = refusal(file, rules);
      if (why) throw new CommandError(why);
    }
    for (const { file, content } of files) {
      current = file;
      const temporary = nameBeside(file, rules.temporaryIn);
      prepared.push({ temporary, file });
      writeNew(temporary, content, at(file)?.mode);
    }
    for (const { temporary, file } of prepared) {
      current = file;
      if (rules.force) renameSync(temporary, file);
      else {
        nameOnce(temporary, file);
        named.push(file);
      }
    }
  } catch (error) {
    for (const file of named) rmSync(file, { force: true });
    throw cannotWrite(current, error);
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}

/** Moves what is in a folder into an empty one: all of it, or nothing. */
function moveInto(from: string, dir: string): void {
  const moved: string[] = [];
  try {
    for (const name of readdirSync(from)) {
      renameSync(join(from, name), join(dir, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) rmSync(join(dir, name), { recursive: true, force: true });
    throw error;
  }
}

/**
 * Writes a new folder, or fills an empty one: whole or not at all.
 * @param files their paths from there
 * @throws CommandError when it holds something, or cannot be written
 */
export function writeNewFolder(
  dir: string,
  files: readonly OutFile[],
  { read }: Pick<WriteRules, 'read'>,
): void {
  const stat = at(dir);
  const link = linkIn(dir);
  if (link !== undefined) throw new CommandError(localized(m.cli.write.isLink, { file: link }));
  const inside = readFolderOf(dir, read);
  if (inside !== undefined)
    throw new CommandError(localized(m.cli.write.isInside, { file: dir, folder: inside }));
  if (stat && (!stat.isDirectory() || readdirSync(dir).length > 0))
    throw new CommandError(localized(m.cli.write.notEmpty, { dir }));
  const temporary = nameBeside(dir);
  try {
    mkdirSync(temporary);
    for (const { file, content } of files) {
      mkdirSync(dirname(join(temporary, file)), { recursive: true });
      writeNew(join(temporary, file), content);
    }
    // Who stands in an empty folder stays in it: it is filled, and not exchanged.
    if (stat) moveInto(temporary, dir);
    else renameSync(temporary, dir);
  } catch (error) {
    throw cannotWrite(dir, error);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
