/**
 * How long composing takes, and what is wrong with what is composed: every view and step of the Peru
 * dataset in six boxes and both languages. Run: npx tsx tests/bench/compose.ts
 */
import { composeScene } from '../../src/scene/composedScene.ts';
import { crossingsOf } from '../../src/scene/quality.ts';
import { sceneAt, searchesOf } from '../helpers/composing.ts';
import { peru } from '../helpers/peru.ts';

const BOXES = [
  [320, 430],
  [390, 520],
  [560, 440],
  [840, 530],
  [1200, 760],
  [432, 768],
] as const;
let crossings = 0;
let lines = 0;
const times: { ms: number; what: string; things: number }[] = [];
const faults = { overlaps: 0, through: 0, unsaid: 0, outside: 0 };
for (const lang of ['en', 'es'])
  for (const search of searchesOf(peru, lang, ['?view=alliances&open=popular-force'])) {
    const { scene, seen, view } = sceneAt(search, peru);
    for (const [w, h] of BOXES) {
      const began = performance.now();
      // Another dataset object: nothing is kept of the last.
      const picture = composeScene(scene, { ...seen }, view, { box: { w, h } });
      const { composed, nodes, edges } = picture;
      crossings += crossingsOf(picture);
      lines += edges.length;
      const what = `${search} ${w}x${h}`;
      times.push({ ms: performance.now() - began, what, things: nodes.length });
      for (const fault of Object.keys(faults) as (keyof typeof faults)[])
        faults[fault] += composed?.faults[fault] ?? 0;
    }
  }
times.sort((a, b) => a.ms - b.ms);
const at = (share: number) => times[Math.floor(share * (times.length - 1))]?.ms.toFixed(0);
console.log(
  `\n${times.length} compositions: median ${at(0.5)} ms, 90 of 100 under ${at(0.9)} ms, longest ${at(1)} ms; faults ${JSON.stringify(faults)}`,
);
const shown = times.reduce((sum, { things }) => sum + things, 0);
console.log(`  ${shown} things shown, ${lines} lines, ${crossings} crossings`);
for (const { ms, what, things } of times.slice(-5).reverse())
  console.log(`  ${ms.toFixed(0)} ms, ${things} things: ${what}`);
