/**
 * What a page does before its graph lives: says how high it would be, and waits. The graph is fetched when a reader touches the
 * picture or the host asks for something, or after a while, when nothing else is to be done; what was touched is done then.
 */
import { heightFor, type Order } from '../protocol/messages.ts';
import { isFramed, listen, tellHeight } from './frameMessaging.ts';

/** What was asked of the picture before it lived. */
export interface Asked {
  /** The thing or line that was touched last. */
  thing?: string;
  line?: string;
  /** The step that was gone to, from 0. */
  step?: number;
  orders: Order[];
}

/** How long a page that nobody touches waits before its graph is fetched, in milliseconds. */
const PATIENCE = 3000;

/** How the living page learns of what was asked: it takes it over, once. */
export interface Waiting {
  asked: Asked;
  takeOver(): Asked;
}

/**
 * @param open whether a sheet stands under the picture
 * @param graph what begins to fetch the graph, called once, and whether it does not wait; without it the picture stands still
 */
export function waitForTouch(
  open: boolean,
  graph?: { fetchGraph: () => void; atOnce: boolean },
): Waiting {
  const asked: Asked = { orders: [] };
  let awake = false;
  const wake = () => {
    if (awake || !graph) return;
    awake = true;
    document.documentElement.classList.add('waking');
    graph.fetchGraph();
  };
  const onSize = () => tellHeight(heightFor(innerWidth, open));
  const marked = (event: Event) =>
    event.target instanceof Element
      ? event.target.closest<HTMLElement | SVGElement>('[data-thing], [data-line]')
      : null;
  const onPointerDown = (event: Event) => {
    if (event.target instanceof Element && event.target.closest('#app')) wake();
  };
  const onOver = (event: Event) => marked(event) && wake();
  const onClick = (event: Event) => {
    const mark = marked(event);
    if (mark) Object.assign(asked, { thing: mark.dataset['thing'], line: mark.dataset['line'] });
    const link =
      event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-step]') : null;
    if (!link) return;
    event.preventDefault();
    asked.step = Number(link.dataset['step']);
    wake();
  };
  const onKey = (event: KeyboardEvent) => {
    if (
      event.target instanceof Element &&
      event.target.closest('[role="application"]') &&
      event.key !== 'Tab'
    )
      wake();
  };
  const stopListening = listen((order) => {
    asked.orders.push(order);
    wake();
  });
  const wakeWhenIdle = () => {
    const saves = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (saves) return;
    const seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      seen.disconnect();
      if ('requestIdleCallback' in window) requestIdleCallback(wake);
      else wake();
    });
    seen.observe(document.body);
  };
  const onLoad = () => (graph?.atOnce ? wake() : setTimeout(wakeWhenIdle, PATIENCE));

  addEventListener('resize', onSize);
  addEventListener('pointerdown', onPointerDown, { passive: true });
  addEventListener('pointerover', onOver, { passive: true });
  addEventListener('click', onClick);
  addEventListener('keydown', onKey);
  addEventListener('load', onLoad);
  if (isFramed()) onSize();
  return {
    asked,
    takeOver() {
      stopListening();
      removeEventListener('resize', onSize);
      removeEventListener('pointerdown', onPointerDown);
      removeEventListener('pointerover', onOver);
      removeEventListener('click', onClick);
      removeEventListener('keydown', onKey);
      document.documentElement.classList.remove('waking');
      return asked;
    },
  };
}
