/**
 * Dataset, as it is or as seen from a day -> multigraph: a node a thing, an edge a tie: all the
 * claims between the same two things in the same relation.
 */
import { append } from './lists.ts';
import { tiesOf, type Tie } from './ties.ts';
import type { Dataset, Thing } from './dataset.ts';

export { tieId, type Tie } from './ties.ts';

export interface RelationGraph {
  readonly things: ReadonlyMap<string, Thing>;
  /** By their ids. */
  readonly ties: ReadonlyMap<string, Tie>;
  /** By the ids of their two ends; of a thing without ties there is none. */
  readonly byThing: ReadonlyMap<string, readonly Tie[]>;
}

/** The tie of an id; undefined where none is given, or no tie has it. */
export const tieOf = ({ ties }: RelationGraph, id: string | undefined): Tie | undefined =>
  id === undefined ? undefined : ties.get(id);

const NONE: readonly Tie[] = [];
/** The ties of a thing, whichever end of them it is. */
export const tiesAt = ({ byThing }: RelationGraph, id: string): readonly Tie[] =>
  byThing.get(id) ?? NONE;

/** The things that a thing is tied to, each once. */
export const neighboursOf = (graph: RelationGraph, id: string): string[] => [
  ...new Set(tiesAt(graph, id).map(({ subject, object }) => (subject === id ? object : subject))),
];

/** Builds the graph of a dataset: a node a thing, an edge a tie. */
export function buildGraph(dataset: Dataset): RelationGraph {
  const ties = new Map<string, Tie>();
  const byThing = new Map<string, Tie[]>();
  for (const tie of tiesOf(dataset)) {
    ties.set(tie.id, tie);
    append(byThing, tie.subject, tie);
    if (tie.object !== tie.subject) append(byThing, tie.object, tie);
  }
  return { things: dataset.things, ties, byThing };
}
