import { distance } from 'fastest-levenshtein';
import { nameList, type Localized, localized, m } from '../../words/index.ts';

/** Letters that have no accent to take away, and what people type for them. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
/**
 * Letters without accents, in lower case, and without apostrophes: how ids and names are compared.
 * "O’Brien" is "obrien", "Żółć" is "zolc".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}|['’‘ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[łøđðħıßæœþ]/g, (letter) => LETTERS[letter] ?? letter);

/** No id or name that is misspelt is longer. */
const LONGEST_COMPARED = 300;

/**
 * The candidates most like a misspelt word, best first (Levenshtein 1966), the unlike left out.
 * @param limit how many at most
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  // Comparing takes the product of both lengths.
  if (word.length > LONGEST_COMPARED) return [];
  const target = fold(word);
  const known = [...new Set(candidates)].filter(({ length }) => length <= LONGEST_COMPARED);
  const scored = known.map((candidate) => {
    const folded = fold(candidate);
    const inside = target.length > 3 && (folded.includes(target) || target.includes(folded));
    return { candidate, score: inside ? 1 : distance(target, folded) };
  });
  const bound = Math.max(2, Math.ceil(target.length / 3));
  return scored
    .filter(({ score }) => score <= bound)
    .sort((a, b) => a.score - b.score || a.candidate.localeCompare(b.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** "did you mean ...", or a way to go on when nothing is near. */
export function didYouMean(
  word: string,
  candidates: Iterable<string>,
  otherwise: Localized<string>,
): Localized<string> {
  const near = nearest(word, candidates);
  return near.length
    ? localized((locale) => m.lists.didYouMean(locale, { near: nameList(locale, near) }))
    : otherwise;
}
