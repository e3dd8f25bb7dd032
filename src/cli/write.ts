import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CommandError } from './command.ts';
import { describeError } from './system.ts';
import { localized, m } from '../words/index.ts';

export const cannotWrite = (file: string, error: unknown): CommandError =>
  new CommandError(
    localized((locale) =>
      m.cli.write.cannotWrite(locale, { file, why: describeError(error)[locale] }),
    ),
  );

/**
 * Writes a file under another name, then renames it: nobody ever reads half a file.
 * @throws CommandError when it cannot be written
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw cannotWrite(file, error);
  }
}
