/** Source marks in a paragraph, and what they stand for. */
import { compareWhen, printWhen, spanOf } from '../model/dates.ts';
import type { Claim, Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { m } from '../words/index.ts';

/** Publisher, day and place of a citation: "BBC News, 21 March 2018, paragraph 17". */
export function printCitation(dataset: Dataset, citation: Citation, lang: Language): string {
  const source = dataset.sources.get(citation.source);
  if (!source) return citation.source;
  const parts = [source.publisher];
  // A date of which nothing is known is left out.
  if (spanOf(source.published).from !== null) parts.push(printWhen(source.published, lang));
  if (typeof citation.at === 'number') parts.push(m.prose.paragraph(lang, { at: citation.at }));
  else if (citation.at !== undefined) parts.push(citation.at);
  return parts.join(', ');
}

/**
 * Numbers citations in the order they are first met: the marks [1] [2] of a paragraph and its list.
 */
export class CitationMarks {
  readonly list: Citation[] = [];
  private readonly keys = new Map<string, number>();

  numbers(citations: readonly Citation[]): number[] {
    const numbers = citations.map((c) => {
      const key = c.at === undefined ? c.source : `${c.source}@${c.at}`;
      const known = this.keys.get(key);
      if (known !== undefined) return known;
      this.list.push(c);
      this.keys.set(key, this.list.length);
      return this.list.length;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}
export const printMarks = (numbers: readonly number[]): string =>
  numbers.map((n) => `[${n}]`).join('');

/** What some claims rest on, each source once, newest last: "BBC News, 21 March 2018". */
export function sourcesOf(dataset: Dataset, claims: readonly Claim[], lang: Language): string[] {
  const ids = new Set(claims.flatMap((claim) => claim.sources.map(({ source }) => source)));
  const sources = [...ids]
    .flatMap((id) => dataset.sources.get(id) ?? [])
    .sort((a, b) => compareWhen(a.published, b.published) || (a.id < b.id ? -1 : 1));
  return [...new Set(sources.map(({ id }) => printCitation(dataset, { source: id }, lang)))];
}
