/**
 * A worker that answers questions about chains. Only the newest one: a keystroke ends the search
 * before it.
 */
import { ChainQuery, type Answer, type Question } from '../analysis/chainQuery.ts';
import { resolveDataset } from '../model/dataset.ts';
import type { RawDataset } from '../model/schema.ts';

/** The dataset, once, and then questions, each with a number of its own. */
export type ToWorker = { raw: RawDataset } | { request: number; question: Question };
export type FromWorker = { request: number; answer: Answer } | { request: number; failed: string };

const send = (message: FromWorker) => postMessage(message);
/** Lets the worker receive the messages that have come meanwhile. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
let query: ChainQuery | undefined;
let newest = 0;

async function receive(data: ToWorker) {
  if ('raw' in data) {
    query = new ChainQuery(resolveDataset(data.raw));
    return;
  }
  newest = data.request;
  try {
    const steps = query?.steps(data.question);
    for (let step = steps?.next(); step; step = steps?.next()) {
      if (step.done) {
        send({ request: data.request, answer: step.value });
        return;
      }
      await pause();
      if (newest !== data.request) return;
    }
  } catch (error) {
    send({
      request: data.request,
      failed: error instanceof Error ? error.message : String(error),
    });
  }
}
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => void receive(data));
