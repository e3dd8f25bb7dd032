/**
 * Sources as CSL-JSON (data of the Citation Style Language, which Zotero, Pandoc and others read).
 */
import { append } from '../model/lists.ts';
import { isIsoDate, spanOf } from '../model/dates.ts';
import type { Citation, Language, Source } from '../model/schema.ts';
import { m } from '../words/index.ts';

export interface CslItem {
  id: string;
  type: 'article-newspaper' | 'legislation' | 'entry-encyclopedia' | 'document';
  title: string;
  author?: { literal: string }[];
  'container-title'?: string;
  publisher: string;
  issued?: { 'date-parts': number[][]; circa?: boolean };
  URL?: string;
  language?: string;
  /** The places cited: "paragraphs 17, 28". */
  note?: string;
}

const TYPES: Record<Source['kind'], CslItem['type']> = {
  'news-report': 'article-newspaper',
  'wire-report': 'article-newspaper',
  'official-act': 'legislation',
  encyclopedia: 'entry-encyclopedia',
  other: 'document',
  'editorial-note': 'document',
};

/**
 * An EDTF date as CSL has it: as exact as it is written, and a time that is no ISO date by its
 * first and last day.
 */
function issuedOf(edtf: string): CslItem['issued'] {
  const bare = edtf.replace(/[~?%]/g, '');
  const circa = bare !== edtf ? { circa: true } : {};
  if (isIsoDate(bare)) return { 'date-parts': [bare.split('-').map(Number)], ...circa };
  const { from, to } = spanOf(edtf);
  const ends = [from, to].filter((day) => day !== null);
  return ends.length
    ? { 'date-parts': ends.map((day) => day.split('-').map(Number)), ...circa }
    : undefined;
}

/** The title of a source: in the source's own language, else in that of the reader, else in any. */
function titleOf({ title, language }: Source, lang: Language): string {
  if (typeof title === 'string') return title;
  const [first = ''] = Object.values(title);
  const original = language === undefined ? undefined : title[language];
  return original ?? title[lang] ?? first;
}

/** One item a source, in the order they are first cited; the places cited are in its note. */
export function toCsl(
  sources: ReadonlyMap<string, Source>,
  citations: readonly Citation[],
  lang: Language,
): CslItem[] {
  const cited = new Map<string, Citation[]>();
  for (const citation of citations) append(cited, citation.source, citation);
  return [...cited].flatMap(([id, places]) => {
    const source = sources.get(id);
    if (!source) return [];
    const at = places.map((place) => place.at).filter((place) => place !== undefined);
    const numbers = at.filter((place) => typeof place === 'number');
    const note = [
      ...(numbers.length
        ? [m.csl.paragraphs(lang, { n: numbers.length, list: numbers.join(', ') })]
        : []),
      ...at.filter((place) => typeof place === 'string'),
    ]
      .filter(Boolean)
      .join('; ');
    const news =
      TYPES[source.kind] === 'article-newspaper' || TYPES[source.kind] === 'entry-encyclopedia';
    return {
      id,
      type: TYPES[source.kind],
      title: titleOf(source, lang),
      ...(source.author ? { author: [{ literal: source.author }] } : {}),
      ...(news ? { 'container-title': source.publisher } : {}),
      publisher: source.publisher,
      issued: issuedOf(source.published),
      ...(source.url ? { URL: source.url } : {}),
      ...(source.language ? { language: source.language } : {}),
      ...(note ? { note } : {}),
    };
  });
}
