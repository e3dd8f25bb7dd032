/** The frame's side of the messages: speaks to the page around it alone, and listens to nobody else. */
import {
  orderIn,
  pymHeight,
  type Order,
  type SelectMessage,
  type SizeMessage,
} from '../protocol/messages.ts';

/** Whether there is a page around this one. */
export const isFramed = (): boolean => parent !== window;

/** Tells how high this page would be. Nothing but a number leaves the frame. */
export function tellHeight(height: number) {
  if (!isFramed()) return;
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height } satisfies SizeMessage, '*');
  const pym = pymHeight(location.search, height);
  if (pym !== undefined) parent.postMessage(pym, '*');
}

/** Tells what the reader selected. */
export function tellSelection(message: SelectMessage) {
  if (isFramed()) parent.postMessage(message, '*');
}

/** Listens for orders of the page around. Returns what ends it. */
export function listen(follow: (order: Order) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>) => {
    if (!isFramed() || event.source !== parent) return;
    const order = orderIn(event.data);
    if (order) follow(order);
  };
  addEventListener('message', onMessage);
  return () => removeEventListener('message', onMessage);
}
