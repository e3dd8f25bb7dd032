/** What a reader keeps of the screen: its address, and files with names. */
import type { Explorer } from '../../explorer.svelte.ts';

/** The present view as the part of an address from `?` on, for others to open. */
export function lastingSearch(explorer: Explorer): string {
  const params = new URLSearchParams(explorer.lastingAddress);
  // Said even where it is the default: a bare address opens with another picture on a small screen.
  return params.has('view') || params.has('story')
    ? `?${params}`
    : `?${new URLSearchParams([['view', explorer.view.view], ...params])}`;
}

/** Where the explorer and its pages lie. */
export const homeOf = (explorer: Explorer): URL => new URL(explorer.home, location.href);

/** Where the present view can be looked at again. */
export const fullAddress = (explorer: Explorer): string =>
  new URL(lastingSearch(explorer), new URL('./', homeOf(explorer))).href;

/** Hands a file to the reader. */
export function download(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** "peru-2018-alliances-kuczynski-2018-03-23.png": dataset, view, what is in focus, and the day it shows. */
export function fileName(explorer: Explorer, extension: string): string {
  const { view, dataset } = explorer;
  return `${[dataset.raw.dataset.id, view.view, view.trace.from && view.trace.to ? `${view.trace.from}-${view.trace.to}` : view.panel.focus, view.clock.asOf].filter(Boolean).join('-')}.${extension}`;
}
