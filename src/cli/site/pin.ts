/** A site comes into its folder whole; a copy of each version is kept in a folder named by what is in it, that no later build changes. */
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

/** The folder of the versions. */
export const VERSIONS = 'v';
/** What the folders begin with in which sites are made. */
const PART = '.part-';
/** A build that takes longer than this was stopped, and what it left is removed by the next. */
const STOPPED_AFTER_MS = 3_600_000;
/** Putting a site in its place takes a moment: who waits longer waits for nobody. */
const MOST_WAIT_MS = 20_000;

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) =>
    statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)],
  );

/** What is in the folder of a site, but for its versions and for what is being made. */
export const contentOf = (site: string): string[] =>
  existsSync(site)
    ? readdirSync(site).filter((name) => name !== VERSIONS && !name.startsWith(PART))
    : [];

/** A new folder inside that of a site, for the next build: on the same disk, so that what is made can be moved. */
export function startPart(site: string): string {
  mkdirSync(site, { recursive: true });
  for (const name of readdirSync(site).filter((one) => one.startsWith(PART)))
    if (Date.now() - statSync(join(site, name)).mtimeMs > STOPPED_AFTER_MS)
      rmSync(join(site, name), { recursive: true, force: true });
  return mkdtempSync(join(site, PART));
}

/** Runs what only one build of a site may do at once. Who stopped in the midst of it is not waited for. */
async function alone(site: string, work: () => void): Promise<void> {
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

/** Puts what was made in the place of what the site had, but for its versions. */
export const publish = (part: string, site: string): Promise<void> =>
  alone(site, () => {
    for (const name of contentOf(site)) rmSync(join(site, name), { recursive: true, force: true });
    for (const name of readdirSync(part)) renameSync(join(part, name), join(site, name));
  });

/**
 * What a site is called by: ten characters that follow from every file of it and from its name.
 * Its address is not a part of it: the same site elsewhere is the same version.
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

/** Copies what was made into the site's folder of versions, unless it is there already. */
export function pin(part: string, site: string, version: string): void {
  const place = join(site, VERSIONS, version);
  if (existsSync(place)) return;
  // Copied beside and moved: a version is there whole or not at all.
  const beside = mkdtempSync(join(site, PART));
  cpSync(part, join(beside, version), { recursive: true });
  mkdirSync(join(site, VERSIONS), { recursive: true });
  if (!existsSync(place)) renameSync(join(beside, version), place);
  rmSync(beside, { recursive: true, force: true });
}
