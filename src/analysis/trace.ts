/**
 * Ranked chains between two things: the k cheapest simple paths of the multigraph, found best first with an exact
 * estimate of what is left (A*, Hart, Nilsson and Raphael 1968, over partial simple paths; the estimate is Dijkstra's
 * distance from the target, so paths come out in order of cost). Passing through a thing that many share is dear
 * (degree penalty, as for informative connections in Faloutsos, McCurley and Tomkins 2004): a hub explains little.
 */
import { relationOf, type Dataset } from '../model/dataset.ts';
import type { Bundle, RelationGraph } from '../model/graph.ts';
import type { Kind, Status } from '../model/vocabulary.ts';

export interface Hop {
  from: string;
  to: string;
  bundle: Bundle;
  /** `out` when the line reads from `from`. */
  direction: 'out' | 'in';
  /** Other relations between the same two things. */
  also: string[];
}

export interface Chain {
  hops: Hop[];
  cost: number;
  /** 0 to 1, higher is better: 1 / (1 + cost). */
  score: number;
}

export interface TraceOptions {
  /** How many chains at most (5). */
  limit?: number;
  /** How many hops a chain may have (4). */
  maxHops?: number;
  /** Lines that may not be used. */
  allow?: (bundle: Bundle) => boolean;
}

const STATUS_COST: Record<Status, number> = { confirmed: 0, reported: 0, promised: 0.4, expected: 0.4, alleged: 0.3, opinion: 0.6, denied: 0.8 };
const HUB_COST = 0.2;
const HOP_COST = 0.4;
/** A tie that had ended by the day explains less than one that held. */
const OVER_COST = 0.2;
/** What it costs to pass through a thing that says little of those who share it: a nameless group, a post, a place. */
const VAGUE: Partial<Record<Kind, number>> = { group: 0.5, post: 0.4, place: 1, document: 0.5 };
/** Partial paths looked at before the search gives up: bounds the time on any graph. */
const MAX_STEPS = 60_000;

interface Step {
  to: string;
  bundle: Bundle;
  cost: number;
}

function hopCost(dataset: Dataset, bundle: Bundle): number {
  const { weight } = relationOf(dataset, bundle.relation);
  const sources = new Set(bundle.claims.flatMap((c) => c.sources.map((s) => s.source))).size;
  return HOP_COST + (1 - weight) + STATUS_COST[bundle.status] + (bundle.over ? OVER_COST : 0) - 0.05 * Math.min(sources, 4);
}

/** A binary heap by cost; ties keep the order of insertion, so results never depend on chance. */
class Queue<T> {
  private heap: { cost: number; order: number; item: T }[] = [];
  private count = 0;
  get size() {
    return this.heap.length;
  }
  private less(a: number, b: number) {
    const [x, y] = [this.heap[a], this.heap[b]];
    return x !== undefined && y !== undefined && (x.cost < y.cost || (x.cost === y.cost && x.order < y.order));
  }
  private swap(a: number, b: number) {
    const [x, y] = [this.heap[a], this.heap[b]];
    if (x && y) [this.heap[a], this.heap[b]] = [y, x];
  }
  push(cost: number, item: T) {
    this.heap.push({ cost, order: this.count++, item });
    for (let i = this.heap.length - 1; i > 0; ) {
      const parent = (i - 1) >> 1;
      if (!this.less(i, parent)) break;
      this.swap(i, parent);
      i = parent;
    }
  }
  pop(): T | undefined {
    const top = this.heap[0];
    const last = this.heap.pop();
    if (top && last && this.heap.length) {
      this.heap[0] = last;
      for (let i = 0; ; ) {
        const [l, r] = [2 * i + 1, 2 * i + 2];
        let least = i;
        if (l < this.heap.length && this.less(l, least)) least = l;
        if (r < this.heap.length && this.less(r, least)) least = r;
        if (least === i) break;
        this.swap(i, least);
        i = least;
      }
    }
    return top?.item;
  }
}

/**
 * The best chains from one thing to another.
 * @param from id of a node of the graph
 * @param to id of another
 * @returns at most `limit` chains, best first; longer chains never differ only in which of two parallel lines they take
 * @throws Error when an end is not in the graph
 */
export function traceChains(dataset: Dataset, graph: RelationGraph, from: string, to: string, options: TraceOptions = {}): Chain[] {
  for (const end of [from, to]) if (!graph.hasNode(end)) throw new Error(`the graph has no thing "${end}"`);
  if (from === to) return [];
  const { limit = 5, maxHops = 4, allow = () => true } = options;

  const steps = new Map<string, Step[]>();
  const stepsFrom = (node: string): Step[] => {
    const known = steps.get(node);
    if (known) return known;
    const list = graph
      .mapEdges(node, (_, bundle, source, target) => ({ to: source === node ? target : source, bundle }))
      .filter(({ to, bundle }) => to !== node && relationOf(dataset, bundle.relation).weight > 0 && allow(bundle))
      .map((step) => ({ ...step, cost: hopCost(dataset, step.bundle) }))
      .sort((a, b) => a.cost - b.cost || a.bundle.id.localeCompare(b.bundle.id));
    steps.set(node, list);
    return list;
  };
  const hub = (node: string) => {
    if (node === from || node === to) return 0;
    const kind = dataset.things.get(node)?.kind;
    return HUB_COST * Math.log2(Math.max(1, new Set(graph.neighbors(node)).size)) + (kind ? (VAGUE[kind] ?? 0) : 0);
  };

  const left = distancesTo(to, stepsFrom, hub);
  if (!left.has(from)) return [];
  const chains: Chain[] = [];
  const taken = new Set<string>();
  const queue = new Queue<{ nodes: string[]; path: Step[]; cost: number }>();
  queue.push(left.get(from) ?? 0, { nodes: [from], path: [], cost: 0 });
  for (let looked = 0; queue.size && chains.length < limit && looked < MAX_STEPS; looked++) {
    const partial = queue.pop();
    const end = partial?.nodes.at(-1);
    if (!partial || end === undefined) break;
    if (end === to) {
      const key = partial.path.length === 1 ? (partial.path[0]?.bundle.id ?? '') : partial.nodes.join('~');
      if (taken.has(key)) continue;
      taken.add(key);
      chains.push(toChain(graph, partial.nodes, partial.path, partial.cost));
      continue;
    }
    if (partial.path.length >= maxHops) continue;
    for (const step of stepsFrom(end)) {
      const rest = left.get(step.to);
      if (rest === undefined || partial.nodes.includes(step.to)) continue;
      const cost = partial.cost + step.cost + hub(step.to);
      queue.push(cost + rest, { nodes: [...partial.nodes, step.to], path: [...partial.path, step], cost });
    }
  }
  return chains;
}

/** Dijkstra 1959, backwards from the target: what is left to pay from each node, its own hub cost not counted. */
function distancesTo(target: string, stepsFrom: (node: string) => Step[], hub: (node: string) => number): Map<string, number> {
  const settled = new Map<string, number>();
  const queue = new Queue<{ node: string; cost: number }>();
  queue.push(0, { node: target, cost: 0 });
  while (queue.size) {
    const next = queue.pop();
    if (!next || settled.has(next.node)) continue;
    settled.set(next.node, next.cost);
    for (const step of stepsFrom(next.node)) if (!settled.has(step.to)) queue.push(next.cost + step.cost + hub(next.node), { node: step.to, cost: next.cost + step.cost + hub(next.node) });
  }
  return settled;
}

function toChain(graph: RelationGraph, nodes: string[], path: Step[], cost: number): Chain {
  const hops = path.map(({ bundle }, i): Hop => {
    const [from = '', to = ''] = [nodes[i], nodes[i + 1]];
    const also = graph
      .edges(from, to)
      .concat(graph.edges(to, from))
      .filter((id) => id !== bundle.id)
      .sort();
    return { from, to, bundle, direction: bundle.subject === from ? 'out' : 'in', also: [...new Set(also)] };
  });
  return { hops, cost, score: Math.round((1000 / (1 + cost))) / 1000 };
}
