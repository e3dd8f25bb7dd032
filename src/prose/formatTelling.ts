/** The words of claims in exported files, which always include the status. */
import type { Telling } from '../formats/format.ts';
import { isDenied } from '../model/ties.ts';
import type { Dataset } from '../model/dataset.ts';
import { printCitation } from './citation.ts';
import { labelFrom, tieMarks } from './tieHeading.ts';
import { byName } from './names.ts';
import { claimText } from './claimSentence.ts';

export const tellingIn = (dataset: Dataset, lang: string): Telling => ({
  lang,
  text: (claim) => claimText(dataset, claim, lang),
  label(claim) {
    const tie = { relation: claim.relation, claims: [claim] };
    const label = labelFrom(dataset, tie, { reader: claim.subject, direction: 'out' }, lang);
    const marks = tieMarks({ status: claim.status, denied: isDenied(dataset, claim) }, lang);
    return marks ? `${label} (${marks})` : label;
  },
  by: (claim) => byName(dataset, claim, lang),
  cite: (citation) => printCitation(dataset, citation, lang),
});
