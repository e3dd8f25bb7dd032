/**
 * How long composing takes, and what is wrong with what is composed: every view and step of the Peru
 * dataset in six boxes and both languages. Run: npx tsx tests/bench/compose.ts
 */
import { composeScene } from '../../src/scene/composedScene.ts';
import { crossingsOf } from '../../src/scene/quality.ts';
import { Layout } from 'webcola';
import { generated, random } from '../helpers/generated.ts';
import { sceneAt, searchesOf } from '../helpers/composing.ts';
import { peru } from '../helpers/peru.ts';
import { textWidth } from '../../src/scene/text.ts';

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

/** Networks with three lines a thing, of which a box shows a part. */
for (const things of [300, 1000]) {
  const next = random(1);
  const ties = Array.from({ length: 3 * things }, () => ({
    subject: Math.floor(things * next() ** 2),
    object: Math.floor(things * next()),
    relation: 'backs',
    status: 'reported' as const,
  })).filter(({ subject, object }) => subject !== object);
  const { scene, seen, view } = sceneAt('?view=all', generated(things, ties));
  for (const [w, h] of [
    [390, 520],
    [1280, 700],
  ] as const) {
    const taken = [1, 2, 3].map(() => {
      const began = performance.now();
      composeScene(scene, { ...seen }, view, { box: { w, h } });
      return performance.now() - began;
    });
    const { nodes } = composeScene(scene, seen, view, { box: { w, h } });
    console.log(
      `  a network of ${things} in ${w}x${h}: ${nodes.length} shown, ${Math.min(...taken).toFixed(0)} ms`,
    );
  }
}

/**
 * The same things and lines arranged by WebCola (its own defaults, no overlaps): how long it takes, and
 * how many crossings and lines through other things its straight lines have in the same box.
 */
let cola = 0;
let ours = 0;
const found = { cola: { crossings: 0, outside: 0 }, ours: { crossings: 0, outside: 0 } };
for (const search of searchesOf(peru, 'en')) {
  const { scene, seen, view } = sceneAt(search, peru);
  const box = { w: 840, h: 530 };
  const began = performance.now();
  const picture = composeScene(scene, { ...seen }, view, { box });
  ours += performance.now() - began;
  found.ours.crossings += crossingsOf(picture);
  const index = new Map(picture.nodes.map(({ id }, i) => [id, i]));
  const nodes = picture.nodes.map(({ w, h, below, nameSize = 12 }) => ({
    width: Math.max(w, ...below.map((line) => textWidth(line, nameSize, 600))) + 9,
    height: h + below.length * nameSize * 1.18 + 7,
  }));
  const links = picture.edges.map(({ from, to }) => ({
    source: index.get(from) ?? 0,
    target: index.get(to) ?? 0,
  }));
  const start = performance.now();
  const layout = new Layout()
    .size([box.w, box.h])
    .nodes(nodes)
    .links(links)
    .avoidOverlaps(true)
    .handleDisconnected(true)
    .symmetricDiffLinkLengths(30)
    .start(20, 0, 20, 0, false);
  cola += performance.now() - start;
  const places = layout.nodes().map(({ x, y }) => ({ x, y }));
  const arranged = {
    ...picture,
    nodes: picture.nodes.map((node, i) => ({ ...node, ...places[i] })),
    edges: picture.edges.map((edge) => ({ ...edge, bend: 0 })),
  };
  found.cola.crossings += crossingsOf(arranged);
  found.cola.outside += nodes.filter(({ width, height }, i) => {
    const { x = 0, y = 0 } = places[i] ?? {};
    return x < width / 2 || y < height / 2 || x > box.w - width / 2 || y > box.h - height / 2;
  }).length;
}
console.log(
  `\nComposing (with words and folding) beside WebCola's places alone, at 840x530: ${(ours / cola).toFixed(2)} of its time; crossings ${found.ours.crossings} and ${found.cola.crossings}; things outside of the box ${found.ours.outside} and ${found.cola.outside}`,
);
