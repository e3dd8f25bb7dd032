import { ChainQuery, type Answer } from '../../analysis/chainQuery.ts';
import { explainChain } from '../../prose/chainExplanation.ts';
import { nameOf } from '../../prose/names.ts';
import { runToEnd } from '../../analysis/search.ts';
import { type LeftOut, type TraceOptions } from '../../analysis/chains.ts';
import { chainOf, MAX_HOPS, TRACE_DEFAULTS, type Path, MAX_THINGS } from '../../analysis/chain.ts';
import { datasetAt } from '../../model/clock.ts';
import { relationOf, type Dataset } from '../../model/dataset.ts';
import { buildGraph, type Tie, type RelationGraph } from '../../model/graph.ts';
import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { statusWord } from '../../model/words.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type CallOf, type Print } from '../command.ts';
import type { trace } from '../usage/trace.ts';
import { clockOf, languageOf, numberOf, thingOrFail } from '../resolve.ts';
import { printSources, sourcesJson } from '../sources.ts';
import { type Localized, localized, m } from '../../words/index.ts';

function optionsOf(whole: Dataset, seen: Dataset, call: CallOf<typeof trace>): TraceOptions {
  const thing = (text: string, what: Localized<string>) => thingOrFail(whole, seen, text, what).id;
  for (const status of call.options['no-status'] ?? [])
    if (!STATUSES.includes(status as Status))
      throw new CommandError(
        localized(m.cli.trace.statusUnknown, { statuses: STATUSES.join(', '), status }),
      );
  for (const relation of call.options['no-relation'] ?? [])
    if (!seen.relations.has(relation))
      throw new CommandError(localized(m.cli.trace.relationUnknown, { relation }));
  return {
    limit: numberOf(call.options.limit, '--limit', 50) ?? TRACE_DEFAULTS.limit,
    maxHops: numberOf(call.options['max-hops'], '--max-hops', MAX_HOPS) ?? TRACE_DEFAULTS.maxHops,
    through:
      call.options.through === undefined
        ? undefined
        : thing(call.options.through, localized(m.cli.trace.whatThrough)),
    avoid: (call.options['not-through'] ?? []).map((text) =>
      thing(text, localized(m.cli.trace.whatAvoided)),
    ),
    statusesOff: call.options['no-status'] as Status[] | undefined,
    relationsOff: call.options['no-relation'],
    votes: !call.options['no-votes'],
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

function wayJson({ dataset, graph, lang }: AnswerContext, way: Path, i: number) {
  const chain = chainOf(graph, way);
  const explanation = explainChain(dataset, chain.hops, lang);
  const round = (n: number) => Math.round(n * 1000) / 1000;
  return {
    rank: i + 1,
    score: chain.score,
    cost: Object.fromEntries(
      Object.entries(chain.cost).map(([key, n]: [string, number]) => [key, round(n)]),
    ),
    overlap: round(chain.overlap),
    sentence: explanation.sentence,
    sources: sourcesJson(explanation.citations),
    hops: chain.hops.map((hop, n) => ({
      from: hop.from,
      to: hop.to,
      ...lineJson(dataset, hop.tie, hop.from),
      also: hop.also.map((b) => lineJson(dataset, b, hop.from)),
      told: explanation.hops[n]?.claims ?? [],
    })),
    answers: explanation.answers,
  };
}

function printWays({ dataset, graph, lang }: AnswerContext, ways: readonly Path[], print: Print) {
  ways.forEach((way, i) => {
    const { sentence, citations } = explainChain(dataset, chainOf(graph, way).hops, lang);
    print(
      `${i + 1}. ${way.things.map((id) => nameOf(dataset, id, lang)).join(' – ')} (${way.score})`,
    );
    print(`   ${sentence}`);
    printSources(dataset, citations, { lang, print, indent: '   ' });
    print('');
  });
}

function reasonWords(
  dataset: Dataset,
  { because, what = '', chains }: LeftOut,
  lang: string,
): string {
  const named = {
    relation: () => relationOf(dataset, what).label[lang] ?? what,
    status: () => statusWord(what as Status, lang),
    avoid: () => nameOf(dataset, what, lang),
    through: () => nameOf(dataset, what, lang),
    votes: () => '',
    clock: () => '',
  }[because]();
  return m.cli.trace.leftOut[because](lang, { chains, what: named });
}

/**
 * The ids of the things to tie.
 * @throws CommandError when one does not exist or is given twice, or there are too many
 */
function idsOf(whole: Dataset, dataset: Dataset, words: readonly string[]): string[] {
  const missing = [m.cli.trace.whereBegins, m.cli.trace.whereEnds];
  const texts = [words[0], words[1], ...words.slice(2)];
  const ids = texts.map(
    (text, i) =>
      thingOrFail(whole, dataset, text, localized(missing[i] ?? m.cli.trace.whatToTie)).id,
  );
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice) throw new CommandError(localized(m.cli.trace.givenTwice, { twice }));
  if (ids.length > MAX_THINGS)
    throw new CommandError(localized(m.cli.trace.takesUpTo, { mostThings: MAX_THINGS }));
  return ids;
}

/**
 * Checks the things that chains must and must not go through.
 * @throws CommandError when they contradict each other, or are ends
 */
function checkWays({ through, avoid = [] }: TraceOptions, ids: readonly string[]) {
  if (through !== undefined && avoid.includes(through))
    throw new CommandError(localized(m.cli.trace.throughAndNot, { through }));
  const end = [through, ...avoid].find((id) => id !== undefined && ids.includes(id));
  if (end) throw new CommandError(localized(m.cli.trace.isAnEnd, { end }));
}

/** What an answer is printed with. */
interface AnswerContext {
  dataset: Dataset;
  graph: RelationGraph;
  lang: string;
  ids: readonly string[];
}

function printTree(context: AnswerContext, answer: Answer, print: Print) {
  const { dataset, lang } = context;
  printWays(context, answer.paths, print);
  const apart = answer.apart.map((id) => nameOf(dataset, id, lang)).join(', ');
  if (apart) print(`${m.cli.trace.notTied(lang)}: ${apart}`);
}

function printChains(context: AnswerContext, answer: Answer, print: Print) {
  const { dataset, lang } = context;
  if (!answer.paths.length) print(m.cli.trace.noChain(lang));
  printWays(context, answer.paths, print);
  const reasons = answer.leftOut.map((reason) => reasonWords(dataset, reason, lang));
  const complete = answer.complete ? 'yes' : 'no';
  if (answer.more) reasons.unshift(m.cli.trace.below(lang, { n: answer.more, complete }));
  if (reasons.length) print(`${m.cli.trace.others(lang)}: ${reasons.join('; ')}.`);
}

function answerJson(context: AnswerContext, answer: Answer) {
  const { ids } = context;
  const chains = answer.paths.map((way, i) => wayJson(context, way, i));
  if (ids.length > 2) return { among: ids, chains, apart: answer.apart };
  const [from, to] = ids;
  const { more, complete, leftOut } = answer;
  return { from, to, chains, more, complete, leftOut };
}

export function run(call: CallOf<typeof trace>, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call.lang);
  const clock = clockOf(whole, call.options);
  const dataset = datasetAt(whole, clock);
  const options = optionsOf(whole, dataset, call);
  const ids = idsOf(whole, dataset, call.words);
  checkWays(options, ids);
  const context: AnswerContext = { dataset, graph: buildGraph(dataset), lang, ids };
  const answer = runToEnd(new ChainQuery(whole).steps({ ids, options, clock }));
  if (call.options.json) print(JSON.stringify(answerJson(context, answer), null, 2));
  else if (ids.length > 2) printTree(context, answer, print);
  else printChains(context, answer, print);
  return 0;
}
