/** Works out where things stand, beside the page: the newest request only. */
import { stepsOf, type ArrangeRequest } from './layoutSteps.ts';
import type { Places } from '../scene/layouts/layout.ts';

export interface ToArranger {
  asked: number;
  wanted: ArrangeRequest;
}
export type FromArranger =
  | { asked: number; share: number }
  | { asked: number; places: Places }
  | { asked: number; failed: string };

const send = (message: FromArranger) => postMessage(message);
/** Lets the messages in that have come meanwhile. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
/** Between two looks at the messages, in milliseconds. */
const TURN = 40;
let newest = 0;

async function arrange({ asked, wanted }: ToArranger) {
  newest = asked;
  try {
    const steps = await stepsOf(wanted);
    let looked = performance.now();
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        send({ asked, places: step.value });
        return;
      }
      if (performance.now() - looked < TURN) continue;
      send({ asked, share: step.value });
      await pause();
      if (newest !== asked) return;
      looked = performance.now();
    }
  } catch (error) {
    send({ asked, failed: error instanceof Error ? error.message : String(error) });
  }
}
addEventListener('message', ({ data }: MessageEvent<ToArranger>) => void arrange(data));
