/** Answers questions beside the page: the newest one only, so that a keystroke gives up the search before it. */
import { ChainQuery, type Answer, type Question } from '../analysis/chainQuery.ts';
import { resolveDataset } from '../model/dataset.ts';
import type { RawDataset } from '../model/schema.ts';

export type ToWorker = { raw: RawDataset } | { asked: number; question: Question };
export type FromWorker = { asked: number; answer: Answer } | { asked: number; failed: string };

const send = (message: FromWorker) => postMessage(message);
/** Lets the messages in that have come meanwhile. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
let answerer: ChainQuery | undefined;
let newest = 0;

async function follow(data: ToWorker) {
  if ('raw' in data) {
    answerer = new ChainQuery(resolveDataset(data.raw));
    return;
  }
  newest = data.asked;
  try {
    const steps = answerer?.steps(data.question);
    for (let step = steps?.next(); step; step = steps?.next()) {
      if (step.done) {
        send({ asked: data.asked, answer: step.value });
        return;
      }
      await pause();
      if (newest !== data.asked) return;
    }
  } catch (error) {
    send({ asked: data.asked, failed: error instanceof Error ? error.message : String(error) });
  }
}
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void follow(data));
