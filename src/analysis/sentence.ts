/** A claim as a sentence: in its maker's words where there are any, else from its fields; and as a story needs it. */
import { printWhen } from '../model/dates.ts';
import { inLanguage, relationOf, thingOf, type Claim, type Dataset, type Tally } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { OPTIONS } from '../model/vocabulary.ts';
import { optionCount, optionInVote, voteResultWord } from '../model/words.ts';
import { after, capitalised, inTime, isGoingOn, pick, withoutStop } from './grammar.ts';
import { byName, midSentence, nameInSentence, nameOf, nameWithArticle } from './names.ts';

/** "61 for, 10 abstaining", in the order of the options. */
export function printTally(tally: Tally, lang: Language): string {
  return OPTIONS.filter((option) => tally[option]).map((option) => optionCount(option, tally[option] ?? 0, lang)).join(', ');
}

/** Words in a row with one space between, those that say nothing left out. */
const line = (...words: string[]): string => `${words.filter(Boolean).join(' ')}.`;

/** A seat, a membership or a post, in the tense its time asks for where the dataset is seen from. */
function membershipText(dataset: Dataset, claim: Claim, lang: Language): string {
  const es = lang === 'es';
  const who = nameOf(dataset, claim.subject, lang);
  const object = claim.object ?? '';
  const when = inTime(claim.when, lang);
  const now = isGoingOn(claim.when);
  const what = nameWithArticle(dataset, object, lang);
  if (claim.relation === 'holds-post') {
    // An office is held, but a title is what one is: "the Presidency of Peru", "Prime Minister of Peru".
    const office = thingOf(dataset, object).kind !== 'post' || (es ? /^\p{L}*(cia|ía|ción|do|dad|erio)(?!\p{L})/iu : /\w(cy|ship|ate|ry|office|seat)\b/i).test(nameOf(dataset, object, lang));
    const title = office ? what : `${es ? 'el cargo de' : 'the post of'} ${nameOf(dataset, object, lang)}`;
    return es ? line(who, now ? 'ocupa' : 'ocupó', title, when) : line(who, now ? 'has held' : 'held', title, when);
  }
  if (claim.within !== undefined) {
    const body = nameWithArticle(dataset, claim.within, lang);
    // "Members of no bench" is no bench to sit with.
    if (thingOf(dataset, object).kind === 'group') return es ? line(who, now ? 'integra' : 'integró', body, `(${nameOf(dataset, object, lang)})`, when) : line(who, now ? 'has sat' : 'sat', 'in', body, `(${nameOf(dataset, object, lang)})`, when);
    return es ? line(who, now ? 'integra' : 'integró', after('la bancada de', what), after('en', body), when) : line(who, now ? 'has sat' : 'sat', 'with', what, 'in', body, when);
  }
  const isLegislature = thingOf(dataset, object).classification === 'legislature';
  const bench = claim.onBehalfOf === undefined ? '' : `(${nameOf(dataset, claim.onBehalfOf, lang)})`;
  if (isLegislature) return es ? line(who, now ? 'tiene' : 'tuvo', 'un escaño en', what, bench, when) : line(who, now ? 'has had' : 'had', 'a seat in', what, bench, when);
  const role = inLanguage(claim.role, lang);
  if (role) return es ? line(who, now ? 'es' : 'fue', after(`${role} de`, what), bench, when) : line(who, now ? 'has been' : 'was', role, 'of', what, bench, when);
  return es ? line(who, now ? 'integra' : 'integró', what, bench, when) : line(who, now ? 'has been a member of' : 'was a member of', what, bench, when);
}

/** Whether a part in an event is told by a verb, "granted the pardon", rather than by a noun, "host". */
const isVerb = (role: string, lang: Language): boolean =>
  lang === 'es' ? /^(fue|era|fueron|hizo|dio|dijo|\p{L}+(ó|aron|ieron|ía|aba|ían|aban))(?!\p{L})/iu.test(role) : /^(was|were|is|had|has|gave|took|made|led|won|lost|met|spoke|said|sent|signed|held|ran|left|came|went|\p{L}+ed)(?!\p{L})/iu.test(role);

/** Whether two texts have a longer word in common, whatever its ending: "was pardoned" and "Pardon of ...". */
function shareWord(a: string, b: string): boolean {
  const stems = (text: string) => (text.toLocaleLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  return stems(a).some((stem) => stems(b).includes(stem));
}

function derivedText(dataset: Dataset, claim: Claim, lang: Language): string {
  const es = lang === 'es';
  const who = capitalised(nameWithArticle(dataset, claim.subject, lang), lang);
  const object = claim.object ?? '';
  const what = object ? nameInSentence(dataset, object, lang) : '';
  if (claim.origin === 'participation') {
    const role = inLanguage(claim.role, lang);
    const when = inTime(claim.when, lang);
    if (!role || !isVerb(role, lang)) return es ? line(who, 'participó en', what, role && `como ${role}`, when) : line(who, 'took part in', what, role && `as ${role}`, when);
    return line(who, role, shareWord(role, what) ? '' : `(${what})`, when);
  }
  if (claim.origin === 'membership') return membershipText(dataset, claim, lang);
  if (claim.relation === 'moved') return es ? line(who, 'promovió la moción de', what) : line(who, 'put forward the motion of', what);
  if (claim.relation === 'at-stake-in') {
    const ahead = claim.status === 'expected';
    const result = ahead ? undefined : dataset.votes.get(object)?.result;
    const outcome = result && (es ? `, que fue ${voteResultWord(result, lang)}` : `, which ${voteResultWord(result, lang)}`);
    return es ? line('La suerte', after('de', nameOf(dataset, claim.subject, lang)), ahead ? 'se iba a decidir en' : 'se decidió en', what, `${inTime(claim.when, lang)}${outcome ?? ''}`) : line('The fate of', nameOf(dataset, claim.subject, lang), ahead ? 'was to be decided in' : 'was decided in', what, `${inTime(claim.when, lang)}${outcome ?? ''}`);
  }
  if (claim.option) return line(who, optionInVote(claim.option, what, lang), inTime(claim.when, lang));
  if (claim.tally) {
    const members = nameWithArticle(dataset, claim.subject, lang);
    return es ? line(after('Los votos de', members), 'en', what, `${inTime(claim.when, lang)}:`, printTally(claim.tally, lang)) : line('The votes of', members, 'in', what, `${inTime(claim.when, lang)}:`, printTally(claim.tally, lang));
  }
  // A claim that came without a text of its own: what its relation is called.
  return line(capitalised(nameInSentence(dataset, claim.subject, lang), lang), inLanguage(relationOf(dataset, claim.relation).label, lang), what);
}

const COMPUTED = { en: 'computed', es: 'calculado' };

/** What a claim says, as one sentence or two: in its maker's words, or, for a membership, a part in an event or a vote, from its fields. */
export function claimText(dataset: Dataset, claim: Claim, lang: Language): string {
  const text = claim.text ? inLanguage(claim.text, lang) : derivedText(dataset, claim, lang);
  const note = inLanguage(claim.note, lang);
  if (claim.basis !== 'computed') return note && claim.origin === 'vote' && claim.option ? `${text} ${note}` : text;
  return note ? `${text} ${note}` : `${text} (${pick(COMPUTED, lang)})`;
}

/** A pattern of whole words, endings as written: letters with accents are letters. */
const words = (...parts: string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');

/** Words that show, in each language, that a text says how its claim is made. A text without one is given one. */
const SHOWS: Record<'en' | 'es', Partial<Record<Claim['status'], RegExp>>> = {
  en: {
    alleged: words('alleg\\p{L}*', 'accus(?:e|es|ed|ing|ations?)', 'reportedly', 'apparently', 'appear(?:s|ed)? to', 'to all appearances', 'seem(?:s|ed)?', 'claim(?:s|ed)?', 'according to', '(?:is|are|was|were) said', '(?:is|are|was|were) suspected', 'suspect(?:s|ed)? (?:of|that|him|her|them)', 'purported(?:ly)?', 'supposed(?:ly)?', 'charged (?:that|with|him|her|them)', 'in the view', 'suggest(?:s|ed)', 'by (?:his|her|its|their) own account', 'blam(?:es|ed)', 'held that', 'maintain(?:s|ed)', 'says?', 'took it that'),
    opinion: words('view', 'opinion', 'according to', 'thought', 'thinks?', 'believ(?:es?|ed)', 'consider(?:s|ed)?', 'said', 'says', 'call(?:s|ed)', 'describ(?:es?|ed)', 'argu(?:es?|ed)', 'judg(?:es?|ed|ment)', 'critici[sz](?:es?|ed)', 'criticism', 'doubt(?:s|ed|ful)?', 'saw', 'sees', 'wrote', 'felt', 'warn(?:s|ed)', 'hoped', 'regret(?:s|ted)', 'complain(?:s|ed)', 'denounc(?:es|ed)', 'put it', 'looked', 'predict(?:s|ed)', 'label(?:s|led)', 'mock(?:s|ed)', 'prais(?:es|ed)', 'derid(?:es|ed)', 'hail(?:s|ed)', 'welcom(?:es|ed)', 'accus(?:es|ed)'),
    promised: words('promis(?:es|ed|e)', 'vow(?:s|ed)?', 'pledg(?:es|ed|e)', 'commit(?:s|ted)', 'offer(?:s|ed)', 'agree(?:s|d)', 'undert(?:akes|ook)', 'guarantee(?:s|d)', 'swore', 'sworn'),
    expected: words('expect(?:s|ed|ation|ations)?', 'due', 'set (?:to|for)', 'schedul(?:es|ed)', 'plan(?:s|ned)?', '(?:was|were|is|are) to', 'could', 'might', 'may', 'likely', 'would', 'to be', 'called for', 'thought able', 'foresee(?:s|n)?', 'announced'),
    denied: words('den(?:y|ies|ied|ials?)', 'reject(?:s|ed)', 'dismiss(?:es|ed)', 'refut(?:es|ed)', 'said', 'says', 'insist(?:s|ed)', 'maintain(?:s|ed)', 'unsubstantiated', 'brand(?:s|ed)', 'called'),
  },
  es: {
    alleged: words('presunt\\p{L}*', 'supuest\\p{L}*', 'habrían?', 'según', 'acus(?:ó|a|aron|an|ado|ada)', 'aleg(?:ó|a|aron|an)', 'denunci(?:ó|aron)', 'atribu(?:ye|yen|yó|yeron|ido|ida)', 'imput(?:ó|a|aron|an|ado|ada)', 'al parecer', 'aparentemente', 'sostuv(?:o|ieron)', 'sostien(?:e|en)', 'afirm(?:ó|a|aron|an)', 'serían?', 'tendrían?', 'estarían?', 'aparecerían?', 'culp(?:ó|a|aron)', 'responsabiliz(?:ó|a|aron)', 'señal(?:ó|a|aron|an) que', 'dij(?:o|eron)', 'dicen?'),
    opinion: words('opin(?:ó|a|aron|an|ión)', 'juicio', 'parecer', 'según', 'consider(?:ó|a|aron|an)', 'cre(?:e|en|er|yó|yeron|ía|ían)', 'dij(?:o|eron)', 'dicen?', 'calific(?:ó|a|aron)', 'llam(?:ó|a|aron)', 'sostuv(?:o|ieron)', 'critic(?:ó|a|aron)', 'críticas?', 'lament(?:ó|a|aron)', 'afirm(?:ó|a|aron)', 'escrib(?:ió|e|ieron)', 'describ(?:ió|e|ieron)', 'tild(?:ó|a|aron)', 'tach(?:ó|a|aron)', 'advirti(?:ó|eron)', 'augur(?:ó|a)', 'vi(?:o|eron)', 'estim(?:ó|a|aron)', 'juzg(?:ó|a|aron)', 'reproch(?:ó|a|aron)', 'celebr(?:ó|a|aron)', 'elogi(?:ó|a|aron)', 'acus(?:ó|a|aron)'),
    promised: words('prom(?:etió|ete|etieron|eten|etido|esa|esas)', 'compromet(?:ió|ido|ida|ieron)', 'compromiso', 'asegur(?:ó|a|aron)', 'ofrec(?:ió|e|ieron)', 'jur(?:ó|a|aron)', 'garantiz(?:ó|a|aron)', 'acept(?:ó|a|aron)'),
    expected: words('prev(?:eía|eían|é|én|isto|ista|ió)', 'esper(?:aba|aban|a|an)', 'podrían?', 'pudiera', 'iban? a', 'debían?', 'program(?:ó|a|ado|ada)', 'conforme', '\\p{L}+rían?', 'probable(?:mente)?', 'convoc(?:ó|a|aron)', 'posible', 'anunci(?:ó|a|aron)'),
    denied: words('neg(?:ó|aron|aba|ado)', 'nieg(?:a|an)', 'desmint(?:ió|ieron)', 'desmient(?:e|en)', 'rechaz(?:ó|a|aron|an)', 'insist(?:ió|e|ieron)', 'dij(?:o|eron)', 'dicen?', 'sostuv(?:o|ieron)', 'afirm(?:ó|a|aron)', 'asegur(?:ó|a|aron)', 'tach(?:ó|a|aron)', 'calific(?:ó|a|aron)'),
  },
};

/** Whether a claim's own words say that it is a denial, or that it is alleged, and so on. */
export const showsStatus = (dataset: Dataset, claim: Claim, lang: Language): boolean => pick(SHOWS, lang)[claim.status]?.test(claimText(dataset, claim, lang)) ?? true;

/** A text put under what it is: "Prosecutors alleged that ...". What was expected or promised is not told as done. */
function saidBy(status: Claim['status'], who: string | undefined, lang: Language, said: string): string {
  if (lang === 'es') {
    const told = { alleged: who ? `según alegó ${who}, ${said}` : `se alega que ${said}`, opinion: who ? `${after('a juicio de', who)}, ${said}` : `según una opinión, ${said}`, promised: who ? `${who} prometió: ${said}` : `se prometió: ${said}`, expected: `se preveía: ${said}`, denied: who ? `${who} lo negó: ${said}` : `en un desmentido se dice: ${said}`, reported: said, confirmed: said }[status];
    return capitalised(told, lang);
  }
  const ahead = /\b(will|would|shall)\b/.test(said);
  const told = { alleged: who ? `${who} alleged that ${said}` : `it is alleged that ${said}`, opinion: who ? `in the view of ${who}, ${said}` : `in one view, ${said}`, promised: who ? `${who} promised: ${said}` : `it was promised: ${said}`, expected: ahead ? `it was expected that ${said.replace(/\b(will|shall)\b/, 'would')}` : `this was expected: ${said}`, denied: who ? `${who} denied it: ${said}` : `in a denial it is said: ${said}`, reported: said, confirmed: said }[status];
  return capitalised(told, lang);
}

const namesSayer = (text: string, who: string): boolean => {
  const words = who.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3 || /^\p{Lu}{2,}$/u.test(word));
  const lower = text.toLocaleLowerCase();
  return words.length === 0 || words.some((word) => lower.includes(word.toLocaleLowerCase().slice(0, Math.max(4, word.length - 2))));
};

/** A time to put in brackets: a day, a month, a span with both its ends; nothing for one that is open. */
const printedTime = (when: string | undefined, lang: Language): string => (when === undefined || /(^|\/)(\.\.)?$|^\.\.\//.test(when) ? '' : printWhen(when, lang));

/**
 * A claim as a story tells it, without its last full stop: the status in the verb, who says so, and when, also where its
 * maker's words leave one of them out. "Acme paid Ana Díaz." alleged by prosecutors -> "Prosecutors alleged that Acme paid Ana Díaz (2015)".
 * @param told days that the story has named already
 */
export function claimInStory(dataset: Dataset, claim: Claim, lang: Language, told: Set<string> = new Set()): string {
  const plain = byName(dataset, claim, lang);
  // Who promises, and who denies, is the subject where nobody else is named.
  const sayer = typeof claim.by === 'string' ? claim.by : plain === undefined && (claim.status === 'promised' || claim.status === 'denied') ? claim.subject : undefined;
  const who = sayer === undefined ? plain : nameWithArticle(dataset, sayer, lang);
  let text = withoutStop(claimText(dataset, claim, lang));
  if (!showsStatus(dataset, claim, lang)) text = saidBy(claim.status, who && midSentence(dataset, who, lang), lang, midSentence(dataset, text, lang));
  else if (who !== undefined && plain !== undefined && claim.by !== claim.subject && !namesSayer(text, plain)) text = `${text}, ${lang === 'es' ? 'según' : 'according to'} ${midSentence(dataset, who, lang)}`;
  const when = claim.origin === 'claim' ? printedTime(claim.when, lang) : '';
  if (when && !/\b(1[5-9]|20)\d\d/.test(text) && !told.has(when)) text = `${text} (${when})`;
  if (when) told.add(when);
  return text;
}
