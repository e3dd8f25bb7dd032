/** Where the texts of an SVG of ours stand on its sheet, measured with the shipped fonts. */
import { SaxesParser } from 'saxes';
import { textWidth, type Weight } from '../../src/scene/text.ts';

/** How much of a text's width stands before its place. */
const ANCHORS: Record<string, number> = { middle: 0.5, end: 1 };

export interface TextBox {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Place {
  x: number;
  y: number;
  scale: number;
}

/** Of `translate(x y) scale(s)`, either of which may be missing. */
function placeIn(transform: string | undefined, { x, y, scale }: Place): Place {
  const [tx = 0, ty = 0] = (/translate\(([^)]*)\)/.exec(transform ?? '')?.[1] ?? '')
    .split(/[ ,]+/)
    .filter(Boolean)
    .map(Number);
  const s = Number(/scale\(([^)]*)\)/.exec(transform ?? '')?.[1] ?? 1);
  return { x: x + tx * scale, y: y + ty * scale, scale: scale * s };
}

/** The boxes of all texts of a document, in the units of its sheet, and the size of the sheet. */
export function textsOf(svg: string): { boxes: TextBox[]; width: number; height: number } {
  const boxes: TextBox[] = [];
  let size = [0, 0];
  const stack: Place[] = [{ x: 0, y: 0, scale: 1 }];
  let open: { attributes: Record<string, string>; words: string } | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'svg') size = (attributes['viewBox'] ?? '').split(' ').slice(2).map(Number);
    stack.push(placeIn(attributes['transform'], stack.at(-1) ?? { x: 0, y: 0, scale: 1 }));
    if (name === 'text') open = { attributes, words: '' };
  });
  parser.on('text', (words) => {
    if (open) open.words += words;
  });
  parser.on('closetag', ({ name }) => {
    const place = stack.pop();
    if (name !== 'text' || !open || !place) return;
    const { attributes: at, words } = open;
    open = undefined;
    const fontSize = Number(at['font-size']) * place.scale;
    const weight = Number(at['font-weight'] ?? 400) as Weight;
    const width = textWidth(words, fontSize, weight);
    const x =
      place.x + Number(at['x']) * place.scale - width * (ANCHORS[String(at['text-anchor'])] ?? 0);
    const y = place.y + Number(at['y']) * place.scale;
    boxes.push({
      words,
      left: x,
      right: x + width,
      top: y - fontSize * 0.74,
      bottom: y + fontSize * 0.2,
    });
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return { boxes, width: size[0] ?? 0, height: size[1] ?? 0 };
}

/** Pairs of texts that run into one another, and texts that run over the edge of the sheet. */
export function faultsOf(svg: string): string[] {
  const { boxes, width, height } = textsOf(svg);
  const over = boxes
    .filter(
      (b) => b.left < -0.5 || b.right > width + 0.5 || b.top < -0.5 || b.bottom > height + 0.5,
    )
    .map((b) => `clipped: ${b.words}`);
  const pairs = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5,
      )
      .map((b) => `overlap: ${a.words} / ${b.words}`),
  );
  return [...over, ...pairs];
}
