/** The page in the frame: the same view as the explorer's address, with the dossier in a sheet. */
import { mount } from 'svelte';
import { Explorer } from '../app/explorer.svelte.ts';
import { openPage } from '../app/open.ts';
import '../app/tokens.css';
import Frame from './Frame.svelte';

await openPage((raw, target) => {
  // A host page is mostly light, and its history is its own.
  const explorer = new Explorer(raw, location.search, { keepsHistory: false, plainTheme: 'light' });
  mount(Frame, { target, props: { explorer } });
});
