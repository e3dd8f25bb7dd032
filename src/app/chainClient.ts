/** Asks for chains beside the page, in a worker; where a page may have none, as in a sandboxed frame, here. */
import type { Answer, Question } from '../analysis/chainQuery.ts';
import type { Dataset } from '../model/dataset.ts';
import type { FromWorker, ToWorker } from './chain.worker.ts';

export interface ChainClient {
  /** Calls back once with the answer, unless another question is asked before it is there. */
  ask(question: Question, done: (answer: Answer) => void): void;
}

export function createChainClient(whole: Dataset): ChainClient {
  let worker: Worker | undefined;
  let refused = typeof Worker === 'undefined';
  let asked = 0;
  let waiting: { question: Question; done: (answer: Answer) => void } | undefined;

  async function answerHere() {
    refused = true;
    worker = undefined;
    const { question, done } = waiting ?? {};
    const mine = asked;
    const { answerNow } = await import('./answerNow.ts');
    if (mine !== asked || !question) return;
    waiting = undefined;
    done?.(answerNow(whole, question));
  }

  function start(): Worker | undefined {
    if (worker ?? refused) return worker;
    try {
      worker = new Worker(new URL('./chain.worker.ts', import.meta.url), { type: 'module' });
    } catch {
      // A frame without an origin of its own may not start one.
      refused = true;
      return undefined;
    }
    worker.addEventListener('error', () => void answerHere());
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if (data.asked !== asked || !waiting) return;
      if ('failed' in data) return void answerHere();
      const { done } = waiting;
      waiting = undefined;
      done(data.answer);
    });
    worker.postMessage({ raw: whole.raw } satisfies ToWorker);
    return worker;
  }

  return {
    ask(question, done) {
      asked += 1;
      waiting = { question, done };
      const started = start();
      if (started) started.postMessage({ asked, question } satisfies ToWorker);
      else void answerHere();
    },
  };
}
