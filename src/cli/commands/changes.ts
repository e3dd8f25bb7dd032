import { CitationMarks } from '../../prose/citation.ts';
import { explainClaims, explainCommon } from '../../prose/commonExplanation.ts';
import { changesBetween } from '../../analysis/common.ts';
import { datasetAt, type Clock } from '../../model/clock.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { changes as usage } from '../usage/changes.ts';
import { dayOrFail, languageOf, thingOrFail } from '../resolve.ts';
import { printSources } from '../sources.ts';
import { localized, m } from '../../words/index.ts';

export function run(call: CallOf<typeof usage>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const from = dayOrFail(call.options.from, '--from');
  const to = dayOrFail(call.options.to, '--to');
  if (to < from) throw new CommandError(localized(m.cli.changes.toBeforeFrom));
  const ids = [
    ...new Set(
      call.words.map(
        (text) => thingOrFail(whole, whole, text, localized(m.cli.changes.whatToCompare)).id,
      ),
    ),
  ];
  if (ids.length < 2) throw new CommandError(localized(m.cli.changes.takesTwo));
  const clock = (day: string): Clock => (call.options.known ? { knownOn: day } : { asOf: day });
  const changes = changesBetween(whole, ids, clock(from), clock(to));
  const first = datasetAt(whole, clock(from));
  const second = datasetAt(whole, clock(to));
  if (call.options.json) {
    const commons = (list: typeof changes.gained, on: typeof whole) =>
      list.map((c) => ({
        thing: c.thing,
        relation: c.relation,
        who: c.who,
        ...(c.option ? { option: c.option } : {}),
        sentence: explainCommon(on, c, lang).sentence,
      }));
    const claims = (list: typeof changes.began) =>
      list.map((c) => ({ claim: c.id, sentence: explainClaims(second, [c], lang).sentence }));
    print(
      JSON.stringify(
        {
          among: ids,
          from,
          to,
          began: claims(changes.began),
          ended: claims(changes.ended),
          gained: commons(changes.gained, second),
          lost: commons(changes.lost, first),
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const marks = new CitationMarks();
  const section = (heading: string, lines: string[]) => {
    if (!lines.length) return;
    print(heading);
    for (const line of lines) print(`  - ${line}`);
  };
  section(m.cli.changes.began(lang), explainClaims(second, changes.began, lang, marks).sentences);
  section(m.cli.changes.ended(lang), explainClaims(second, changes.ended, lang, marks).sentences);
  section(
    m.cli.changes.gained(lang),
    changes.gained.map((c) => explainCommon(second, c, lang, marks).sentence),
  );
  section(
    m.cli.changes.lost(lang),
    changes.lost.map((c) => explainCommon(first, c, lang, marks).sentence),
  );
  if (!marks.list.length) print(m.cli.changes.none(lang));
  printSources(whole, marks.list, { lang, print });
  return 0;
}
