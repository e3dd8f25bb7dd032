/** What things are called: in full, for short, in a sentence, and in full once and short after. */
import { inLanguage, thingOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { withArticle } from './grammar.ts';

export const nameOf = (dataset: Dataset, id: string, lang: Language): string => inLanguage(thingOf(dataset, id).name, lang);
export const shortNameOf = (dataset: Dataset, id: string, lang: Language): string => inLanguage(thingOf(dataset, id).shortName, lang);

/** Who says so: the name of a thing, a plain name, or nothing where the source itself reports it. */
export function byName(dataset: Dataset, claim: Claim, lang: Language): string | undefined {
  if (claim.by === undefined) return undefined;
  return typeof claim.by === 'string' ? nameOf(dataset, claim.by, lang) : inLanguage(claim.by, lang);
}

/** The name as it stands in a sentence: what is a sentence of its own, an event or a vote, is put in quotes. */
export function nameInSentence(dataset: Dataset, id: string, lang: Language): string {
  const name = nameOf(dataset, id, lang);
  const { kind } = thingOf(dataset, id);
  if (kind !== 'event' && kind !== 'vote') return name;
  return lang === 'es' ? `«${name}»` : `“${name}”`;
}

/** The same with the article it takes there: "the Congress of Peru". */
export function nameWithArticle(dataset: Dataset, id: string, lang: Language): string {
  const { kind } = thingOf(dataset, id);
  return kind === 'organization' || kind === 'post' || kind === 'document' ? withArticle(nameOf(dataset, id, lang), lang) : nameInSentence(dataset, id, lang);
}

interface Calling {
  id: string;
  full: string;
  /** What a paper calls them once they have been named: a name given for it, or the family name. */
  short: string;
}

/** The names people go by in one language. A family name that two of the dataset have is no short name: who is "Fujimori"? */
function callings(dataset: Dataset, lang: Language): Map<string, Calling> {
  const people = [...dataset.things.values()].filter((thing) => thing.kind === 'person');
  const owners = new Map<string, number>();
  const names = people.map((thing) => inLanguage(thing.name, lang));
  for (const name of names) for (const word of new Set(name.split(/\s+/))) owners.set(word, (owners.get(word) ?? 0) + 1);
  const found = new Map<string, Calling>();
  people.forEach((thing, i) => {
    const full = names[i] ?? '';
    const given = inLanguage(thing.shortName, lang);
    // The family name as it is sorted by, "Bartra Barriga, Rosa María", where it stands in the name: "Bartra".
    const family = thing.sortName?.split(',')[0]?.split(/\s+/)[0];
    const calling = { id: thing.id, full, short: given !== full ? given : family && owners.get(family) === 1 && full.split(/\s+/).slice(1).includes(family) ? family : full };
    found.set(full, calling);
    if (calling.short !== full && owners.get(calling.short) === 1) found.set(calling.short, calling);
  });
  return found;
}

interface Names {
  names: Map<string, Calling>;
  pattern: RegExp;
}
const known = new WeakMap<Dataset, Map<Language, Names>>();
function namesIn(dataset: Dataset, lang: Language): Names {
  const byLanguage = known.get(dataset) ?? new Map<Language, Names>();
  known.set(dataset, byLanguage);
  const made = byLanguage.get(lang);
  if (made) return made;
  const names = callings(dataset, lang);
  const parts = [...names.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  // What stands in quotes is left as it is: it is the name of something else, or somebody's own words.
  const entry = { names, pattern: new RegExp(`“[^”]*”|«[^»]*»|"[^"]*"|(?<![\\p{L}\\p{N}-])(?:${parts.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`, 'gu') };
  byLanguage.set(lang, entry);
  return entry;
}

/** Names people over the sentences of one paragraph: in full where they are first met, short after. */
export function tellNames(dataset: Dataset, lang: Language, sentences: readonly string[]): string[] {
  const { names, pattern } = namesIn(dataset, lang);
  const met = new Set<string>();
  return sentences.map((text) =>
    text.replace(pattern, (name) => {
      const calling = names.get(name);
      if (!calling || met.has(calling.id)) return calling?.short ?? name;
      met.add(calling.id);
      return calling.full;
    }),
  );
}
