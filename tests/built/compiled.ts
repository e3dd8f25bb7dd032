/**
 * Compiles what the tests of this folder run, unless it is compiled already; done once, before the
 * first of them.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export default function setup(): void {
  execFileSync(process.execPath, ['src/cli/compile.mjs'], { cwd: root, stdio: 'inherit' });
}
