/**
 * `bancada/analysis`: what follows from a dataset: ties, chains, sides, roll calls, and sentences
 * about them.
 */
export {
  agreementOf,
  benchCohesion,
  pivotalGroups,
  riceIndex,
  switchesBetween,
} from '../analysis/blocs.ts';
export type { Chain, Hop } from '../analysis/chain.ts';
export { explainChain, type Explanation } from '../prose/chainExplanation.ts';
export { explainCommon } from '../prose/commonExplanation.ts';
export { resolveThing } from '../analysis/find.ts';
export { nameOf } from '../prose/names.ts';
export { rollCall, type RollCall } from '../analysis/rollcall.ts';
export { claimText } from '../prose/claimSentence.ts';
export { sideChanges, stancesToward, type Stances } from '../analysis/stance.ts';
export { changesBetween, inCommon, type Common } from '../analysis/common.ts';
export { traceChains, type TraceOptions } from '../analysis/chains.ts';
export { buildGraph, type Tie, type RelationGraph } from '../model/graph.ts';
