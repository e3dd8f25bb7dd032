/**
 * Five chains between any two things of a graph of 10,000 things and 50,000 lines: ours, Yen's over
 * Dijkstra, and graphology's bidirectional search for one shortest path. Run: npm run bench. Ratios
 * of one run; times depend on the machine.
 */
import { MultiDirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import { networkOf, searchRequest, traceChains } from '../../src/analysis/chains.ts';
import { cheapestPaths, runToEnd, searchSteps } from '../../src/analysis/search.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { generated, random, thingId, type MadeTie } from '../helpers/generated.ts';
import { median, time } from './time.ts';
import { yen } from './yen.ts';

const THINGS = 10_000;
const LINES = 50_000;
const PAIRS = 60;
const next = random(7);
// Few have many ties and many have few, as in politics: the square of a random number falls on the
// first ones often.
const pick = () => Math.floor(next() ** 2 * THINGS);
const relations = ['backs', 'opposes', 'paid', 'member-of', 'appointed', 'criticises'];
const statuses = ['reported', 'reported', 'alleged', 'opinion'] as const;
const ties = Array.from({ length: LINES }, (): MadeTie => ({
  subject: Math.floor(next() * THINGS),
  object: pick(),
  relation: relations[Math.floor(next() * relations.length)] ?? 'backs',
  status: statuses[Math.floor(next() * statuses.length)] ?? 'reported',
  when: String(1990 + Math.floor(next() * 30)),
}));
const dataset = generated(THINGS, ties);
const graph = buildGraph(dataset);
const plainGraph = new MultiDirectedGraph();
for (const id of graph.things.keys()) plainGraph.addNode(id);
for (const { subject, object } of graph.ties.values()) plainGraph.addEdge(subject, object);
const laid = time(() => networkOf(dataset, graph));
const network = networkOf(dataset, graph);
const pairs = Array.from(
  { length: PAIRS },
  () => [thingId(Math.floor(next() * THINGS)), thingId(Math.floor(next() * THINGS))] as const,
);
const each = (run: (from: string, to: string) => unknown) =>
  pairs.map(([from, to]) => time(() => run(from, to)));

each((from, to) => traceChains(dataset, graph, [from, to]));
const whole = each((from, to) => traceChains(dataset, graph, [from, to]));
const core = each((from, to) => runToEnd(searchSteps(network, searchRequest(network, from, to))));
const five = each((from, to) =>
  runToEnd(cheapestPaths(network, searchRequest(network, from, to), 5)),
);
const one = each((from, to) => bidirectional(plainGraph, from, to));
const plain = pairs
  .slice(0, 8)
  .map(([from, to]) => time(() => yen(network, searchRequest(network, from, to), 5)));

const p95 = (list: number[]) =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length * 0.95)] ?? 0;
console.log(
  `${THINGS} things, ${graph.ties.size} lines; laid out once in ${laid.toFixed(0)} ms; ${PAIRS} pairs, at most 4 hops`,
);
console.log(
  `five chains, told apart, of a pool of forty: median ${median(whole).toFixed(1)} ms, 95 of 100 under ${p95(whole).toFixed(1)} ms (search alone ${median(core).toFixed(1)} ms)`,
);
console.log(
  `the five cheapest alone: median ${median(five).toFixed(1)} ms; plain Yen, the same five: ${median(plain).toFixed(0)} ms: ${(median(plain) / median(five)).toFixed(0)} times`,
);
console.log(
  `graphology's bidirectional search, one unweighted path: ${median(one).toFixed(2)} ms; ours for five weighted ones: ${(median(five) / median(one)).toFixed(1)} times that`,
);
