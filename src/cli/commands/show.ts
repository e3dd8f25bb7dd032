import { printCitation } from '../../prose/citation.ts';
import { disputeWord } from '../../prose/tieHeading.ts';
import { tieMarks, relationLabel } from '../../prose/tieHeading.ts';
import { byName, nameOf } from '../../prose/names.ts';
import { claimText } from '../../prose/claimSentence.ts';
import { printWhen } from '../../model/dates.ts';
import { inLanguage, type Claim, type Dataset } from '../../model/dataset.ts';
import { buildGraph, tiesAt } from '../../model/graph.ts';
import { statusWord, weightWord } from '../../model/words.ts';
import { datasetAt } from '../../model/clock.ts';
import { loadDataset } from '../load.ts';
import type { CallOf, Print } from '../command.ts';
import type { show } from '../usage/show.ts';
import { clockOf, languageOf, thingOrFail } from '../resolve.ts';
import { localized, m } from '../../words/index.ts';

/** A claim as JSON, the same in every command. */
export function claimJson(dataset: Dataset, claim: Claim, lang: string) {
  return {
    id: claim.id,
    text: claimText(dataset, claim, lang),
    status: claim.status,
    by: typeof claim.by === 'string' ? claim.by : (claim.by && inLanguage(claim.by, lang)) || null,
    byName: byName(dataset, claim, lang) ?? null,
    when: claim.when ?? null,
    known: claim.known,
    over: claim.over ?? false,
    basis: claim.basis ?? null,
    sources: claim.sources.map(({ source, at, quote }) => ({
      source,
      at: at ?? null,
      ...(quote ? { quote } : {}),
    })),
    disputes: claim.disputes,
    disputedBy: (dataset.disputedBy.get(claim.id) ?? []).map((c) => c.id),
  };
}

export function run(call: CallOf<typeof show>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const dataset = datasetAt(whole, clockOf(whole, call.options));
  const thing = thingOrFail(
    whole,
    dataset,
    call.words.join(' ') || undefined,
    localized(m.cli.show.whatToShow),
  );
  const graph = buildGraph(dataset);
  const relations = tiesAt(graph, thing.id)
    .map((tie) => {
      const direction: 'out' | 'in' = tie.subject === thing.id ? 'out' : 'in';
      const otherId = direction === 'out' ? tie.object : tie.subject;
      const other = dataset.things.get(otherId);
      return {
        relation: tie.relation,
        label: relationLabel(dataset, tie, direction, lang),
        status: tie.status,
        denied: tie.denied,
        marks: tieMarks(tie, lang),
        direction,
        other: { id: otherId, kind: other?.kind, name: nameOf(dataset, otherId, lang) },
        polarity: tie.polarity,
        claims: tie.claims.map((claim) => claimJson(dataset, claim, lang)),
      };
    })
    .sort(
      (a, b) =>
        a.relation.localeCompare(b.relation) ||
        a.direction.localeCompare(b.direction) ||
        a.other.id.localeCompare(b.other.id),
    );
  const statements = [...dataset.claims.values()].filter(
    (c) => c.subject === thing.id && c.object === undefined,
  );
  const votes = [...dataset.claims.values()]
    .filter((c) => c.subject === thing.id && c.option)
    .map((c) => ({ vote: c.object, option: c.option, group: c.group, basis: c.basis ?? null }));
  if (call.options.json) {
    print(
      JSON.stringify(
        {
          id: thing.id,
          kind: thing.kind,
          name: inLanguage(thing.name, lang),
          summary: inLanguage(thing.summary, lang),
          relations,
          statements: statements.map((c) => ({
            relation: c.relation,
            claims: [claimJson(dataset, c, lang)],
          })),
          votes,
        },
        null,
        2,
      ),
    );
    return 0;
  }
  print(`${inLanguage(thing.name, lang)} (${thing.id})`);
  if (thing.summary) print(inLanguage(thing.summary, lang));
  const printClaim = (claim: Claim) => {
    const by = byName(dataset, claim, lang);
    print(`    - ${claimText(dataset, claim, lang)}`);
    print(
      `      ${[statusWord(claim.status, lang), claim.basis === 'computed' && m.cli.show.computed(lang), by, claim.when && printWhen(claim.when, lang), claim.weight !== undefined && weightWord(claim.weight, lang)].filter(Boolean).join(' · ')} · ${claim.sources.map((s) => printCitation(dataset, s, lang)).join('; ')}`,
    );
    for (const other of dataset.disputedBy.get(claim.id) ?? [])
      print(
        `      ${disputeWord(other, lang)} ${claimText(dataset, other, lang)} (${other.sources.map((s) => printCitation(dataset, s, lang)).join('; ')})`,
      );
  };
  for (const relation of relations) {
    print(
      `\n  ${relation.label} ${relation.other.name}${relation.marks ? ` (${relation.marks})` : ''}`,
    );
    for (const { id } of relation.claims) {
      const claim = dataset.claims.get(id);
      if (claim) printClaim(claim);
    }
  }
  if (statements.length) print(`\n  ${m.cli.show.statements(lang)}`);
  for (const claim of statements) printClaim(claim);
  return 0;
}
