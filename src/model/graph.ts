/** Dataset, as it is or as seen from a day -> multigraph: a node a thing, an edge a bundle of all the claims between the same two things in the same relation. */
import { MultiDirectedGraph } from 'graphology';
import { bundlesOf, type Bundle } from './ties.ts';
import type { Dataset, Thing } from './dataset.ts';

export { bundleId, type Bundle } from './ties.ts';

export interface NodeAttributes {
  thing: Thing;
}

export type RelationGraph = MultiDirectedGraph<NodeAttributes, Bundle>;

/** Builds the graph of a dataset: a node a thing, an edge a line. */
export function buildGraph(dataset: Dataset): RelationGraph {
  const graph: RelationGraph = new MultiDirectedGraph();
  for (const thing of dataset.things.values()) graph.addNode(thing.id, { thing });
  for (const bundle of bundlesOf(dataset))
    graph.addEdgeWithKey(bundle.id, bundle.subject, bundle.object, bundle);
  return graph;
}
