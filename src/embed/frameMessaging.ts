/**
 * The frame's side of the messages: it sends to its host page only, and takes messages from nobody
 * else.
 */
import {
  orderIn,
  pymHeight,
  withOrder,
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

/** How long orders are gathered before they are followed, in milliseconds. */
const GATHERED_MS = 30;

/**
 * Calls `follow` with the orders of the host page. Of many at once only those are followed that
 * change what is seen at the end; and a frame rests twice as long as following them took, so that
 * no flood of them keeps it from its reader.
 * @returns what stops it
 */
export function listen(follow: (order: Order) => void): () => void {
  let pending: Order[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = GATHERED_MS;
  const followAll = () => {
    const began = performance.now();
    const orders = pending;
    pending = [];
    timer = undefined;
    for (const order of orders) follow(order);
    // What follows from an order is drawn after it: the rest begins then.
    setTimeout(() => (rest = Math.max(GATHERED_MS, 2 * (performance.now() - began))));
  };
  const onMessage = (event: MessageEvent<unknown>) => {
    if (!isFramed() || event.source !== parent) return;
    const order = orderIn(event.data);
    if (!order) return;
    pending = withOrder(pending, order);
    timer ??= setTimeout(followAll, rest);
  };
  addEventListener('message', onMessage);
  return () => {
    removeEventListener('message', onMessage);
    clearTimeout(timer);
    // What was asked for is not lost: whoever listens next is told.
    for (const order of pending) follow(order);
  };
}
