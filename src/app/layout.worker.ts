/** A worker that computes layouts, the newest request only. */
import { stepsOf, type LayoutRequest } from './layoutSteps.ts';
import type { Places } from '../scene/layouts/layout.ts';

export interface ToLayoutWorker {
  /** The number of the request. */
  id: number;
  request: LayoutRequest;
}
export type FromLayoutWorker =
  { id: number; share: number } | { id: number; places: Places } | { id: number; failed: string };

const send = (message: FromLayoutWorker) => postMessage(message);
/** Lets the worker receive the messages that have come meanwhile. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
/** How long it computes between two pauses, in milliseconds. */
const SLICE = 40;
let newest = 0;

async function compute({ id, request }: ToLayoutWorker) {
  newest = id;
  try {
    const steps = await stepsOf(request);
    let paused = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        send({ id, places: step.value });
        return;
      }
      if (performance.now() - paused < SLICE) continue;
      send({ id, share: step.value });
      await pause();
      if (newest !== id) return;
      paused = performance.now();
    }
  } catch (error) {
    send({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}
addEventListener('message', ({ data }: MessageEvent<ToLayoutWorker>) => void compute(data));
