/**
 * Where an explorer keeps its views: the browser's address and history, or a substitute in a test.
 */
import type { Arrangement } from '../scene/view.ts';

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
function currentEntry(): AddressEntry {
  const state = history.state as { moved?: Moved } | null;
  return { search: location.search, moved: state?.moved && new Map(state.moved) };
}

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
