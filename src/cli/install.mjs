// Installs the packages of package-lock.json, so that one command is enough on a fresh clone.
// In JavaScript, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from './say.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The installed version of a package; undefined where it is not installed. */
function installedVersion(path) {
  const file = join(root, path, 'package.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined;
}

/** The paths of packages that are missing, or of another version. */
function missingPackages() {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages)
    .filter(
      ([path, entry]) =>
        path && !entry.optional && !entry.peer && installedVersion(path) !== entry.version,
    )
    .map(([path]) => path);
}

/**
 * Runs `npm ci` where a package of the lockfile is missing or of another version; stops the process
 * where that fails.
 */
export function installMissing() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(say('cli.start.nodeOld', { needed: '20.19', version: process.versions.node }));
    process.exit(1);
  }
  if (!missingPackages().length) return;
  console.log(say('cli.start.installing'));
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(say('cli.start.installFailed'));
    process.exit(1);
  }
}

/** Runs a command of the project and returns its exit code. */
export function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  return status ?? 1;
}
