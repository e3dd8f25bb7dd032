/** What a reader asks about two things or more, and its whole answer, as plain data: for a worker or the page itself. */
import { tiesOf } from '../model/ties.ts';
import { datasetAt, type Clock } from '../model/clock.ts';
import type { Dataset } from '../model/dataset.ts';
import { buildNetwork, type Network } from './network.ts';
import { treeSteps } from './tree.ts';
import { askSteps, leftOut, wayAlong, type LeftOut, type TraceOptions } from './chains.ts';
import type { Way } from './chain.ts';

export interface Question {
  /** Two things, whose chains are asked for, or more, for a tree of chains. */
  ids: readonly string[];
  options: TraceOptions;
  clock: Clock;
  /** What the chain that an address names goes through, where it names one: it is told even where others rank above it. */
  along?: readonly string[];
}

export interface Answer {
  ways: Way[];
  /** Chains found that rank below these; `complete` where there are no others. */
  more: number;
  complete: boolean;
  /** Things that nothing ties to the first. */
  apart: string[];
  /** Things that the clocks do not know yet. */
  unknown: string[];
  leftOut: LeftOut[];
}

const NOTHING: Answer = { ways: [], more: 0, complete: true, apart: [], unknown: [], leftOut: [] };
/** Networks kept: the present day's, the whole one, and a few of the days just looked at. */
const KEPT = 4;

/** Answers questions about one dataset; keeps what it laid out for the clocks last asked about. */
export class ChainQuery {
  private readonly whole: Dataset;
  private readonly networks = new Map<string, Network>();

  constructor(whole: Dataset) {
    this.whole = whole;
  }

  private networkAt(clock: Clock): Network {
    const key = `${clock.asOf ?? ''} ${clock.knownOn ?? ''}`;
    const known = this.networks.get(key);
    if (known) return known;
    const seen = datasetAt(this.whole, clock);
    const made = buildNetwork(seen, tiesOf(seen));
    const oldest = this.networks.keys().next();
    if (this.networks.size >= KEPT && !oldest.done) this.networks.delete(oldest.value);
    this.networks.set(key, made);
    return made;
  }

  /** The answer in steps of a few milliseconds, between two of which it can be given up. */
  *steps({ ids, options, clock, along }: Question): Generator<undefined, Answer> {
    const network = this.networkAt(clock);
    const unknown = ids.filter((id) => !network.numberOf.has(id));
    const [from, to] = ids;
    if (unknown.length || from === undefined || to === undefined || from === to)
      return { ...NOTHING, unknown };
    // What the clocks do not know cannot be gone through, and needs not be avoided.
    const known = (id: string) => network.numberOf.has(id);
    const asked = {
      ...options,
      through:
        options.through !== undefined && known(options.through) ? options.through : undefined,
      avoid: options.avoid?.filter(known),
    };
    if (ids.length > 2) {
      const { ways, apart } = yield* treeSteps(network, ids, asked);
      return { ...NOTHING, ways, apart };
    }
    const { ways, more, complete } = yield* askSteps(network, from, to, asked);
    const row = along && [from, ...along, to];
    if (row && !ways.some((way) => way.things.join() === row.join())) {
      const named = wayAlong(network, row);
      if (named) ways.push(named);
    }
    yield undefined;
    const free = clock.asOf === undefined && clock.knownOn === undefined;
    const out = leftOut(network, from, to, {
      ...asked,
      whole: free ? undefined : this.networkAt({}),
    });
    return { ...NOTHING, ways, more, complete, leftOut: out };
  }
}
