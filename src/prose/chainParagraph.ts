/**
 * A paragraph with its sources, to paste into an article: as plain text, or as Markdown with
 * footnotes.
 */
import { printWhen } from '../model/dates.ts';
import { inLanguage, type Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { printCitation } from './citation.ts';

export interface Paragraph {
  sentence: string;
  citations: readonly Citation[];
}

/** A source in full: "BBC News: Peru's president offers resignation, 21 March 2018, paragraph 17. https://..." */
function fullCitation(
  dataset: Dataset,
  citation: Citation,
  lang: Language,
): { words: string; url?: string } {
  const source = dataset.sources.get(citation.source);
  if (!source) return { words: citation.source };
  const title =
    typeof source.title === 'string'
      ? source.title
      : inLanguage(source.title, source.language ?? lang);
  const at = printCitation(dataset, citation, lang).slice(
    `${source.publisher}, ${printWhen(source.published, lang)}`.length,
  );
  return {
    words: `${source.author ? `${source.author}, ` : ''}${source.publisher}: ${title}, ${printWhen(source.published, lang)}${at}`,
    url: source.url,
  };
}

export function plainParagraph(
  dataset: Dataset,
  { sentence, citations }: Paragraph,
  lang: Language,
  address: string,
): string {
  const sources = citations.map((citation, i) => {
    const { words, url } = fullCitation(dataset, citation, lang);
    return `[${i + 1}] ${words}.${url ? ` ${url}` : ''}`;
  });
  return [sentence, '', ...sources, '', address].join('\n');
}

/** Escapes the characters that mean something in Markdown. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

/** With footnotes (`[^1]`), as GitHub, Pandoc and most editors read them. */
export function markdownParagraph(
  dataset: Dataset,
  { sentence, citations }: Paragraph,
  lang: Language,
  address: string,
): string {
  const body = sentence
    .split(/(\[\d+\])/)
    .map((part) => (/^\[\d+\]$/.test(part) ? part.replace('[', '[^') : escaped(part)));
  const notes = citations.map((citation, i) => {
    const { words, url } = fullCitation(dataset, citation, lang);
    return `[^${i + 1}]: ${escaped(words)}.${url ? ` <${new URL(url).href}>` : ''}`;
  });
  return [body.join(''), '', ...notes, '', `<${address}>`].join('\n');
}
