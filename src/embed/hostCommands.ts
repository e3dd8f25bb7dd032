/** Does what the host page asks for, as far as the dataset has it. */
import type { Explorer } from '../app/explorer.svelte.ts';
import { decodeView } from '../scene/view.ts';
import type { Order } from '../protocol/messages.ts';

export function followOrder(explorer: Explorer, order: Order) {
  if (order.type === 'show') {
    const { view } = decodeView(order.address, explorer.dataset);
    const params = new URLSearchParams(order.address);
    // Language and theme stay, unless the host names them.
    explorer.set({
      ...view,
      lang: params.has('lang') ? view.lang : explorer.view.lang,
      theme: params.has('theme') ? view.theme : explorer.view.theme,
    });
  } else if (order.type === 'focus') {
    if (order.id === null) explorer.go({ panel: { focus: undefined, line: undefined } });
    else if (explorer.dataset.things.has(order.id))
      explorer.go({ panel: { focus: order.id, line: undefined, compare: undefined } });
  } else if (explorer.view.story !== undefined)
    explorer.goToStep(explorer.view.story.id, order.step - 1);
}
