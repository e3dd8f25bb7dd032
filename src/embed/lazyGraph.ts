/**
 * What a page does before its program runs: it sends its height, and waits. The program is fetched
 * when a reader touches the picture or the host page asks for something, or after a while, when the
 * browser is idle; it then does what was asked for.
 */
import { heightFor, withOrder, type Order } from '../protocol/messages.ts';
import { isFramed, listen, sendHeight } from './frameMessaging.ts';

/** What was asked for before the program runs. */
export interface Requests {
  /** The id of the thing or line that was clicked last. */
  thing?: string;
  line?: string;
  /** The step of a story, from 0. */
  step?: number;
  orders: Order[];
}

/** How long a page that nobody touches waits before its program is fetched, in milliseconds. */
const FETCH_DELAY = 3000;

/** A page that waits for its program. */
export interface Waiting {
  requests: Requests;
  /** Gives what was asked for to the program, once, and stops listening. */
  takeOver(): Requests;
}

/**
 * @param open whether there is a drawer below the picture
 * @param graph what fetches the program, called once, and whether that is to be done at once;
 * without it the picture stays static
 */
export function waitForTouch(
  open: boolean,
  graph?: { fetchGraph: () => void; atOnce: boolean },
): Waiting {
  const requests: Requests = { orders: [] };
  let fetching = false;
  const fetchGraph = () => {
    if (fetching || !graph) return;
    fetching = true;
    document.documentElement.classList.add('fetchingGraph');
    graph.fetchGraph();
  };
  const onSize = () => sendHeight(heightFor(innerWidth, open));
  const markAt = (event: Event) =>
    event.target instanceof Element
      ? event.target.closest<HTMLElement | SVGElement>('[data-thing], [data-line]')
      : null;
  /** What a mouse is pressed on: the picture may go before it is released, and no click follows. */
  let pressed: HTMLElement | SVGElement | null = null;
  const onPointerUp = () => (pressed = null);
  const onPointerDown = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') pressed = markAt(event);
    if (event.target instanceof Element && event.target.closest('#app')) fetchGraph();
  };
  const onOver = (event: Event) => markAt(event) && fetchGraph();
  const askFor = (mark: HTMLElement | SVGElement | null) => {
    if (mark) Object.assign(requests, { thing: mark.dataset['thing'], line: mark.dataset['line'] });
  };
  const onClick = (event: Event) => {
    askFor(markAt(event));
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-step]') : null;
    if (!link) return;
    event.preventDefault();
    requests.step = Number(link.dataset['step']);
    fetchGraph();
  };
  const onKey = (event: KeyboardEvent) => {
    if (
      event.target instanceof Element &&
      event.target.closest('[role="application"]') &&
      event.key !== 'Tab'
    )
      fetchGraph();
  };
  const stopListening = listen((order) => {
    requests.orders = withOrder(requests.orders, order);
    fetchGraph();
  });
  const fetchWhenIdle = () => {
    const savesData = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (savesData) return;
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      if ('requestIdleCallback' in window) requestIdleCallback(fetchGraph);
      else fetchGraph();
    });
    observer.observe(document.body);
  };
  const onLoad = () => (graph?.atOnce ? fetchGraph() : setTimeout(fetchWhenIdle, FETCH_DELAY));

  addEventListener('resize', onSize);
  addEventListener('pointerdown', onPointerDown, { passive: true });
  addEventListener('pointerup', onPointerUp, { passive: true });
  addEventListener('pointerover', onOver, { passive: true });
  addEventListener('click', onClick);
  addEventListener('keydown', onKey);
  addEventListener('load', onLoad);
  if (isFramed()) onSize();
  return {
    requests,
    takeOver() {
      stopListening();
      removeEventListener('resize', onSize);
      removeEventListener('pointerdown', onPointerDown);
      removeEventListener('pointerup', onPointerUp);
      removeEventListener('pointerover', onOver);
      removeEventListener('click', onClick);
      removeEventListener('keydown', onKey);
      document.documentElement.classList.remove('fetchingGraph');
      askFor(pressed);
      return requests;
    },
  };
}
