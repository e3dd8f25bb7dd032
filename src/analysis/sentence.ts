/** A claim as a sentence: in its maker's words where there are any, else from its fields; and as a story needs it. */
import { printWhen } from '../model/dates.ts';
import { inLanguage, relationOf, thingOf, type Claim, type Dataset, type Tally } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { OPTIONS } from '../model/vocabulary.ts';
import { optionCount, optionInVote } from '../model/words.ts';
import { after, capitalised, inMidSentence, inTime, isGoingOn, pick, withoutStop } from './grammar.ts';
import { byName, nameInSentence, nameOf, nameWithArticle } from './names.ts';

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
  const who = nameOf(dataset, claim.subject, lang);
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
    return es ? line('La suerte', after('de', who), ahead ? 'se iba a decidir en' : 'se decidió en', what, inTime(claim.when, lang)) : line('The fate of', who, ahead ? 'was to be decided in' : 'was decided in', what, inTime(claim.when, lang));
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

/** Words that show, in each language, that a text says how its claim is made. A text without one is given one. */
const SHOWS: Record<'en' | 'es', Partial<Record<Claim['status'], RegExp>>> = {
  en: {
    alleged: /\b(alleg|accus|reportedly|apparently|appear(s|ed)? to|to all appearances|seem|claim|according to|(is|are|was|were) said|suspect|purported|suppos|charge|in the view|suggest|by his own account|by her own account|blam|held that|maintain)/i,
    opinion: /\b(view|opinion|according to|thought|think|believe|consider|said|says|call|describ|argu|judg|critic|doubt|saw|sees|wrote|felt|warn|hoped|regret|complain|alleg|denounc|put it|looked|predict|label|mock|prais|derid|hail|welcom)/i,
    promised: /\b(promis|vow|pledg|commit|offer|agree|undert|would|guarantee|swore|sworn)/i,
    expected: /\b(expect|due|set (to|for)|schedul|plan|was to|were to|is to|are to|could|might|may|likely|would|to be|called for|thought able|foresee|announced)/i,
    denied: /\b(deny|denie|denial|reject|dismiss|refut|said|say|insist|maintain|unsubstantiated|(not|never|no|without)\b)/i,
  },
  es: {
    alleged: /(presunt|supuest|habría|según|acus|alega|alegó|denunci|atribu|imput|al parecer|aparent|sostuvo|sostien|afirm|sería|tendría|estaría|aparecería|culpó|responsabiliz|señal|dijo)/i,
    opinion: /(opin|juicio|parecer|según|consider|cre(e|yó|ía)|dijo|dice|calific|llam|sostuvo|critic|lament|afirm|escribió|describ|tild|advir|augur|vio|estim|juzg|habría|reproch|celebr|elogi)/i,
    promised: /(promet|promes|compromet|asegur|ofreci|jur|garantiz|acept)/i,
    expected: /(prev|previst|esper|podr|iba a|debía|program|conforme|haría|probabl|convoc|posible|anunci)/i,
    denied: /(neg|nieg|desmint|desmient|rechaz|insist|\bno\b|nunca|sin )/i,
  },
};

function saidBy(status: Claim['status'], who: string | undefined, lang: Language, text: string): string {
  const said = inMidSentence(text, lang);
  if (lang === 'es') {
    const told = { alleged: who ? `según alegó ${who}, ${said}` : `se alega que ${said}`, opinion: who ? `${after('a juicio de', who)}, ${said}` : `según una opinión, ${said}`, promised: who ? `según prometió ${who}, ${said}` : `según lo prometido, ${said}`, expected: `según lo previsto, ${said}`, denied: who ? `${who} lo negó: ${said}` : `en un desmentido se dice: ${said}`, reported: said, confirmed: said }[status];
    return capitalised(told, lang);
  }
  const told = { alleged: who ? `${who} alleged that ${said}` : `it is alleged that ${said}`, opinion: who ? `in the view of ${who}, ${said}` : `in one view, ${said}`, promised: who ? `as ${who} promised, ${said}` : `as promised, ${said}`, expected: `it was expected that ${said}`, denied: who ? `${who} denied it: ${said}` : `in a denial it is said: ${said}`, reported: said, confirmed: said }[status];
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
  const who = byName(dataset, claim, lang);
  const shows = pick(SHOWS, lang)[claim.status];
  let text = withoutStop(claimText(dataset, claim, lang));
  if (shows && !shows.test(text)) text = saidBy(claim.status, claim.status === 'promised' && claim.by === claim.subject ? undefined : who, lang, text);
  else if (who !== undefined && claim.by !== claim.subject && !namesSayer(text, who)) text = `${text}, ${lang === 'es' ? 'según' : 'according to'} ${inMidSentence(who, lang)}`;
  const when = claim.origin === 'claim' ? printedTime(claim.when, lang) : '';
  if (when && !/\b(1[5-9]|20)\d\d/.test(text) && !told.has(when)) text = `${text} (${when})`;
  if (when) told.add(when);
  return text;
}
