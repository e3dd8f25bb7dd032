import { ChainQuery } from '../../analysis/chainQuery.ts';
import { explainChain } from '../../prose/chainExplanation.ts';
import { nameOf } from '../../prose/names.ts';
import { runToEnd } from '../../analysis/search.ts';
import { type LeftOut, type TraceOptions } from '../../analysis/chains.ts';
import { chainOf, MOST_HOPS, TRACE_DEFAULTS, type Way, MOST_THINGS } from '../../analysis/chain.ts';
import { datasetAt } from '../../model/clock.ts';
import { relationOf, type Dataset } from '../../model/dataset.ts';
import { buildGraph, type Tie, type RelationGraph } from '../../model/graph.ts';
import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { statusWord } from '../../model/words.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { clockOf, languageOf, numberOf, thingOrFail } from '../resolve.ts';
import { printSources, sourcesJson } from '../sources.ts';
import { type Localized, localized, m } from '../../words/index.ts';

function optionsOf(whole: Dataset, seen: Dataset, call: Call): TraceOptions {
  const thing = (text: string, what: Localized<string>) => thingOrFail(whole, seen, text, what).id;
  for (const status of call.noStatus ?? [])
    if (!STATUSES.includes(status as Status))
      throw new CommandError(
        localized(m.cli.trace.statusUnknown, { statuses: STATUSES.join(', '), status }),
      );
  for (const relation of call.noRelation ?? [])
    if (!seen.relations.has(relation))
      throw new CommandError(localized(m.cli.trace.relationUnknown, { relation }));
  return {
    limit: numberOf(call.limit, '--limit', 50) ?? TRACE_DEFAULTS.limit,
    maxHops: numberOf(call.maxHops, '--max-hops', MOST_HOPS) ?? TRACE_DEFAULTS.maxHops,
    through:
      call.through === undefined
        ? undefined
        : thing(call.through, localized(m.cli.trace.whatThrough)),
    avoid: (call.notThrough ?? []).map((text) => thing(text, localized(m.cli.trace.whatAvoided))),
    statusesOff: call.noStatus as Status[] | undefined,
    relationsOff: call.noRelation,
    votes: !call.noVotes,
  };
}

const lineJson = (dataset: Dataset, tie: Tie, from: string) => ({
  relation: tie.relation,
  direction: tie.subject === from ? 'out' : 'in',
  claims: tie.claims.map((c) => c.id),
  statuses: tie.claims.map((c) => c.status),
  denied: tie.denied,
  disputedBy: [
    ...new Set(tie.claims.flatMap((c) => (dataset.disputedBy.get(c.id) ?? []).map((d) => d.id))),
  ],
});

function wayJson(dataset: Dataset, graph: RelationGraph, way: Way, i: number, lang: string) {
  const chain = chainOf(graph, way);
  const told = explainChain(dataset, chain.hops, lang);
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return {
    rank: i + 1,
    score: chain.score,
    cost: Object.fromEntries(Object.entries(chain.cost).map(([key, n]) => [key, round(n)])),
    overlap: round(chain.overlap),
    sentence: told.sentence,
    sources: sourcesJson(told.citations),
    hops: chain.hops.map((hop, n) => ({
      from: hop.from,
      to: hop.to,
      ...lineJson(dataset, hop.tie, hop.from),
      also: hop.also.map((b) => lineJson(dataset, b, hop.from)),
      told: told.hops[n]?.claims ?? [],
    })),
    answers: told.answers,
  };
}

function printWays(
  dataset: Dataset,
  graph: RelationGraph,
  ways: readonly Way[],
  lang: string,
  print: (text: string) => void,
) {
  ways.forEach((way, i) => {
    const { sentence, citations } = explainChain(dataset, chainOf(graph, way).hops, lang);
    print(
      `${i + 1}. ${way.things.map((id) => nameOf(dataset, id, lang)).join(' – ')} (${way.score})`,
    );
    print(`   ${sentence}`);
    printSources(dataset, citations, lang, print, '   ');
    print('');
  });
}

function reasonWords(
  dataset: Dataset,
  { because, what = '', chains }: LeftOut,
  lang: string,
): string {
  const named =
    because === 'relation'
      ? (relationOf(dataset, what).label[lang] ?? what)
      : because === 'status'
        ? statusWord(what as Status, lang)
        : because === 'avoid' || because === 'through'
          ? nameOf(dataset, what, lang)
          : '';
  return m.cli.trace.leftOut[because](lang, { chains, what: named });
}

export function run(call: Call, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call);
  const clock = clockOf(whole, call);
  const dataset = datasetAt(whole, clock);
  const options = optionsOf(whole, dataset, call);
  const [first, second, ...more] = call.words;
  const from = thingOrFail(whole, dataset, first, localized(m.cli.trace.whereBegins)).id;
  const to = thingOrFail(whole, dataset, second, localized(m.cli.trace.whereEnds)).id;
  const ids = [
    from,
    to,
    ...more.map((text) => thingOrFail(whole, dataset, text, localized(m.cli.trace.whatToTie)).id),
  ];
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new CommandError(localized(m.cli.trace.givenTwice, { twice }));
  if (options.through !== undefined && options.avoid?.includes(options.through))
    throw new CommandError(localized(m.cli.trace.throughAndNot, { through: options.through }));
  const end = [options.through, ...(options.avoid ?? [])].find(
    (id) => id !== undefined && ids.includes(id),
  );
  if (end) throw new CommandError(localized(m.cli.trace.isAnEnd, { end }));
  if (ids.length > MOST_THINGS)
    throw new CommandError(localized(m.cli.trace.takesUpTo, { mostThings: MOST_THINGS }));
  const graph = buildGraph(dataset);
  const answer = runToEnd(new ChainQuery(whole).steps({ ids, options, clock }));
  const chains = () => answer.ways.map((way, i) => wayJson(dataset, graph, way, i, lang));

  if (ids.length > 2) {
    if (call.json)
      print(JSON.stringify({ among: ids, chains: chains(), apart: answer.apart }, null, 2));
    else {
      printWays(dataset, graph, answer.ways, lang, print);
      if (answer.apart.length)
        print(
          `${m.cli.trace.notTied(lang)}: ${answer.apart.map((id) => nameOf(dataset, id, lang)).join(', ')}`,
        );
    }
    return 0;
  }
  if (call.json) {
    print(
      JSON.stringify(
        {
          from,
          to,
          chains: chains(),
          more: answer.more,
          complete: answer.complete,
          leftOut: answer.leftOut,
        },
        null,
        2,
      ),
    );
    return 0;
  }
  if (!answer.ways.length) print(m.cli.trace.noChain(lang));
  printWays(dataset, graph, answer.ways, lang, print);
  const below = answer.more
    ? m.cli.trace.below(lang, { n: answer.more, complete: answer.complete ? 'yes' : 'no' })
    : '';
  const reasons = [
    below,
    ...answer.leftOut.map((reason) => reasonWords(dataset, reason, lang)),
  ].filter(Boolean);
  if (reasons.length) print(`${m.cli.trace.others(lang)}: ${reasons.join('; ')}.`);
  return 0;
}
