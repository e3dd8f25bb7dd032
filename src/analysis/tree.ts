/** How more than two things are tied: a small tree of chains. */
import type { Network } from './network.ts';
import { askSteps, type TraceOptions } from './chains.ts';
import type { Path } from './chain.ts';

export interface Tree {
  /** Paths that together tie all of the things that can be tied, best first. */
  paths: Path[];
  /** The things that no path ties to the first. */
  apart: string[];
}

/**
 * A small tree that ties three things or more: of the best chain between each two of them, those of
 * a minimum spanning tree (Kruskal 1956) of the things by the chains' costs. It is the first half
 * of the Steiner heuristic of Kou, Markowsky and
 * Berman (1981), at most twice the cost of the best tree; chains are kept whole, because each is
 * shown as a paragraph.
 * @throws Error when a thing is not in the network
 */
export function* treeSteps(
  network: Network,
  ids: readonly string[],
  options: TraceOptions = {},
): Generator<undefined, Tree> {
  const things = [...new Set(ids)];
  const paths: Path[] = [];
  for (const [i, from] of things.entries())
    for (const to of things.slice(i + 1)) {
      const { paths: best } = yield* askSteps(network, from, to, { ...options, limit: 1 });
      paths.push(...best.slice(0, 1));
    }
  paths.sort((a, b) => a.cost.total - b.cost.total || (a.things.join() < b.things.join() ? -1 : 1));
  const root = new Map(things.map((id) => [id, id]));
  const rootOf = (id: string): string => (root.get(id) === id ? id : rootOf(root.get(id) ?? id));
  const spanning = paths.filter((path) => {
    const from = path.things[0];
    const to = path.things.at(-1);
    if (from === undefined || to === undefined) return false;
    const a = rootOf(from);
    const b = rootOf(to);
    if (a !== b) root.set(a, b);
    return a !== b;
  });
  const [first] = things;
  const isApart = (id: string) => first !== undefined && rootOf(id) !== rootOf(first);
  return { paths: spanning, apart: things.filter(isApart) };
}
