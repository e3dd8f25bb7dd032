/**
 * Verbs of a relation's label for a plural subject: "Aliados de Kuczynski hicieron ofrecimientos
 * a".
 */
import { inLanguage, thingOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { ALL_GRAMMARS, grammarOf } from './grammar.ts';
import { nameOf } from './names.ts';

/** Whether a thing's name is a plural: a group whose noun is one, or a body such as the courts. */
export function hasPluralName(dataset: Dataset, id: string, lang: Language): boolean {
  const name = nameOf(dataset, id, lang);
  if (thingOf(dataset, id).kind !== 'group')
    return ALL_GRAMMARS.some(({ pluralBody }) => pluralBody.test(name));
  const head = name.split(grammarOf(lang).afterNoun)[0] ?? name;
  return grammarOf(lang).pluralName.test(head.trim());
}

/**
 * Whether those that a claim is attributed to are several: a thing with a plural name, or words of
 * the dataset such as "some lawmakers"; but not "The New York Times", nor an analysis.
 */
export function areSeveral(dataset: Dataset, by: Claim['by'], lang: Language): boolean {
  if (by === undefined) return false;
  if (typeof by === 'string') return hasPluralName(dataset, by, lang);
  const phrase = inLanguage(by, lang);
  const grammar = grammarOf(lang);
  const head = (phrase.split(grammar.afterNoun)[0] ?? phrase).trim();
  return /^\p{Ll}/u.test(phrase) && grammar.isPlural(head);
}

function verb(word: string, lang: Language): string {
  const grammar = grammarOf(lang);
  return grammar.irregular[word] ?? grammar.pluralVerb(word);
}

/** A label with its verbs in the plural: the first word, and that after "or" in "leads or led". */
export function inPlural(label: string, lang: Language): string {
  const grammar = grammarOf(lang);
  const agreed = label
    .split(grammar.betweenVerbs)
    .map((part) =>
      part.replace(
        grammar.verbOfLabel,
        (_, before: string, word: string) => `${before}${verb(word, lang)}`,
      ),
    )
    .join(' ');
  return grammar.pluralRest(agreed);
}
