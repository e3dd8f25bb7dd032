/** Where an explorer writes its moves down: the browser's address and history, or what stands for them in a test. */
import type { Arrangement } from '../scene/view.ts';

/** One entry: the part of the address from `?`, and the places of moved things where these are too many for it. */
export interface AddressEntry {
  search: string;
  moved?: Arrangement['moved'];
}

export interface AddressBar {
  read(): AddressEntry;
  /** @param passing whether the entry takes the place of the one before */
  write(entry: AddressEntry, options: { passing: boolean }): void;
  /** Hears of moves through the history. @returns what ends it */
  onBack(follow: (entry: AddressEntry) => void): () => void;
}

type Moved = Iterable<readonly [string, readonly [number, number]]>;
function entryNow(): AddressEntry {
  const state = history.state as { moved?: Moved } | null;
  return { search: location.search, moved: state?.moved && new Map(state.moved) };
}

/** The browser's; undefined where there is no browser, as while pages are made. */
export function browserHistory(): AddressBar | undefined {
  if (typeof history === 'undefined') return undefined;
  return {
    read: entryNow,
    write({ search, moved }, { passing }) {
      const state = moved ? { moved: [...moved] } : null;
      const address = `${location.pathname}${search}`;
      try {
        if (passing) history.replaceState(state, '', address);
        else history.pushState(state, '', address);
      } catch {
        // A sandboxed frame may refuse: the picture changes all the same.
      }
    },
    onBack(follow) {
      const hear = () => follow(entryNow());
      addEventListener('popstate', hear);
      return () => removeEventListener('popstate', hear);
    },
  };
}
