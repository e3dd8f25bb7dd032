/** The little grammar that sentences made from fields need: what differs between languages is in grammars/. */
import { printWhen } from '../model/dates.ts';
import type { Language } from '../model/schema.ts';
import type { Grammar } from './grammars/grammar.ts';
import * as grammars from './grammars/index.ts';
import { type Localized, pick } from '../words/index.ts';

const GRAMMARS: Localized<Grammar> = grammars;
/** Of every language, for names: they may stand in a text of another one. */
export const ALL_GRAMMARS: readonly Grammar[] = Object.values(GRAMMARS);
export const grammarOf = (lang: Language): Grammar => pick(GRAMMARS, lang);

/** A sentence as it goes on within another: its first letter small, unless its first word is a name. */
export function inMidSentence(text: string, lang: Language): string {
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  return grammarOf(lang).smallWords.has(first.toLocaleLowerCase(lang))
    ? first.charAt(0).toLocaleLowerCase(lang) + text.slice(1)
    : text;
}
export const capitalised = (text: string, lang: Language): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
/** A sentence without its last full stop. */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/u, '');

/** A valid EDTF text as a sentence has it: "from July 2016 to 1 March 2018", "since 2016", "on 21 December 2017"; empty where nothing is known. */
export function inTime(edtf: string | undefined, lang: Language): string {
  if (edtf === undefined) return '';
  const [start = '', end] = edtf.split('/');
  const print = (part: string) => printWhen(part, lang);
  const grammar = grammarOf(lang);
  if (end === undefined) return grammar.moment(start, print(start));
  const closed = (part: string) => (part === '..' ? '' : part);
  return grammar.span(closed(start), closed(end), print);
}
/** Whether a state of that time still holds where the dataset is seen from: it began and has no end yet. */
export const isGoingOn = (edtf: string | undefined): boolean =>
  /^[^/]*\d[^/]*\/(\.\.)?$/.test(edtf ?? '');
