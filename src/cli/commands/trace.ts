import { Answerer } from '../../analysis/ask.ts';
import { explainChain } from '../../analysis/explain.ts';
import { nameOf } from '../../analysis/names.ts';
import { finish } from '../../analysis/search.ts';
import { type LeftOut, type TraceOptions } from '../../analysis/trace.ts';
import { chainOf, MOST_HOPS, TRACE_DEFAULTS, type Way, MOST_THINGS } from '../../analysis/chain.ts';
import { datasetAt } from '../../model/clock.ts';
import { relationOf, type Dataset } from '../../model/dataset.ts';
import { buildGraph, type Bundle, type RelationGraph } from '../../model/graph.ts';
import { STATUSES, type Status } from '../../model/vocabulary.ts';
import { pick, statusWord, type InSpoken } from '../../model/words.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Call, type Print } from '../command.ts';
import { clockOf, languageOf, numberOf, thingOrFail } from '../resolve.ts';
import { printSources, sourcesJson } from '../sources.ts';

function optionsOf(whole: Dataset, seen: Dataset, call: Call): TraceOptions {
  const thing = (text: string, what: InSpoken<string>) => thingOrFail(whole, seen, text, what).id;
  for (const status of call.noStatus ?? [])
    if (!STATUSES.includes(status as Status))
      throw new CommandError({
        en: `--no-status takes one of ${STATUSES.join(', ')}; "${status}" is none`,
        es: `--no-status lleva uno de ${STATUSES.join(', ')}; «${status}» no lo es`,
      });
  for (const relation of call.noRelation ?? [])
    if (!seen.relations.has(relation))
      throw new CommandError({
        en: `--no-relation: the vocabulary has no relation "${relation}"`,
        es: `--no-relation: el vocabulario no tiene la relación «${relation}»`,
      });
  return {
    limit: numberOf(call.limit, '--limit', 50) ?? TRACE_DEFAULTS.limit,
    maxHops: numberOf(call.maxHops, '--max-hops', MOST_HOPS) ?? TRACE_DEFAULTS.maxHops,
    through:
      call.through === undefined
        ? undefined
        : thing(call.through, {
            en: 'what the chain goes through',
            es: 'por dónde pasa la cadena',
          }),
    avoid: (call.notThrough ?? []).map((text) =>
      thing(text, { en: 'what the chain avoids', es: 'qué evita la cadena' }),
    ),
    statusesOff: call.noStatus as Status[] | undefined,
    relationsOff: call.noRelation,
    votes: !call.noVotes,
  };
}

const lineJson = (dataset: Dataset, bundle: Bundle, from: string) => ({
  relation: bundle.relation,
  direction: bundle.subject === from ? 'out' : 'in',
  claims: bundle.claims.map((c) => c.id),
  statuses: bundle.claims.map((c) => c.status),
  denied: bundle.denied,
  disputedBy: [
    ...new Set(bundle.claims.flatMap((c) => (dataset.disputedBy.get(c.id) ?? []).map((d) => d.id))),
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
      ...lineJson(dataset, hop.bundle, hop.from),
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

const REASONS: InSpoken<Record<LeftOut['because'], (what: string) => string>> = {
  en: {
    status: (status) => `by their status (${status})`,
    relation: (relation) => `by the relation (${relation})`,
    votes: () => 'because they go through votes',
    avoid: (name) => `because they go through ${name}`,
    through: (name) => `because they do not go through ${name}`,
    clock: () => 'by the clocks',
  },
  es: {
    status: (status) => `por su estado (${status})`,
    relation: (relation) => `por la relación (${relation})`,
    votes: () => 'porque pasan por votaciones',
    avoid: (name) => `porque pasan por ${name}`,
    through: (name) => `porque no pasan por ${name}`,
    clock: () => 'por las fechas',
  },
};
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
  return `${chains} ${pick(REASONS, lang)[because](named)}`;
}

export function run(call: Call, print: Print): number {
  const whole = loadDataset(call.dataset);
  const lang = languageOf(whole, call);
  const clock = clockOf(whole, call);
  const dataset = datasetAt(whole, clock);
  const options = optionsOf(whole, dataset, call);
  const [first, second, ...more] = call.words;
  const from = thingOrFail(whole, dataset, first, {
    en: 'where the chain begins',
    es: 'dónde empieza la cadena',
  }).id;
  const to = thingOrFail(whole, dataset, second, {
    en: 'where the chain ends',
    es: 'dónde termina la cadena',
  }).id;
  const ids = [
    from,
    to,
    ...more.map(
      (text) => thingOrFail(whole, dataset, text, { en: 'what to tie', es: 'qué unir' }).id,
    ),
  ];
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice)
    throw new CommandError({
      en: `"${twice}" is there twice: give different things, a name of several words in quotes`,
      es: `«${twice}» está dos veces: dar elementos distintos, un nombre de varias palabras entre comillas`,
    });
  if (options.through !== undefined && options.avoid?.includes(options.through))
    throw new CommandError({
      en: `--through and --not-through both name "${options.through}"`,
      es: `--through y --not-through nombran los dos «${options.through}»`,
    });
  const end = [options.through, ...(options.avoid ?? [])].find(
    (id) => id !== undefined && ids.includes(id),
  );
  if (end)
    throw new CommandError({
      en: `"${end}" is an end of the chain: --through and --not-through take what lies in between`,
      es: `«${end}» es un extremo de la cadena: --through y --not-through llevan lo que queda en medio`,
    });
  if (ids.length > MOST_THINGS)
    throw new CommandError({
      en: `trace takes up to ${MOST_THINGS} things: put a name of several words in quotes`,
      es: `trace lleva hasta ${MOST_THINGS} elementos: poner entre comillas un nombre de varias palabras`,
    });
  const graph = buildGraph(dataset);
  const answer = finish(new Answerer(whole).steps({ ids, options, clock }));
  const chains = () => answer.ways.map((way, i) => wayJson(dataset, graph, way, i, lang));

  if (ids.length > 2) {
    if (call.json)
      print(JSON.stringify({ among: ids, chains: chains(), apart: answer.apart }, null, 2));
    else {
      printWays(dataset, graph, answer.ways, lang, print);
      if (answer.apart.length)
        print(
          `${pick({ en: 'Not tied', es: 'Sin unir' }, lang)}: ${answer.apart.map((id) => nameOf(dataset, id, lang)).join(', ')}`,
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
  if (!answer.ways.length)
    print(
      pick(
        {
          en: 'No chain ties the two in this dataset.',
          es: 'Ninguna cadena une a los dos en este conjunto de datos.',
        },
        lang,
      ),
    );
  printWays(dataset, graph, answer.ways, lang, print);
  const below = answer.more
    ? `${answer.complete ? '' : pick({ en: 'at least ', es: 'al menos ' }, lang)}${answer.more} ${pick({ en: 'rank below', es: 'por debajo' }, lang)}`
    : '';
  const reasons = [
    below,
    ...answer.leftOut.map((reason) => reasonWords(dataset, reason, lang)),
  ].filter(Boolean);
  if (reasons.length)
    print(
      `${pick({ en: 'Other chains, not shown', es: 'Otras cadenas, no mostradas' }, lang)}: ${reasons.join('; ')}.`,
    );
  return 0;
}
