import { printCitation } from '../../prose/citation.ts';
import { denialsOf } from '../../prose/chainExplanation.ts';
import { disputeWord } from '../../prose/tieHeading.ts';
import { byName, nameOf } from '../../prose/names.ts';
import { claimText } from '../../prose/claimSentence.ts';
import { aboutWhom, stancesToward, type Stance } from '../../analysis/stance.ts';
import { statusWord } from '../../model/words.ts';
import { datasetAt } from '../../model/clock.ts';
import { loadDataset } from '../load.ts';
import type { CallOf, Print } from '../command.ts';
import type { backers } from '../usage/backers.ts';
import { clockOf, languageOf, thingOrFail } from '../resolve.ts';
import { localized, m } from '../../words/index.ts';

export function run(call: CallOf<typeof backers>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const dataset = datasetAt(whole, clockOf(whole, call.options));
  const thing = thingOrFail(
    whole,
    dataset,
    call.words.join(' ') || undefined,
    localized(m.cli.backers.whoseBackers),
  );
  const stances = stancesToward(dataset, thing.id);
  const json = (list: Stance[]) =>
    list.map(({ who, grounds }) => ({
      who,
      grounds: grounds.map(({ kind, claim }) => ({
        kind,
        id: kind === 'vote' ? claim.object : claim.id,
        claim: claim.id,
        text: claimText(dataset, claim, lang),
        status: claim.status,
        by: byName(dataset, claim, lang) ?? null,
        sources: claim.sources.map(({ source, at }) => ({ source, at: at ?? null })),
        denials: denialsOf(dataset, [claim]).map((d) => d.id),
        ...(claim.option ? { option: claim.option } : {}),
        ...(claim.basis ? { basis: claim.basis } : {}),
      })),
    }));
  if (call.options.json) {
    print(
      JSON.stringify(
        {
          id: thing.id,
          about: aboutWhom(dataset, thing.id),
          backed: json(stances.backed),
          opposed: json(stances.opposed),
          withheld: json(stances.withheld),
        },
        null,
        2,
      ),
    );
    return 0;
  }
  const about = aboutWhom(dataset, thing.id);
  if (about !== thing.id) print(m.cli.backers.toward(lang, { name: nameOf(dataset, about, lang) }));
  for (const side of ['backed', 'opposed', 'withheld'] as const) {
    print(`${m.cli.backers.sides[side](lang)} (${stances[side].length})`);
    for (const { who, grounds } of stances[side]) {
      print(`  ${nameOf(dataset, who, lang)}`);
      for (const { claim } of grounds) {
        const status =
          claim.basis === 'computed'
            ? `${statusWord(claim.status, lang)}, ${m.cli.backers.computed(lang)}`
            : statusWord(claim.status, lang);
        print(
          `    - [${status}] ${claimText(dataset, claim, lang)} (${claim.sources.map((s) => printCitation(dataset, s, lang)).join('; ')})`,
        );
        for (const denial of denialsOf(dataset, [claim]))
          print(`      ${disputeWord(denial, lang)} ${claimText(dataset, denial, lang)}`);
      }
    }
  }
  return 0;
}
