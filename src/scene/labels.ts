/** The labels of a thing and their places: the same in every picture. */
import { LINE, gapUnder } from './compose/measures.ts';
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
export function labelsInside({
  x,
  y,
  inside,
  below,
  insideSize: size,
  nameWeight,
}: NodeMark): Label[] {
  // A name in a shape has the weight of names.
  const weight = below.length > 0 ? 600 : (nameWeight ?? 600);
  const lineHeight = size * TYPE.line;
  const top = y - ((inside.length - 1) * lineHeight) / 2 + size * 0.35;
  return inside.map((words, i) => ({
    words,
    x,
    baseline: top + i * lineHeight,
    size,
    weight,
  }));
}

/** The labels under the shape of a thing. */
export function labelsBelow(node: NodeMark): Label[] {
  const { x, y, h, below, nameSize, nameWeight = 400 } = node;
  const [size, gap, line] =
    nameSize === undefined ? [TYPE.label, 4, TYPE.line] : [nameSize, gapUnder(node.focused), LINE];
  return below.map((words, i) => ({
    words,
    x,
    baseline: y + h / 2 + gap + (i + 0.85) * size * line,
    size,
    weight: nameWeight,
  }));
}
/** The size of the name under a thing; undefined where there is none. */
export function nameUnder(node: NodeMark): { w: number; h: number } | undefined {
  const labels = labelsBelow(node);
  const last = labels.at(-1);
  if (!last) return undefined;
  const { nameSize, below, focused, y, h } = node;
  return {
    w: Math.max(...labels.map(({ words, size, weight }) => textWidth(words, size, weight))) + 4,
    h:
      nameSize === undefined
        ? last.baseline + last.size * 0.3 - (y + h / 2)
        : below.length * nameSize * LINE + gapUnder(focused),
  };
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
