/**
 * Marks of a scene on a canvas: each is prepared once and painted in every frame. The same marks
 * make the SVG.
 */
import { isRightToLeft } from '../../scene/text.ts';
import { FONT } from '../../scene/theme.ts';
import type { Markup } from '../../formats/xml.ts';

/** Paints on a canvas whose units are the scene's. @param alpha opacity, from 0 to 1 */
export type Paint = (context: CanvasRenderingContext2D, alpha: number) => void;

type Attributes = Markup['attributes'];
const number = (attributes: Attributes, name: string, otherwise = 0) =>
  Number(attributes[name] ?? otherwise);

/** The outline of a shape; undefined for an element that is no shape. */
function outlineOf({ name, attributes: a }: Markup): Path2D | undefined {
  if (name === 'path') return new Path2D(String(a['d']));
  if (name === 'polygon') return new Path2D(`M${String(a['points'])}Z`);
  const path = new Path2D();
  if (name === 'circle') path.arc(number(a, 'cx'), number(a, 'cy'), number(a, 'r'), 0, 2 * Math.PI);
  else if (name === 'ellipse')
    path.ellipse(
      number(a, 'cx'),
      number(a, 'cy'),
      number(a, 'rx'),
      number(a, 'ry'),
      0,
      0,
      2 * Math.PI,
    );
  else if (name === 'rect')
    path.roundRect(
      number(a, 'x'),
      number(a, 'y'),
      number(a, 'width'),
      number(a, 'height'),
      number(a, 'rx'),
    );
  else return undefined;
  return path;
}

function paintShape(path: Path2D, a: Attributes): Paint {
  const fill = String(a['fill'] ?? '#000000');
  const stroke = String(a['stroke'] ?? 'none');
  const width = number(a, 'stroke-width', 1);
  const opacity = number(a, 'fill-opacity', 1);
  const dash =
    a['stroke-dasharray'] === undefined ? [] : String(a['stroke-dasharray']).split(' ').map(Number);
  const cap = String(a['stroke-linecap'] ?? 'butt') as CanvasLineCap;
  const join = String(a['stroke-linejoin'] ?? 'miter') as CanvasLineJoin;
  return (context, alpha) => {
    if (fill !== 'none') {
      context.globalAlpha = alpha * opacity;
      context.fillStyle = fill;
      context.fill(path);
    }
    if (stroke === 'none') return;
    context.globalAlpha = alpha;
    context.strokeStyle = stroke;
    context.lineWidth = width;
    context.lineCap = cap;
    context.lineJoin = join;
    context.setLineDash(dash);
    context.stroke(path);
  };
}

function paintText(words: string, a: Attributes): Paint {
  const x = number(a, 'x');
  const y = number(a, 'y');
  const fill = String(a['fill']);
  const font = `${String(a['font-weight'] ?? 400)} ${String(a['font-size'])}px ${FONT}`;
  const align: CanvasTextAlign = a['text-anchor'] === 'middle' ? 'center' : 'left';
  const direction = isRightToLeft(words) ? 'rtl' : 'ltr';
  return (context, alpha) => {
    context.globalAlpha = alpha;
    context.fillStyle = fill;
    context.font = font;
    context.textAlign = align;
    context.direction = direction;
    // The widths of words are measured without kerning.
    context.fontKerning = 'none';
    context.fillText(words, x, y);
  };
}

const wordsOf = ({ children }: Markup): string =>
  children.filter((child) => typeof child === 'string').join('');

/** Prepares marks for painting. @throws Error for an element that no picture has */
export function prepare(marks: readonly Markup[]): Paint {
  const paints = marks.map((mark): Paint => {
    if (mark.name === 'text') return paintText(wordsOf(mark), mark.attributes);
    const path = outlineOf(mark);
    if (!path) throw new Error(`a canvas cannot paint <${mark.name}>`);
    return paintShape(path, mark.attributes);
  });
  return (context, alpha) => paints.forEach((paint) => paint(context, alpha));
}
