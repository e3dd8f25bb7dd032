/** A claim as a story needs it: what its maker's words leave out is put in: the status, who says so, whom it is about, and when. */
import { printWhen } from '../model/dates.ts';
import { isDenial } from '../model/ties.ts';
import { inLanguage, thingOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { grammarOf, withoutStop } from './grammar.ts';
import { BEFORE_PRONOUN } from './grammars/en.ts';
import {
  byName,
  midSentence,
  nameOf,
  namesAnyone,
  nameWithArticle,
  startsWithName,
  startsWithNameWord,
  withoutName,
} from './names.ts';
import { isMany } from './plural.ts';
import { claimText } from './claimSentence.ts';

/** The text of a claim without its last full stop, what was noted of a vote or a seat in brackets: "(computed: ...)". */
function storyText(dataset: Dataset, claim: Claim, lang: Language): string {
  const note = withoutStop(inLanguage(claim.note, lang));
  const text = claimText(dataset, claim, lang);
  if (claim.text || !note || !text.includes(note)) return withoutStop(text);
  const before = withoutStop(text.slice(0, text.indexOf(note)));
  return claim.option === 'present' ? before : `${before} (${midSentence(dataset, note, lang)})`;
}

/** Whether a text lets somebody speak: "Dean said that", "said Dean"; but not "was said to Dean". */
function letsSpeak(text: string, who: string, lang: Language): boolean {
  const names = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const grammar = grammarOf(lang);
  return names.some((name) => grammar.letsSpeak(name).test(text));
}

/** Whether a claim's own words say that it is a denial, or that it is alleged, and so on: or who speaks, which says as much. */
export function showsStatus(dataset: Dataset, claim: Claim, lang: Language): boolean {
  const shows = grammarOf(lang).shows[claim.status];
  const text = claimText(dataset, claim, lang);
  if (!shows || shows.test(text)) return true;
  const who =
    byName(dataset, claim, lang) ??
    (claim.status === 'alleged' ? undefined : nameOf(dataset, claim.subject, lang));
  return (
    who !== undefined &&
    (letsSpeak(text, who, lang) ||
      (claim.status === 'opinion' &&
        claim.by === claim.subject &&
        startsWithName(dataset, claim.subject, text, lang)))
  );
}

const namesSayer = (text: string, who: string): boolean => {
  const words = who
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word));
  const lower = text.toLocaleLowerCase();
  return (
    words.length === 0 ||
    words.some((word) =>
      lower.includes(word.toLocaleLowerCase().slice(0, Math.max(4, word.length - 2))),
    )
  );
};

/** "Ford promised not to interfere", from "Ford will not interfere"; what begins with another's name is told as it is. */
function promiseOf(
  dataset: Dataset,
  claim: Claim,
  text: string,
  lang: Language,
): string | undefined {
  const rest = withoutName(dataset, claim.subject, text, lang);
  if (rest === undefined) return undefined;
  const who = nameWithArticle(dataset, claim.subject, lang);
  return grammarOf(lang).promised(who, rest);
}

const namesEnd = (dataset: Dataset, id: string, text: string, lang: Language): boolean =>
  nameOf(dataset, id, lang)
    .split(' ')
    .some((word) => word.length > 2 && text.includes(word));

/** Whether a text speaks of "he" or "their" before it has named anybody, as it may where it stands under its line's heading. Read in English, where it shows. */
function leavesUnnamed(dataset: Dataset, claim: Claim): boolean {
  const text = inLanguage(claim.text, 'en');
  const before = BEFORE_PRONOUN.exec(text)?.[1];
  return (
    before !== undefined &&
    !namesAnyone(dataset, before, 'en') &&
    ![claim.subject, claim.object].some(
      (id) => id !== undefined && namesEnd(dataset, id, before, 'en'),
    )
  );
}

/**
 * A text that speaks of "he" or "su" before it has named anybody, with the two it is about before it: in a chain it would be read of
 * whoever came last. A denial stands behind what it denies, and a question is somebody's own words: those are left.
 */
function withBothNamed(dataset: Dataset, claim: Claim, text: string, lang: Language): string {
  if (
    claim.object === undefined ||
    isDenial(claim) ||
    text.endsWith('?') ||
    !leavesUnnamed(dataset, claim)
  )
    return text;
  if (claim.status !== 'promised' && namesEnd(dataset, claim.subject, text, lang)) return text;
  const both = grammarOf(lang).ofBoth(
    nameWithArticle(dataset, claim.subject, lang),
    nameWithArticle(dataset, claim.object, lang),
  );
  return `${both}${text.includes(': ') ? ',' : ':'} ${startsWithVerb(dataset, text, lang) ? lowered(text) : midSentence(dataset, text, lang)}`;
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
/** Whether a text leaves its subject out: "Advirtió al presidente". A name may end as a verb does: "García". */
const startsWithVerb = (dataset: Dataset, text: string, lang: Language): boolean =>
  grammarOf(lang).beginsWithVerb(text) && !startsWithNameWord(dataset, text, lang);

/** A text that begins with "He" or "Her", or in Spanish with the verb, as it may stand where its subject has been named; here the subject is named. */
function withSubject(dataset: Dataset, claim: Claim, text: string, lang: Language): string {
  if (
    thingOf(dataset, claim.subject).kind !== 'person' ||
    namesEnd(dataset, claim.subject, text, lang)
  )
    return text;
  // What is promised may as well be of whoever stands at the other end.
  if (
    claim.status === 'promised' &&
    claim.object !== undefined &&
    thingOf(dataset, claim.object).kind === 'person'
  )
    return text;
  const name = nameOf(dataset, claim.subject, lang);
  return grammarOf(lang).withSubject(text, {
    name,
    status: claim.status,
    english: inLanguage(claim.text, 'en'),
    bare: startsWithVerb(dataset, text, lang),
  });
}

/** A time to put in brackets: a day, a month, a span with both its ends; nothing for one that is open, or known by years alone. */
const printedTime = (when: string | undefined, lang: Language): string =>
  when === undefined || /(^|\/)(\.\.)?$|^\.\.\/|^\d{4}\/\d{4}$/.test(when)
    ? ''
    : printWhen(when, lang);

/** Who makes a claim: who it is said to be, the subject of a promise or a denial that names nobody; undefined where no thing is. */
function sayerOf(claim: Claim, named: boolean): string | undefined {
  if (typeof claim.by === 'string') return claim.by;
  const ownWord = claim.status === 'promised' || claim.status === 'denied';
  return !named && ownWord ? claim.subject : undefined;
}

/** A text that does not show its claim's status, put under it: as a promise, a question that somebody asks, or what is said by whom. */
function withStatus(
  dataset: Dataset,
  claim: Claim,
  text: string,
  { sayer, who, lang }: { sayer: string | undefined; who: string | undefined; lang: Language },
): string {
  const grammar = grammarOf(lang);
  if (claim.status === 'promised' && sayer === claim.subject) {
    const promise = promiseOf(dataset, claim, text, lang);
    if (promise !== undefined) return promise;
  }
  const plain = byName(dataset, claim, lang);
  const many =
    sayer === undefined
      ? plain !== undefined && grammar.beginsWithMany(plain)
      : isMany(dataset, sayer, lang);
  if (claim.status === 'opinion' && who !== undefined && text.endsWith('?'))
    return `${grammar.asked(who, many)}: ${text}`;
  const said = startsWithVerb(dataset, text, lang)
    ? lowered(text)
    : midSentence(dataset, text, lang);
  return grammar.saidBy(claim.status, who && midSentence(dataset, who, lang), many, said);
}

/** A text with the day it speaks of in brackets, where it names no year and the story has not named that day. */
function withTime(text: string, when: string, told: ReadonlySet<string>, lang: Language): string {
  if (!when || /\b(1[5-9]|20)\d\d/.test(text) || told.has(when)) return text;
  // A text that has the month lacks the year alone.
  const month = grammarOf(lang).monthOfYear.exec(when)?.[0];
  const year = /\d{4}$/.exec(when)?.[0];
  return `${text} (${month && year && text.includes(month) ? year : when})`;
}

/**
 * A claim as a story tells it, without its last full stop: the status in the verb, who says so, and when, also where its
 * maker's words leave one of them out. "Acme paid Ana Díaz." alleged by prosecutors -> "prosecutors alleged that Acme paid Ana Díaz (2015)".
 * @param told days that the story has named already
 */
export function claimInChain(
  dataset: Dataset,
  claim: Claim,
  lang: Language,
  told: Set<string> = new Set(),
): string {
  const plain = byName(dataset, claim, lang);
  const sayer = sayerOf(claim, plain !== undefined);
  const who = sayer === undefined ? plain : nameWithArticle(dataset, sayer, lang);
  let text = withSubject(dataset, claim, storyText(dataset, claim, lang), lang);
  if (!showsStatus(dataset, claim, lang))
    text = withStatus(dataset, claim, text, { sayer, who, lang });
  else if (plain !== undefined && claim.by !== claim.subject && !namesSayer(text, plain))
    text = `${text}, ${grammarOf(lang).accordingTo(midSentence(dataset, who ?? plain, lang))}`;
  text = withBothNamed(dataset, claim, text, lang);
  // What is promised or expected speaks of a day to come: that is not the day it was said.
  const ahead = claim.status === 'promised' || claim.status === 'expected';
  const when = claim.origin === 'claim' && !ahead ? printedTime(claim.when, lang) : '';
  text = withTime(text, when, told, lang);
  if (when) told.add(when);
  return text;
}
