import { isPresentation } from '../scene/view.ts';
import type { RawDataset } from '../model/schema.ts';
import App from './App.svelte';
import { preferredLanguage } from './load.ts';
import { openPage } from './open.ts';
import './tokens.css';

/**
 * Who comes without an address of a view gets one: in their own language, and on a small screen a small picture.
 * It stands in the address like any other choice, so that what is copied from there shows the same elsewhere.
 */
function landOn({ dataset }: RawDataset) {
  const params = new URLSearchParams(location.search);
  if ([...params.keys()].some((key) => !isPresentation(key))) return;
  if (
    dataset.default_view_small &&
    matchMedia('(max-width: 47.5em), (max-height: 30em) and (orientation: landscape)').matches
  )
    params.set('view', dataset.default_view_small);
  const lang = preferredLanguage(dataset.languages);
  if (!params.has('lang') && lang && lang !== dataset.languages[0]) params.set('lang', lang);
  if (params.size) history.replaceState(null, '', `${location.pathname}?${params}`);
}

/** Data from another address are never taken unasked: the page says where from, and its reader decides. */
const asksFor = new URLSearchParams(location.search).get('data');
const isAddress =
  asksFor !== null &&
  URL.canParse(asksFor, location.href) &&
  /^https?:$/.test(new URL(asksFor, location.href).protocol);

await openPage(
  App,
  { ownData: true, asksFor: isAddress ? new URL(asksFor, location.href).href : undefined },
  landOn,
);
