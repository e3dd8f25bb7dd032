// Lists and hashes the files that a build is made from, so that nothing is built twice.
// In JavaScript, since it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './install.mjs';

/**
 * All files in a folder and its subfolders, as sorted paths from `base` with slashes. Hidden ones
 * are left out.
 */
export function filesUnder(folder, base = root) {
  return readdirSync(join(base, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, base) : [path];
    })
    .sort();
}

/**
 * A hash of files and words.
 * @param files paths from `base`; a missing one changes the hash too
 * @param words whatever else a build depends on
 */
export function hashOf(files, words = [], base = root) {
  const hash = createHash('sha256');
  for (const word of words) hash.update(`${word}\0`);
  for (const file of files) {
    const path = join(base, file);
    hash.update(`${file}\0`);
    if (existsSync(path) && statSync(path).isFile()) hash.update(readFileSync(path));
    hash.update('\0');
  }
  return hash.digest('hex');
}
