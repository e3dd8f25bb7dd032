/**
 * Has a layout computed in a worker; where a page may not start one, as in a sandboxed frame, on
 * the page itself, step by step.
 */
import type { Places } from '../scene/layouts/layout.ts';
import { stepsOf, type LayoutRequest } from './layoutSteps.ts';
import type { FromLayoutWorker, ToLayoutWorker } from './layout.worker.ts';

export interface LayoutEvents {
  /** The share done, from 0 to 1. */
  onShare(share: number): void;
  onPlaces(places: Places): void;
  onFailure(reason: string): void;
}

export interface LayoutClient {
  /** Starts computing places; a request before is cancelled. */
  start(request: LayoutRequest, events: LayoutEvents): void;
  /** Cancels the request. */
  stop(): void;
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

export function createLayoutClient(): LayoutClient {
  let worker: Worker | undefined;
  let unavailable = typeof Worker === 'undefined';
  /** The number of the newest request. */
  let newest = 0;
  let pending: { request: LayoutRequest; events: LayoutEvents } | undefined;

  /** On the page itself, with a pause after each step, so that the page stays responsive. */
  async function computeOnPage() {
    const id = newest;
    if (!pending) return;
    const { request, events } = pending;
    try {
      const steps = await stepsOf(request);
      for (let step = steps.next(); id === newest; step = steps.next()) {
        if (step.done) {
          events.onPlaces(step.value);
          return;
        }
        events.onShare(step.value);
        await new Promise((resolve) => setTimeout(resolve));
      }
    } catch (error) {
      if (id === newest) events.onFailure(reasonOf(error));
    }
  }

  function onMessage({ data }: MessageEvent<FromLayoutWorker>) {
    if (data.id !== newest || !pending) return;
    const { events } = pending;
    if ('share' in data) {
      events.onShare(data.share);
      return;
    }
    pending = undefined;
    if ('places' in data) events.onPlaces(data.places);
    else events.onFailure(data.failed);
  }

  function startWorker(): Worker | undefined {
    if (worker || unavailable) return worker;
    try {
      worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A frame without an origin of its own may not start one.
      unavailable = true;
      return undefined;
    }
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', () => {
      unavailable = true;
      worker = undefined;
      void computeOnPage();
    });
    return worker;
  }

  return {
    start(request, events) {
      newest += 1;
      pending = { request, events };
      const started = startWorker();
      if (started) started.postMessage({ id: newest, request } satisfies ToLayoutWorker);
      else void computeOnPage();
    },
    stop() {
      newest += 1;
      pending = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}
