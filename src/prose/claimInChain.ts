/**
 * A claim as part of a paragraph: what its own words leave out is added: the status, who says so,
 * whom it is about, and when.
 */
import { printWhen } from '../model/dates.ts';
import { isDenial } from '../model/ties.ts';
import { inLanguage, thingOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { grammarOf, lowered, withoutStop } from './grammar.ts';
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
import { hasPluralName } from './plural.ts';
import { claimText } from './claimSentence.ts';

/**
 * The text of a claim without its last full stop; a note on a vote or a seat in brackets:
 * "(computed: ...)".
 */
function textWithNote(dataset: Dataset, claim: Claim, lang: Language): string {
  const note = withoutStop(inLanguage(claim.note, lang));
  const text = claimText(dataset, claim, lang);
  if (claim.text || !note || !text.includes(note)) return withoutStop(text);
  const before = withoutStop(text.slice(0, text.indexOf(note)));
  return claim.option === 'present' ? before : `${before} (${midSentence(dataset, note, lang)})`;
}

/**
 * Whether a text says that somebody speaks: "Dean said that", "said Dean"; but not "was said to
 * Dean".
 */
function namesAsSpeaking(text: string, who: string, lang: Language): boolean {
  const names = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const grammar = grammarOf(lang);
  return names.some((name) => grammar.speechBy(name).test(text));
}

/**
 * Whether a claim's own words show its status: that it is a denial, alleged, and so on, or who
 * speaks.
 */
export function showsStatus(dataset: Dataset, claim: Claim, lang: Language): boolean {
  const shows = grammarOf(lang).shows[claim.status];
  const text = claimText(dataset, claim, lang);
  if (!shows || shows.test(text)) return true;
  const who =
    byName(dataset, claim, lang) ??
    (claim.status === 'alleged' ? undefined : nameOf(dataset, claim.subject, lang));
  return (
    who !== undefined &&
    (namesAsSpeaking(text, who, lang) ||
      (claim.status === 'opinion' &&
        claim.by === claim.subject &&
        startsWithName(dataset, claim.subject, text, lang)))
  );
}

/** Whether a text names somebody: by one of the longer words of the name, whatever its ending. */
const namesPerson = (text: string, who: string): boolean => {
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

/**
 * "Ford promised not to interfere", from "Ford will not interfere"; undefined for a text that
 * begins with another name.
 */
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

/**
 * Whether a text says "he" or "their" before it has named anybody, as it may under the heading of
 * its line. Judged by the English text, where pronouns show.
 */
function startsUnnamed(dataset: Dataset, claim: Claim): boolean {
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
 * Puts both ends of a claim before a text that says "he" or "su" before it has named anybody: in a
 * chain it would be read as about the last person named. A denial follows what it denies, and a
 * question is somebody's own words: those stay as they are.
 */
function withBothNamed(dataset: Dataset, claim: Claim, text: string, lang: Language): string {
  if (
    claim.object === undefined ||
    isDenial(claim) ||
    text.endsWith('?') ||
    !startsUnnamed(dataset, claim)
  )
    return text;
  if (claim.status !== 'promised' && namesEnd(dataset, claim.subject, text, lang)) return text;
  const both = grammarOf(lang).ofBoth(
    nameWithArticle(dataset, claim.subject, lang),
    nameWithArticle(dataset, claim.object, lang),
  );
  return `${both}${text.includes(': ') ? ',' : ':'} ${startsWithVerb(dataset, text, lang) ? lowered(text, lang) : midSentence(dataset, text, lang)}`;
}

/**
 * Whether a text leaves its subject out: "Advirtió al presidente". A name may end like a verb:
 * "García".
 */
const startsWithVerb = (dataset: Dataset, text: string, lang: Language): boolean =>
  grammarOf(lang).beginsWithVerb(text) && !startsWithNameWord(dataset, text, lang);

/**
 * Puts the name of its subject into a text that begins with "He" or "Her", or in Spanish with the
 * verb.
 */
function withSubject(dataset: Dataset, claim: Claim, text: string, lang: Language): string {
  if (
    thingOf(dataset, claim.subject).kind !== 'person' ||
    namesEnd(dataset, claim.subject, text, lang)
  )
    return text;
  // In a promise the pronoun may mean the person at the other end.
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

/**
 * A time to put in brackets: a day, a month, a span with both its ends; undefined for one that is
 * open, or known by years alone.
 */
const printedTime = (when: string | undefined, lang: Language): string | undefined =>
  when === undefined || /(^|\/)(\.\.)?$|^\.\.\/|^\d{4}\/\d{4}$/.test(when)
    ? undefined
    : printWhen(when, lang);

/**
 * The id of the thing that makes a claim: whom it is attributed to, or the subject of a promise or
 * a denial that is attributed to nobody.
 * @param attributed whether it is attributed to anybody
 */
function speakerOf(claim: Claim, attributed: boolean): string | undefined {
  if (typeof claim.by === 'string') return claim.by;
  const ownWord = claim.status === 'promised' || claim.status === 'denied';
  return !attributed && ownWord ? claim.subject : undefined;
}

/**
 * Adds its status to a text that does not show it: as a promise, as a question that somebody asks,
 * or as a statement of somebody.
 */
function withStatus(
  dataset: Dataset,
  claim: Claim,
  text: string,
  { speaker, who, lang }: { speaker: string | undefined; who: string | undefined; lang: Language },
): string {
  const grammar = grammarOf(lang);
  if (claim.status === 'promised' && speaker === claim.subject) {
    const promise = promiseOf(dataset, claim, text, lang);
    if (promise !== undefined) return promise;
  }
  const plain = byName(dataset, claim, lang);
  const several =
    speaker === undefined
      ? plain !== undefined && grammar.beginsWithPlural(plain)
      : hasPluralName(dataset, speaker, lang);
  if (claim.status === 'opinion' && who !== undefined && text.endsWith('?'))
    return `${grammar.asked(who, several)}: ${text}`;
  const statement = startsWithVerb(dataset, text, lang)
    ? lowered(text, lang)
    : midSentence(dataset, text, lang);
  return grammar.saidBy(claim.status, who && midSentence(dataset, who, lang), several, statement);
}

/**
 * A text with the time it is about in brackets, where it names no year and the paragraph has not
 * named that time.
 */
function withTime(text: string, when: string, named: ReadonlySet<string>, lang: Language): string {
  if (/\b(1[5-9]|20)\d\d/.test(text) || named.has(when)) return text;
  // A text that names the month lacks only the year.
  const month = grammarOf(lang).monthOfYear.exec(when)?.[0];
  const year = /\d{4}$/.exec(when)?.[0];
  return `${text} (${month && year && text.includes(month) ? year : when})`;
}

/**
 * A claim as part of a paragraph, without its last full stop: with its status in the verb, who says
 * so, and when, also where its own words leave one of them out. "Acme paid Ana Díaz." alleged by
 * prosecutors -> "prosecutors alleged that Acme paid Ana Díaz (2015)".
 * @param named times that the paragraph has named already; that of this claim is added
 */
export function claimInChain(
  dataset: Dataset,
  claim: Claim,
  lang: Language,
  named: Set<string> = new Set(),
): string {
  const plain = byName(dataset, claim, lang);
  const speaker = speakerOf(claim, plain !== undefined);
  const who = speaker === undefined ? plain : nameWithArticle(dataset, speaker, lang);
  let text = withSubject(dataset, claim, textWithNote(dataset, claim, lang), lang);
  if (!showsStatus(dataset, claim, lang))
    text = withStatus(dataset, claim, text, { speaker, who, lang });
  else if (plain !== undefined && claim.by !== claim.subject && !namesPerson(text, plain))
    text = `${text}, ${grammarOf(lang).accordingTo(midSentence(dataset, who ?? plain, lang))}`;
  text = withBothNamed(dataset, claim, text, lang);
  // The time of what is promised or expected lies ahead: it is not when it was said.
  const ahead = claim.status === 'promised' || claim.status === 'expected';
  const when = claim.origin === 'claim' && !ahead ? printedTime(claim.when, lang) : undefined;
  if (when === undefined) return text;
  text = withTime(text, when, named, lang);
  named.add(when);
  return text;
}
