/** What a view shows on another day than that of its clock. */
import { datasetAt } from '../../model/clock.ts';
import type { Dataset } from '../../model/dataset.ts';
import { buildGraph } from '../../model/graph.ts';
import { buildScene, type SceneOptions } from '../scene.ts';
import { changeView, type View } from '../view.ts';
import type { OnDay } from './datesScene.ts';

/** What a view shows on each of its days. */
export const daysOf = (whole: Dataset, view: View, options: SceneOptions): OnDay[] =>
  view.arrangement.dates.map((day) => onDay(whole, view, day, options));

/**
 * @param whole the dataset, independent of the clocks
 * @param day ISO
 */
export function onDay(whole: Dataset, view: View, day: string, options: SceneOptions): OnDay {
  const own = changeView(view, { clock: { asOf: day }, arrangement: { dates: [] } });
  const seen = datasetAt(whole, { asOf: day, knownOn: own.clock.knownOn });
  return { day, seen, view: own, scene: buildScene(seen, buildGraph(seen), own, options) };
}
