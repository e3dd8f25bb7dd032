/**
 * The names of the model's closed lists in each language, for the screen, the pictures and the
 * command line alike.
 */
import type { Language } from './schema.ts';
import type { Kind, Kinship, Status, VoteOption } from './vocabulary.ts';
import { type Message, type Plain, m } from '../words/index.ts';

/**
 * The locale whose conventions dates and lists follow: in English the day before the month, and no
 * comma before the last of a list.
 */
export const localeOf = (lang: Language): string => (lang === 'en' ? 'en-GB' : lang);

const STATUS: Record<Status, Plain> = m.vocabulary.status;
/** What each status means: how a claim is made, not how true it is thought to be. */
const STATUS_MEANS: Record<Status, Plain> = m.vocabulary.statusMeans;
const OPTION: Record<VoteOption, Plain> = m.vocabulary.option;
const OPTION_COUNT: Record<VoteOption, Message<{ n: number }>> = m.vocabulary.optionCount;
const OPTION_HEADING: Record<VoteOption, Plain> = m.vocabulary.optionHeading;
const VERB: Record<VoteOption, Plain> = m.vocabulary.verb;
const IN_VOTE: Record<VoteOption, Message<{ vote: string }>> = m.vocabulary.inVote;
const KIND: Record<Kind, Plain> = m.vocabulary.kind;
const KINDS: Record<Kind, Plain> = m.vocabulary.kinds;
const KIND_COUNT: Record<Kind, Message<{ n: number }>> = m.vocabulary.kindCount;
const KINSHIP: Record<Kinship, Plain> = m.vocabulary.kinship;
const KINSHIP_SHORT: Record<Kinship, Plain> = m.vocabulary.kinshipShort;
const VOTE_STATUS = m.vocabulary.voteStatus;
const VOTE_RESULT = m.vocabulary.voteResult;

export const voteStatusWord = (status: keyof typeof VOTE_STATUS, lang: Language): string =>
  VOTE_STATUS[status](lang);
export const voteResultWord = (result: keyof typeof VOTE_RESULT, lang: Language): string =>
  VOTE_RESULT[result](lang);
export const statusMeaning = (status: Status, lang: Language): string => STATUS_MEANS[status](lang);
export const statusWord = (status: Status, lang: Language): string => STATUS[status](lang);
export const optionWord = (option: VoteOption, lang: Language): string => OPTION[option](lang);
/** "21 abstaining", "21 abstenciones". */
export const optionCount = (option: VoteOption, count: number, lang: Language): string =>
  OPTION_COUNT[option](lang, { n: count });
/** An option as a heading over the names of the members who took it. */
export const optionHeading = (option: VoteOption, lang: Language): string =>
  OPTION_HEADING[option](lang);
export const optionVerb = (option: VoteOption, lang: Language): string => VERB[option](lang);
/** What a member did in a vote, for a sentence: "abstained in “Vote to remove the president”". */
export const optionInVote = (option: VoteOption, vote: string, lang: Language): string =>
  IN_VOTE[option](lang, { vote });
export const kindWord = (kind: Kind, lang: Language): string => KIND[kind](lang);
/** "1 person", "3 people". */
export const kindCount = (kind: Kind, n: number, lang: Language): string =>
  KIND_COUNT[kind](lang, { n });
export const kindPlural = (kind: Kind, lang: Language): string => KINDS[kind](lang);
export const kinshipWords = (kinship: Kinship, lang: Language): string => KINSHIP[kinship](lang);
/** The same for a line of a picture: "son of". */
export const kinshipShort = (kinship: Kinship, lang: Language): string =>
  KINSHIP_SHORT[kinship](lang);
/** An amount of money as a language writes it: "US$782,207". */
export const moneyWord = (value: number, currency: string, lang: Language): string =>
  new Intl.NumberFormat(localeOf(lang), {
    style: 'currency',
    currency,
    minimumFractionDigits: 0,
    maximumFractionDigits: 2,
  }).format(value);
/** A number as a language writes it. */
export const numberWord = (n: number, lang: Language): string =>
  new Intl.NumberFormat(lang, { maximumFractionDigits: 6 }).format(n);
/** "weight 12". */
export const weightWord = (weight: number, lang: Language): string =>
  m.vocabulary.weight(lang, { n: numberWord(weight, lang) });
