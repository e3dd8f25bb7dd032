/** A chain between two things: what it is made of, and how long it may be. How it is found is trace.ts's. */
import type { Tie, RelationGraph } from '../model/graph.ts';

export const TRACE_DEFAULTS = { limit: 5, maxHops: 4 } as const;
export const MOST_HOPS = 6;
/** How many things one tree may tie. */
export const MOST_THINGS = 8;

/** What a chain's cost is made of. */
export interface ChainCost {
  hops: number;
  relations: number;
  evidence: number;
  /** For what it passes through: how many share it. */
  hubs: number;
  /** For the years between its hops. */
  time: number;
  total: number;
}

/** A chain by the ids of what it is made of: what a worker answers. */
export interface Way {
  /** The things, from one end to the other. */
  things: string[];
  /** Per hop, the lines between its two things that were allowed: first the one that explains most. */
  lines: string[][];
  cost: ChainCost;
  /** 0 to 1, higher is better: 1 / (1 + cost, with what its overlap costs). */
  score: number;
  /** Of its inner things, the share that a better chain has too: 0 to 1. It is ranked the lower for it. */
  overlap: number;
}

export interface Hop {
  from: string;
  to: string;
  /** The line that explains most between the two, of those allowed. */
  tie: Tie;
  /** `out` when the line reads from `from`: "pardoned"; `in` when it reads toward it: "was pardoned by". */
  direction: 'out' | 'in';
  /** The other lines between the same two things that were allowed, best first. */
  also: Tie[];
}

export interface Chain extends Omit<Way, 'things' | 'lines'> {
  hops: Hop[];
  /** The things it goes through, without its ends. */
  inner: string[];
}

/** A way's ids -> its lines. */
export function chainOf(graph: RelationGraph, { things, lines, ...rest }: Way): Chain {
  const hops = lines.map((ids, i): Hop => {
    const [from = '', to = ''] = [things[i], things[i + 1]];
    const [tie, ...also] = ids.map((id) => graph.getEdgeAttributes(id));
    if (!tie) throw new Error(`no line ties "${from}" and "${to}"`);
    // A denial is no tie beside another: it is told with what it denies.
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
