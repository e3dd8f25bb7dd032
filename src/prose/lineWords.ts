/** What joins two things, in a few words, for the line between them in a picture. */
import { printWhen } from '../model/dates.ts';
import { inLanguage, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import type { Tie } from '../model/ties.ts';
import { OPTIONS, type Status } from '../model/vocabulary.ts';
import { kinshipShort, moneyWord, optionCount, optionHeading } from '../model/words.ts';
import { m, type Message } from '../words/index.ts';

/** What is said before the words of a line that is no report. */
const FIRM: Partial<Record<Status, Message<{ words: string }>>> = m.prose.firm;
/** Relations whose own words say already how firm they are. */
const SAYS_ITS_STATUS: Partial<Record<string, Status>> = { promised: 'promised', denies: 'denied' };
/** How many letters a role may have to stand on a line. */
const MOST_LETTERS = 22;

/** What was done in a vote: what one member did, or the two largest counts of a bench. */
function wordsOfVote({ option, tally }: Claim, lang: Language): string | undefined {
  if (option) return optionHeading(option, lang);
  if (!tally) return undefined;
  const counts = OPTIONS.map((name) => ({ name, count: tally[name] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return counts
    .slice(0, 2)
    .map(({ name, count }) => optionCount(name, count, lang))
    .join(', ');
}

/** The sum of all claims of a line, where each tells an amount in the same currency. */
function sumOf(claims: readonly Claim[], lang: Language): string | undefined {
  const amounts = claims.flatMap(({ amount }) => amount ?? []);
  const [first] = amounts;
  const isOne = amounts.every(({ currency }) => currency === first?.currency);
  if (!first || !isOne || amounts.length < claims.length) return undefined;
  return moneyWord(
    amounts.reduce((sum, { value }) => sum + value, 0),
    first.currency,
    lang,
  );
}

/** The role in an event, where all claims tell one, the same, that is short. */
function roleOf(claims: readonly Claim[], lang: Language): string | undefined {
  const roles = new Set(claims.map(({ role }) => role && inLanguage(role, lang)));
  const [role] = roles;
  return roles.size === 1 && role && role.length <= MOST_LETTERS ? role : undefined;
}

/** The least weight of a relation that is an act rather than a remark. */
const ACT = 0.5;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/;
/** The day of an act that happened once, where all claims of a line tell the same. */
function dayOf(dataset: Dataset, { relation, claims, object }: Tie, lang: Language) {
  const { state, symmetric, polarity, weight } = relationOf(dataset, relation);
  const days = new Set(claims.map(({ when }) => when));
  const [day] = days;
  // Of an event or a vote the picture tells the day at its shape.
  const isAct =
    !state &&
    !symmetric &&
    polarity === 0 &&
    weight >= ACT &&
    dataset.things.get(object)?.when === undefined;
  return isAct && days.size === 1 && day !== undefined && WHOLE_DAY.test(day)
    ? printWhen(day, lang, 'short')
    : undefined;
}
function plainWords(dataset: Dataset, tie: Tie, lang: Language): string {
  const { relation, claims } = tie;
  const short = inLanguage(relationOf(dataset, relation).short, lang);
  const [first] = claims;
  const kinship = claims.find((claim) => claim.kinship)?.kinship;
  if (kinship) return kinshipShort(kinship, lang);
  if (relation === 'voted' && first) return wordsOfVote(first, lang) ?? short;
  if (relation === 'took-part-in') return roleOf(claims, lang) ?? short;
  const sum = sumOf(claims, lang);
  if (sum !== undefined) return `${short} ${sum}`;
  const day = dayOf(dataset, tie, lang);
  return day === undefined ? short : m.prose.onDay(lang, { words: short, day });
}

/**
 * What joins the two ends of a tie in a few words, how firm that is before it where it is no report:
 * "alleged: paid US$782,207".
 */
export function lineWords(dataset: Dataset, tie: Tie, lang: Language): string {
  const words = plainWords(dataset, tie, lang);
  const firm = SAYS_ITS_STATUS[tie.relation] === tie.status ? undefined : FIRM[tie.status];
  return firm ? firm(lang, { words }) : words;
}

/** Which of the two ends of a tie its words read from: a kinship from the one that a source names. */
export function readsFrom({ subject, object, claims }: Tie): { from: string; to: string } {
  const kin = claims.find((claim) => claim.kinship);
  return kin?.subject === object ? { from: object, to: subject } : { from: subject, to: object };
}
