/** The words of a thing and where they stand: the same in every picture. */
import type { NodeMark } from './sceneData.ts';
import { textWidth, type Weight } from './text.ts';
import { TYPE } from './theme.ts';

/** One line of text around the middle `x`, its letters standing on `baseline`, in scene units. */
export interface Letters {
  words: string;
  x: number;
  baseline: number;
  size: number;
  weight: Weight;
}

/** What stands in the shape of a thing. */
export function lettersInside({ x, y, inside, insideSize: size }: NodeMark): Letters[] {
  const lead = size * TYPE.line;
  const top = y - ((inside.length - 1) * lead) / 2 + size * 0.35;
  return inside.map((words, i) => ({ words, x, baseline: top + i * lead, size, weight: 600 }));
}

/** What stands under it. */
export function lettersBelow({ x, y, h, below }: NodeMark): Letters[] {
  return below.map((words, i) => ({
    words,
    x,
    baseline: y + h / 2 + 4 + (i + 0.85) * TYPE.label * TYPE.line,
    size: TYPE.label,
    weight: 400,
  }));
}

/** The paper behind a line of text: a stroke around letters is drawn over them by some readers of PDF, and takes a canvas longest of all. */
export const PATCH = { round: 3, opacity: 0.78 } as const;
export function patchBehind({ words, x, baseline, size, weight }: Letters): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  const width = textWidth(words, size, weight) + 5;
  return { x: x - width / 2, y: baseline - size * 0.86, width, height: size * TYPE.line };
}
