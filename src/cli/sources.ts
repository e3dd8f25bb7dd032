/** The numbered sources of a paragraph, as JSON and as text. */
import { printCitation } from '../prose/citation.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';

/**
 * One source for each mark, in order; `at` is null where the citation names no place in the source.
 */
export const sourcesJson = (citations: readonly Citation[]) =>
  citations.map(({ source, at }, n) => ({ mark: n + 1, source, at: at ?? null }));

/** Prints one line for each mark: "[1] BBC News, 21 March 2018, paragraph 17". */
export function printSources(
  dataset: Dataset,
  citations: readonly Citation[],
  { lang, print, indent = '' }: { lang: Language; print: (text: string) => void; indent?: string },
) {
  citations.forEach((citation, n) =>
    print(`${indent}[${n + 1}] ${printCitation(dataset, citation, lang)}`),
  );
}
