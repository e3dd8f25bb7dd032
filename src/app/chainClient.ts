/**
 * Has chains searched for in a worker; where a page may not start one, as in a sandboxed frame, on
 * the page itself.
 */
import type { Answer, Question } from '../analysis/chainQuery.ts';
import type { Dataset } from '../model/dataset.ts';
import type { FromWorker, ToWorker } from './chain.worker.ts';

export interface ChainClient {
  /** Calls back once with the answer, unless another question is asked before it is there. */
  ask(question: Question, done: (answer: Answer) => void): void;
  /** Ends the worker, and forgets the question. */
  stop(): void;
}

export function createChainClient(whole: Dataset): ChainClient {
  let worker: Worker | undefined;
  let unavailable = typeof Worker === 'undefined';
  /** The number of the newest request. */
  let newest = 0;
  let pending: { question: Question; done: (answer: Answer) => void } | undefined;

  async function answerOnPage() {
    unavailable = true;
    worker = undefined;
    if (!pending) return;
    const { question, done } = pending;
    const request = newest;
    const { answerNow } = await import('./answerNow.ts');
    if (request !== newest) return;
    pending = undefined;
    done(answerNow(whole, question));
  }

  function start(): Worker | undefined {
    if (worker ?? unavailable) return worker;
    try {
      worker = new Worker(new URL('./chain.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A frame without an origin of its own may not start one.
      unavailable = true;
      return undefined;
    }
    worker.addEventListener('error', () => void answerOnPage());
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.request !== newest || !pending) return;
      if ('failed' in data) return void answerOnPage();
      const { done } = pending;
      pending = undefined;
      done(data.answer);
    });
    worker.postMessage({ raw: whole.raw } satisfies ToWorker);
    return worker;
  }

  return {
    ask(question, done) {
      newest += 1;
      pending = { question, done };
      const started = start();
      if (started) started.postMessage({ request: newest, question } satisfies ToWorker);
      else void answerOnPage();
    },
    stop() {
      newest += 1;
      pending = undefined;
      worker?.terminate();
      worker = undefined;
    },
  };
}
