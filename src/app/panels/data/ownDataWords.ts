/** What is said of a reader's own data. */
import type { m, WordsOf } from '../../../words/index.ts';

export type OwnDataWords = WordsOf<typeof m.own>;
