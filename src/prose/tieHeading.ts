/** A line in a few words, in each language: what joins its two ends, and how firm that is. */
import { isDenial, type Bundle } from '../model/ties.ts';
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
  bundle: Pick<Bundle, 'relation' | 'subject' | 'object' | 'claims'>,
  direction: 'out' | 'in',
  lang: Language,
): string {
  const relation = relationOf(dataset, bundle.relation);
  const reader = direction === 'out' ? bundle.subject : bundle.object;
  const kinship = bundle.claims.find((c) => c.kinship && c.subject === reader)?.kinship;
  if (kinship) return kinshipWords(kinship, lang);
  const label = inLanguage(direction === 'out' ? relation.label : relation.inverse, lang);
  return isMany(dataset, reader, lang) ? forMany(label, lang) : label;
}

/** What a heading calls a line that is no report. */
const MARKS: Partial<Record<Status, Plain>> = m.prose.marks;

/** What a heading must add to a line that is no report: "allegation, denied"; empty for a report that nobody denies. */
export function bundleMarks(bundle: Pick<Bundle, 'status' | 'denied'>, lang: Language): string {
  return [MARKS[bundle.status]?.(lang), bundle.denied ? m.prose.andDenied(lang) : undefined]
    .filter(Boolean)
    .join(', ');
}

/** A line as a short heading that never drops its status: "Odebrecht paid Kuczynski (allegation, denied)". */
export function bundleHeading(dataset: Dataset, bundle: Bundle, lang: Language): string {
  const marks = bundleMarks(bundle, lang);
  // A kinship reads from the end that a source names: "Kenji Fujimori is a son of Alberto Fujimori".
  const turned =
    bundle.claims.some((c) => c.kinship) &&
    !bundle.claims.some((c) => c.kinship && c.subject === bundle.subject);
  const [first, second] = turned
    ? [bundle.object, bundle.subject]
    : [bundle.subject, bundle.object];
  const heading = `${nameInSentence(dataset, first, lang)} ${relationLabel(dataset, bundle, turned ? 'in' : 'out', lang)} ${nameInSentence(dataset, second, lang)}`;
  return marks ? `${heading} (${marks})` : heading;
}

/** Whether a claim that disputes another denies it, or only tells it otherwise. */
export const disputeWord = (claim: Claim, lang: Language): string =>
  (isDenial(claim) ? m.prose.denies : m.prose.differs)(lang);
