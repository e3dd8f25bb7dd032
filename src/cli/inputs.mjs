// What a build is made of, and one name for the state that it is in: so that nothing is built twice.
// Plain JavaScript on purpose: it runs before anything is compiled.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from './install.mjs';

/** The files of a folder, those of its folders too, as paths from `base` with slashes, in order. Hidden ones are left out. */
export function filesUnder(folder, base = root) {
  return readdirSync(join(base, folder), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = posix.join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, base) : [path];
    })
    .sort();
}

/** @param files paths from `base`; one that is missing counts as such @param words whatever else a build depends on */
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
