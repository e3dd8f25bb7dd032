/** The living page in a frame: the same view as the explorer's address, with the dossier in a sheet. Fetched when it is wanted. */
import { openPage } from '../app/open.ts';
import '../app/tokens.css';
import Frame from './Frame.svelte';
import { followOrder } from './hostCommands.ts';

const CLICKS = ['all', 'things', 'none'] as const;
const asked = new URLSearchParams(location.search);
// A host page is mostly light, and its history is its own.
const explorer = await openPage(Frame, {
  keepsHistory: false,
  plainTheme: asked.get('theme') === 'auto' ? undefined : 'light',
  clicks: CLICKS.find((clicks) => clicks === asked.get('click')),
});
const waiting = globalThis.bancadaWaiting?.takeOver();
if (explorer && waiting) {
  for (const order of waiting.orders) followOrder(explorer, order);
  if (waiting.step !== undefined && explorer.view.story !== undefined)
    explorer.tell(explorer.view.story.id, waiting.step);
  else if (waiting.thing !== undefined) explorer.select(waiting.thing);
  else if (waiting.line !== undefined) explorer.selectLine(waiting.line);
}
