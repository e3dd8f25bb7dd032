/**
 * A question about how two things or more are tied, and its answer, as plain data: for a worker or
 * the page itself.
 */
import { tiesOf } from '../model/ties.ts';
import { datasetAt, type Clock } from '../model/clock.ts';
import type { Dataset } from '../model/dataset.ts';
import { buildNetwork, type Network } from './network.ts';
import { treeSteps } from './tree.ts';
import { askSteps, leftOut, pathAlong, type LeftOut, type TraceOptions } from './chains.ts';
import type { Path } from './chain.ts';

export interface Question {
  /** Two things, to find paths between them, or more, to find a tree of paths. */
  ids: readonly string[];
  options: TraceOptions;
  clock: Clock;
  /**
   * The inner things of the chain that an address names, where it names one: it is in the answer
   * even where others rank above it.
   */
  along?: readonly string[];
}

export interface Answer {
  /** Best first. */
  paths: Path[];
  /** How many further paths were found that rank below these. */
  more: number;
  /** Whether all paths were found. */
  complete: boolean;
  /** Things that no path ties to the first. */
  apart: string[];
  /** Things that were not known yet on the days of the clocks. */
  unknown: string[];
  leftOut: LeftOut[];
}

const EMPTY_ANSWER: Answer = {
  paths: [],
  more: 0,
  complete: true,
  apart: [],
  unknown: [],
  leftOut: [],
};
/** How many networks are kept: that of today, the whole one, and a few of days just looked at. */
const MAX_NETWORKS = 4;

/** Answers questions about one dataset; keeps the networks of the clocks last asked about. */
export class ChainQuery {
  private readonly whole: Dataset;
  private readonly networks = new Map<string, Network>();

  constructor(whole: Dataset) {
    this.whole = whole;
  }

  private networkAt(clock: Clock): Network {
    const key = JSON.stringify([clock.asOf, clock.knownOn]);
    const cached = this.networks.get(key);
    if (cached) return cached;
    const seen = datasetAt(this.whole, clock);
    const network = buildNetwork(seen, tiesOf(seen));
    const oldest = this.networks.keys().next();
    if (this.networks.size >= MAX_NETWORKS && !oldest.done) this.networks.delete(oldest.value);
    this.networks.set(key, network);
    return network;
  }

  /** Finds the answer in steps of a few milliseconds, between which it can be cancelled. */
  *steps({ ids, options, clock, along }: Question): Generator<undefined, Answer> {
    const network = this.networkAt(clock);
    const unknown = ids.filter((id) => !network.numberOf.has(id));
    const [from, to] = ids;
    if (unknown.length || from === undefined || to === undefined || from === to)
      return { ...EMPTY_ANSWER, unknown };
    // What is not known on the days of the clocks cannot be gone through and need not be avoided.
    const known = (id: string) => network.numberOf.has(id);
    const usable = {
      ...options,
      through:
        options.through !== undefined && known(options.through) ? options.through : undefined,
      avoid: options.avoid?.filter(known),
    };
    if (ids.length > 2) {
      const { paths, apart } = yield* treeSteps(network, ids, usable);
      return { ...EMPTY_ANSWER, paths, apart };
    }
    const { paths, more, complete } = yield* askSteps(network, from, to, usable);
    const row = along && [from, ...along, to];
    if (row && !paths.some((path) => path.things.join() === row.join())) {
      const named = pathAlong(network, row);
      if (named) paths.push(named);
    }
    yield undefined;
    const hasNoClock = clock.asOf === undefined && clock.knownOn === undefined;
    const out = leftOut(network, from, to, {
      ...usable,
      whole: hasNoClock ? undefined : this.networkAt({}),
    });
    return { ...EMPTY_ANSWER, paths, more, complete, leftOut: out };
  }
}
