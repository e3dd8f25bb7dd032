import { Answerer } from '../analysis/chainQuery.ts';
import { finish } from '../analysis/search.ts';
import type { Dataset } from '../model/dataset.ts';
import type { AnswerNow } from './chainClient.ts';

const answerers = new WeakMap<Dataset, Answerer>();

/** Answers on the page, in one go. */
export const answerNow: AnswerNow = (whole, question) => {
  const answerer = answerers.get(whole) ?? new Answerer(whole);
  answerers.set(whole, answerer);
  return finish(answerer.steps(question));
};
