/**
 * What a screen reader says of the thing or line that the keyboard is at in a graph: one sentence a
 * move.
 */
import { inLanguage, thingOf, type Dataset } from '../model/dataset.ts';
import { printWhen } from '../model/dates.ts';
import type { Tie } from '../model/graph.ts';
import type { Language, VoteEvent } from '../model/schema.ts';
import { optionInVote, optionVerb } from '../model/words.ts';
import { tieMarks, relationLabel } from './tieHeading.ts';
import { kindOf, nameInSentence, nameOf } from './names.ts';
import { rollCall } from '../analysis/rollcall.ts';
import { printTally } from './claimSentence.ts';
import { m } from '../words/index.ts';

/** What a thing is, in a few words: the beginning of its summary, or its kind. */
function summaryOf(dataset: Dataset, id: string, lang: Language): string {
  const thing = thingOf(dataset, id);
  const first =
    thing.summary &&
    inLanguage(thing.summary, lang)
      .split(/[;.](?=\s|$)/)[0]
      ?.trim();
  return first || kindOf(thing, lang);
}

/**
 * "Kenji Fujimori. Congressman of Popular Force. 14 links. 3 neighbours not shown."
 * @param counts.links how many lines of the picture meet in it
 * @param counts.hidden how many things it is tied to are not in the picture
 */
export function sayThing(
  dataset: Dataset,
  id: string,
  { links, hidden }: { links: number; hidden: number },
  lang: Language,
): string {
  const words = m.prose.heard;
  return [
    nameOf(dataset, id, lang),
    summaryOf(dataset, id, lang),
    words.links(lang, { n: links }),
    hidden ? words.hidden(lang, { n: hidden }) : '',
  ]
    .filter(Boolean)
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

type Direction = 'left' | 'right' | 'up' | 'down';
/** The direction of a step: positive numbers are to the right and down. */
function directionOf(x: number, y: number): Direction {
  if (x !== 0) return x < 0 ? 'left' : 'right';
  return y < 0 ? 'up' : 'down';
}

/**
 * "Kenji Fujimori moved left."
 * @param step how far to the right and down it moved, in units of the scene
 */
export function sayMoved(
  dataset: Dataset,
  id: string,
  step: { x: number; y: number },
  lang: Language,
): string {
  const words = m.prose.heard;
  return words.moved[directionOf(step.x, step.y)](lang, { name: nameOf(dataset, id, lang) });
}

/** The time that all claims of a line are about; empty where they are about several, or none. */
function timeOf(tie: Tie, lang: Language): string {
  // The day of an allegation may be that on which it was made: said beside what is alleged it would
  // be taken for the day of that.
  if (tie.status === 'alleged' || tie.status === 'denied') return '';
  const times = new Set(tie.claims.flatMap(({ when }) => when ?? []));
  const [only] = times;
  return times.size === 1 && only !== undefined ? printWhen(only, lang) : '';
}

const brokeWithBench = (dataset: Dataset, vote: VoteEvent, member: string): boolean =>
  rollCall(dataset, vote.id).names.some((name) => name.voter === member && name.rebel);

/**
 * How a member or a bench voted, read from the end of the voter (`out`) or of the vote (`in`);
 * undefined where no source says.
 */
function sayVote(
  dataset: Dataset,
  tie: Tie,
  direction: 'out' | 'in',
  lang: Language,
): string | undefined {
  const { option, tally } = tie.claims[0] ?? {};
  const voter = nameOf(dataset, tie.subject, lang);
  const vote = nameInSentence(dataset, tie.object, lang);
  if (option)
    return direction === 'out'
      ? optionInVote(option, vote, lang)
      : `${voter} ${optionVerb(option, lang)}`;
  if (tally)
    return direction === 'out'
      ? `${relationLabel(dataset, tie, 'out', lang)} ${vote}: ${printTally(tally, lang)}`
      : `${voter}: ${printTally(tally, lang)}`;
  return undefined;
}

/**
 * One line, read from one of its ends: "3 of 14: abstained in “Vote to remove the president”, 21
 * December 2017, against most of the bench; 2 sources". An allegation says first that it is one,
 * and whether it is denied.
 * @param place.from the end it is read from
 * @param place.i its number among the `n` lines of that end, from 1
 */
export function sayLine(
  dataset: Dataset,
  tie: Tie,
  place: { from: string; i: number; n: number },
  lang: Language,
): string {
  const { from } = place;
  const words = m.prose.heard;
  const direction = tie.subject === from ? 'out' : 'in';
  const other = direction === 'out' ? tie.object : tie.subject;
  const vote = tie.relation === 'voted' ? dataset.votes.get(tie.object) : undefined;
  const what =
    (vote && sayVote(dataset, tie, direction, lang)) ??
    `${relationLabel(dataset, tie, direction, lang)} ${nameInSentence(dataset, other, lang)}`;
  const rebel = vote !== undefined && direction === 'out' && brokeWithBench(dataset, vote, from);
  const sources = new Set(
    tie.claims.flatMap(({ sources: cited }) => cited.map(({ source }) => source)),
  );
  const marks = tieMarks(tie, lang);
  const computed = tie.claims.every(({ basis }) => basis === 'computed');
  const details = [
    what,
    timeOf(tie, lang),
    rebel ? words.rebel(lang) : '',
    computed ? m.prose.computed(lang) : '',
  ]
    .filter(Boolean)
    .join(', ');
  // The status comes first: nobody takes an allegation for a fact, not even for the length of a
  // sentence.
  return `${words.place(lang, place)}: ${marks ? `${marks}: ` : ''}${details}; ${words.sources(lang, { n: sources.size })}.`;
}
