/** Takes away what a test has made, while processes that it ended may still be going. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/** Removes a folder with all in it; one that something is still written into is tried again. */
export const removeFolder = (folder: string): void =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

/** Takes a mounted disk away: at once from its folder, from the system when its last file is closed. */
export const unmount = (disk: string): void => {
  execFileSync('umount', ['--lazy', disk]);
};
