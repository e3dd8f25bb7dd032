import { ChainQuery, type Answer, type Question } from '../analysis/chainQuery.ts';
import { runToEnd } from '../analysis/search.ts';
import type { Dataset } from '../model/dataset.ts';

const queries = new WeakMap<Dataset, ChainQuery>();

/** Answers a question on the page itself, without a pause. */
export type AnswerNow = (whole: Dataset, question: Question) => Answer;
export const answerNow: AnswerNow = (whole, question) => {
  const query = queries.get(whole) ?? new ChainQuery(whole);
  queries.set(whole, query);
  return runToEnd(query.steps(question));
};
