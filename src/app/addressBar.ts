/**
 * Where an explorer keeps its views: the browser's address and history, or a substitute in a test.
 */
import { isPresentation, type Arrangement } from '../scene/view.ts';

/**
 * One entry of the history: the part of the address from `?`, and the places of moved things where
 * these are too many for it.
 */
export interface AddressEntry {
  search: string;
  moved?: Arrangement['moved'];
}

export interface AddressBar {
  read(): AddressEntry;
  /** @param options.replace whether the entry takes the place of the one before */
  write(entry: AddressEntry, options: { replace: boolean }): void;
  /**
   * Calls `show` with the entry when the reader goes back or forward in the history.
   * @returns what stops it
   */
  onBack(show: (entry: AddressEntry) => void): () => void;
}

type Moved = Iterable<readonly [string, readonly [number, number]]>;
/** What an entry of the browser's history holds beside its address. */
interface EntryState {
  moved?: Moved;
  /** A view of a reader's own data: which they are, and what would be the address of the view. */
  ownData?: { id: string; name: string; search: string };
}
const stateNow = () => history.state as EntryState | null;
const movedNow = () => {
  const moved = stateNow()?.moved;
  return moved && new Map(moved);
};
const currentEntry = (): AddressEntry => ({ search: location.search, moved: movedNow() });

/** The view of a reader's own data that the present entry is of; undefined where it is of none. */
export const ownDataEntry = (): EntryState['ownData'] => stateNow()?.ownData;

/** The browser's history; undefined where there is no browser, as while pages are prerendered. */
export function browserHistory(): AddressBar | undefined {
  if (typeof history === 'undefined') return undefined;
  return {
    read: currentEntry,
    write({ search, moved }, { replace }) {
      const state = moved ? { moved: [...moved] } : null;
      const address = `${location.pathname}${search}`;
      try {
        if (replace) history.replaceState(state, '', address);
        else history.pushState(state, '', address);
      } catch {
        // A sandboxed frame may refuse this: the view changes all the same.
      }
    },
    onBack(show) {
      const onPopState = () => show(currentEntry());
      addEventListener('popstate', onPopState);
      return () => removeEventListener('popstate', onPopState);
    },
  };
}

/** The part of an address that stays when other data are shown: the presentation. */
export function presentationOf(search: string): string {
  // Of two values the last holds.
  const kept = new Map([...new URLSearchParams(search)].filter(([key]) => isPresentation(key)));
  return kept.size ? `?${new URLSearchParams([...kept])}` : '';
}

/**
 * The browser's history for views of a reader's own data. No address leads to these: their views
 * are in the entries themselves, which a reload and the back button keep.
 * @param own id and name of the data
 * @param presentation of the page that they are shown in: what its address keeps
 */
export function ownDataHistory(
  { id, name }: { id: string; name: string },
  presentation: string,
): AddressBar {
  return {
    read() {
      const { search = '' } = ownDataEntry() ?? {};
      return { search, moved: movedNow() };
    },
    write({ search, moved }, { replace }) {
      const state: EntryState = {
        ownData: { id, name, search },
        ...(moved ? { moved: [...moved] } : {}),
      };
      const kept = presentationOf(`${presentation}&${search.replace(/^\?/, '')}`);
      const address = location.pathname + kept;
      if (replace) history.replaceState(state, '', address);
      else history.pushState(state, '', address);
    },
    onBack(show) {
      const onPopState = () => {
        const entry = ownDataEntry();
        if (entry?.id === id) show({ search: entry.search, moved: movedNow() });
      };
      addEventListener('popstate', onPopState);
      return () => removeEventListener('popstate', onPopState);
    },
  };
}
