/**
 * Ranked paths between two things of a dataset, what they may go through, and which were left out.
 */
import type { Dataset } from '../model/dataset.ts';
import { memoOf } from '../model/memo.ts';
import type { RelationGraph } from '../model/graph.ts';
import { chainOf, MAX_HOPS, TRACE_DEFAULTS, type Chain, type Path } from './chain.ts';
import { STATUSES, type Status } from '../model/vocabulary.ts';
import { buildNetwork, COSTS, gapCost, type Network } from './network.ts';
import {
  cheapestPaths,
  runToEnd,
  poolSize,
  searchSteps,
  type FoundPath,
  type SearchRequest,
} from './search.ts';

export interface TraceAnswer {
  /** Best first. */
  paths: Path[];
  /** How many further paths were found that rank below these. */
  more: number;
  /** Whether all paths were found. */
  complete: boolean;
}

export interface TraceOptions {
  /** How many chains at most (5). */
  limit?: number;
  /** How many hops a chain may have (4). */
  maxHops?: number;
  /** A thing that every chain must go through. */
  through?: string;
  /** Things that no chain may go through. */
  avoid?: readonly string[];
  /** Statuses that may not be used: a tie has the firmest status of its claims. */
  statusesOff?: readonly Status[];
  /** Relations that may not be used. */
  relationsOff?: readonly string[];
  /** Whether votes may be used (true). */
  votes?: boolean;
}

const networksOf = memoOf((_: RelationGraph) => new Map<Dataset, Network>());
/** The network of a graph, built once. */
export function networkOf(dataset: Dataset, graph: RelationGraph): Network {
  const networks = networksOf(graph);
  const cached = networks.get(dataset);
  if (cached) return cached;
  const network = buildNetwork(dataset, [...graph.ties.values()]);
  networks.set(dataset, network);
  return network;
}

/** Per line, 1 where its status or its relation may not be used; undefined where all may. */
function blockedLinesOf(
  network: Network,
  statuses: readonly Status[],
  relations: readonly string[],
): Uint8Array | undefined {
  if (!statuses.length && !relations.length) return undefined;
  const statusNumbers = statuses.map((name) => STATUSES.indexOf(name));
  const relationNumbers = relations.map((name) => network.relations.indexOf(name));
  return Uint8Array.from(network.lines, (_, line) =>
    statusNumbers.includes(network.status[line] ?? -1) ||
    relationNumbers.includes(network.relation[line] ?? -2)
      ? 1
      : 0,
  );
}

/**
 * A question about two things as a search of their network.
 * @throws Error when a thing is not in the graph
 */
export function searchRequest(
  network: Network,
  from: string,
  to: string,
  options: TraceOptions = {},
): SearchRequest {
  for (const id of [from, to, ...(options.through === undefined ? [] : [options.through])])
    if (!network.numberOf.has(id)) throw new Error(`the graph has no thing "${id}"`);
  const number = (id: string) => network.numberOf.get(id) ?? -1;
  const {
    limit = TRACE_DEFAULTS.limit,
    maxHops = TRACE_DEFAULTS.maxHops,
    through,
    avoid = [],
    statusesOff = [],
    relationsOff = [],
    votes = true,
  } = options;
  const blockedThings =
    avoid.length || !votes
      ? Uint8Array.from(network.ids, (id, i) =>
          avoid.includes(id) || (!votes && network.isVote[i]) ? 1 : 0,
        )
      : undefined;
  return {
    from: number(from),
    to: number(to),
    limit,
    maxHops: Math.max(1, Math.min(MAX_HOPS, maxHops)),
    blockedLines: blockedLinesOf(network, statusesOff, relationsOff),
    blockedThings,
    via: through === undefined ? undefined : number(through),
  };
}

/** A path of numbers as one of ids, with the parts of its cost. */
function pathOf(network: Network, request: SearchRequest, path: FoundPath): Path {
  const sum = (of: (line: number) => number) =>
    path.lines.reduce((total, line) => total + of(line), 0);
  const time = path.lines.reduce(
    (total, line, i) => total + (i ? gapCost(network, path.lines[i - 1] ?? 0, line) : 0),
    0,
  );
  const ofLines = sum((line) => network.cost[line] ?? 0);
  const relations = sum((line) => network.byRelation[line] ?? 0);
  const evidence = sum((line) => network.byEvidence[line] ?? 0);
  return {
    things: path.nodes.flatMap((node) => network.ids[node] ?? []),
    lines: path.lines.map((line, i) => {
      const between = { from: path.nodes[i] ?? -1, to: path.nodes[i + 1] ?? -1 };
      const others = parallelTo(network, request, between, line);
      return [line, ...others].flatMap((n) => network.lines[n] ?? []);
    }),
    cost: {
      hops: ofLines - relations - evidence,
      relations,
      evidence,
      time,
      hubs: Math.max(0, path.cost - ofLines - time),
      total: path.cost,
    },
    score: Math.round(1000 / (1 + path.cost + COSTS.overlap * path.overlap)) / 1000,
    overlap: path.overlap,
  };
}

/** The lines between two things that a search may use, except one; cheapest first. */
function parallelTo(
  network: Network,
  request: SearchRequest,
  { from, to }: { from: number; to: number },
  used: number,
): number[] {
  const lines: number[] = [];
  for (let half = network.start[from] ?? 0; half < (network.start[from + 1] ?? 0); half++)
    if (network.target[half] === to) lines.push(network.line[half] ?? 0);
  return lines
    .filter((line) => line !== used && !request.blockedLines?.[line])
    .sort((a, b) => (network.cost[a] ?? 0) - (network.cost[b] ?? 0) || a - b);
}

/**
 * Searches the best paths in steps of a few milliseconds, between which the search can be
 * cancelled.
 * @throws Error when a thing is not in the network
 */
export function* askSteps(
  network: Network,
  from: string,
  to: string,
  options: TraceOptions = {},
): Generator<undefined, TraceAnswer> {
  const request = searchRequest(network, from, to, options);
  const { paths, more, complete } = yield* searchSteps(network, request);
  return { paths: paths.map((path) => pathOf(network, request, path)), more, complete };
}

/**
 * The best chains from one thing to another, chosen so that they share few things.
 * @param ends ids of two nodes of the graph
 * @returns at most `limit` chains, best first; none where the two are the same
 * @throws Error when an end is not in the graph
 */
export function traceChains(
  dataset: Dataset,
  graph: RelationGraph,
  [from, to]: readonly [string, string],
  options: TraceOptions = {},
): Chain[] {
  return runToEnd(askSteps(networkOf(dataset, graph), from, to, options)).paths.map((path) =>
    chainOf(graph, path),
  );
}

/**
 * The path along a given row of things, with its best lines; undefined where two neighbours are not
 * tied.
 * An address names a chain by the things it goes through, so that it shows the same one even when
 * others rank above it.
 */
export function pathAlong(network: Network, ids: readonly string[]): Path | undefined {
  const nodes = ids.map((id) => network.numberOf.get(id) ?? -1);
  const from = nodes[0] ?? -1;
  const to = nodes.at(-1) ?? -1;
  if (nodes.includes(-1) || from === to || nodes.length > MAX_HOPS + 1) return undefined;
  const blockedThings = Uint8Array.from(network.ids, (_, i) => (nodes.includes(i) ? 0 : 1));
  const request: SearchRequest = { from, to, limit: 1, maxHops: nodes.length - 1, blockedThings };
  const path = runToEnd(cheapestPaths(network, request, Infinity)).paths.find(
    (p) => p.nodes.join() === nodes.join(),
  );
  return path && pathOf(network, request, { ...path, overlap: 0 });
}

/**
 * One restriction, and how many paths it keeps out of the best forty that there would be without
 * it.
 */
export interface LeftOut {
  because: 'status' | 'relation' | 'votes' | 'avoid' | 'through' | 'clock';
  /** The status, relation or thing that is restricted, where there is one. */
  what?: string;
  chains: number;
}

/**
 * For each restriction, how many of the best paths without it would break it.
 * @param options.whole the network without the clocks, where they are to be counted as a
 * restriction
 */
export function leftOut(
  network: Network,
  from: string,
  to: string,
  { whole, ...options }: TraceOptions & { whole?: Network },
): LeftOut[] {
  const pool = poolSize(options.limit ?? TRACE_DEFAULTS.limit);
  const keysWith = (change: TraceOptions, on = network) => {
    const { paths } = runToEnd(
      cheapestPaths(on, searchRequest(on, from, to, { ...options, ...change }), pool),
    );
    return paths.slice(0, pool).map((path) => path.nodes.map((n) => on.ids[n]).join('~'));
  };
  const kept = new Set(keysWith({}));
  const added = (change: TraceOptions, on?: Network) =>
    keysWith(change, on).filter((key) => !kept.has(key)).length;
  const without = <T>(list: readonly T[] | undefined, item: T) =>
    (list ?? []).filter((other) => other !== item);
  const reasons: LeftOut[] = [
    ...(options.statusesOff ?? []).map((what): LeftOut => ({
      because: 'status',
      what,
      chains: added({ statusesOff: without(options.statusesOff, what) }),
    })),
    ...(options.relationsOff ?? []).map((what): LeftOut => ({
      because: 'relation',
      what,
      chains: added({ relationsOff: without(options.relationsOff, what) }),
    })),
    ...(options.avoid ?? []).map((what): LeftOut => ({
      because: 'avoid',
      what,
      chains: added({ avoid: without(options.avoid, what) }),
    })),
  ];
  if (options.votes === false) reasons.push({ because: 'votes', chains: added({ votes: true }) });
  if (options.through !== undefined)
    reasons.push({
      because: 'through',
      what: options.through,
      chains: added({ through: undefined }),
    });
  if (whole) reasons.push({ because: 'clock', chains: added({}, whole) });
  return reasons.filter((reason) => reason.chains > 0);
}
