/** The labels of a thing and their places: the same in every picture. */
import { CAPTION, DOT, LINE, dotsOf, gapUnder } from './compose/measures.ts';
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
  /** Whether it says more of the thing than its name does. */
  isCaption?: boolean;
}

/** How the lines of a list are set, of which the last are captions. */
const typeOf = (
  lines: readonly string[],
  captions: number,
  name: { size: number; weight: Weight },
) =>
  lines.map((_, i) =>
    i < lines.length - captions ? name : { size: CAPTION, weight: 400 as const, isCaption: true },
  );

/** The labels in the shape of a thing. */
export function labelsInside({
  x,
  y,
  inside,
  below,
  insideSize: size,
  nameWeight,
  captions = 0,
  dots,
}: NodeMark): Label[] {
  // A name in a shape has the weight of names.
  const weight = below.length > 0 ? 600 : (nameWeight ?? 600);
  const types = typeOf(inside, below.length > 0 ? 0 : captions, { size, weight });
  const lineHeight = captions && !below.length ? LINE : TYPE.line;
  const room = dots === undefined ? 0 : dotsOf(dots).h;
  let top = y - (types.reduce((sum, type) => sum + type.size * lineHeight, 0) + room) / 2;
  return inside.map((words, i) => {
    const type = types[i] ?? { size, weight };
    const baseline = top + type.size * (lineHeight / 2 + 0.35);
    top += type.size * lineHeight;
    return { words, x, baseline, ...type };
  });
}

/** The middles of the dots in the shape of a thing, under its labels. */
export function dotsInside(node: NodeMark): { x: number; y: number }[] {
  const { x, y, dots = 0 } = node;
  const { rows, inRow, h } = dotsOf(dots);
  const words = labelsInside(node).reduce((sum, { size }) => sum + size * LINE, 0);
  const top = y + (words - h) / 2 + DOT.above;
  return Array.from({ length: dots }, (_, i) => {
    const row = Math.floor(i / inRow);
    const ofRow = row < rows - 1 ? inRow : dots - row * inRow;
    return {
      x: x + ((i % inRow) - (ofRow - 1) / 2) * DOT.pitch,
      y: top + (row + 0.5) * DOT.pitch,
    };
  });
}

/** The labels under the shape of a thing. */
export function labelsBelow(node: NodeMark): Label[] {
  const { x, y, h, below, nameSize, nameWeight = 400, captions = 0 } = node;
  const [size, gap, line] =
    nameSize === undefined ? [TYPE.label, 4, TYPE.line] : [nameSize, gapUnder(node.focused), LINE];
  const types = typeOf(below, captions, { size, weight: nameWeight });
  let top = y + h / 2 + gap;
  return below.map((words, i) => {
    const type = types[i] ?? { size, weight: nameWeight };
    const baseline = top + 0.85 * type.size * line;
    top += type.size * line;
    return { words, x, baseline, ...type };
  });
}
/** The size of the name under a thing; undefined where there is none. */
export function nameUnder(node: NodeMark): { w: number; h: number } | undefined {
  const labels = labelsBelow(node);
  const last = labels.at(-1);
  if (!last) return undefined;
  const { nameSize, focused, y, h } = node;
  return {
    w: Math.max(...labels.map(({ words, size, weight }) => textWidth(words, size, weight))) + 4,
    h:
      nameSize === undefined
        ? last.baseline + last.size * 0.3 - (y + h / 2)
        : labels.reduce((sum, { size }) => sum + size * LINE, 0) + gapUnder(focused),
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
