/** A chain between two things: its parts, and how long it may be. chains.ts finds them. */
import type { Tie, RelationGraph } from '../model/graph.ts';

export const TRACE_DEFAULTS = { limit: 5, maxHops: 4 } as const;
export const MAX_HOPS = 6;
/** How many things one tree may tie. */
export const MAX_THINGS = 8;

/** The parts of a chain's cost. */
export interface ChainCost {
  hops: number;
  relations: number;
  evidence: number;
  /** For the things it passes through: more where more things are tied to them. */
  hubs: number;
  /** For the years between its hops. */
  time: number;
  total: number;
}

/** A chain by the ids of its things and lines: plain data, which a worker can send. */
export interface Path {
  /** The things, from one end to the other. */
  things: string[];
  /** Per hop, the allowed lines between its two things: first the one that explains most. */
  lines: string[][];
  cost: ChainCost;
  /** 0 to 1, higher is better: 1 / (1 + cost, overlap included). */
  score: number;
  /** The share of its inner things that a better chain has too: 0 to 1. It ranks lower for it. */
  overlap: number;
}

export interface Hop {
  from: string;
  to: string;
  /** Of the allowed lines between the two, the one that explains most. */
  tie: Tie;
  /**
   * `out` when the line reads from `from`: "pardoned"; `in` when it reads toward it: "was pardoned
   * by".
   */
  direction: 'out' | 'in';
  /** The other allowed lines between the same two things, best first. */
  also: Tie[];
}

export interface Chain extends Omit<Path, 'things' | 'lines'> {
  hops: Hop[];
  /** Ids of the things it goes through, without its ends. */
  inner: string[];
}

/** @throws Error when a graph has no such line */
function tieIn(graph: RelationGraph, id: string): Tie {
  const tie = graph.ties.get(id);
  if (!tie) throw new Error(`there is no line ${id}`);
  return tie;
}

/**
 * The chain of a path, with its ties.
 * @throws Error when a hop has no line, or one that is not in the graph
 */
export function chainOf(graph: RelationGraph, { things, lines, ...rest }: Path): Chain {
  const hops = lines.map((ids, i): Hop => {
    const from = things[i];
    const to = things[i + 1];
    const [tie, ...also] = ids.map((id) => tieIn(graph, id));
    if (from === undefined || to === undefined || !tie)
      throw new Error(`hop ${i + 1} of the path ${things.join(', ')} has no line`);
    // A denial is not listed as a further tie: it is shown with the claim it denies.
    return {
      from,
      to,
      tie,
      direction: tie.subject === from ? 'out' : 'in',
      also: also.filter((line) => line.relation !== 'denies'),
    };
  });
  return { hops, inner: things.slice(1, -1), ...rest };
}
