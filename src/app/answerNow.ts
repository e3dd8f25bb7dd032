import { ChainQuery } from '../analysis/chainQuery.ts';
import { runToEnd } from '../analysis/search.ts';
import type { Dataset } from '../model/dataset.ts';
import type { AnswerNow } from './chainClient.ts';

const answerers = new WeakMap<Dataset, ChainQuery>();

/** Answers on the page, in one go. */
export const answerNow: AnswerNow = (whole, question) => {
  const answerer = answerers.get(whole) ?? new ChainQuery(whole);
  answerers.set(whole, answerer);
  return runToEnd(answerer.steps(question));
};
