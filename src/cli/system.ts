/** Errors of the operating system, in the reader's language. */
import { type Localized, localized, m } from '../words/index.ts';

/** Whether an error is of the operating system, not of the program. */
export function isOfSystem(error: unknown): boolean {
  const { code, syscall } = Object(error) as { code?: unknown; syscall?: unknown };
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) && syscall !== undefined;
}

/**
 * The description of an error by its code (errno(3) of POSIX); the error's own English message
 * where the code is not in the catalogues.
 */
export function describeError(error: unknown): Localized<string> {
  const { code } = Object(error) as { code?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  const known = Object.entries(m.cli.system).find(([name]) => name === code)?.[1];
  return known ? localized(known) : localized(() => message);
}
