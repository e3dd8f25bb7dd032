import { isPresentation } from '../scene/view.ts';
import type { RawDataset } from '../model/schema.ts';
import App from './App.svelte';
import { preferredLanguage } from './load.ts';
import { openPage } from './open.ts';
import './tokens.css';

/**
 * Completes an address that names no view: with the reader's language, and on a small screen with a
 * small view. They are put into the address like any other choice, so that a copy of it shows the
 * same elsewhere.
 */
function completeAddress({ dataset }: RawDataset) {
  const params = new URLSearchParams(location.search);
  if ([...params.keys()].some((key) => !isPresentation(key))) return;
  if (
    dataset.default_view_small &&
    matchMedia('(max-width: 47.5em), (max-height: 30em) and (orientation: landscape)').matches
  )
    params.set('view', dataset.default_view_small);
  const lang = preferredLanguage(dataset.languages);
  if (!params.has('lang') && lang && lang !== dataset.languages[0]) params.set('lang', lang);
  if (params.size) history.replaceState(history.state, '', `${location.pathname}?${params}`);
}

/**
 * An address to load other data from. They are never loaded without asking: the page says where
 * from, and the reader decides.
 */
const dataAddress = new URLSearchParams(location.search).get('data');
const isWebAddress =
  dataAddress !== null &&
  URL.canParse(dataAddress, location.href) &&
  /^https?:$/.test(new URL(dataAddress, location.href).protocol);

await openPage(
  App,
  {
    allowsOwnData: true,
    remoteData: isWebAddress ? new URL(dataAddress, location.href).href : undefined,
  },
  completeAddress,
);
