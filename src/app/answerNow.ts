import { ChainQuery, type Answer, type Question } from '../analysis/chainQuery.ts';
import { runToEnd } from '../analysis/search.ts';
import type { Dataset } from '../model/dataset.ts';

const answerers = new WeakMap<Dataset, ChainQuery>();

/** Answers on the page, in one go. */
export type AnswerNow = (whole: Dataset, question: Question) => Answer;
export const answerNow: AnswerNow = (whole, question) => {
  const answerer = answerers.get(whole) ?? new ChainQuery(whole);
  answerers.set(whole, answerer);
  return runToEnd(answerer.steps(question));
};
