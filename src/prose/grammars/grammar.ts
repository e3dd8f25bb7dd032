/**
 * What sentences need to know of a language. Each language has a file here; its other words are in
 * the catalogues.
 */
import type { Claim } from '../../model/dataset.ts';

/** Words joined by single spaces, empty ones left out, with a full stop. */
export const line = (...parts: string[]): string => `${parts.filter(Boolean).join(' ')}.`;

/** Whether an EDTF text begins with a whole day. */
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(edtf);
/** Whether an EDTF text says that it is approximate. */
export const isVague = (edtf: string): boolean => /[~%]/.test(edtf);

/** A pattern of whole words; letters with accents count as letters. */
export const wholeWords = (...parts: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');

/**
 * A pattern of texts that say that somebody speaks: "Dean said that", "said Dean"; but not "was
 * said to Dean".
 * @param spoke a pattern of the verbs
 * @param to a pattern of the prepositions before whom somebody speaks to
 */
export const speaking = (name: string, spoke: string, to: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})${name}(?!\\p{L})[^.;:,]{0,40}?(?<!\\p{L})${spoke}(?!\\p{L})|${spoke} (?!(?:${to}) )(?:[\\p{L}.]+ ){0,2}${name}(?!\\p{L})|(?<!\\p{L})${name}(?!\\p{L}) ${spoke}`,
    'iu',
  );

/** Parts of a sentence about who belongs to what, and since when. */
export interface Seat {
  who: string;
  /** Whether it still holds. */
  now: boolean;
  body: string;
  bench: string;
  when: string;
}

/**
 * The parameters are names or parts of sentences. `when` is a time as `inTime` writes it, or empty;
 * `now` says whether something still holds.
 */
export interface Grammar {
  /**
   * A text with the contractions that the language asks for: "de el Congreso" becomes "del
   * Congreso".
   */
  contract(text: string): string;
  /** A name in the quotation marks of the language. */
  quoted(name: string): string;
  /**
   * A body's or post's name with the article it takes in a sentence: "the Congress of Peru", "el
   * Congreso del Perú", "Popular Force".
   */
  withArticle(name: string): string;
  /** A name that begins with its own article, as it is written in mid sentence. */
  inMidSentence(name: string): string;
  /** Words that have a capital only at the beginning of a sentence: no name begins with one. */
  smallWords: ReadonlySet<string>;
  /**
   * A moment with its preposition: "on 21 December 2017", "in 2018"; "el 21 de diciembre de 2017".
   */
  moment(edtf: string, printed: string): string;
  /**
   * A span of time, either end of which may be empty: "from July 2016 to 1 March 2018", "since
   * 2016".
   */
  span(from: string, to: string, print: (edtf: string) => string): string;

  /** Forms of address, as patterns: a name after one is not written in full. */
  formsOfAddress: readonly string[];
  /** A pattern of the month in a printed day, before its year. */
  monthOfYear: RegExp;

  /** A pattern of bodies that have a plural name. */
  pluralBody: RegExp;
  /** A pattern of how plural names of groups end. */
  pluralName: RegExp;
  /** Whether a noun is a plural: "lawmakers", but not "an analysis". */
  isPlural(noun: string): boolean;
  /** Whether a text begins with a plural noun: "Lawmakers of the opposition". */
  beginsWithPlural(text: string): boolean;
  /** A pattern of what follows the noun of a name: "Lawmakers" in "Lawmakers of the opposition". */
  afterNoun: RegExp;
  /** Irregular plural forms of verbs. */
  irregular: Readonly<Record<string, string>>;
  /** The regular plural form of a verb. */
  pluralVerb(verb: string): string;
  /**
   * A pattern of what may come before the verb of a label: "or", "lo", "se". Its second group is
   * the verb.
   */
  verbOfLabel: RegExp;
  /** A pattern of where a label of two verbs is split: "leads or led". */
  betweenVerbs: RegExp;
  /** A label with whatever else agrees with a plural subject. */
  pluralRest(label: string): string;
  /**
   * "each of A, B and C abstained in ..."; "A, B y C se abstuvieron en ...".
   * @param inPlural gives a label for a plural subject
   */
  eachDid(who: string, predicate: string, inPlural: (label: string) => string): string;

  /**
   * Whether the name of a post is that of an office, which one holds, rather than a title, which
   * one has.
   */
  isOffice(name: string): boolean;
  titleOf(post: string): string;
  heldPost(who: string, now: boolean, title: string, when: string): string;
  /** A seat among members of no bench: `bench` is what they are called. */
  satAmong(seat: Seat): string;
  satWith(seat: Seat): string;
  forBench(bench: string): string;
  /** `bench` is empty, or as `forBench` writes it. */
  hadSeat(seat: Seat): string;
  hadRole(role: string, seat: Seat): string;
  wasMember(seat: Seat): string;
  /**
   * Whether a part in an event is written as a verb, "granted the pardon", rather than by a noun,
   * "host".
   */
  isVerb(role: string): boolean;
  tookPart(who: string, event: string, role: string, when: string): string;
  moved(who: string, vote: string): string;
  /**
   * @param stake.ahead whether it had not been decided
   * @param stake.result as a word of the language
   */
  atStake(stake: {
    who: string;
    vote: string;
    ahead: boolean;
    when: string;
    result: string | undefined;
  }): string;
  votesOf(members: string, vote: string, when: string, tally: string): string;

  /**
   * Patterns of words by which a text shows the status of its claim. A text without one gets one.
   */
  shows: Readonly<Partial<Record<Claim['status'], RegExp>>>;
  /** A pattern of texts that say that somebody of this name speaks. */
  speechBy(name: string): RegExp;
  /**
   * A statement with its status: "Prosecutors alleged that ...". What was expected or promised is
   * not written as done.
   * @param several whether `who` is several people
   */
  saidBy(
    status: Claim['status'],
    who: string | undefined,
    several: boolean,
    statement: string,
  ): string;
  /** "Ford promised not to interfere", from "Ford" and "will not interfere". */
  promised(who: string, rest: string): string;
  /** "Ford asked". @param several whether `who` is several people */
  asked(who: string, several: boolean): string;
  /**
   * Whether a text leaves its subject out and begins with the verb, where the language does so:
   * "Advirtió al presidente".
   */
  beginsWithVerb(text: string): boolean;
  /**
   * A text with its subject, where it may begin without naming it.
   * @param claim.english the English text, where pronouns show
   * @param claim.bare whether the text begins with the verb
   */
  withSubject(
    text: string,
    claim: { name: string; status: Claim['status']; english: string; bare: boolean },
  ): string;
  accordingTo(who: string): string;
  /** "on A and B", to put before a text that says "he" before it has named anybody. */
  ofBoth(one: string, other: string): string;
}
