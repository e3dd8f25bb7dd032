/** What sentences need to know of a language. A language that is added has a file here; other words are in the catalogues. */
import type { Claim } from '../../model/dataset.ts';

/** Words in a row with one space between, those that say nothing left out, and a full stop. */
export const line = (...parts: string[]): string => `${parts.filter(Boolean).join(' ')}.`;

/** Whether an EDTF text begins with a whole day; whether it is about a time rather than of it. */
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf);
export const isVague = (edtf: string): boolean => /[~%]/.test(edtf);

/** A pattern of whole words, endings as written: letters with accents are letters. */
export const wholeWords = (...parts: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');

/**
 * Where a name speaks: "Dean said that", "said Dean"; but not "was said to Dean".
 * @param spoke a pattern of the verbs @param to a pattern of the words by which somebody is spoken to
 */
export const speaking = (name: string, spoke: string, to: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name}(?!\\p{L})[^.;:,]{0,40}?(?<!\\p{L})${spoke}(?!\\p{L})|${spoke} (?!(?:${to}) )(?:[\\p{L}.]+ ){0,2}${name}(?!\\p{L})|(?<!\\p{L})${name}(?!\\p{L}) ${spoke}`,
    'iu',
  );

/** Who belongs to what, and since when: parts of a sentence. */
export interface Seat {
  who: string;
  /** Whether it goes on. */
  now: boolean;
  body: string;
  bench: string;
  when: string;
}

/** Texts handed over are names or parts of sentences; `when` is a time as `inTime` says it, or empty; `now` says whether what is told goes on. */
export interface Grammar {
  /** Words put one after another, those drawn together that the language draws together: "de el Congreso" is "del Congreso". */
  contract(text: string): string;
  /** A name that is a sentence of its own, in the quotes of the language. */
  quoted(name: string): string;
  /** A body's or post's name with the article it takes in a sentence: "the Congress of Peru", "el Congreso del Perú", "Popular Force". */
  withArticle(name: string): string;
  /** A name that brings its own article, as it stands in mid sentence. */
  inMidSentence(name: string): string;
  /** Words that begin a sentence with a capital letter, and have a small one in its middle. */
  smallWords: ReadonlySet<string>;
  /** A moment after a preposition: "on 21 December 2017", "in 2018"; "el 21 de diciembre de 2017". */
  moment(edtf: string, printed: string): string;
  /** A span of time, either end of which may be empty: "from July 2016 to 1 March 2018", "since 2016". */
  span(from: string, to: string, print: (edtf: string) => string): string;

  /** What stands before a name to address somebody, as patterns: a name after it is not told in full. */
  formsOfAddress: readonly string[];
  /** The month of a day as it is printed, before its year. */
  monthOfYear: RegExp;

  /** Bodies that go by a plural name. */
  pluralBody: RegExp;
  /** How the names of groups end that are of many. */
  pluralName: RegExp;
  /** Whether a noun is one of many: "lawmakers", but not "an analysis". */
  isPlural(noun: string): boolean;
  /** Whether who is named first is many: "Lawmakers of the opposition". */
  beginsWithMany(text: string): boolean;
  /** What follows the noun of a name: "Lawmakers" in "Lawmakers of the opposition". */
  afterNoun: RegExp;
  /** Verbs for a subject that is many, where they are not made by rule. */
  irregular: Readonly<Record<string, string>>;
  /** A verb for a subject that is many, by rule. */
  manyVerb(verb: string): string;
  /** What may stand before the verb of a label: "or", "lo", "se". Its second group is the verb. */
  verbOfLabel: RegExp;
  /** Where a label of two verbs is parted: "leads or led". */
  betweenVerbs: RegExp;
  /** What more of a label agrees with many. */
  manyMore(label: string): string;
  /** "each of A, B and C abstained in ..."; "A, B y C se abstuvieron en ...". @param forMany a label for a subject that is many */
  eachDid(who: string, tie: string, forMany: (label: string) => string): string;

  /** Whether a post is an office, which is held, rather than a title, which one has. */
  isOffice(name: string): boolean;
  titleOf(post: string): string;
  heldPost(who: string, now: boolean, title: string, when: string): string;
  /** With members of no bench: `bench` is what they are called. */
  satAmong(seat: Seat): string;
  satWith(seat: Seat): string;
  forBench(bench: string): string;
  /** `bench` is empty, or as `forBench` says it. */
  hadSeat(seat: Seat): string;
  hadRole(role: string, seat: Seat): string;
  wasMember(seat: Seat): string;
  /** Whether a part in an event is told by a verb, "granted the pardon", rather than by a noun, "host". */
  isVerb(role: string): boolean;
  tookPart(who: string, event: string, role: string, when: string): string;
  moved(who: string, vote: string): string;
  /** @param ahead whether it had not been decided @param result in a word of the language */
  atStake(stake: {
    who: string;
    vote: string;
    ahead: boolean;
    when: string;
    result: string | undefined;
  }): string;
  votesOf(members: string, vote: string, when: string, tally: string): string;

  /** Words that show that a text says how its claim is made. A text without one is given one. */
  shows: Readonly<Partial<Record<Claim['status'], RegExp>>>;
  /** Where a text lets a name speak. */
  letsSpeak(name: string): RegExp;
  /** A text put under what it is: "Prosecutors alleged that ...". What was expected or promised is not told as done. */
  saidBy(status: Claim['status'], who: string | undefined, many: boolean, said: string): string;
  /** "Ford promised not to interfere", from "Ford" and "will not interfere". */
  promised(who: string, rest: string): string;
  asked(who: string, many: boolean): string;
  /** A text that leaves its subject out and begins with the verb, where the language does so: "Advirtió al presidente". */
  beginsWithVerb(text: string): boolean;
  /** A text that may begin without naming its subject, with it. @param english what the claim says in English, where pronouns show @param bare whether it begins with the verb */
  withSubject(
    text: string,
    claim: { name: string; status: Claim['status']; english: string; bare: boolean },
  ): string;
  accordingTo(who: string): string;
  /** "on A and B", before a text that speaks of "he" before it has named anybody. */
  ofBoth(one: string, other: string): string;
}
