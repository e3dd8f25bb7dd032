/** What things are called: in full, for short, in a sentence, and in full once and short after. */
import { inLanguage, thingOf, type Claim, type Dataset, type Thing } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { kindWord } from '../model/words.ts';
import { ALL_GRAMMARS, grammarOf, inMidSentence } from './grammar.ts';

export const nameOf = (dataset: Dataset, id: string, lang: Language): string =>
  inLanguage(thingOf(dataset, id).name, lang);
export const shortNameOf = (dataset: Dataset, id: string, lang: Language): string =>
  inLanguage(thingOf(dataset, id).shortName, lang);

/** What kind of thing it is, in the dataset's own word where it has one. */
export const kindOf = ({ kind, kindName }: Thing, lang: Language): string =>
  kindName ? inLanguage(kindName, lang) : kindWord(kind, lang);

/** Who says so: the name of a thing, a plain name, or nothing where the source itself reports it. */
export function byName(dataset: Dataset, claim: Claim, lang: Language): string | undefined {
  if (claim.by === undefined) return undefined;
  return typeof claim.by === 'string'
    ? nameOf(dataset, claim.by, lang)
    : inLanguage(claim.by, lang);
}

/** The name as it stands in a sentence: what is a sentence of its own, an event or a vote, is put in quotes. */
export function nameInSentence(dataset: Dataset, id: string, lang: Language): string {
  const name = nameOf(dataset, id, lang);
  const { kind } = thingOf(dataset, id);
  if (kind !== 'event' && kind !== 'vote') return name;
  return grammarOf(lang).quoted(name);
}

/** The same with the article it takes there: "the Congress of Peru". */
export function nameWithArticle(dataset: Dataset, id: string, lang: Language): string {
  const { kind, article } = thingOf(dataset, id);
  const name = nameInSentence(dataset, id, lang);
  const own = article?.[lang];
  if (own !== undefined) return own ? `${own} ${name}` : name;
  const small = grammarOf(lang).inMidSentence(name);
  return kind === 'organization' || kind === 'post' || kind === 'document'
    ? grammarOf(lang).withArticle(small)
    : small;
}

interface Calling {
  id: string;
  full: string;
  /** What a paper calls them once they have been named: a name given for it, or the family name. */
  short: string;
  /** Whether no one else of the dataset has the short name in theirs. */
  unique: boolean;
}

/** Whether a name has some words in it, one after the other. */
const hasWords = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

/** The names people go by in one language. */
function callings(dataset: Dataset, lang: Language): Calling[] {
  const people = [...dataset.things.values()].filter((thing) => thing.kind === 'person');
  const names = people.map((thing) => inLanguage(thing.name, lang));
  return people.map((thing, i) => {
    const full = names[i] ?? '';
    const given = inLanguage(thing.shortName, lang);
    const alone = (short: string) => names.every((name, k) => k === i || !hasWords(name, short));
    // The family name as it is sorted by, "Bartra Barriga, Rosa María", where it stands in the name: "Bartra". Who is "Fujimori"? No short name, where two have it.
    const family = thing.sortName?.split(',')[0]?.split(/\s+/)[0];
    const familyAlone =
      family !== undefined &&
      hasWords(full.split(/\s+/).slice(1).join(' '), family) &&
      alone(family);
    const short = given === full && familyAlone ? family : given;
    return { id: thing.id, full, short, unique: alone(short) };
  });
}

interface Names {
  callings: Calling[];
  pattern: RegExp;
  bodies: string[];
  /** Words that the dataset's texts have with a small first letter: they are no names. */
  common: ReadonlySet<string>;
  /** Words with a capital in the names of things and of who makes a claim; but not of events and votes, whose names are sentences. */
  words: ReadonlySet<string>;
}
const known = new WeakMap<Dataset, Map<Language, Names>>();
function namesIn(dataset: Dataset, lang: Language): Names {
  const byLanguage = known.get(dataset) ?? new Map<Language, Names>();
  known.set(dataset, byLanguage);
  const made = byLanguage.get(lang);
  if (made) return made;
  const list = callings(dataset, lang);
  const parts = [...new Set(list.flatMap((calling) => [calling.full, calling.short]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const bodies = [...dataset.things.values()]
    .filter((thing) => thing.kind === 'organization')
    .flatMap((thing) => [inLanguage(thing.name, lang), inLanguage(thing.shortName, lang)]);
  // What stands in quotes is left as it is: it is the name of something else, or somebody's own words.
  const texts = [...dataset.claims.values()].map((claim) => inLanguage(claim.text, lang)).join(' ');
  const common = new Set(texts.match(/(?<!\p{L})\p{Ll}\p{L}*/gu));
  const names = [...dataset.things.values()]
    .filter(({ kind }) => kind !== 'event' && kind !== 'vote')
    .flatMap(({ name, shortName }) => [inLanguage(name, lang), inLanguage(shortName, lang)]);
  const makers = [...dataset.claims.values()].map(({ by }) =>
    typeof by === 'string' ? '' : inLanguage(by, lang),
  );
  const words = new Set([...names, ...makers].join(' ').match(/(?<!\p{L})\p{Lu}\p{L}*/gu));
  const entry = {
    callings: list,
    bodies,
    common,
    words,
    pattern: new RegExp(
      `“[^”]*”|«[^»]*»|"[^"]*"|(?<![\\p{L}\\p{N}-])(?<!(?:${ALL_GRAMMARS.flatMap(({ formsOfAddress }) => formsOfAddress).join('|')})\\.? )(?:${parts.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`,
      'gu',
    ),
  };
  byLanguage.set(lang, entry);
  return entry;
}

const begins = (text: string, name: string): boolean =>
  text.startsWith(name) && !/^\p{L}/u.test(text.slice(name.length));

/** A sentence as it goes on within another: its first letter small, unless it begins with a name. */
export function midSentence(dataset: Dataset, text: string, lang: Language): string {
  const { callings: people, bodies, common } = namesIn(dataset, lang);
  if (people.some(({ full, short }) => begins(text, full) || begins(text, short))) return text;
  if (bodies.some((name) => begins(text, name))) return grammarOf(lang).inMidSentence(text);
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return common.has(first.toLocaleLowerCase(lang))
    ? first.charAt(0).toLocaleLowerCase(lang) + text.slice(1)
    : inMidSentence(text, lang);
}

/** Whether a text begins with a thing's name, full or short. */
export const startsWithName = (
  dataset: Dataset,
  id: string,
  text: string,
  lang: Language,
): boolean => withoutName(dataset, id, text, lang) !== undefined;
/** A text without the name of a thing that it begins with; undefined where it does not. */
export function withoutName(
  dataset: Dataset,
  id: string,
  text: string,
  lang: Language,
): string | undefined {
  const calling = namesIn(dataset, lang).callings.find((each) => each.id === id);
  const name = [
    nameOf(dataset, id, lang),
    shortNameOf(dataset, id, lang),
    calling?.full.split(' ').at(-1) ?? '',
  ]
    .filter(Boolean)
    .find((each) => begins(text, `${each} `));
  return name === undefined ? undefined : text.slice(name.length + 1);
}

/** Whether the first word of a text is a word of anybody's name: "García" of "Alan García". */
export const startsWithNameWord = (dataset: Dataset, text: string, lang: Language): boolean =>
  namesIn(dataset, lang).words.has(/^\p{L}+/u.exec(text)?.[0] ?? '');

/** Whether a text has the name of anyone of the dataset, full or short. */
export const namesAnyone = (dataset: Dataset, text: string, lang: Language): boolean => {
  const { callings: people, pattern } = namesIn(dataset, lang);
  return (text.match(pattern) ?? []).some((name) =>
    people.some(({ full, short }) => name === full || name === short),
  );
};

/**
 * Names people over the sentences of one paragraph: in full where they are first met, short after. A short name that
 * somebody else in the paragraph could go by is not used; one that its writer used is taken for the one the paragraph is about.
 * @param about.near ids of those it is about
 * @param about.own of each sentence, ids of those whose tie it tells: a short name that fits one of them alone is theirs
 */
export function tellNames(
  dataset: Dataset,
  lang: Language,
  sentences: readonly string[],
  about: { near?: ReadonlySet<string>; own?: readonly (readonly string[])[] } = {},
): string[] {
  const { near = new Set<string>(), own = [] } = about;
  const { callings: people, pattern } = namesIn(dataset, lang);
  const meant = (name: string, at: number): Calling | undefined => {
    const full = people.find((calling) => calling.full === name);
    if (full) return full;
    const ends = people.filter(
      (calling) => own[at]?.includes(calling.id) && hasWords(calling.full, name),
    );
    if (ends.length === 1 && ends[0]?.short === name) return ends[0];
    const others = (calling: Calling) =>
      people.some((other) => other !== calling && near.has(other.id) && hasWords(other.full, name));
    return people.find(
      (calling) =>
        calling.short === name && (calling.unique || (near.has(calling.id) && !others(calling))),
    );
  };
  const there = new Set(
    sentences.flatMap((text, at) =>
      [...text.matchAll(pattern)].flatMap(([name]) => meant(name, at) ?? []),
    ),
  );
  const shortOf = (calling: Calling) =>
    calling.unique ||
    ![...there].some((other) => other !== calling && hasWords(other.full, calling.short))
      ? calling.short
      : calling.full;
  const met = new Set<string>();
  return sentences.map((text, at) =>
    text.replace(pattern, (name) => {
      const calling = meant(name, at);
      if (!calling) return name;
      if (met.has(calling.id)) return shortOf(calling);
      met.add(calling.id);
      return calling.full;
    }),
  );
}
