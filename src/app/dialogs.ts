/** The dialogs of the explorer. To add one: a line here, a component, and its words. */
import type { Component } from 'svelte';
import type { ExplorerWords } from '../words/explorer.ts';

export interface Dialog {
  /** Its component, fetched when it is opened. */
  load: () => Promise<{ default: Component }>;
  title: (words: ExplorerWords) => string;
  /** The text of the button that opens it, if that is not its title. */
  button?: (words: ExplorerWords) => string;
  /** A character instead of a text on the button. */
  sign?: string;
  /** Whether it is offered; always, if left out. */
  offered?: (screen: { ownDataName: string | undefined; allowsOwnData: boolean }) => boolean;
}

/** In the order of their buttons. */
export const DIALOGS: Record<string, Dialog> = {
  export: {
    load: () => import('./panels/share/Export.svelte'),
    title: (words) => words.exportTitle,
    button: (words) => words.exportPicture,
  },
  share: {
    load: () => import('./panels/share/Share.svelte'),
    title: (words) => words.shareTitle,
    button: (words) => words.share,
    // A reader's own data have no address that could be shared.
    offered: ({ ownDataName }) => ownDataName === undefined,
  },
  own: {
    load: () => import('./panels/data/OpenData.svelte'),
    title: (words) => words.openData,
    offered: ({ allowsOwnData }) => allowsOwnData,
  },
  keys: {
    load: () => import('./panels/page/Keys.svelte'),
    title: (words) => words.keys.title,
    sign: '?',
  },
};

export const dialogNames = Object.keys(DIALOGS);
/** @throws Error when there is none of the name */
export function dialogOf(name: string): Dialog {
  const dialog = DIALOGS[name];
  if (!dialog) throw new Error(`there is no dialog "${name}"`);
  return dialog;
}
