/** A line in a few words, in each language: what joins its two ends, and how firm that is. */
import { isDenial, type Tie } from '../model/ties.ts';
import { inLanguage, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Language } from '../model/schema.ts';
import type { Status } from '../model/vocabulary.ts';
import { kinshipWords } from '../model/words.ts';
import { nameInSentence } from './names.ts';
import { inPlural, hasPluralName } from './plural.ts';
import { type Plain, m } from '../words/index.ts';

/**
 * What joins the two ends of a line, read from one of them.
 * @param end.reader the id of the end it is read from, `direction` whether that is the subject
 * (`out`) or the object (`in`)
 */
export function labelFrom(
  dataset: Dataset,
  tie: Pick<Tie, 'relation' | 'claims'>,
  { reader, direction }: { reader: string; direction: 'out' | 'in' },
  lang: Language,
): string {
  const relation = relationOf(dataset, tie.relation);
  const kinship = tie.claims.find((c) => c.kinship && c.subject === reader)?.kinship;
  if (kinship) return kinshipWords(kinship, lang);
  const label = inLanguage(direction === 'out' ? relation.label : relation.inverse, lang);
  return hasPluralName(dataset, reader, lang) ? inPlural(label, lang) : label;
}

/** The same, the end named by the direction: "pardoned", "was pardoned by", "is a son of". */
export const relationLabel = (
  dataset: Dataset,
  tie: Pick<Tie, 'relation' | 'subject' | 'object' | 'claims'>,
  direction: 'out' | 'in',
  lang: Language,
): string => {
  const reader = direction === 'out' ? tie.subject : tie.object;
  return labelFrom(dataset, tie, { reader, direction }, lang);
};

/** The word for the status of a line that is no report. */
const MARKS: Partial<Record<Status, Plain>> = m.prose.marks;

/**
 * What a heading adds to a line that is no report: "allegation, denied"; empty for a report that
 * nobody denies.
 */
export function tieMarks(tie: Pick<Tie, 'status' | 'denied'>, lang: Language): string {
  return [MARKS[tie.status]?.(lang), tie.denied ? m.prose.andDenied(lang) : undefined]
    .filter(Boolean)
    .join(', ');
}

/**
 * A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation,
 * denied)".
 */
export function tieHeading(dataset: Dataset, tie: Tie, lang: Language): string {
  const marks = tieMarks(tie, lang);
  // A kinship reads from the end that a source names: "Kenji Fujimori is a son of Alberto
  // Fujimori".
  const reversed =
    tie.claims.some((c) => c.kinship) &&
    !tie.claims.some((c) => c.kinship && c.subject === tie.subject);
  const [first, second] = reversed ? [tie.object, tie.subject] : [tie.subject, tie.object];
  const heading = `${nameInSentence(dataset, first, lang)} ${relationLabel(dataset, tie, reversed ? 'in' : 'out', lang)} ${nameInSentence(dataset, second, lang)}`;
  return marks ? `${heading} (${marks})` : heading;
}

/** The word for a claim that disputes another: whether it denies it, or gives another version. */
export const disputeWord = (claim: Claim, lang: Language): string =>
  (isDenial(claim) ? m.prose.denies : m.prose.differs)(lang);
