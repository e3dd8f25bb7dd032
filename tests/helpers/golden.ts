/** A chain of a story by the things it goes through, as the paragraph that a reader is given. */
import { explainChain } from '../../src/prose/chainExplanation.ts';
import { networkOf, pathAlong } from '../../src/analysis/chains.ts';
import { chainOf } from '../../src/analysis/chain.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { harbour } from './harbour.ts';
import { peru } from './peru.ts';

export interface Golden {
  story: string;
  /** Where the clock stands; the day the dataset stands at, if left out. */
  asOf?: string;
  /** Ids, from one end to the other. */
  way: string;
  en: string;
  es: string;
}

const stories = { peru, harbour: harbour() };

/** @throws Error when two of its things are not tied */
export function goldenChain(
  { story, asOf, way }: Pick<Golden, 'story' | 'asOf' | 'way'>,
  lang: string,
): string {
  const whole = story === 'harbour' ? stories.harbour : stories.peru;
  const dataset = datasetAt(whole, { asOf: asOf ?? whole.raw.dataset.as_of });
  const graph = buildGraph(dataset);
  const found = pathAlong(networkOf(dataset, graph), way.split(' '));
  if (!found) throw new Error(`${way}: not tied`);
  return explainChain(dataset, chainOf(graph, found).hops, lang).sentence;
}
