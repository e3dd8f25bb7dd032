/** What the system says of what it could not do, in the words of a reader. */
import { type Localized, localized, m } from '../words/index.ts';

/** What an error says, by its name (errno(3) of POSIX); in English alone where the system has a name for it that is not known here. */
export function said(error: unknown): Localized<string> {
  const { code } = Object(error) as { code?: unknown };
  const message = error instanceof Error ? error.message : String(error);
  const known = Object.entries(m.cli.system).find(([name]) => name === code)?.[1];
  return known ? localized(known) : localized(() => message);
}
