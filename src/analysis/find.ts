/** Finds things by what people type: ids, names, other names and initials, accents optional. */
import MiniSearch from 'minisearch';
import type { Dataset, Thing } from '../model/dataset.ts';
import { fold, nearest } from '../model/check/nearest.ts';
import type { Language } from '../model/schema.ts';

const namesOf = (thing: Thing): string[] => [
  ...new Set([
    ...Object.values(thing.name),
    ...Object.values(thing.shortName),
    ...thing.otherNames,
  ]),
];

/** First letters of a name of three words or more: "Pedro Pablo Kuczynski" is found by "ppk". */
const initials = (name: string): string => {
  const words = name.split(/[\s,]+/).filter((w) => /^\p{Lu}/u.test(w));
  return words.length > 2 ? words.map((w) => w[0]).join('') : '';
};

/** The words of a text, parted by spaces and signs; an apostrophe parts none. */
const wordsIn = (text: string): string[] =>
  fold(text)
    .split(/[\s\p{P}\p{Z}]+/u)
    .filter(Boolean);
/** The words by which a name is found: "O’Brien" also by its second part. */
function wordsOfName(text: string): string[] {
  const words = wordsIn(text);
  const parts = wordsIn(text.replace(/['’‘ʼ`´]/g, ' ')).filter((part) => !words.includes(part));
  return [...words, ...parts];
}

export type FindThings = (query: string, limit?: number) => Thing[];

/**
 * Builds a search over all things, best first; whole names before parts, the well connected before
 * the rest.
 * @param weight how much a thing matters when two match alike (its number of neighbours, say)
 */
export function buildSearch(
  dataset: Dataset,
  lang: Language,
  weight: (id: string) => number = () => 0,
): FindThings {
  const index = new MiniSearch<{ id: string; name: string; other: string; summary: string }>({
    fields: ['name', 'other', 'summary'],
    tokenize: wordsOfName,
    processTerm: (term) => term,
    searchOptions: {
      tokenize: wordsIn,
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 4, other: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(
    [...dataset.things.values()].map((thing) => {
      const [firstName = ''] = Object.values(thing.name);
      const { [lang]: name = firstName } = thing.name;
      const { [lang]: summary = '' } = thing.summary ?? {};
      return {
        id: thing.id,
        name,
        other: [
          ...namesOf(thing),
          ...namesOf(thing).map(initials),
          thing.id.replaceAll('-', ' '),
        ].join(' '),
        summary,
      };
    }),
  );
  return (query, limit = 8) =>
    index
      .search(query, { boostDocument: (id) => 1 + Math.log2(1 + weight(String(id))) / 4 })
      .slice(0, limit)
      .flatMap((hit) => dataset.things.get(String(hit.id)) ?? []);
}

/** Whether each word of a text begins a word of the names of a thing. */
function isNamedBy(thing: Thing, text: string): boolean {
  const words = [...namesOf(thing), ...namesOf(thing).map(initials)].flatMap(wordsOfName);
  return wordsIn(text).every((word) => words.some((one) => one.startsWith(word)));
}

/** Characters of a text that is searched for. */
const LONGEST_QUERY = 300;

/** The thing with an id or a whole name, or the ids most like the text. */
export function resolveThing(
  dataset: Dataset,
  text: string,
): { thing: Thing } | { near: string[] } {
  const exact = dataset.things.get(text);
  if (exact) return { thing: exact };
  const foldedText = fold(text).trim();
  const named = [...dataset.things.values()].filter(
    (thing) => thing.id === foldedText || namesOf(thing).some((name) => fold(name) === foldedText),
  );
  const [first] = named
    .filter((thing) => Object.values(thing.name).some((name) => fold(name) === foldedText))
    .concat(named);
  if (first) return { thing: first };
  // What is longer names nothing, and a search would try every part of it.
  if (text.length > LONGEST_QUERY) return { near: [] };
  const found = buildSearch(dataset, dataset.languages[0] ?? 'en')(text, 4);
  // The only one that the search finds, where every word is one of its names' or begins one.
  const [only] = found;
  if (only && found.length === 1 && isNamedBy(only, text)) return { thing: only };
  const similar = found.map((t) => t.id);
  return { near: [...new Set([...similar, ...nearest(text, dataset.things.keys())])].slice(0, 4) };
}
