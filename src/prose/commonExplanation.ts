/** What several things share, and what changed between them, as sentences. */
import { inLanguage, relationOf, type Claim, type Dataset } from '../model/dataset.ts';
import type { Citation, Language } from '../model/schema.ts';
import { localeOf, optionInVote } from '../model/words.ts';
import { CitationMarks, printMarks } from './citation.ts';
import { denialsOf } from './chainExplanation.ts';
import { tieHeading, tieMarks } from './tieHeading.ts';
import { capitalised, grammarOf } from './grammar.ts';
import { midSentence, nameInSentence, nameWithArticle } from './names.ts';
import { forMany } from './plural.ts';
import { claimInChain } from './claimInChain.ts';
import type { Common } from '../analysis/common.ts';
import { m } from '../words/index.ts';

export interface Told {
  sentence: string;
  citations: Citation[];
}

/** "Each of A, B and C abstained in “Vote to remove the president” (with 9 others) [1][2]." What is no report says so. */
export function explainCommon(
  dataset: Dataset,
  common: Common,
  lang: Language,
  marks = new CitationMarks(),
): Told {
  const who = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(
    common.who.map((id) => nameInSentence(dataset, id, lang)),
  );
  const what = nameWithArticle(dataset, common.thing, lang);
  const cited = (lines: typeof common.lines) =>
    printMarks(
      marks.numbers(
        lines.flatMap((line) =>
          line.claims.slice(0, 1).flatMap((claim) => claim.sources.slice(0, 1)),
        ),
      ),
    );
  const done = (sentence: string): Told => ({
    sentence: `${sentence.trim()}.`,
    citations: marks.list,
  });
  if (common.relation === undefined)
    return done(
      `${capitalised(who, lang)} ${m.prose.tied(lang)} ${what}: ${common.lines.map((line) => `${tieHeading(dataset, line, lang)} ${cited([line])}`.trim()).join('; ')}`,
    );
  const relation = relationOf(dataset, common.relation);
  const tie = common.option
    ? optionInVote(common.option, what, lang)
    : grammarOf(lang).contract(
        `${inLanguage(common.direction === 'out' ? relation.label : relation.inverse, lang)} ${what}`,
      );
  const marked = common.lines.map((line) => tieMarks(line, lang));
  // What is alleged of one of them is not alleged of all.
  const status =
    new Set(marked).size > 1
      ? marked.flatMap((mark, i) =>
          mark ? [`${nameInSentence(dataset, common.who[i] ?? '', lang)}: ${mark}`] : [],
        )
      : marked.slice(0, 1).filter(Boolean);
  const brackets = [...status, common.others ? m.prose.withOthers(lang, { n: common.others }) : '']
    .filter(Boolean)
    .join('; ');
  const subject = grammarOf(lang).eachDid(who, tie, (label) => forMany(label, lang));
  return done(
    `${capitalised(subject, lang)}${brackets ? ` (${brackets})` : ''} ${cited(common.lines)}`,
  );
}

/** Claims told one after another, each with its marks. */
export function explainClaims(
  dataset: Dataset,
  claims: readonly Claim[],
  lang: Language,
  marks = new CitationMarks(),
): Told & { sentences: string[] } {
  const days = new Set<string>();
  const clause = (claim: Claim, first: boolean) => {
    const text = claimInChain(dataset, claim, lang, days);
    return `${first ? capitalised(text, lang) : midSentence(dataset, text, lang)} ${printMarks(marks.numbers(claim.sources))}`.trim();
  };
  // Who denies it does so in the same sentence, each speaker once.
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
