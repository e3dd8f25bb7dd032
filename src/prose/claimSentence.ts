/** A claim as a sentence: its own text where it has one, else made from its fields. */
import {
  inLanguage,
  relationOf,
  thingOf,
  type Claim,
  type Dataset,
  type Tally,
} from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { OPTIONS } from '../model/vocabulary.ts';
import { optionCount, optionInVote, voteResultWord } from '../model/words.ts';
import { capitalised, grammarOf, inTime, isGoingOn } from './grammar.ts';
import { line } from './grammars/grammar.ts';
import { nameInSentence, nameOf, nameWithArticle } from './names.ts';
import { m } from '../words/index.ts';

/** "61 for, 10 abstaining", in the order of the options. */
export function printTally(tally: Tally, lang: Language): string {
  return OPTIONS.filter((option) => tally[option])
    .map((option) => optionCount(option, tally[option] ?? 0, lang))
    .join(', ');
}

/**
 * A seat, a membership or a post, in the tense that its time asks for on the day of the clock.
 * @param object the id of the body, bench or post
 */
function membershipText(dataset: Dataset, claim: Claim, object: string, lang: Language): string {
  const grammar = grammarOf(lang);
  const who = nameOf(dataset, claim.subject, lang);
  const when = inTime(claim.when, lang);
  const now = isGoingOn(claim.when);
  const what = nameWithArticle(dataset, object, lang);
  if (claim.relation === 'holds-post') {
    // One holds an office, but has a title: "the Presidency of Peru", "Prime Minister of Peru".
    const name = nameOf(dataset, object, lang);
    const office = thingOf(dataset, object).kind !== 'post' || grammar.isOffice(name);
    return grammar.heldPost(who, now, office ? what : grammar.titleOf(name), when);
  }
  if (claim.within !== undefined) {
    const body = nameWithArticle(dataset, claim.within, lang);
    // "Members of no bench" are not a bench.
    return thingOf(dataset, object).kind === 'group'
      ? grammar.satAmong({ who, now, body, bench: nameOf(dataset, object, lang), when })
      : grammar.satWith({ who, now, body, bench: what, when });
  }
  const bench = claim.onBehalfOf === undefined ? '' : benchPhrase(dataset, claim.onBehalfOf, lang);
  const seat = { who, now, body: what, bench, when };
  if (thingOf(dataset, object).classification === 'legislature') return grammar.hadSeat(seat);
  const role = inLanguage(claim.role, lang);
  return role ? grammar.hadRole(role, seat) : grammar.wasMember(seat);
}

/**
 * The bench that a seat is held for: "for Popular Force", or "(not grouped)" of those who belong to
 * no bench.
 */
function benchPhrase(dataset: Dataset, bench: string, lang: Language): string {
  return thingOf(dataset, bench).kind === 'group'
    ? `(${nameOf(dataset, bench, lang)})`
    : grammarOf(lang).forBench(nameWithArticle(dataset, bench, lang));
}

/**
 * Whether two texts have a longer word in common, whatever its ending: "was pardoned" and "Pardon
 * of ...".
 */
function shareWord(a: string, b: string): boolean {
  const stems = (text: string) =>
    (text.toLocaleLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  return stems(a).some((stem) => stems(b).includes(stem));
}

/** Who was at stake in a vote, and how the motion ended. @param vote its id */
function stakeText(dataset: Dataset, claim: Claim, vote: string, lang: Language): string {
  const ahead = claim.status === 'expected';
  const result = ahead ? undefined : dataset.votes.get(vote)?.result;
  return grammarOf(lang).atStake({
    who: nameOf(dataset, claim.subject, lang),
    vote: nameInSentence(dataset, vote, lang),
    ahead,
    when: inTime(claim.when, lang),
    result: result && voteResultWord(result, lang),
  });
}

/** Subject, label of the relation and object, for a claim of which no more is known. */
function plainText(dataset: Dataset, { subject, relation, object }: Claim, lang: Language): string {
  const who = capitalised(nameInSentence(dataset, subject, lang), lang);
  const label = inLanguage(relationOf(dataset, relation).label, lang);
  return object === undefined
    ? line(who, label)
    : line(who, label, nameInSentence(dataset, object, lang));
}

/** A claim that has no text of its own, made from its fields. */
function derivedText(dataset: Dataset, claim: Claim, lang: Language): string {
  const { object } = claim;
  if (object === undefined) return plainText(dataset, claim, lang);
  if (claim.origin === 'membership') return membershipText(dataset, claim, object, lang);
  if (claim.relation === 'at-stake-in') return stakeText(dataset, claim, object, lang);
  const grammar = grammarOf(lang);
  const who = capitalised(nameWithArticle(dataset, claim.subject, lang), lang);
  const what = nameInSentence(dataset, object, lang);
  const when = inTime(claim.when, lang);
  if (claim.origin === 'participation') {
    const role = inLanguage(claim.role, lang);
    if (!role || !grammar.isVerb(role)) return grammar.tookPart(who, what, role, when);
    return line(who, role, shareWord(role, what) ? '' : `(${what})`, when);
  }
  if (claim.relation === 'moved') return grammar.moved(who, what);
  if (claim.option) return line(who, optionInVote(claim.option, what, lang), when);
  if (claim.tally)
    return grammar.votesOf(
      nameWithArticle(dataset, claim.subject, lang),
      what,
      when,
      printTally(claim.tally, lang),
    );
  return plainText(dataset, claim, lang);
}

/**
 * What a claim says, as one sentence or two: its own text, or, for a membership, a part in an event
 * or a vote, made from its fields.
 */
export function claimText(dataset: Dataset, claim: Claim, lang: Language): string {
  const text = claim.text ? inLanguage(claim.text, lang) : derivedText(dataset, claim, lang);
  const note = inLanguage(claim.note, lang);
  if (claim.basis !== 'computed')
    return note && claim.origin === 'vote' && claim.option ? `${text} ${note}` : text;
  return note ? `${text} ${note}` : `${text} (${m.prose.computed(lang)})`;
}
