import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { CommandError } from './command.ts';
import { said } from './system.ts';
import { localized, m } from '../words/index.ts';

export const cannotWrite = (file: string, error: unknown): CommandError =>
  new CommandError(
    localized((locale) => m.cli.write.cannotWrite(locale, { file, why: said(error)[locale] })),
  );

/** Writes a file beside its place, then moves it there: a reader never meets half a file. @throws CommandError when it cannot be written */
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
