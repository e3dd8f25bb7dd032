/**
 * Finds files of the program: in a checkout, with its sources, or in a package, with what was
 * compiled from them.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The nearest folder above this file with a package.json. It is searched for, since compiled files
 * are in other folders than their sources.
 */
function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('no package.json above the program');
    folder = above;
  }
  return folder;
}

export const PACKAGE = packageFolder();

/**
 * The absolute path of a file or folder of the program.
 * @param path from the package's folder, as in "docs/schema"
 */
export const inPackage = (path: string): string => join(PACKAGE, path);
