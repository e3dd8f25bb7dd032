/** The marks of a scene, or of the pictures of several days that stand in its place. */
import { WORD } from '../compose/measures.ts';
import { drawGuideWords, drawMarks, type DrawnFor } from '../drawing.ts';
import { n, text } from '../marks.ts';
import type { Panel, Scene } from '../sceneData.ts';
import { textWidth } from '../text.ts';
import { element, type Markup } from '../../formats/xml.ts';
import { DAY } from './grid.ts';

/** The picture of one of several days, under its day; what is new is said where there is room. */
function drawPanel({ x, y, words, note, scene }: Panel, use: DrawnFor, index: number): Markup {
  const { ink, muted, hairline } = scene.palette;
  const { w } = scene.bounds;
  const beside = textWidth(words, DAY, 600) + 8;
  return element(
    'g',
    { transform: `translate(${n(x)} ${n(y)})` },
    element('path', { d: `M0 -22H${n(w)}`, stroke: hairline, 'stroke-width': 1, fill: 'none' }),
    text(words, { x: 0, y: -7, size: DAY, fill: ink, 'font-weight': 600 }),
    ...(note && beside + textWidth(note, WORD) <= w
      ? [text(note, { x: n(beside), y: -7, size: WORD, fill: muted })]
      : []),
    ...drawMarks(scene, use, `thing-${index + 1}`),
  );
}

/** The marks of a scene in its own units; of one of several days, the picture of each. */
export const drawScene = (scene: Scene, use: DrawnFor): Markup[] =>
  scene.panels
    ? [
        ...scene.panels.map((panel, i) => drawPanel(panel, use, i)),
        ...scene.guides.flatMap((guide) => drawGuideWords(guide, scene.palette)),
      ]
    : drawMarks(scene, use);
