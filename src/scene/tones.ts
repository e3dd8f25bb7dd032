/** What a line says of its object's side, and the mark at its end. */
import { ballotOf, ballotOfMost, type Ballot } from '../model/benches.ts';
import { relationOf, type Dataset } from '../model/dataset.ts';
import type { Tie } from '../model/graph.ts';
import { BALLOT_MARKS, END_MARKS, type EndMark, type Tone } from './theme.ts';

/** What a line into a vote says that was done in it; undefined for any other line. */
export function ballotIn({ relation, claims }: Tie): Ballot | undefined {
  if (relation !== 'voted') return undefined;
  const [{ option, tally } = {}] = claims;
  if (option) return ballotOf(option);
  return tally ? ballotOfMost(tally) : 'split';
}
/** The mark at the end of a line. */
export function endMarkOf(dataset: Dataset, tie: Tie): EndMark {
  const ballot = ballotIn(tie);
  if (ballot) return BALLOT_MARKS[ballot];
  const tone = toneOf(dataset, tie);
  if (tone === 'vote') return 'none';
  const { symmetric } = relationOf(dataset, tie.relation);
  // A tie both ways has a direction where it says what one is to the other: a father.
  const isDirected = !symmetric || tie.claims.some(({ kinship }) => kinship !== undefined);
  return isDirected ? END_MARKS[tone] : 'none';
}

/**
 * The tone of a line. Its side in a vote is that toward who is at stake, which would be read as
 * that toward the vote: a line to a vote has none.
 */
export function toneOf(dataset: Dataset, tie: Tie): Tone {
  if (tie.relation === 'voted') return 'vote';
  const { about, category = 'neutral' } = relationOf(dataset, tie.relation);
  if (dataset.votes.has(tie.object)) return category;
  if (tie.polarity > 0) return 'backs';
  if (tie.polarity < 0) return 'opposes';
  return about === 'money' ? 'money' : category;
}

/** Whether any of some lines is drawn in a colour: that of a side, or of money. */
export const hasSides = (dataset: Dataset, ties: readonly Tie[]): boolean =>
  ties.some((tie) => ['backs', 'opposes', 'money'].includes(toneOf(dataset, tie)));
