/**
 * What a reader said that the columns of a table mean, kept in the browser for when such a table is
 * read again: until the tab is closed, or for longer where the reader keeps own data.
 */
import type { ColumnRoles } from '../formats/input.ts';

/** Roles by column. */
type Roles = ColumnRoles[string];
/** How many tables are remembered, the newest. */
const MOST = 20;

const isRoles = (value: unknown): value is Roles =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((role) => typeof role === 'string');

/** The entries of a storage; none where it is refused, or somebody else wrote there. */
function entriesIn(storage: () => Storage, key: string): [string, Roles][] {
  try {
    const entries: unknown = JSON.parse(storage().getItem(key) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.filter(
      (entry): entry is [string, Roles] =>
        Array.isArray(entry) && typeof entry[0] === 'string' && isRoles(entry[1]),
    );
  } catch {
    return [];
  }
}
const session = () => sessionStorage;
const local = () => localStorage;

export class ColumnChoices {
  readonly #key: string;

  /** @param place the path of the site on its host */
  constructor(place: string) {
    this.#key = `bancada-columns ${place}`;
  }

  /** What was said of a table with these columns; undefined where nothing was. */
  recall(columns: readonly string[]): Roles | undefined {
    const name = JSON.stringify(columns);
    const entries = [...entriesIn(local, this.#key), ...entriesIn(session, this.#key)];
    return entries.findLast(([table]) => table === name)?.[1];
  }

  /** @param keeps whether they are kept when the tab is closed */
  remember(columns: readonly string[], roles: Roles, keeps: boolean): void {
    const storage = keeps ? local : session;
    const name = JSON.stringify(columns);
    const others = entriesIn(storage, this.#key).filter(([table]) => table !== name);
    try {
      storage().setItem(this.#key, JSON.stringify([...others.slice(1 - MOST), [name, roles]]));
    } catch {
      // Storage is refused or full: they hold until the page is reloaded.
    }
  }

  forget(): void {
    for (const storage of [session, local])
      try {
        storage().removeItem(this.#key);
      } catch {
        // Storage is refused: there is nothing in it.
      }
  }
}
