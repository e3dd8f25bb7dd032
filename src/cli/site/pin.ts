/**
 * Publishes a built site file by file, each whole at every moment, and keeps a copy of each
 * version, in a folder named by a hash of its content, that no later build changes.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  cpSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { CommandError } from '../command.ts';
import { writeFiles } from '../write.ts';
import { localized, m } from '../../words/index.ts';
import {
  contentHash,
  MANIFEST,
  presentAt,
  printManifest,
  readManifest,
  type Present,
  type Written,
} from './manifest.ts';

/** The name of the folder of versions. */
export const VERSIONS = 'v';
/** The prefix of folders in which sites are built; then comes the number of the process. */
const PART = '.part-';
/** A build that takes longer than this is taken to be interrupted. */
const STOPPED_AFTER_MS = 3_600_000;
/** Publishing takes a moment: a build that waits for longer gives up. */
const MOST_WAIT_MS = 20_000;
const MOST_NAMED = 5;

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) =>
    statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)],
  );
/** The files of a folder, as sorted paths from there, with slashes. */
const pathsIn = (folder: string): string[] =>
  filesIn(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((path) => path !== MARK)
    .sort();

/** The names of what is in the folder of a site, without its versions and folders of builds. */
export const contentOf = (site: string): string[] =>
  existsSync(site)
    ? readdirSync(site).filter((name) => name !== VERSIONS && !name.startsWith(PART))
    : [];

/** Whether a process of this machine runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // One that runs, and is another user's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
/**
 * What a question about a file answers; undefined where it is gone: other builds of the same site
 * take theirs away at any moment.
 */
function whileThere<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
/** Whether a build that left something was interrupted. @param pid of its process */
const isStopped = (path: string, pid: number): boolean =>
  !isRunning(pid) ||
  Date.now() - (whileThere(() => statSync(path).mtimeMs) ?? Date.now()) > STOPPED_AFTER_MS;

/** The file by which a folder of a build is known: one of the user's may have such a name. */
const MARK = '.bancada-build';
/** An empty one is of a build that was killed before it made its mark. */
const isMarked = (folder: string): boolean =>
  whileThere(
    () =>
      lstatSync(folder).isDirectory() &&
      (readdirSync(folder).length === 0 || lstatSync(join(folder, MARK)).isFile()),
  ) === true;
/** A new folder of this build, with the mark of one. */
function newPart(site: string): string {
  const folder = mkdtempSync(join(site, `${PART}${process.pid}-`));
  writeFileSync(join(folder, MARK), '');
  return folder;
}

/** Removes a folder of a build, its mark last: one that is left half-removed is still known as ours. */
export function removePart(folder: string): void {
  for (const name of whileThere(() => readdirSync(folder)) ?? [])
    if (name !== MARK) rmSync(join(folder, name), { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

/**
 * A new folder inside that of a site, for the next build: on the same disk, so that files can be
 * moved. What interrupted builds left is removed.
 */
export function startPart(site: string): string {
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(site)) {
    const [, pid] = /^\.part-(\d+)-\w{6}$/.exec(name) ?? [];
    const folder = join(site, name);
    // That of a build which goes on is not looked into.
    if (pid !== undefined && isStopped(folder, Number(pid)) && isMarked(folder)) removePart(folder);
  }
  return newPart(site);
}

const LOCK_NAME = `${PART}lock`;
/** What a lock of ours says before the number of its process. */
const LOCK = 'Bancada builds here: ';
/** The process that holds a lock; `foreign` where it is no lock of ours, undefined where it is gone. */
function holderOf(lock: string): number | 'foreign' | undefined {
  const stat = lstatSync(lock, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (!stat.isFile() || stat.size > 100) return 'foreign';
  const text = whileThere(() => readFileSync(lock, 'utf8'));
  if (text === undefined) return undefined;
  return text.startsWith(LOCK) ? Number(text.slice(LOCK.length)) : 'foreign';
}

/**
 * Takes a lock, which is there with its text or not at all: one that a killed build left without
 * a number would be taken for the user's.
 * @throws Error EEXIST of the system where it is taken
 */
function takeLock(lock: string, part: string): void {
  const text = `${LOCK}${process.pid}`;
  const prepared = join(part, LOCK_NAME);
  writeFileSync(prepared, text);
  try {
    linkSync(prepared, lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Disks without links.
    writeFileSync(lock, text, { flag: 'wx' });
  } finally {
    rmSync(prepared);
  }
}

/**
 * Runs what only one build of a site may do at a time.
 * @param part the folder of the build
 * @throws CommandError where another has not ended
 */
async function withLock<T>(site: string, part: string, work: () => T): Promise<T> {
  const lock = join(site, LOCK_NAME);
  const began = Date.now();
  for (;;) {
    try {
      takeLock(lock, part);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = holderOf(lock);
      if (typeof holder === 'number' && isStopped(lock, holder)) rmSync(lock, { force: true });
      else if (holder === 'foreign' || Date.now() - began > MOST_WAIT_MS)
        throw new CommandError(localized(m.cli.build.locked, { site, file: lock }));
      else await new Promise((done) => setTimeout(done, 50));
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Waits until what was written to a file is on the disk. */
function sync(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Pages come last: what they name is there before them. */
const isPage = (file: string): boolean => file.endsWith('.html');

/** Some names, and how many more there are. */
const named = (files: readonly string[]): string =>
  [
    ...files.slice(0, MOST_NAMED),
    ...(files.length > MOST_NAMED ? [`… (${files.length})`] : []),
  ].join(', ');

/** What a build would do to a site. */
interface Plan {
  /** The hashes of the files that are ours from now on. */
  ours: ReadonlyMap<string, string>;
  /** Files to move into place. */
  moved: string[];
  /** Files of an earlier build to take away. */
  removed: string[];
  /** Files of an earlier build that were changed by hand, and stay. */
  kept: string[];
}

/**
 * @param old what earlier builds wrote
 * @param next the hashes of what was built
 * @throws CommandError where something of the user's is in the way
 */
function planOf(
  site: string,
  old: Written,
  { next, force }: { next: ReadonlyMap<string, string>; force: boolean },
): Plan {
  const present = new Map<string, Present>([
    ...[...next].map(([file, hash]) => [file, presentAt(site, file, old, hash)] as const),
    ...Object.keys(old)
      .filter((file) => !next.has(file))
      .map((file) => [file, presentAt(site, file, old)] as const),
  ]);
  const all = [...present];
  const blocked = all.flatMap(([file, one]) =>
    one.is === 'blocked' && next.has(file) ? [relative(site, one.by)] : [],
  );
  if (blocked.length)
    throw new CommandError(
      localized(m.cli.build.blocked, { site, files: named([...new Set(blocked)]) }),
    );
  const foreign = all.filter(([, { is }]) => is === 'foreign').map(([file]) => file);
  if (foreign.length && !force)
    throw new CommandError(localized(m.cli.build.inTheWay, { site, files: named(foreign) }));
  const changed = all.filter(([, { is }]) => is === 'changed').map(([file]) => file);
  const kept = new Set(force ? changed.filter((file) => !next.has(file)) : changed);
  const ours = new Map([...next].filter(([file]) => present.get(file)?.is !== 'same'));
  return {
    ours,
    moved: [...ours.keys()]
      .filter((file) => !kept.has(file))
      .sort((a, b) => Number(isPage(a)) - Number(isPage(b))),
    removed: all.filter(([file, { is }]) => is === 'ours' && !next.has(file)).map(([file]) => file),
    kept: [...kept],
  };
}

/** Writes the manifest of a site, by way of the folder of the build, which the next build removes. */
const writeManifest = (site: string, part: string, files: Written): void =>
  writeFiles([{ file: join(site, MANIFEST), content: printManifest(files) }], {
    read: [],
    force: true,
    temporaryIn: part,
  });

/** Removes a file, and the folders that hold nothing after it. */
function remove(site: string, file: string): void {
  rmSync(join(site, file), { force: true });
  for (let folder = dirname(file); folder !== '.'; folder = dirname(folder)) {
    if (readdirSync(join(site, folder)).length) return;
    rmdirSync(join(site, folder));
  }
}

/** Whether a file is still as builds wrote it, or as this one has it; one that is gone is. */
const isAsPlanned = (file: string, hashes: readonly string[]): boolean =>
  !existsSync(file) || hashes.includes(contentHash(readFileSync(file)));

/**
 * Moves files of a build into their places, each whole at every moment. Where one cannot be moved,
 * all get back what was there before. What was changed by hand since the plan was made stays.
 * @param expected the hashes of what may be replaced at a path; undefined where anything may
 * @returns the files that stay as they were changed
 */
export function exchange(
  part: string,
  site: string,
  files: readonly string[],
  expected: (file: string) => readonly string[] | undefined,
): string[] {
  const before = mkdtempSync(join(part, '.before-'));
  const done: { file: string; place: string; kept: string | undefined }[] = [];
  const changed: string[] = [];
  const isChanged = (kept: string, file: string) => {
    const hashes = expected(file);
    return hashes !== undefined && !isAsPlanned(kept, hashes);
  };
  try {
    files.forEach((file, i) => {
      const place = join(site, file);
      mkdirSync(dirname(place), { recursive: true });
      const kept = existsSync(place) ? join(before, String(i)) : undefined;
      if (kept !== undefined) {
        keep(place, kept);
        if (isChanged(kept, file)) {
          changed.push(file);
          return;
        }
      }
      renameSync(join(part, file), place);
      done.push({ file, place, kept });
    });
  } catch (error) {
    for (const { place, kept } of done.reverse())
      if (kept === undefined) rmSync(place, { force: true });
      else if (existsSync(kept)) renameSync(kept, place);
    throw error;
  }
  // An editor that had a file open wrote into what is no longer there: it is put back.
  for (const { file, place, kept } of done)
    if (kept !== undefined && isChanged(kept, file)) {
      renameSync(kept, place);
      changed.push(file);
    }
  return changed;
}
/** Gives a file a second name; on disks without links, copies it. */
function keep(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch {
    cpSync(file, name);
  }
}

/**
 * Puts what was built into its place, and takes away what an earlier build wrote and this one does
 * not. A file of the user's is neither replaced nor removed. At every moment each page is there,
 * with all that it names: files are exchanged one by one, pages last, and then the old ones go.
 * @returns files of an earlier build that were changed by hand, and stay as they are
 * @throws CommandError where a file of the user's, or a link, is in the way: nothing is changed
 */
export const publish = (part: string, site: string, force = false): Promise<string[]> =>
  withLock(site, part, () => {
    const next = new Map(
      pathsIn(part).map((file) => [file, contentHash(readFileSync(join(part, file)))]),
    );
    const known = readManifest(site);
    const old = known ?? {};
    const { ours, moved, removed, kept } = planOf(site, old, { next, force });
    for (const file of moved) sync(join(part, file));
    const both = Object.fromEntries(
      [...ours].map(([file, hash]) => [file, [...(old[file] ?? []), hash]]),
    );
    // Written before and after: an interrupted build leaves nothing that the next one takes for
    // the user's.
    writeManifest(site, part, { ...old, ...both });
    let changed: string[];
    try {
      changed = exchange(part, site, moved, (file) =>
        force ? undefined : [...(both[file] ?? []), ...(old[file] ?? [])],
      );
    } catch (error) {
      // A folder that was no site of ours is none now.
      if (known) writeManifest(site, part, old);
      else rmSync(join(site, MANIFEST), { force: true });
      throw error;
    }
    for (const file of removed)
      if (isAsPlanned(join(site, file), old[file] ?? [])) remove(site, file);
      else changed.push(file);
    writeManifest(site, part, Object.fromEntries([...ours].map(([file, hash]) => [file, [hash]])));
    return [...kept, ...changed];
  });

/**
 * The name of a version: ten characters of a hash of all files and their names.
 * The address is not part of it: the same site elsewhere is the same version.
 */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of pathsIn(folder).filter((path) => !path.startsWith(`${VERSIONS}/`)))
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 10);
}

/**
 * Copies what was built into the site's folder of versions, unless it is there.
 * @returns the folder of the version, where it is new
 */
export function pin(part: string, site: string, version: string): string | undefined {
  const place = join(site, VERSIONS, version);
  for (const folder of [join(site, VERSIONS), place]) {
    const stat = lstatSync(folder, { throwIfNoEntry: false });
    if (stat && !stat.isDirectory())
      throw new CommandError(
        localized(m.cli.build.blocked, { site, files: relative(site, folder) }),
      );
  }
  if (existsSync(place)) return undefined;
  // Copied to a temporary folder and moved: a version is there whole or not at all.
  const temporary = newPart(site);
  try {
    cpSync(part, join(temporary, version), {
      recursive: true,
      filter: (path) => path !== join(part, MARK),
    });
    mkdirSync(join(site, VERSIONS), { recursive: true });
    renameSync(join(temporary, version), place);
    return place;
  } catch (error) {
    // Another build has pinned the same version meanwhile.
    if (existsSync(place)) return undefined;
    throw error;
  } finally {
    removePart(temporary);
  }
}

/** Removes a folder that holds nothing. */
export function removeEmpty(folder: string): void {
  whileThere(() => {
    if (readdirSync(folder).length === 0) rmdirSync(folder);
  });
}
