import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CommandError } from './command.ts';

/** Writes a file beside its place, then moves it there: a reader never meets half a file. @throws CommandError when it cannot be written */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new CommandError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
