/** Groups of things that are tied more with one another than with the rest. */
import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { append } from '../model/lists.ts';

/** More ties than these take seconds. */
const MOST_TIES = 200_000;

/** A generator of numbers from 0 to 1, the same each time (Park and Miller 1988). */
function numbers(): () => number {
  let state = 1;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/**
 * The communities of things (Blondel et al., _Fast unfolding of communities in large networks_,
 * 2008), the largest first; the same each time. Things without ties are in none.
 * @param ties pairs of ids; a pair that is there twice counts twice
 * @returns the ids of each, as in `ids`; none where there are too many ties
 */
export function communitiesOf(
  ids: readonly string[],
  ties: readonly (readonly [string, string])[],
): string[][] {
  if (ties.length > MOST_TIES) return [];
  const known = new Set(ids);
  const graph = new UndirectedGraph();
  for (const [a, b] of ties) {
    if (a === b || !known.has(a) || !known.has(b)) continue;
    const weight: unknown = graph.hasEdge(a, b) ? graph.getEdgeAttribute(a, b, 'weight') : 0;
    graph.mergeEdge(a, b, { weight: Number(weight) + 1 });
  }
  if (graph.size === 0) return [];
  const community = louvain(graph, { rng: numbers(), getEdgeWeight: 'weight' });
  const groups = new Map<number, string[]>();
  for (const id of ids) {
    const group = community[id];
    if (group !== undefined) append(groups, group, id);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
