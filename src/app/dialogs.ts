/** The dialogs of the explorer. One that is added is a line here, a component, and its words. */
import type { Component } from 'svelte';
import type { ExplorerWords } from '../words/explorer.ts';

export interface Dialog {
  /** Its component, fetched when it is opened. */
  load: () => Promise<{ default: Component }>;
  title: (words: ExplorerWords) => string;
  /** The text of the button that opens it, if that is not its title. */
  button?: (words: ExplorerWords) => string;
  /** A sign for a button without words. */
  sign?: string;
  /** Whether it is offered; always, if left out. */
  offered?: (screen: { own: string | undefined; ownData: boolean }) => boolean;
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
    // Of a reader's own data there is nothing to share: no address leads to them.
    offered: ({ own }) => own === undefined,
  },
  own: {
    load: () => import('./panels/data/OpenData.svelte'),
    title: (words) => words.openData,
    offered: ({ ownData }) => ownData,
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
