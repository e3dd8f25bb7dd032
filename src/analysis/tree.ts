/** What ties more than two things: a small tree of chains. Pure. */
import type { Network } from './network.ts';
import { askSteps, type TraceOptions } from './chains.ts';
import type { Way } from './chain.ts';

export interface Tree {
  /** Chains that together tie all of the things that can be tied, best first. */
  ways: Way[];
  /** The things left without a tie to the first, with the filters that are on. */
  apart: string[];
}

/**
 * A small tree that ties three things or more: of the best chain between each two of them, those of a minimum spanning tree
 * (Kruskal 1956) of the things by the chains' costs. It is the first half of the Steiner heuristic of Kou, Markowsky and
 * Berman (1981), at most twice the cost of the best tree; chains are kept whole, because each is told as a paragraph.
 * @throws Error when a thing is not in the network
 */
export function* treeSteps(
  network: Network,
  ids: readonly string[],
  options: TraceOptions = {},
): Generator<undefined, Tree> {
  const things = [...new Set(ids)];
  const ways: Way[] = [];
  for (const [i, from] of things.entries())
    for (const to of things.slice(i + 1)) {
      const { ways: best } = yield* askSteps(network, from, to, { ...options, limit: 1 });
      ways.push(...best.slice(0, 1));
    }
  ways.sort((a, b) => a.cost.total - b.cost.total || (a.things.join() < b.things.join() ? -1 : 1));
  const root = new Map(things.map((id) => [id, id]));
  const rootOf = (id: string): string => (root.get(id) === id ? id : rootOf(root.get(id) ?? id));
  const kept = ways.filter(({ things: path }) => {
    const a = rootOf(path[0] ?? '');
    const b = rootOf(path.at(-1) ?? '');
    if (a !== b) root.set(a, b);
    return a !== b;
  });
  return { ways: kept, apart: things.filter((id) => rootOf(id) !== rootOf(things[0] ?? '')) };
}
