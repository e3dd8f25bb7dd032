import type { Outcome } from '../import.worker.ts';
import type { Messages } from '../messages/index.ts';

/** How much was understood of files: "3 things, 2 claims and 1 source". */
export function printCounts(
  counts: Outcome['counts'],
  words: Messages['own'],
  lang: string,
): string {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  const counted = (['things', 'claims', 'votes', 'sources'] as const)
    .filter((what) => counts[what])
    .map(
      (what) =>
        `${number.format(counts[what])} ${words.counts[what][plural.select(counts[what])] ?? words.counts[what].other}`,
    );
  return new Intl.ListFormat(lang, { type: 'unit' }).format(counted);
}
