/**
 * Grammar for sentences that are made from fields. What differs between languages is in grammars/.
 */
import { printWhen } from '../model/dates.ts';
import type { Language } from '../model/schema.ts';
import type { Grammar } from './grammars/grammar.ts';
import * as grammars from './grammars/index.ts';
import { type Localized, pick } from '../words/index.ts';

const GRAMMARS: Localized<Grammar> = grammars;
/** The grammars of all languages: a name may be in a text of another language. */
export const ALL_GRAMMARS: readonly Grammar[] = Object.values(GRAMMARS);
export const grammarOf = (lang: Language): Grammar => pick(GRAMMARS, lang);

/**
 * The word that a text begins with; undefined where it begins with another character than a letter.
 */
export const firstWord = (text: string): string | undefined => /^\p{L}+/u.exec(text)?.[0];
/** A text with a small first letter. */
export const lowered = (text: string, lang: Language): string =>
  text.charAt(0).toLocaleLowerCase(lang) + text.slice(1);

/** A sentence as part of another: its first letter small where its first word is never a name. */
export function inMidSentence(text: string, lang: Language): string {
  const first = firstWord(text)?.toLocaleLowerCase(lang);
  return first !== undefined && grammarOf(lang).smallWords.has(first) ? lowered(text, lang) : text;
}
export const capitalised = (text: string, lang: Language): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
/** A sentence without its last full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/u, '');

/**
 * A valid EDTF text as part of a sentence: "from July 2016 to 1 March 2018", "since 2016", "on 21
 * December 2017"; empty where nothing is known.
 */
export function inTime(edtf: string | undefined, lang: Language): string {
  if (edtf === undefined) return '';
  const [start = '', end] = edtf.split('/');
  const print = (part: string) => printWhen(part, lang);
  const grammar = grammarOf(lang);
  if (end === undefined) return grammar.moment(start, print(start));
  const closed = (part: string) => (part === '..' ? '' : part);
  return grammar.span(closed(start), closed(end), print);
}
/** Whether a state of that time still holds on the day of the clock: it has a start and no end. */
export const isGoingOn = (edtf: string | undefined): boolean =>
  edtf !== undefined && /^[^/]*\d[^/]*\/(\.\.)?$/.test(edtf);
