/**
 * The k cheapest simple paths as Yen (1971) gives them, with Dijkstra (1959) for each spur: what
 * our search is measured against. Hops are not bounded and the years between two are not counted,
 * which is what the plain method can do.
 */
import FlatQueue from 'flatqueue';
import type { Network } from '../../src/analysis/network.ts';
import type { SearchRequest } from '../../src/analysis/search.ts';

interface Path {
  nodes: number[];
  cost: number;
}

function stepCost(net: Network, request: SearchRequest, at: number, half: number): number {
  const next = net.target[half] ?? 0;
  return (
    (net.cost[net.line[half] ?? 0] ?? 0) +
    (at === request.from ? 0 : (net.leave[half] ?? 0)) +
    (next === request.to ? 0 : (net.arrive[half] ?? 0) + (net.through[next] ?? 0))
  );
}

/** The cheapest of the parallel lines between two things. */
function pairCost(net: Network, request: SearchRequest, from: number, to: number): number {
  let best = Infinity;
  for (let half = net.start[from] ?? 0; half < (net.start[from + 1] ?? 0); half++)
    if (net.target[half] === to) best = Math.min(best, stepCost(net, request, from, half));
  return best;
}

function dijkstra(
  net: Network,
  request: SearchRequest,
  source: number,
  { barred, cut }: { barred: ReadonlySet<number>; cut: ReadonlySet<number> },
): Path | undefined {
  const cost = new Float64Array(net.ids.length).fill(Infinity);
  const before = new Int32Array(net.ids.length).fill(-1);
  const queue = new FlatQueue<number>();
  cost[source] = 0;
  queue.push(source, 0);
  const visit = (at: number, value: number) => {
    const end = net.start[at + 1] ?? 0;
    for (let half = net.start[at] ?? 0; half < end; half++) {
      const next = net.target[half] ?? 0;
      const isShut = barred.has(next) || (at === source && cut.has(next));
      const total = value + stepCost(net, request, at, half);
      if (isShut || total >= (cost[next] ?? Infinity)) continue;
      cost[next] = total;
      before[next] = at;
      queue.push(next, total);
    }
  };
  while (queue.length) {
    const value = queue.peekValue() ?? 0;
    const at = queue.pop() ?? 0;
    if (at === request.to && value <= (cost[at] ?? 0)) break;
    if (value <= (cost[at] ?? 0)) visit(at, value);
  }
  if (cost[request.to] === Infinity) return undefined;
  const nodes = [request.to];
  for (let at = request.to; at !== source;) {
    at = before[at] ?? -1;
    nodes.unshift(at);
  }
  return { nodes, cost: cost[request.to] ?? 0 };
}

export function yen(net: Network, request: SearchRequest, k: number): Path[] {
  const first = dijkstra(net, request, request.from, { barred: new Set(), cut: new Set() });
  const found = first ? [first] : [];
  const candidates = new Map<string, Path>();
  while (found.length && found.length < k) {
    const last = found.at(-1) as Path;
    let cost = 0;
    for (let i = 0; i + 1 < last.nodes.length; i++) {
      const root = last.nodes.slice(0, i + 1);
      const cut = new Set(
        found
          .filter((p) => root.every((node, n) => p.nodes[n] === node))
          .map((p) => p.nodes[i + 1] ?? -1),
      );
      const spur = dijkstra(net, request, last.nodes[i] ?? -1, {
        barred: new Set(root.slice(0, -1)),
        cut,
      });
      if (spur) {
        const path = { nodes: [...root.slice(0, -1), ...spur.nodes], cost: cost + spur.cost };
        candidates.set(path.nodes.join(), path);
      }
      cost += pairCost(net, request, last.nodes[i] ?? -1, last.nodes[i + 1] ?? -1);
    }
    const best = [...candidates.values()].sort((a, b) => a.cost - b.cost)[0];
    if (!best) break;
    candidates.delete(best.nodes.join());
    found.push(best);
  }
  return found;
}
