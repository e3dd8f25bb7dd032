import { explainChain, nameOf, printCitation } from '../../analysis/explain.ts';
import { traceChains } from '../../analysis/trace.ts';
import { buildGraph } from '../../model/graph.ts';
import { datasetAt } from '../../model/clock.ts';
import { loadDataset } from '../load.ts';
import { CommandError, type Command } from '../command.ts';
import { clockOf, languageOf, thingOrFail } from '../resolve.ts';

export const trace: Command = {
  usage: 'trace FROM TO [--limit 5]',
  about: 'the chains that tie two things, best first, in sentences',
  run(call, print) {
    const whole = loadDataset(call.dataset);
    const lang = languageOf(whole, call);
    const dataset = datasetAt(whole, clockOf(whole, call));
    const limit = Number(call.limit ?? 5);
    if (!Number.isInteger(limit) || limit < 1 || limit > 50) throw new CommandError('--limit takes a whole number from 1 to 50');
    const [first, second, ...more] = call.words;
    if (more.length) throw new CommandError('trace takes two things: put a name of several words in quotes');
    const from = thingOrFail(whole, dataset, first, 'where the chain begins');
    const to = thingOrFail(whole, dataset, second, 'where the chain ends');
    if (from.id === to.id) throw new CommandError(`"${from.id}" is both ends: give two different things`);
    const chains = traceChains(dataset, buildGraph(dataset), from.id, to.id, { limit }).map((chain, i) => {
      const { sentence, citations } = explainChain(dataset, chain.hops.map((hop) => hop.bundle), lang);
      return {
        rank: i + 1,
        score: chain.score,
        sentence,
        sources: citations.map(({ source, at }, n) => ({ mark: n + 1, source, at: at ?? null })),
        hops: chain.hops.map((hop) => ({
          from: hop.from,
          to: hop.to,
          relation: hop.bundle.relation,
          direction: hop.direction,
          claims: hop.bundle.claims.map((c) => c.id),
          statuses: hop.bundle.claims.map((c) => c.status),
          denied: hop.bundle.denied,
          disputedBy: [...new Set(hop.bundle.claims.flatMap((c) => (dataset.disputedBy.get(c.id) ?? []).map((d) => d.id)))],
        })),
        citations,
      };
    });
    if (call.json) {
      print(JSON.stringify({ from: from.id, to: to.id, chains: chains.map(({ citations: _, ...chain }) => chain) }, null, 2));
      return 0;
    }
    if (!chains.length) print(lang === 'es' ? 'Ninguna cadena une a los dos en este conjunto de datos.' : 'No chain ties the two in this dataset.');
    for (const chain of chains) {
      const nodes = [chain.hops[0]?.from ?? '', ...chain.hops.map((hop) => hop.to)];
      print(`${chain.rank}. ${nodes.map((id) => nameOf(dataset, id, lang)).join(' – ')} (${chain.score})`);
      print(`   ${chain.sentence}`);
      chain.citations.forEach((c, i) => print(`   [${i + 1}] ${printCitation(dataset, c, lang)}`));
      print('');
    }
    return 0;
  },
};
