/** `bancada/analysis`: what follows from a dataset: lines, chains, sides, roll calls, and the sentences that tell them. */
export {
  agreementOf,
  benchCohesion,
  pivotalGroups,
  riceIndex,
  switchesBetween,
} from '../analysis/blocs.ts';
export type { Chain, Hop } from '../analysis/chain.ts';
export { explainChain, type Explanation } from '../analysis/explain.ts';
export { explainCommon } from '../analysis/explainTies.ts';
export { resolveThing } from '../analysis/find.ts';
export { nameOf } from '../analysis/names.ts';
export { rollCall, type RollCall } from '../analysis/rollcall.ts';
export { claimText } from '../analysis/sentence.ts';
export { sideChanges, stancesToward, type Stances } from '../analysis/stance.ts';
export { changesBetween, inCommon, type Common } from '../analysis/ties.ts';
export { traceChains, type TraceOptions } from '../analysis/trace.ts';
export { buildGraph, type Bundle, type RelationGraph } from '../model/graph.ts';
