/**
 * The k best simple paths of a network, and a choice of them that share little with one another.
 *
 * Best first over node-simple paths (A*: Hart, Nilsson and Raphael 1968), led by an exact bound on
 * what is left: the cost of the cheapest walk to the end within the hops left, found in rounds
 * (Bellman 1958, Ford 1956). A path keeps, for each of the parallel lines of its last hop, the
 * cheapest choice of all the lines before it (Viterbi 1967), because what a hop costs depends on
 * the years since the one before. The bound never overrates, so paths come out in order of cost, as
 * Yen's (1971) do, without a search for each. Of the cheapest, those that share least with better
 * ones are chosen one by one (maximal marginal relevance: Carbonell and Goldstein 1998).
 */
import FlatQueue from 'flatqueue';
import { COSTS, gapCost, type Network } from './network.ts';

export interface SearchRequest {
  from: number;
  to: number;
  /** How many paths at most. */
  limit: number;
  /** How many hops a path may have. */
  maxHops: number;
  /** Per line, 1 where it may not be used. */
  blockedLines?: Uint8Array;
  /** Per thing, 1 where it may not be passed through. */
  blockedThings?: Uint8Array;
  /** A thing that must be passed through. */
  via?: number;
}

export interface FoundPath {
  /** Numbers of the things, from one end to the other. */
  nodes: number[];
  /** Numbers of the lines, one a hop. */
  lines: number[];
  cost: number;
  /** The share of its inner things that a better path has too: 0 to 1. */
  overlap: number;
}

export interface SearchResult {
  paths: FoundPath[];
  /** How many further paths of at most `maxHops` were found and not chosen. */
  more: number;
  /** Whether all paths were found. */
  complete: boolean;
}

/** How many of the cheapest paths are chosen from: enough that some go through other things. */
export const poolSize = (limit: number): number => Math.max(40, limit * 8);
/** Paths examined before the search stops: bounds the time on any graph. */
const MAX_STEPS = 150_000;
/** Steps between two pauses, in which a worker can be cancelled. */
const STEPS_PER_PAUSE = 2_000;
const EPSILON = 1e-9;

interface PartialPath {
  node: number;
  depth: number;
  passed: boolean;
  parent: PartialPath | undefined;
  /** The first half-line of its last hop. */
  first: number;
  /** Per parallel half-line of the last hop, the least cost of the path. */
  costs: number[];
  /**
   * Per parallel half-line of the last hop, which half-line of the parent's last hop it follows at
   * that cost.
   */
  after: number[];
}

const includesNode = (path: PartialPath | undefined, node: number): boolean => {
  for (let p = path; p; p = p.parent) if (p.node === node) return true;
  return false;
};

/**
 * Per half-line, the cost of going over it, without that of years; infinite where it may not be
 * used. What is shared at the two ends of the path costs nothing.
 */
function stepCosts(
  net: Network,
  { from, to, blockedLines, blockedThings }: SearchRequest,
): Float64Array {
  const steps = new Float64Array(net.target.length).fill(Infinity);
  const isOpen = (line: number, next: number) =>
    !blockedLines?.[line] && (next === to || next === from || !blockedThings?.[next]);
  const ahead = (half: number, next: number) =>
    next === to ? 0 : (net.arrive[half] ?? 0) + (net.through[next] ?? 0);
  for (let at = 0; at < net.ids.length; at++) {
    const end = net.start[at + 1] ?? 0;
    for (let half = net.start[at] ?? 0; half < end; half++) {
      const next = net.target[half] ?? 0;
      const line = net.line[half] ?? 0;
      if (!isOpen(line, next)) continue;
      const behind = at === from ? 0 : (net.leave[half] ?? 0);
      steps[half] = (net.cost[line] ?? 0) + behind + ahead(half, next);
    }
  }
  return steps;
}

/**
 * Per number of hops left, what the cheapest walk to the end costs from each thing; with `by`, the
 * cheapest walk that goes through a given thing.
 */
function boundsOf(
  net: Network,
  steps: Float64Array,
  { to, maxHops }: Pick<SearchRequest, 'to' | 'maxHops'>,
  by?: { via: number; plain: Float64Array[] },
): Float64Array[] {
  const size = net.ids.length;
  const rounds = [new Float64Array(size).fill(Infinity)];
  if (!by) (rounds[0] as Float64Array)[to] = 0;
  for (let hops = 1; hops <= maxHops; hops++) {
    const before = rounds[hops - 1] as Float64Array;
    const plain = by?.plain[hops - 1];
    const next = before.slice();
    for (let at = 0; at < size; at++) {
      if (at === to) continue;
      let best = next[at] as number;
      for (
        let half = net.start[at] as number, end = net.start[at + 1] as number;
        half < end;
        half++
      ) {
        const target = net.target[half] as number;
        const cost =
          (steps[half] as number) +
          ((by && target === by.via ? plain?.[target] : before[target]) as number);
        if (cost < best) best = cost;
      }
      next[at] = best;
    }
    rounds.push(next);
  }
  return rounds;
}

/** A partial path as a whole one, with the cheapest choice of its lines. */
function unwind(net: Network, end: PartialPath): Omit<FoundPath, 'overlap'> {
  const nodes: number[] = [];
  const lines: number[] = [];
  let choice = end.costs.indexOf(Math.min(...end.costs));
  const cost = end.costs[choice] ?? 0;
  let last = end;
  while (last.parent) {
    nodes.unshift(last.node);
    lines.unshift(net.line[last.first + choice] ?? 0);
    choice = last.after[choice] ?? 0;
    last = last.parent;
  }
  nodes.unshift(last.node);
  return { nodes, lines, cost };
}

/** Cheapest first; of two that cost the same, the one whose things come first by id. */
function inOrder(a: Omit<FoundPath, 'overlap'>, b: Omit<FoundPath, 'overlap'>): number {
  if (Math.abs(a.cost - b.cost) > EPSILON) return a.cost - b.cost;
  for (let i = 0; i < Math.min(a.nodes.length, b.nodes.length); i++)
    if (a.nodes[i] !== b.nodes[i]) return (a.nodes[i] ?? 0) - (b.nodes[i] ?? 0);
  return a.nodes.length - b.nodes.length;
}

/**
 * A path with one more hop, over the parallel half-lines from `first` to before `next`: for each of
 * them the cheapest choice of the lines before. Undefined where none of them may be used.
 */
function extend(
  net: Network,
  steps: Float64Array,
  path: PartialPath,
  hop: { target: number; first: number; next: number; passed: boolean },
): PartialPath | undefined {
  const costs: number[] = [];
  const after: number[] = [];
  for (let half = hop.first; half < hop.next; half++) {
    const step = steps[half] ?? Infinity;
    const years = (i: number) =>
      path.parent && step < Infinity
        ? gapCost(net, net.line[path.first + i] ?? 0, net.line[half] ?? 0)
        : 0;
    let best = Infinity;
    let following = 0;
    path.costs.forEach((cost, i) => {
      const total = cost + step + years(i);
      if (total >= best) return;
      best = total;
      following = i;
    });
    costs.push(best);
    after.push(following);
  }
  if (!costs.some((cost) => cost < Infinity)) return undefined;
  const { target, first, passed } = hop;
  return { node: target, depth: path.depth + 1, passed, parent: path, first, costs, after };
}

/** The cheapest simple paths, one for each row of things, in order; yields now and then. */
export function* cheapestPaths(
  net: Network,
  request: SearchRequest,
  count: number,
): Generator<undefined, { paths: Omit<FoundPath, 'overlap'>[]; complete: boolean }> {
  const { from, to, maxHops, via } = request;
  const steps = stepCosts(net, request);
  const plain = boundsOf(net, steps, request);
  const by =
    via === undefined || via === from || via === to
      ? undefined
      : boundsOf(net, steps, request, { via, plain });
  const rest = (node: number, hops: number, passed: boolean) =>
    (passed || !by ? plain : by)[hops]?.[node] ?? Infinity;
  const queue = new FlatQueue<PartialPath>();
  const push = (path: PartialPath) => {
    const left = rest(path.node, maxHops - path.depth, path.passed);
    if (left < Infinity) queue.push(path, Math.min(...path.costs) + left);
  };
  push({ node: from, depth: 0, passed: !by, parent: undefined, first: -1, costs: [0], after: [0] });

  /** Puts the path with each possible further hop into the queue. */
  const expand = (path: PartialPath) => {
    const end = net.start[path.node + 1] ?? 0;
    for (let first = net.start[path.node] ?? 0, next = first; first < end; first = next) {
      const target = net.target[first] ?? 0;
      do next += 1;
      while (next < end && net.target[next] === target);
      const passed = path.passed || target === via;
      if (rest(target, maxHops - path.depth - 1, passed) === Infinity || includesNode(path, target))
        continue;
      const longer = extend(net, steps, path, { target, first, next, passed });
      if (longer) push(longer);
    }
  };

  const found: Omit<FoundPath, 'overlap'>[] = [];
  // Paths that cost as much as the last one wanted are found too, or chance would decide between
  // them.
  const isEnough = () =>
    found.length >= count && (queue.peekValue() ?? 0) > (found[count - 1]?.cost ?? 0) + EPSILON;
  let examined = 0;
  for (; queue.length && examined < MAX_STEPS; examined++) {
    if (examined % STEPS_PER_PAUSE === STEPS_PER_PAUSE - 1) yield undefined;
    if (isEnough()) break;
    const path = queue.pop();
    if (!path) break;
    if (path.node === to) found.push(unwind(net, path));
    else if (path.depth < maxHops) expand(path);
  }
  return { paths: found.sort(inOrder), complete: queue.length === 0 || examined < MAX_STEPS };
}

/** The share of a path's inner things that another has too: 0 to 1. A direct tie has none. */
export function overlapOf(a: readonly number[], b: readonly number[]): number {
  const x = a.slice(1, -1);
  const y = b.slice(1, -1);
  return x.length && y.length
    ? x.filter((node) => y.includes(node)).length / Math.min(x.length, y.length)
    : 0;
}

/** Chooses, one by one, the path that costs least, what it shares with those chosen included. */
export function pickDiverse(
  paths: readonly Omit<FoundPath, 'overlap'>[],
  limit: number,
): FoundPath[] {
  const left = paths.map((path) => ({ ...path, overlap: 0 }));
  const chosen: FoundPath[] = [];
  while (left.length && chosen.length < limit) {
    const price = (path: FoundPath) => path.cost + COSTS.overlap * path.overlap;
    // The first of equals: the list is sorted, so nothing depends on chance.
    const best = left.reduce((a, b) => (price(b) < price(a) - EPSILON ? b : a));
    left.splice(left.indexOf(best), 1);
    chosen.push(best);
    for (const path of left)
      path.overlap = Math.max(path.overlap, overlapOf(path.nodes, best.nodes));
  }
  return chosen;
}

/**
 * The search in steps: each `next()` does a few milliseconds of it, so that it can be cancelled.
 */
export function* searchSteps(
  net: Network,
  request: SearchRequest,
): Generator<undefined, SearchResult> {
  if (request.from === request.to) return { paths: [], more: 0, complete: true };
  const pool = poolSize(request.limit);
  const { paths, complete } = yield* cheapestPaths(net, request, pool);
  const chosen = pickDiverse(paths.slice(0, pool), request.limit);
  return {
    paths: chosen,
    more: paths.length - chosen.length,
    complete: complete && paths.length < pool,
  };
}

/** Runs a search to its end. */
export function runToEnd<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
