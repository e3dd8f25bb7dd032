/** The page in the frame: the same view as the explorer's address, with the dossier in a sheet. */
import { mount } from 'svelte';
import { Explorer } from '../app/explorer.svelte.ts';
import Failure from '../app/Failure.svelte';
import { fetchDataset } from '../app/load.ts';
import '../app/tokens.css';
import Frame from './Frame.svelte';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');

try {
  const raw = await fetchDataset();
  // A host page is mostly light, and its history is its own.
  const explorer = new Explorer(raw, location.search, { keepsHistory: false, plainTheme: 'light' });
  mount(Frame, { target, props: { explorer } });
} catch (error) {
  mount(Failure, { target, props: { reason: error instanceof Error ? error.message : String(error) } });
}
