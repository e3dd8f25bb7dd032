import { mount } from 'svelte';
import App from './App.svelte';
import { Explorer } from './explorer.svelte.ts';
import Failure from './Failure.svelte';
import { fetchDataset, preferredLanguage } from './load.ts';
import './tokens.css';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no #app');
try {
  const raw = await fetchDataset();
  mount(App, { target, props: { explorer: new Explorer(raw, location.search, preferredLanguage(raw.dataset.languages)) } });
} catch (error) {
  mount(Failure, { target, props: { reason: error instanceof Error ? error.message : String(error) } });
}
