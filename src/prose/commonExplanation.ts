/** What several things share, and what changed between them, as sentences. */
import { inLanguage, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { localeOf, optionInVote } from '../model/words.ts';
import { CitationMarks, printMarks } from './citation.ts';
import { denialsOf } from './chainExplanation.ts';
import { tieHeading, tieMarks } from './tieHeading.ts';
import { capitalised, grammarOf } from './grammar.ts';
import { midSentence, nameInSentence, nameWithArticle } from './names.ts';
import { inPlural } from './plural.ts';
import { claimInChain } from './claimInChain.ts';
import type { Common } from '../analysis/common.ts';
import { m } from '../words/index.ts';

/** A text with source marks, and the sources that they stand for. */
export interface CitedText {
  sentence: string;
  citations: Citation[];
}

/**
 * "Each of A, B and C abstained in “Vote to remove the president” (with 9 others) [1][2]." Where it
 * is no report, its status is added.
 */
export function explainCommon(
  dataset: Dataset,
  common: Common,
  lang: Language,
  marks = new CitationMarks(),
): CitedText {
  const who = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(
    common.who.map((id) => nameInSentence(dataset, id, lang)),
  );
  const what = nameWithArticle(dataset, common.thing, lang);
  const marksOf = (lines: typeof common.lines) =>
    printMarks(
      marks.numbers(
        lines.flatMap((line) =>
          line.claims.slice(0, 1).flatMap((claim) => claim.sources.slice(0, 1)),
        ),
      ),
    );
  const withCitations = (sentence: string): CitedText => ({
    sentence: `${sentence.trim()}.`,
    citations: marks.list,
  });
  if (common.relation === undefined)
    return withCitations(
      `${capitalised(who, lang)} ${m.prose.tied(lang)} ${what}: ${common.lines.map((line) => `${tieHeading(dataset, line, lang)} ${marksOf([line])}`.trim()).join('; ')}`,
    );
  const relation = relationOf(dataset, common.relation);
  const predicate = common.option
    ? optionInVote(common.option, what, lang)
    : grammarOf(lang).contract(
        `${inLanguage(common.direction === 'out' ? relation.label : relation.inverse, lang)} ${what}`,
      );
  const statuses = common.lines.map((line) => tieMarks(line, lang));
  // What is alleged of one of them is not alleged of all.
  const status =
    new Set(statuses).size > 1
      ? common.who.flatMap((id, i) =>
          statuses[i] ? [`${nameInSentence(dataset, id, lang)}: ${statuses[i]}`] : [],
        )
      : statuses.slice(0, 1).filter(Boolean);
  const brackets = [...status, common.others ? m.prose.withOthers(lang, { n: common.others }) : '']
    .filter(Boolean)
    .join('; ');
  const subject = grammarOf(lang).eachDid(who, predicate, (label) => inPlural(label, lang));
  return withCitations(
    `${capitalised(subject, lang)}${brackets ? ` (${brackets})` : ''} ${marksOf(common.lines)}`,
  );
}

/** Claims as sentences, one after the other, each with its source marks. */
export function explainClaims(
  dataset: Dataset,
  claims: readonly Claim[],
  lang: Language,
  marks = new CitationMarks(),
): CitedText & { sentences: string[] } {
  const days = new Set<string>();
  const clause = (claim: Claim, first: boolean) => {
    const text = claimInChain(dataset, claim, lang, days);
    return `${first ? capitalised(text, lang) : midSentence(dataset, text, lang)} ${printMarks(marks.numbers(claim.sources))}`.trim();
  };
  // Denials are in the same sentence, one a speaker.
  const denials = (claim: Claim) =>
    [
      ...new Map(denialsOf(dataset, [claim]).map((denial) => [denial.subject, denial])).values(),
    ].slice(0, 2);
  const sentences = claims.map(
    (claim) =>
      `${[clause(claim, true), ...denials(claim).map((denial) => clause(denial, false))].join('; ')}.`,
  );
  return { sentence: sentences.join(' '), sentences, citations: marks.list };
}
