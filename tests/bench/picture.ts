/**
 * How good the pictures of the Peru dataset are, in numbers, and how long they take. Run: npm run
 * bench.
 * Crossings: pairs of lines that cross as they are drawn, those that meet in a thing left out.
 */
import { Resvg } from '@resvg/resvg-js';
import { runToEnd } from '../../src/analysis/search.ts';
import { datasetAt } from '../../src/model/clock.ts';
import { buildGraph } from '../../src/model/graph.ts';
import { forceSteps } from '../../src/scene/layouts/force.ts';
import { crossingsOf, overlapsOf } from '../../src/scene/quality.ts';
import { buildScene } from '../../src/scene/scene.ts';
import { layoutInputOf } from '../../src/scene/layoutInput.ts';
import { drawSvg } from '../../src/scene/svg.ts';
import { changeView, defaultView } from '../../src/scene/view.ts';
import { peru } from '../helpers/peru.ts';
import { faultsOf } from '../helpers/texts.ts';
import { median, time } from './time.ts';

const seen = datasetAt(peru, { asOf: peru.raw.dataset.as_of });
const graph = buildGraph(seen);
const layouts = ['saved', 'force', 'time'] as const;
console.log(
  '\nPictures of the Peru dataset: crossings by layout; things that overlap, texts that overlap or are cut',
);
for (const view of peru.views.keys()) {
  const told = layouts.map((layout) => {
    const asked = changeView(defaultView(peru, 'en', view), { arrangement: { layout } });
    const places =
      layout === 'force'
        ? runToEnd(forceSteps(layoutInputOf(seen, graph, asked, { theme: 'light' }).input))
        : undefined;
    const scene = buildScene(seen, graph, asked, { theme: 'light', places });
    return {
      layout,
      scene,
      faults:
        overlapsOf(scene).length +
        faultsOf(drawSvg(scene, { width: 1600, height: 1000 }).svg).length,
    };
  });
  const [first] = told;
  console.log(
    `  ${view}: ${first?.scene.nodes.length} things, ${first?.scene.edges.length} lines; ${told.map(({ layout, scene }) => `${layout} ${crossingsOf(scene)}`).join(', ')}; faults ${told.map(({ faults }) => faults).join(', ')}`,
  );
}

const view = defaultView(peru, 'en');
const scene = buildScene(seen, graph, view, { theme: 'light' });
const { svg } = drawSvg(scene, { width: 1600, height: 1000 });
const several = (run: () => unknown) => median(Array.from({ length: 9 }, () => time(run)));
const steps = {
  scene: several(() => buildScene(seen, graph, view, { theme: 'light' })),
  svg: several(() => drawSvg(scene, { width: 1600, height: 1000 })),
  png: several(() => new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng()),
  springs: several(() =>
    runToEnd(
      forceSteps(
        layoutInputOf(seen, graph, changeView(view, { arrangement: { layout: 'force' } }), {
          theme: 'light',
        }).input,
      ),
    ),
  ),
};
console.log(
  `The first view, median of 9, in the time of its SVG (${steps.svg.toFixed(1)} ms): ${Object.entries(
    steps,
  )
    .map(([step, ms]) => `${step} ${(ms / steps.svg).toFixed(1)}`)
    .join(', ')}`,
);
