/**
 * Dataset, as it is or as seen from a day -> multigraph: a node a thing, an edge a tie: all the
 * claims between the same two things in the same relation.
 */
import { MultiDirectedGraph } from 'graphology';
import { tiesOf, type Tie } from './ties.ts';
import type { Dataset, Thing } from './dataset.ts';

export { tieId, type Tie } from './ties.ts';

export interface NodeAttributes {
  thing: Thing;
}

export type RelationGraph = MultiDirectedGraph<NodeAttributes, Tie>;

/** Builds the graph of a dataset: a node a thing, an edge a tie. */
export function buildGraph(dataset: Dataset): RelationGraph {
  const graph: RelationGraph = new MultiDirectedGraph();
  for (const thing of dataset.things.values()) graph.addNode(thing.id, { thing });
  for (const tie of tiesOf(dataset)) graph.addEdgeWithKey(tie.id, tie.subject, tie.object, tie);
  return graph;
}
