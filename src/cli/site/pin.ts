/**
 * Publishes a built site as a whole, and keeps a copy of each version, in a folder named by a hash
 * of its content, that no later build changes.
 */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The name of the folder of versions. */
export const VERSIONS = 'v';
/** The prefix of folders in which sites are built. */
const PART = '.part-';
/**
 * A build that takes longer than this is taken to be interrupted: the next one removes its folder.
 */
const STOPPED_AFTER_MS = 3_600_000;
/** Publishing takes a moment: after this the lock is taken to be left by an interrupted build. */
const MOST_WAIT_MS = 20_000;

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) =>
    statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)],
  );

/** The names of what is in the folder of a site, without its versions and folders of builds. */
export const contentOf = (site: string): string[] =>
  existsSync(site)
    ? readdirSync(site).filter((name) => name !== VERSIONS && !name.startsWith(PART))
    : [];

/**
 * A new folder inside that of a site, for the next build: on the same disk, so that files can be
 * moved.
 */
export function startPart(site: string): string {
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(site).filter((one) => one.startsWith(PART)))
    if (Date.now() - statSync(join(site, name)).mtimeMs > STOPPED_AFTER_MS)
      rmSync(join(site, name), { recursive: true, force: true });
  return mkdtempSync(join(site, PART));
}

/**
 * Runs what only one build of a site may do at a time. A lock left by an interrupted build is
 * ignored after a while.
 */
async function withLock(site: string, work: () => void): Promise<void> {
  const lock = join(site, `${PART}lock`);
  for (const began = Date.now(); Date.now() - began < MOST_WAIT_MS;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** Replaces the content of the site, except its versions, by what was built. */
export const publish = (part: string, site: string): Promise<void> =>
  withLock(site, () => {
    for (const name of contentOf(site)) rmSync(join(site, name), { recursive: true, force: true });
    for (const name of readdirSync(part)) renameSync(join(part, name), join(site, name));
  });

/**
 * The name of a version: ten characters of a hash of all files and their names.
 * The address is not part of it: the same site elsewhere is the same version.
 */
export function versionOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((path) => !path.startsWith(`${VERSIONS}/`))
    .sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 10);
}

/** Copies what was built into the site's folder of versions, unless it is there. */
export function pin(part: string, site: string, version: string): void {
  const place = join(site, VERSIONS, version);
  if (existsSync(place)) return;
  // Copied to a temporary folder and moved: a version is there whole or not at all.
  const temporary = mkdtempSync(join(site, PART));
  cpSync(part, join(temporary, version), { recursive: true });
  mkdirSync(join(site, VERSIONS), { recursive: true });
  if (!existsSync(place)) renameSync(join(temporary, version), place);
  rmSync(temporary, { recursive: true, force: true });
}
