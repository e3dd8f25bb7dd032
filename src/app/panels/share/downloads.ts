/** What a reader takes from the screen: its address, and files with names. */
import type { Explorer } from '../../explorer.svelte.ts';

/** The present view as the part of an address from `?` on, for others to open. */
export function lastingSearch(explorer: Explorer): string {
  const params = new URLSearchParams(explorer.lastingAddress);
  // The view is named even where it is the default: an address without one opens another view on a
  // small screen.
  return params.has('view') || params.has('story')
    ? `?${params}`
    : `?${new URLSearchParams([['view', explorer.view.view], ...params])}`;
}

/** The address of the folder of the explorer and its pages. */
export const homeOf = (explorer: Explorer): URL => new URL(explorer.home, location.href);

/** The absolute address of the present view. */
export const fullAddress = (explorer: Explorer): string =>
  new URL(lastingSearch(explorer), new URL('./', homeOf(explorer))).href;

/** The address that others can open; undefined for a reader's own data, which have none. */
export const publicAddress = (explorer: Explorer): string | undefined =>
  explorer.ownDataName === undefined ? fullAddress(explorer) : undefined;

/** Downloads a file. */
export function download(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * "peru-2018-alliances-kuczynski-2018-03-23.png": dataset, view, what is in focus, and the day it
 * shows.
 */
export function fileName(explorer: Explorer, extension: string): string {
  const { view, dataset } = explorer;
  return `${[dataset.raw.dataset.id, view.view, view.trace.from && view.trace.to ? `${view.trace.from}-${view.trace.to}` : view.panel.focus, view.clock.asOf].filter(Boolean).join('-')}.${extension}`;
}
