/** A claim as a story needs it: what its maker's words leave out is put in: the status, who says so, whom it is about, and when. */
import { printWhen } from '../model/dates.ts';
import { isDenial } from '../model/bundles.ts';
import { inLanguage, thingOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { grammarOf, withoutStop } from './grammar.ts';
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
import { claimText } from './sentence.ts';
import { type Localized, pick } from '../words/index.ts';

/** The text of a claim without its last full stop, what was noted of a vote or a seat in brackets: "(computed: ...)". */
function storyText(dataset: Dataset, claim: Claim, lang: Language): string {
  const note = withoutStop(inLanguage(claim.note, lang));
  const text = claimText(dataset, claim, lang);
  if (claim.text || !note || !text.includes(note)) return withoutStop(text);
  const before = withoutStop(text.slice(0, text.indexOf(note)));
  return claim.option === 'present' ? before : `${before} (${midSentence(dataset, note, lang)})`;
}

/** A pattern of whole words, endings as written: letters with accents are letters. */
const words = (...parts: string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');

/** Words that show, in each language, that a text says how its claim is made. A text without one is given one. */
const SHOWS: Localized<Partial<Record<Claim['status'], RegExp>>> = {
  en: {
    alleged: words(
      'alleg\\p{L}*',
      'accus(?:e|es|ed|ing|ations?)',
      'reportedly',
      'apparently',
      'appear(?:s|ed)? to',
      'to all appearances',
      'seem(?:s|ed)?',
      'claim(?:s|ed)?',
      'according to',
      '(?:is|are|was|were) said',
      'as (?:he|she|they) (?:says?|said)',
      '(?:is|are|was|were) suspected',
      'suspect(?:s|ed)? (?:of|that|him|her|them)',
      'purported(?:ly)?',
      'supposed(?:ly)?',
      'charged (?:that|with|him|her|them)',
      'in the view',
      'suggest(?:s|ed)',
      'by (?:his|her|its|their) own account',
      'blam(?:es|ed)',
      'held that',
      'maintain(?:s|ed)',
      'took it that',
    ),
    opinion: words(
      'view',
      'opinion',
      'according to',
      'thought',
      'thinks?',
      'believ(?:es?|ed)',
      'consider(?:s|ed)?',
      'said',
      'says',
      'call(?:s|ed)',
      'describ(?:es?|ed)',
      'argu(?:es?|ed)',
      'judg(?:es?|ed|ment)',
      'critici[sz](?:es?|ed)',
      'criticism',
      'doubt(?:s|ed|ful)?',
      'saw',
      'sees',
      'wrote',
      'felt',
      'warn(?:s|ed)',
      'hoped',
      'regret(?:s|ted)',
      'complain(?:s|ed)',
      'denounc(?:es|ed)',
      'put it',
      'looked',
      'predict(?:s|ed)',
      'label(?:s|led)',
      'mock(?:s|ed)',
      'prais(?:es|ed)',
      'derid(?:es|ed)',
      'hail(?:s|ed)',
      'welcom(?:es|ed)',
      'accus(?:es|ed)',
    ),
    promised: words(
      'promis(?:es|ed|e)',
      'vow(?:s|ed)?',
      'pledg(?:es|ed|e)',
      'commit(?:s|ted)',
      'offer(?:s|ed)',
      'agree(?:s|d)',
      'undert(?:akes|ook)',
      'guarantee(?:s|d)',
      'swore',
      'sworn',
    ),
    expected: words(
      'expect(?:s|ed|ation|ations)?',
      'due',
      'set (?:to|for)',
      'schedul(?:es|ed)',
      'plan(?:s|ned)?',
      '(?:was|were|is|are) to',
      'could',
      'might',
      'likely',
      'would',
      'to be',
      'called for',
      'thought able',
      'foresee(?:s|n)?',
      'announced',
    ),
    denied: words(
      'den(?:y|ies|ied|ials?)',
      'reject(?:s|ed)',
      'dismiss(?:es|ed)',
      'refut(?:es|ed)',
      'said',
      'says',
      'insist(?:s|ed)',
      'maintain(?:s|ed)',
      'unsubstantiated',
      'brand(?:s|ed)',
      'called',
      'no comment',
      'declin(?:es|ed)',
      'refus(?:es|ed)',
      'nonsense',
      'knew nothing',
    ),
    unsourced: words('unsourced', 'no source'),
  },
  es: {
    alleged: words(
      'presunt\\p{L}*',
      'supuest\\p{L}*',
      'habrían?',
      'según',
      'acus(?:ó|a|aron|an|ado|ada)',
      'aleg(?:ó|a|aron|an)',
      'denunci(?:ó|aron)',
      'atribu(?:ye|yen|yó|yeron|ido|ida)',
      'imput(?:ó|a|aron|an|ado|ada)',
      'al parecer',
      'aparentemente',
      'sostuv(?:o|ieron)',
      'sostien(?:e|en)',
      'afirm(?:ó|a|aron|an)',
      'serían?',
      'tendrían?',
      'estarían?',
      'aparecerían?',
      'culp(?:ó|a|aron)',
      'responsabiliz(?:ó|a|aron)',
      'señal(?:ó|a|aron|an) que',
    ),
    opinion: words(
      'opin(?:ó|a|aron|an|ión)',
      'juicio',
      'parecer',
      'según',
      'consider(?:ó|a|aron|an)',
      'cre(?:e|en|er|yó|yeron|ía|ían)',
      'dij(?:o|eron)',
      'dicen?',
      'calific(?:ó|a|aron)',
      'llam(?:ó|a|aron)',
      'sostuv(?:o|ieron)',
      'critic(?:ó|a|aron)',
      'críticas?',
      'lament(?:ó|a|aron)',
      'afirm(?:ó|a|aron)',
      'escrib(?:ió|e|ieron)',
      'describ(?:ió|e|ieron)',
      'tild(?:ó|a|aron)',
      'tach(?:ó|a|aron)',
      'advirti(?:ó|eron)',
      'augur(?:ó|a)',
      'vi(?:o|eron)',
      'estim(?:ó|a|aron)',
      'juzg(?:ó|a|aron)',
      'reproch(?:ó|a|aron)',
      'celebr(?:ó|a|aron)',
      'elogi(?:ó|a|aron)',
      'acus(?:ó|a|aron)',
    ),
    promised: words(
      'prom(?:etió|ete|etieron|eten|etido|esa|esas)',
      'compromet(?:ió|ido|ida|ieron)',
      'compromiso',
      'asegur(?:ó|a|aron)',
      'ofrec(?:ió|e|ieron)',
      'jur(?:ó|a|aron)',
      'garantiz(?:ó|a|aron)',
      'acept(?:ó|a|aron)',
    ),
    expected: words(
      'prev(?:eía|eían|é|én|isto|ista|ió)',
      'esper(?:aba|aban|a|an)',
      'podrían?',
      'pudiera',
      'iban? a',
      'debían?',
      'program(?:ó|a|ado|ada)',
      'conforme',
      '(?!(?:mayor|minor|mar|secretar|tesorer|auditor|categor|teor|asesor|consultor|contralor|miner|ganader|refiner|ingenier)ía)\\p{L}+(?:ar|er|ir|dr|br)ían?',
      'probable(?:mente)?',
      'convoc(?:ó|a|aron)',
      'posible',
      'anunci(?:ó|a|aron)',
    ),
    denied: words(
      'neg(?:ó|aron|aba|ado)',
      'nieg(?:a|an)',
      'desmint(?:ió|ieron)',
      'desmient(?:e|en)',
      'rechaz(?:ó|a|aron|an)',
      'insist(?:ió|e|ieron)',
      'dij(?:o|eron)',
      'dicen?',
      'sostuv(?:o|ieron)',
      'afirm(?:ó|a|aron)',
      'asegur(?:ó|a|aron)',
      'tach(?:ó|a|aron)',
      'calific(?:ó|a|aron)',
      'hacer comentarios',
      'declin(?:ó|a|aron)',
      'no sabía nada',
    ),
    unsourced: words('sin fuente'),
  },
};

const SPOKE = {
  en: '(?:said|says|told|wrote|writes|replied|answered|testified|swore|recalled|added|explained)',
  es: '(?<!(?:se|se les?) )(?:dijo|dijeron|dice|contó|contaron|escribió|respondió|contestó|declaró|testificó|recordó|añadió|explicó)',
};
/** Whether a text lets somebody speak: "Dean said that", "said Dean"; but not "was said to Dean". */
function letsSpeak(text: string, who: string, lang: Language): boolean {
  const names = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const spoke = pick(SPOKE, lang);
  return names.some((name) =>
    new RegExp(
      `(?<!\\p{L})${name}(?!\\p{L})[^.;:,]{0,40}?(?<!\\p{L})${spoke}(?!\\p{L})|${spoke} (?!(?:a|al|to) )(?:[\\p{L}.]+ ){0,2}${name}(?!\\p{L})|(?<!\\p{L})${name}(?!\\p{L}) ${spoke}`,
      'iu',
    ).test(text),
  );
}

/** Whether a claim's own words say that it is a denial, or that it is alleged, and so on: or who speaks, which says as much. */
export function showsStatus(dataset: Dataset, claim: Claim, lang: Language): boolean {
  const shows = pick(SHOWS, lang)[claim.status];
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
  const before = /^(.*?)(?<!\p{L})(?:he|she|they|his|her|their)(?!\p{L})/isu.exec(text)?.[1];
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
    sayer === undefined ? /^\p{L}+s(?!\p{L})/u.test(plain ?? '') : isMany(dataset, sayer, lang);
  if (claim.status === 'opinion' && who !== undefined && text.endsWith('?'))
    return `${grammar.asked(who, many)}: ${text}`;
  const said = startsWithVerb(dataset, text, lang)
    ? lowered(text)
    : midSentence(dataset, text, lang);
  return grammar.saidBy(claim.status, who && midSentence(dataset, who, lang), many, said);
}

/** A text with the day it speaks of in brackets, where it names no year and the story has not named that day. */
function withTime(text: string, when: string, told: ReadonlySet<string>): string {
  if (!when || /\b(1[5-9]|20)\d\d/.test(text) || told.has(when)) return text;
  // A text that has the month lacks the year alone.
  const month = /\p{L}{3,}(?= \d{4}|\sde\s\d{4})/u.exec(when)?.[0];
  const year = /\d{4}$/.exec(when)?.[0];
  return `${text} (${month && year && text.includes(month) ? year : when})`;
}

/**
 * A claim as a story tells it, without its last full stop: the status in the verb, who says so, and when, also where its
 * maker's words leave one of them out. "Acme paid Ana Díaz." alleged by prosecutors -> "prosecutors alleged that Acme paid Ana Díaz (2015)".
 * @param told days that the story has named already
 */
export function claimInStory(
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
  text = withTime(text, when, told);
  if (when) told.add(when);
  return text;
}
