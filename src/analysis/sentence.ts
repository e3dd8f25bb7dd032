/** A claim as a sentence: in its maker's words where there are any, else from its fields. */
import { inLanguage, relationOf, thingOf, type Claim, type Dataset, type Tally } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import { OPTIONS } from '../model/vocabulary.ts';
import { optionCount, optionInVote, pick, voteResultWord } from '../model/words.ts';
import { after, capitalised, inTime, isGoingOn } from './grammar.ts';
import { nameInSentence, nameOf, nameWithArticle } from './names.ts';

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
  const bench = claim.onBehalfOf === undefined ? '' : thingOf(dataset, claim.onBehalfOf).kind === 'group' ? `(${nameOf(dataset, claim.onBehalfOf, lang)})` : after(es ? 'por' : 'for', nameWithArticle(dataset, claim.onBehalfOf, lang));
  if (isLegislature) return es ? line(who, now ? 'tiene' : 'tuvo', 'un escaño en', what, bench, when) : line(who, now ? 'has had' : 'had', 'a seat in', what, bench, when);
  const role = inLanguage(claim.role, lang);
  if (role) return es ? line(who, now ? 'es' : 'fue', after(`${role} de`, what), bench, when) : line(who, now ? 'has been' : 'was', role, 'of', what, bench, when);
  return es ? line(who, now ? 'integra' : 'integró', what, bench, when) : line(who, now ? 'has been a member of' : 'was a member of', what, bench, when);
}

/** Whether a part in an event is told by a verb, "granted the pardon", rather than by a noun, "host". */
const isVerb = (role: string, lang: Language): boolean =>
  lang === 'es' ? /^(fue|era|fueron|hizo|dio|dijo|había|habían|\p{L}+(ó|aron|ieron|aba|aban))(?!\p{L})/iu.test(role) : /^(was|were|is|had|has|gave|took|made|led|won|lost|met|spoke|said|sent|signed|held|ran|left|came|went|\p{L}+ed)(?!\p{L})/iu.test(role);

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
  if (claim.relation === 'moved') return es ? line(who, 'promovió la moción que se votó en', what) : line(who, 'put forward the motion voted on in', what);
  if (claim.relation === 'at-stake-in') {
    const ahead = claim.status === 'expected';
    const result = ahead ? undefined : dataset.votes.get(object)?.result;
    const outcome = result && (es ? `; la moción fue ${voteResultWord(result, lang)}` : `; the motion ${voteResultWord(result, lang)}`);
    return es ? line('La suerte', after('de', nameOf(dataset, claim.subject, lang)), ahead ? 'iba a estar en juego en' : 'estaba en juego en', what, `${inTime(claim.when, lang)}${outcome ?? ''}`) : line('The fate of', nameOf(dataset, claim.subject, lang), ahead ? 'was to be at stake in' : 'was at stake in', what, `${inTime(claim.when, lang)}${outcome ?? ''}`);
  }
  if (claim.option) return line(who, optionInVote(claim.option, what, lang), inTime(claim.when, lang));
  if (claim.tally) {
    const members = nameWithArticle(dataset, claim.subject, lang);
    return es ? line(after('Los votos de', members), 'en', what, `${inTime(claim.when, lang)} fueron:`, printTally(claim.tally, lang)) : line('The votes of', members, 'in', what, `${inTime(claim.when, lang)} were:`, printTally(claim.tally, lang));
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
