/** Pinned versions: a copy of the whole site in a folder named by what is in it, that no later build changes. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The folder of the versions. */
export const VERSIONS = 'v';

const filesIn = (dir: string): string[] =>
  readdirSync(dir).flatMap((name) =>
    statSync(join(dir, name)).isDirectory() ? filesIn(join(dir, name)) : [join(dir, name)],
  );

/** Empties a folder but for the versions that are pinned in it. */
export function emptyButVersions(dist: string): void {
  if (!existsSync(dist)) return;
  for (const name of readdirSync(dist))
    if (name !== VERSIONS) rmSync(join(dist, name), { recursive: true, force: true });
}

/**
 * What a site is called by: ten characters that follow from every file of it and from its name.
 * Its address is not a part of it: the same site elsewhere is the same version.
 */
export function versionOf(dist: string): string {
  const hash = createHash('sha256');
  for (const file of filesIn(dist)
    .map((path) => relative(dist, path).split(sep).join('/'))
    .filter((path) => !path.startsWith(`${VERSIONS}/`))
    .sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(dist, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 10);
}

/** Copies a site into its own folder of versions, unless it is there already. */
export function pin(dist: string, version: string): void {
  const place = join(dist, VERSIONS, version);
  if (existsSync(place)) return;
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(dist))
    if (name !== VERSIONS) cpSync(join(dist, name), join(place, name), { recursive: true });
}
