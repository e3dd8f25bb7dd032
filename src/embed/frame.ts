/**
 * The program of a page in a frame: the same view as at the explorer's address, with the dossier in
 * a drawer. Fetched when it is needed.
 */
import { openPage } from '../app/open.ts';
import '../app/tokens.css';
import Frame from './Frame.svelte';
import { followOrder } from './hostCommands.ts';
import { narrowPolicy } from './ownPolicy.ts';

narrowPolicy();
const CLICKS = ['all', 'things', 'none'] as const;
const params = new URLSearchParams(location.search);
// Host pages are mostly light, and the frame leaves their history alone.
const explorer = await openPage(Frame, {
  keepsHistory: false,
  plainTheme: params.get('theme') === 'auto' ? undefined : 'light',
  clicks: CLICKS.find((clicks) => clicks === params.get('click')),
});
const pending = globalThis.bancadaWaiting?.takeOver();
if (explorer && pending) {
  for (const order of pending.orders) followOrder(explorer, order);
  if (pending.step !== undefined && explorer.view.story !== undefined)
    explorer.goToStep(explorer.view.story.id, pending.step);
  else if (pending.thing !== undefined) explorer.select(pending.thing);
  else if (pending.line !== undefined) explorer.selectLine(pending.line);
}
