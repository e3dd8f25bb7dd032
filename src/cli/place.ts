/** Where the program lies: in a checkout, where its sources are, or in a package, where what was compiled of them is. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The nearest folder above this file that has a manifest. Compiled files lie in other folders than their sources, so that it is looked for. */
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

/** The path of a file or folder that comes with the program. @param path from the package's folder, as in "docs/schema" */
export const inPackage = (path: string): string => join(PACKAGE, path);
