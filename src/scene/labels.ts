/** The labels of a thing and their places: the same in every picture. */
import type { NodeMark } from './sceneData.ts';
import { textWidth, type Weight } from './text.ts';
import { TYPE } from './theme.ts';

/** One line of text, centred at `x` on its baseline, in scene units. */
export interface Label {
  words: string;
  x: number;
  baseline: number;
  size: number;
  weight: Weight;
}

/** The labels in the shape of a thing. */
export function labelsInside({ x, y, inside, insideSize: size }: NodeMark): Label[] {
  const lineHeight = size * TYPE.line;
  const top = y - ((inside.length - 1) * lineHeight) / 2 + size * 0.35;
  return inside.map((words, i) => ({
    words,
    x,
    baseline: top + i * lineHeight,
    size,
    weight: 600,
  }));
}

/** The labels under the shape of a thing. */
export function labelsBelow({ x, y, h, below }: NodeMark): Label[] {
  return below.map((words, i) => ({
    words,
    x,
    baseline: y + h / 2 + 4 + (i + 0.85) * TYPE.label * TYPE.line,
    size: TYPE.label,
    weight: 400,
  }));
}

/**
 * The patch of paper behind a label. A stroke around letters would be drawn over them by some
 * readers of PDF, and is slow on a canvas.
 */
export const PATCH = { round: 3, opacity: 0.78 } as const;
export function patchBehind({ words, x, baseline, size, weight }: Label): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const width = textWidth(words, size, weight) + 5;
  return { x: x - width / 2, y: baseline - size * 0.86, width, height: size * TYPE.line };
}
