/**
 * Names of things: full and short, within a sentence, and over a paragraph: in full first and short
 * after that.
 */
import { inLanguage, thingOf, type Claim, type Dataset, type Thing } from '../model/dataset.ts';
import { memoOf } from '../model/memo.ts';
import type { Language } from '../model/schema.ts';
import { kindWord } from '../model/words.ts';
import { ALL_GRAMMARS, firstWord, grammarOf, inMidSentence, lowered } from './grammar.ts';

export const nameOf = (dataset: Dataset, id: string, lang: Language): string =>
  inLanguage(thingOf(dataset, id).name, lang);
export const shortNameOf = (dataset: Dataset, id: string, lang: Language): string =>
  inLanguage(thingOf(dataset, id).shortName, lang);

/** What kind of thing it is, in the dataset's own word where it has one. */
export const kindOf = ({ kind, kindName }: Thing, lang: Language): string =>
  kindName ? inLanguage(kindName, lang) : kindWord(kind, lang);

/** The name of whom a claim is attributed to; undefined where the source itself reports it. */
export function byName(dataset: Dataset, claim: Claim, lang: Language): string | undefined {
  if (claim.by === undefined) return undefined;
  return typeof claim.by === 'string'
    ? nameOf(dataset, claim.by, lang)
    : inLanguage(claim.by, lang);
}

/**
 * The name within a sentence: that of an event or a vote, which is a sentence itself, is put in
 * quotes.
 */
export function nameInSentence(dataset: Dataset, id: string, lang: Language): string {
  const name = nameOf(dataset, id, lang);
  const { kind } = thingOf(dataset, id);
  if (kind !== 'event' && kind !== 'vote') return name;
  return grammarOf(lang).quoted(name);
}

/** The name within a sentence, with its article: "the Congress of Peru". */
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

/** What a person is called. */
interface PersonName {
  id: string;
  full: string;
  /**
   * What a newspaper calls them after the first time: the dataset's short name, or the family name.
   */
  short: string;
  /** Whether the short name is in nobody else's name. */
  unique: boolean;
}

/** Whether a name contains some words, in this order and next to each other. */
const hasWords = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

function peopleIn(dataset: Dataset, lang: Language): PersonName[] {
  const people = [...dataset.things.values()]
    .filter((thing) => thing.kind === 'person')
    .map((thing) => ({ thing, full: inLanguage(thing.name, lang) }));
  return people.map(({ thing, full }) => {
    const given = inLanguage(thing.shortName, lang);
    const isUnique = (short: string) =>
      people.every((other) => other.thing === thing || !hasWords(other.full, short));
    // The first family name, as in "Bartra" of "Bartra Barriga, Rosa María", where it is in the
    // name too. One that two people have, as "Fujimori", is no short name.
    const family = thing.sortName?.split(',')[0]?.split(/\s+/)[0];
    const hasUniqueFamily =
      family !== undefined &&
      hasWords(full.split(/\s+/).slice(1).join(' '), family) &&
      isUnique(family);
    const short = given === full && hasUniqueFamily ? family : given;
    return { id: thing.id, full, short, unique: isUnique(short) };
  });
}

interface Names {
  people: PersonName[];
  pattern: RegExp;
  bodies: string[];
  /**
   * Words that are somewhere in the dataset's texts with a small first letter: they are no names.
   */
  common: ReadonlySet<string>;
  /**
   * Words with a capital in the names of things, and of those who make claims; not of events and
   * votes, whose names are sentences.
   */
  words: ReadonlySet<string>;
}
const namesByLanguage = memoOf((_: Dataset) => new Map<Language, Names>());
function namesIn(dataset: Dataset, lang: Language): Names {
  const byLanguage = namesByLanguage(dataset);
  const cached = byLanguage.get(lang);
  if (cached) return cached;
  const people = peopleIn(dataset, lang);
  const parts = [...new Set(people.flatMap(({ full, short }) => [full, short]))]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const bodies = [...dataset.things.values()]
    .filter((thing) => thing.kind === 'organization')
    .flatMap((thing) => [inLanguage(thing.name, lang), inLanguage(thing.shortName, lang)]);
  const texts = [...dataset.claims.values()].map((claim) => inLanguage(claim.text, lang)).join(' ');
  const common = new Set(texts.match(/(?<!\p{L})\p{Ll}\p{L}*/gu));
  const names = [...dataset.things.values()]
    .filter(({ kind }) => kind !== 'event' && kind !== 'vote')
    .flatMap(({ name, shortName }) => [inLanguage(name, lang), inLanguage(shortName, lang)]);
  const makers = [...dataset.claims.values()].flatMap(({ by }) =>
    typeof by === 'string' ? [] : [inLanguage(by, lang)],
  );
  const words = new Set([...names, ...makers].join(' ').match(/(?<!\p{L})\p{Lu}\p{L}*/gu));
  const entry = {
    people,
    bodies,
    common,
    words,
    // What is in quotes is matched as a whole and left as it is: the name of something else, or
    // somebody's own words.
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

/** A sentence as part of another: its first letter small, unless it begins with a name. */
export function midSentence(dataset: Dataset, text: string, lang: Language): string {
  const { people, bodies, common } = namesIn(dataset, lang);
  if (people.some(({ full, short }) => begins(text, full) || begins(text, short))) return text;
  if (bodies.some((name) => begins(text, name))) return grammarOf(lang).inMidSentence(text);
  const first = firstWord(text)?.toLocaleLowerCase(lang);
  return first !== undefined && common.has(first) ? lowered(text, lang) : inMidSentence(text, lang);
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
  const person = namesIn(dataset, lang).people.find((each) => each.id === id);
  const name = [
    nameOf(dataset, id, lang),
    shortNameOf(dataset, id, lang),
    person?.full.split(' ').at(-1),
  ].find((each) => each && begins(text, `${each} `));
  return name === undefined ? undefined : text.slice(name.length + 1);
}

/** Whether the first word of a text is a word of anybody's name: "García" of "Alan García". */
export function startsWithNameWord(dataset: Dataset, text: string, lang: Language): boolean {
  const first = firstWord(text);
  return first !== undefined && namesIn(dataset, lang).words.has(first);
}

/** Whether a text contains the full or short name of any person of the dataset. */
export const namesAnyone = (dataset: Dataset, text: string, lang: Language): boolean => {
  const { people, pattern } = namesIn(dataset, lang);
  return (text.match(pattern) ?? []).some((name) =>
    people.some(({ full, short }) => name === full || name === short),
  );
};

/**
 * Names each person of a paragraph in full the first time, and by the short name after that. A
 * short name that fits somebody else in the paragraph too is not put in; one that the writer of a
 * claim used is taken to mean somebody the paragraph is about.
 * @param sentences of the paragraph, in order
 * @param about.subjects ids of those the paragraph is about
 * @param about.ends for each sentence, the ids of the two ends of its tie: a short name that fits
 * only one of them means that one
 */
export function shortenNames(
  dataset: Dataset,
  lang: Language,
  sentences: readonly string[],
  about: { subjects?: ReadonlySet<string>; ends?: readonly (readonly string[])[] } = {},
): string[] {
  const { subjects = new Set<string>(), ends = [] } = about;
  const { people, pattern } = namesIn(dataset, lang);
  const personCalled = (name: string, sentence: number): PersonName | undefined => {
    const byFullName = people.find((person) => person.full === name);
    if (byFullName) return byFullName;
    const [end, ...otherEnds] = people.filter(
      (person) => ends[sentence]?.includes(person.id) && hasWords(person.full, name),
    );
    if (end?.short === name && !otherEnds.length) return end;
    const fitsAnother = (person: PersonName) =>
      people.some(
        (other) => other !== person && subjects.has(other.id) && hasWords(other.full, name),
      );
    return people.find(
      (person) =>
        person.short === name &&
        (person.unique || (subjects.has(person.id) && !fitsAnother(person))),
    );
  };
  const mentioned = new Set(
    sentences.flatMap((text, i) =>
      [...text.matchAll(pattern)].flatMap(([name]) => personCalled(name, i) ?? []),
    ),
  );
  const shortestName = (person: PersonName) =>
    person.unique ||
    ![...mentioned].some((other) => other !== person && hasWords(other.full, person.short))
      ? person.short
      : person.full;
  const introduced = new Set<string>();
  return sentences.map((text, i) =>
    text.replace(pattern, (name) => {
      const person = personCalled(name, i);
      if (!person) return name;
      if (introduced.has(person.id)) return shortestName(person);
      introduced.add(person.id);
      return person.full;
    }),
  );
}
