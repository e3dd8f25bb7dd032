/**
 * The manifest of a site: which files a build wrote, by a hash of what it wrote in them. What is
 * not in it, or is no longer as it was written, is the user's.
 */
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES } from '../../formats/limits.ts';
import { readInput } from '../read.ts';

export const MANIFEST = 'bancada.json';

/**
 * Hashes by path from the site's folder, with slashes. While a site is published a file has two:
 * that of the build before and that of this one.
 */
export type Written = Readonly<Record<string, readonly string[]>>;

export const contentHash = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const printManifest = (files: Written): string =>
  `${JSON.stringify({ about: 'Files that Bancada wrote here', files }, null, 1)}\n`;

/** Whether a path leads to something inside the site's folder: a manifest may come from anybody. */
const isInside = (file: string): boolean =>
  !/[\\:\0]/.test(file) &&
  file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(
    ([file, hashes]) =>
      isInside(file) &&
      Array.isArray(hashes) &&
      hashes.every((hash) => /^[0-9a-f]{64}$/.test(String(hash))),
  );

/** What builds wrote in a folder; undefined where it is no site of ours. */
export function readManifest(site: string): Written | undefined {
  const place = join(site, MANIFEST);
  // A link or a pipe of this name is none of ours.
  if (!lstatSync(place, { throwIfNoEntry: false })?.isFile()) return undefined;
  const read = readInput(place, MAX_BYTES);
  if (!('bytes' in read)) return undefined;
  try {
    const { files } = Object(JSON.parse(read.bytes.toString('utf8'))) as { files?: unknown };
    return isWritten(files) ? files : undefined;
  } catch {
    // Another program's file of this name.
    return undefined;
  }
}

/** What stands at a path of a site. */
export type Present =
  | { is: 'nothing' }
  /** A file as a build wrote it, or as this one would. */
  | { is: 'ours' }
  /** A file of ours that was changed by hand. */
  | { is: 'changed' }
  /** A file of the user's. */
  | { is: 'foreign' }
  /** A file of the user's that is the same as what this build has: it stays theirs. */
  | { is: 'same' }
  /** A link, or something else that is no file, on the way to it. */
  | { is: 'blocked'; by: string };

/**
 * Compares what stands at a path with what builds wrote.
 * @param file its path from the site's folder
 * @param next the hash of what this build has for it
 */
export function presentAt(site: string, file: string, old: Written, next?: string): Present {
  const parts = file.split('/');
  for (let n = 1; n <= parts.length; n++) {
    const path = join(site, ...parts.slice(0, n));
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (!stat) return { is: 'nothing' };
    const isExpected = n < parts.length ? stat.isDirectory() : stat.isFile();
    if (!isExpected) return { is: 'blocked', by: path };
  }
  const hash = contentHash(readFileSync(join(site, file)));
  const known = old[file];
  if (!known) return { is: hash === next ? 'same' : 'foreign' };
  return { is: hash === next || known.includes(hash) ? 'ours' : 'changed' };
}
