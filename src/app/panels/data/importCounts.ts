import type { Outcome } from '../../import.worker.ts';
import type { OwnDataWords } from './ownDataWords.ts';

/** How much was found in files: "3 things, 2 claims and 1 source". */
export function printCounts(counts: Outcome['counts'], words: OwnDataWords, lang: string): string {
  const number = new Intl.NumberFormat(lang);
  const counted = (['things', 'claims', 'votes', 'sources'] as const)
    .filter((what) => counts[what])
    .map((what) => words.counts[what]({ n: counts[what], shown: number.format(counts[what]) }));
  return new Intl.ListFormat(lang, { type: 'unit' }).format(counted);
}
