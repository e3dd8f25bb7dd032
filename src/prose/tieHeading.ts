/** A line in a few words, in each language: what joins its two ends, and how firm that is. */
import { isDenial, type Tie } from '../model/ties.ts';
import { inLanguage, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import type { Status } from '../model/vocabulary.ts';
import { kinshipWords } from '../model/words.ts';
import { nameInSentence } from './names.ts';
import { forMany, isMany } from './plural.ts';
import { type Plain, m } from '../words/index.ts';

/** What joins the two ends of a line, read from one of them: "pardoned", "was pardoned by", "is a son of". */
export function relationLabel(
  dataset: Dataset,
  tie: Pick<Tie, 'relation' | 'subject' | 'object' | 'claims'>,
  direction: 'out' | 'in',
  lang: Language,
): string {
  const relation = relationOf(dataset, tie.relation);
  const reader = direction === 'out' ? tie.subject : tie.object;
  const kinship = tie.claims.find((c) => c.kinship && c.subject === reader)?.kinship;
  if (kinship) return kinshipWords(kinship, lang);
  const label = inLanguage(direction === 'out' ? relation.label : relation.inverse, lang);
  return isMany(dataset, reader, lang) ? forMany(label, lang) : label;
}

/** What a heading calls a line that is no report. */
const MARKS: Partial<Record<Status, Plain>> = m.prose.marks;

/** What a heading must add to a line that is no report: "allegation, denied"; empty for a report that nobody denies. */
export function tieMarks(tie: Pick<Tie, 'status' | 'denied'>, lang: Language): string {
  return [MARKS[tie.status]?.(lang), tie.denied ? m.prose.andDenied(lang) : undefined]
    .filter(Boolean)
    .join(', ');
}

/** A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation, denied)". */
export function tieHeading(dataset: Dataset, tie: Tie, lang: Language): string {
  const marks = tieMarks(tie, lang);
  // A kinship reads from the end that a source names: "Kenji Fujimori is a son of Alberto Fujimori".
  const turned =
    tie.claims.some((c) => c.kinship) &&
    !tie.claims.some((c) => c.kinship && c.subject === tie.subject);
  const [first, second] = turned ? [tie.object, tie.subject] : [tie.subject, tie.object];
  const heading = `${nameInSentence(dataset, first, lang)} ${relationLabel(dataset, tie, turned ? 'in' : 'out', lang)} ${nameInSentence(dataset, second, lang)}`;
  return marks ? `${heading} (${marks})` : heading;
}

/** Whether a claim that disputes another denies it, or only tells it otherwise. */
export const disputeWord = (claim: Claim, lang: Language): string =>
  (isDenial(claim) ? m.prose.denies : m.prose.differs)(lang);
