/** Has a layout worked out beside the page, in a worker; where a page may have none, as in a sandboxed frame, here, in turns. */
import type { Places } from '../scene/layouts/layout.ts';
import { stepsOf, type ArrangeRequest } from './layoutSteps.ts';
import type { FromArranger, ToArranger } from './layout.worker.ts';

export interface ArrangeEvents {
  /** The share done, from 0 to 1. */
  onShare(share: number): void;
  onPlaces(places: Places): void;
  onFailure(reason: string): void;
}

export interface LayoutClient {
  /** Asks for places; what was asked before is given up. */
  arrange(wanted: ArrangeRequest, events: ArrangeEvents): void;
  /** Gives up what is asked. */
  stop(): void;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export function createLayoutClient(): LayoutClient {
  let worker: Worker | undefined;
  let refused = typeof Worker === 'undefined';
  let asked = 0;
  let waiting: { wanted: ArrangeRequest; events: ArrangeEvents } | undefined;

  /** On the page itself: a turn at a time, so that it stays alive. */
  async function arrangeHere() {
    const mine = asked;
    const { wanted, events } = waiting ?? {};
    if (!wanted || !events) return;
    try {
      const steps = await stepsOf(wanted);
      for (let step = steps.next(); mine === asked; step = steps.next()) {
        if (step.done) {
          events.onPlaces(step.value);
          return;
        }
        events.onShare(step.value);
        await new Promise((resolve) => setTimeout(resolve));
      }
    } catch (error) {
      if (mine === asked) events.onFailure(reasonOf(error));
    }
  }

  function onMessage({ data }: MessageEvent<FromArranger>) {
    if (data.asked !== asked || !waiting) return;
    const { events } = waiting;
    if ('share' in data) {
      events.onShare(data.share);
      return;
    }
    waiting = undefined;
    if ('places' in data) events.onPlaces(data.places);
    else events.onFailure(data.failed);
  }

  function start(): Worker | undefined {
    if (worker || refused) return worker;
    try {
      worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A frame without an origin of its own may not start one.
      refused = true;
      return undefined;
    }
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', () => {
      refused = true;
      worker = undefined;
      void arrangeHere();
    });
    return worker;
  }

  return {
    arrange(wanted, events) {
      asked += 1;
      waiting = { wanted, events };
      const started = start();
      if (started) started.postMessage({ asked, wanted } satisfies ToArranger);
      else void arrangeHere();
    },
    stop() {
      asked += 1;
      waiting = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}
