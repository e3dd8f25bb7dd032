import { CitationMarks } from '../../prose/citation.ts';
import { explainCommon } from '../../prose/commonExplanation.ts';
import { inCommon } from '../../analysis/common.ts';
import { datasetAt } from '../../model/clock.ts';
import { buildGraph } from '../../model/graph.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { common } from '../usage/common.ts';
import { clockOf, languageOf, numberOf, thingOrFail } from '../resolve.ts';
import { printSources, sourcesJson } from '../sources.ts';
import { localized, m } from '../../words/index.ts';

export function run(call: CallOf<typeof common>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const dataset = datasetAt(whole, clockOf(whole, call.options));
  const ids = [
    ...new Set(
      call.words.map(
        (text) => thingOrFail(whole, dataset, text, localized(m.cli.common.whatToCompare)).id,
      ),
    ),
  ];
  if (ids.length < 2) throw new CommandError(localized(m.cli.common.takesTwo));
  const commons = inCommon(dataset, buildGraph(dataset), ids).slice(
    0,
    numberOf(call.options.limit, '--limit', 500) ?? 10,
  );
  if (call.options.json) {
    const shared = commons.map((c) => {
      const { sentence, citations } = explainCommon(dataset, c, lang);
      return {
        thing: c.thing,
        relation: c.relation,
        direction: c.direction,
        ...(c.option ? { option: c.option } : {}),
        who: c.who,
        others: c.others,
        claims: c.lines.flatMap((line) => line.claims.map((claim) => claim.id)),
        sentence,
        sources: sourcesJson(citations),
      };
    });
    print(JSON.stringify({ among: ids, common: shared }, null, 2));
    return 0;
  }
  if (!commons.length) print(m.cli.common.nothing(lang));
  const marks = new CitationMarks();
  for (const c of commons) print(explainCommon(dataset, c, lang, marks).sentence);
  printSources(dataset, marks.list, { lang, print });
  return 0;
}
