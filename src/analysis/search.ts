/**
 * The k best simple chains of a network, and the pick of them that repeat each other least.
 *
 * Best first over node-simple paths (A*: Hart, Nilsson and Raphael 1968), led by an exact bound on what is left: the cost
 * of the cheapest walk to the end within the hops left, found in rounds (Bellman 1958, Ford 1956). A path keeps, for each of
 * the parallel lines of its last hop, the cheapest choice of all the lines before it (Viterbi 1967), because what a hop costs
 * depends on the years since the one before. The bound never overrates, so paths come out in order of cost, as Yen's (1971)
 * do, without a search for each. Of the cheapest, those that share least with better ones are taken one by one (maximal
 * marginal relevance: Carbonell and Goldstein 1998).
 */
import FlatQueue from 'flatqueue';
import { COSTS, gapCost, type Network } from './network.ts';

export interface SearchRequest {
  from: number;
  to: number;
  /** How many chains at most. */
  limit: number;
  /** How many hops a chain may have. */
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
  /** Of the inner things, the share that a better chain has too: 0 to 1. */
  overlap: number;
}

export interface SearchResult {
  paths: FoundPath[];
  /** Chains of at most `maxHops` that were found and not taken, and whether there may be more of them. */
  more: number;
  complete: boolean;
}

/** How many of the cheapest the pick is made from: enough that a different way is among them. */
export const poolSize = (limit: number): number => Math.max(40, limit * 8);
/** Paths looked at before the search gives up: bounds the time on any graph. */
const MOST_STEPS = 150_000;
/** Steps between two pauses, in which a worker hears whether it is still wanted. */
const PAUSE = 2_000;
const EPSILON = 1e-9;

interface Partial {
  node: number;
  depth: number;
  passed: boolean;
  parent: Partial | undefined;
  /** First half-line of its last hop and how many run parallel; per one of them, the least cost and which of the parent's it follows. */
  first: number;
  costs: number[];
  after: number[];
}

const holds = (path: Partial | undefined, node: number): boolean => {
  for (let p = path; p; p = p.parent) if (p.node === node) return true;
  return false;
};

/** Per half-line, what it costs to go over it, the years apart; infinite where it may not be used. Nothing is paid for what an end shares. */
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

/** Per number of hops left, what the cheapest walk to the end costs from each thing; or, with `by`, of those that go by a thing. */
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

/** The path that a partial one stands for, with the cheapest choice of its lines. */
function unwind(net: Network, end: Partial): Omit<FoundPath, 'overlap'> {
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
 * A path with one more hop, over the parallel half-lines from `first` to before `next`: for each of them the cheapest choice of
 * the lines before. Undefined where none of them may be used.
 */
function extend(
  net: Network,
  steps: Float64Array,
  path: Partial,
  hop: { target: number; first: number; next: number; passed: boolean },
): Partial | undefined {
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

/** The cheapest simple chains, one for each row of things, in order; pauses now and then. */
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
  const queue = new FlatQueue<Partial>();
  const push = (path: Partial) => {
    const left = rest(path.node, maxHops - path.depth, path.passed);
    if (left < Infinity) queue.push(path, Math.min(...path.costs) + left);
  };
  push({ node: from, depth: 0, passed: !by, parent: undefined, first: -1, costs: [0], after: [0] });

  /** Puts every hop on from a path into the queue. */
  const goOn = (path: Partial) => {
    const end = net.start[path.node + 1] ?? 0;
    for (let first = net.start[path.node] ?? 0, next = first; first < end; first = next) {
      const target = net.target[first] ?? 0;
      do next += 1;
      while (next < end && net.target[next] === target);
      const passed = path.passed || target === via;
      if (rest(target, maxHops - path.depth - 1, passed) === Infinity || holds(path, target))
        continue;
      const longer = extend(net, steps, path, { target, first, next, passed });
      if (longer) push(longer);
    }
  };

  const found: Omit<FoundPath, 'overlap'>[] = [];
  // Those that cost as much as the last one wanted are found too, or chance would decide which of them is taken.
  const isEnough = () =>
    found.length >= count && (queue.peekValue() ?? 0) > (found[count - 1]?.cost ?? 0) + EPSILON;
  let looked = 0;
  for (; queue.length && looked < MOST_STEPS; looked++) {
    if (looked % PAUSE === PAUSE - 1) yield undefined;
    if (isEnough()) break;
    const path = queue.pop();
    if (!path) break;
    if (path.node === to) found.push(unwind(net, path));
    else if (path.depth < maxHops) goOn(path);
  }
  return { paths: found.sort(inOrder), complete: queue.length === 0 || looked < MOST_STEPS };
}

/** Of a chain's inner things, the share that another has too. A direct tie has none. */
export function overlapOf(a: readonly number[], b: readonly number[]): number {
  const x = a.slice(1, -1);
  const y = b.slice(1, -1);
  return x.length && y.length
    ? x.filter((node) => y.includes(node)).length / Math.min(x.length, y.length)
    : 0;
}

/** Takes, one by one, the chain that costs least with what it repeats of those taken. */
export function pickDiverse(
  paths: readonly Omit<FoundPath, 'overlap'>[],
  limit: number,
): FoundPath[] {
  const left = paths.map((path) => ({ ...path, overlap: 0 }));
  const taken: FoundPath[] = [];
  while (left.length && taken.length < limit) {
    const price = (path: FoundPath) => path.cost + COSTS.overlap * path.overlap;
    // The first of equals: the list is in order, so nothing depends on chance.
    const best = left.reduce((a, b) => (price(b) < price(a) - EPSILON ? b : a));
    left.splice(left.indexOf(best), 1);
    taken.push(best);
    for (const path of left)
      path.overlap = Math.max(path.overlap, overlapOf(path.nodes, best.nodes));
  }
  return taken;
}

/** The search as steps: each `next()` does a few milliseconds of it, so that it can be given up half-way. */
export function* searchSteps(
  net: Network,
  request: SearchRequest,
): Generator<undefined, SearchResult> {
  if (request.from === request.to) return { paths: [], more: 0, complete: true };
  const pool = poolSize(request.limit);
  const { paths, complete } = yield* cheapestPaths(net, request, pool);
  const taken = pickDiverse(paths.slice(0, pool), request.limit);
  return {
    paths: taken,
    more: paths.length - taken.length,
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
