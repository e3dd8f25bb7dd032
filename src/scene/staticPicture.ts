/**
 * The picture that a web page shows before, or without, the live graph: the same marks at the same
 * places, in the colours of the page's theme.
 */
import { describeScene } from './describe.ts';
import { MAX_COMPOSED_ZOOM } from './zoomLimits.ts';
import type { Scene } from './sceneData.ts';
import { drawScene } from './dates/drawDates.ts';
import { n } from './marks.ts';
import type { Picture } from './page.ts';
import { FONT } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

export interface StaticPicture {
  markup: Markup;
  /** The CSS classes of its marks. */
  looks: Look[];
}
/** A CSS class: its properties in the light theme, and those that differ in the dark one. */
export interface Look {
  class: string;
  light: Properties;
  dark: Properties;
}
type Properties = Readonly<Record<string, string>>;

/**
 * Attributes that become CSS classes: a browser then computes them once for all marks that share
 * them, in a tenth of the time.
 */
const STYLE_ATTRIBUTES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** A size has no unit in an attribute, but must have one in CSS. */
const valueOf = (property: string, value: string | number) =>
  property === 'font-size' ? `${value}px` : String(value);

/**
 * One element for both themes, styled by class. Names, places and texts are those of the light one:
 * only colours may differ.
 */
function themed(
  light: Markup,
  dark: Markup,
  classOf: (light: Properties, dark: Properties) => string,
): Markup {
  const attributes: Record<string, string | number | undefined> = { ...light.attributes };
  const lightProperties: Record<string, string> = {};
  const darkProperties: Record<string, string> = {};
  for (const property of STYLE_ATTRIBUTES) {
    const a = light.attributes[property];
    const b = dark.attributes[property];
    if (a === undefined) continue;
    attributes[property] = undefined;
    lightProperties[property] = valueOf(property, a);
    if (b !== undefined && b !== a) darkProperties[property] = valueOf(property, b);
  }
  if (Object.keys(lightProperties).length)
    attributes['class'] = classOf(lightProperties, darkProperties);
  const children = light.children.map((child, i) => {
    const darkChild = dark.children[i];
    return typeof child === 'string' || darkChild === undefined || typeof darkChild === 'string'
      ? child
      : themed(child, darkChild, classOf);
  });
  return { name: light.name, attributes, children };
}

const pixels = (size: number) => `${Math.round(size * 100) / 100}px`;
/** The size of a picture that is composed for its room: as large as it has room, in its proportions. */
const roomStyle = (w: number, h: number): string =>
  `width:min(100cqw,${Math.round((w / h) * 10_000) / 100}cqh,${pixels(w * MAX_COMPOSED_ZOOM)});height:auto;aspect-ratio:${n(w)}/${n(h)}`;
/** What a web page shows of a picture: its marks, and how they are fitted by style alone. */
export interface PageDrawing {
  marks: readonly Markup[];
  viewBox: readonly [number, number, number, number];
  style: string;
  title: string;
  description: string;
  /** How a picture was composed that is not quickly composed again. */
  composed?: { scale: number; saysWho: number };
}
/** Pictures of more things, and without notes, tell how they were composed: what wakes is not searched for. */
const MANY = 60;
const isSlow = ({ visible, notes, composing }: Scene): boolean =>
  visible.nodes.length > MANY && !notes.length && !composing;

/** A scene, fitted as the canvas fits it (zoomLimits.ts). */
export function drawingOfScene(scene: Scene): PageDrawing {
  const { x, y, w, h } = scene.bounds;
  return {
    marks: drawScene(scene, 'page'),
    viewBox: [x, y, w, h],
    style: roomStyle(w, h),
    title: `${scene.title} · ${scene.subtitle}`,
    description: describeScene(scene),
    composed: isSlow(scene) ? scene.composed : undefined,
  };
}
/** A picture that is drawn for a room. */
export function drawingOfPicture({ marks, units, title, description }: Picture): PageDrawing {
  const [w, h] = units;
  return {
    marks,
    viewBox: [0, 0, w, h],
    style: roomStyle(w, h),
    title,
    description,
  };
}

/**
 * Draws a picture as part of a web page.
 * @param light the drawing in the light theme
 * @param dark the same drawing in the dark theme
 * @param name unique among the pictures of a web page: its ids and classes begin with it
 */
export function drawStaticPicture(
  light: PageDrawing,
  dark: PageDrawing,
  name = 'still',
): StaticPicture {
  const looks = new Map<string, Look>();
  const classOf = (lightProperties: Properties, darkProperties: Properties) => {
    const key = JSON.stringify([lightProperties, darkProperties]);
    const look = looks.get(key) ?? {
      class: `${name}-${looks.size}`,
      light: lightProperties,
      dark: darkProperties,
    };
    looks.set(key, look);
    return look.class;
  };
  const marks = themed(element('g', {}, ...light.marks), element('g', {}, ...dark.marks), classOf);
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: light.viewBox.map(n).join(' '),
      style: light.style,
      role: 'img',
      'font-family': FONT,
      'aria-labelledby': `${name}-title ${name}-desc`,
      'data-scale': light.composed?.scale,
      'data-says-who': light.composed?.saysWho,
    },
    element('title', { id: `${name}-title` }, light.title),
    element('desc', { id: `${name}-desc` }, light.description),
    marks,
  );
  return { markup, looks: [...looks.values()] };
}
