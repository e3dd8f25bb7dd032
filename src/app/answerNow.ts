import { ChainQuery, type Answer, type Question } from '../analysis/chainQuery.ts';
import { runToEnd } from '../analysis/search.ts';
import type { Dataset } from '../model/dataset.ts';
import { memoOf } from '../model/memo.ts';

const queryOf = memoOf((dataset: Dataset) => new ChainQuery(dataset));

/** Answers a question on the page itself, without a pause. */
export type AnswerNow = (whole: Dataset, question: Question) => Answer;
export const answerNow: AnswerNow = (whole, question) => runToEnd(queryOf(whole).steps(question));
