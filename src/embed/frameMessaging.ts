/**
 * The frame's side of the messages: it sends to its host page only, and takes messages from nobody
 * else.
 */
import {
  orderIn,
  pymHeight,
  type Order,
  type SelectMessage,
  type SizeMessage,
} from '../protocol/messages.ts';

/** Whether there is a page around this one. */
export const isFramed = (): boolean => parent !== window;

/** Sends the height that this page needs. */
export function sendHeight(height: number) {
  if (!isFramed()) return;
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height } satisfies SizeMessage, '*');
  const pym = pymHeight(location.search, height);
  if (pym !== undefined) parent.postMessage(pym, '*');
}

/** Sends what the reader selected. */
export function sendSelection(message: SelectMessage) {
  if (isFramed()) parent.postMessage(message, '*');
}

/** Calls `follow` with each order of the host page. @returns what stops it */
export function listen(follow: (order: Order) => void): () => void {
  const onMessage = (event: MessageEvent<unknown>) => {
    if (!isFramed() || event.source !== parent) return;
    const order = orderIn(event.data);
    if (order) follow(order);
  };
  addEventListener('message', onMessage);
  return () => removeEventListener('message', onMessage);
}
