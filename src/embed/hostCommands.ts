/** Does what the page around a frame asks for, as far as the dataset has it. */
import type { Explorer } from '../app/explorer.svelte.ts';
import { decodeView } from '../scene/view.ts';
import type { Order } from '../protocol/messages.ts';

export function followOrder(explorer: Explorer, order: Order) {
  if (order.type === 'show') {
    const { view } = decodeView(order.address, explorer.dataset);
    const asked = new URLSearchParams(order.address);
    // What the host does not speak of stays as it is.
    explorer.set({
      ...view,
      lang: asked.has('lang') ? view.lang : explorer.view.lang,
      theme: asked.has('theme') ? view.theme : explorer.view.theme,
    });
  } else if (order.type === 'focus') {
    if (order.id === null) explorer.go({ panel: { focus: undefined, line: undefined } });
    else if (explorer.dataset.things.has(order.id))
      explorer.go({ panel: { focus: order.id, line: undefined, compare: undefined } });
  } else if (explorer.view.story !== undefined)
    explorer.tell(explorer.view.story.id, order.step - 1);
}
