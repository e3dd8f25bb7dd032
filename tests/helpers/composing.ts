/** Pictures composed as the explorer composes them: what a test or a benchmark asks of an address. */
import { ChainQuery } from '../../src/analysis/chainQuery.ts';
import { chainOf } from '../../src/analysis/chain.ts';
import { runToEnd } from '../../src/analysis/search.ts';
import { datasetAt } from '../../src/model/clock.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { decodeView } from '../../src/scene/view.ts';
import { litOf, questionOf } from '../../src/scene/viewQuestion.ts';

/** The scene of an address (its part from the question mark), not yet composed. */
export function sceneAt(search: string, dataset: Dataset) {
  const { view } = decodeView(search, dataset);
  const seen = datasetAt(dataset, { asOf: view.clock.asOf, knownOn: view.clock.knownOn });
  const graph = buildGraph(seen);
  const question = questionOf(view);
  const chains = question
    ? runToEnd(new ChainQuery(dataset).steps(question)).paths.map((path) => chainOf(graph, path))
    : [];
  const scene = buildScene(seen, graph, view, { theme: 'light', lit: litOf(view, chains) });
  return { scene, seen, view };
}

/** The addresses of all views and story steps of a dataset, and of what is given beside them. */
export const searchesOf = (dataset: Dataset, lang: string, others: readonly string[] = []) => [
  ...[...dataset.views.keys()].map((view) => `?view=${view}&lang=${lang}`),
  ...dataset.raw.stories.flatMap(({ id, steps }) =>
    steps.map((_, i) => `?story=${id}&step=${i + 1}&lang=${lang}`),
  ),
  ...others.map((search) => `${search}&lang=${lang}`),
];
