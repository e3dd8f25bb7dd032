/** The picture that a page shows before, or without, the live graph: the same marks at the same places, in the colours of the page's theme. */
import { traitsOf } from '../model/layouts.ts';
import { describeScene } from './describe.ts';
import { MAX_ZOOM, READABLE } from './zoomLimits.ts';
import type { Scene } from './sceneData.ts';
import { drawMarks } from './drawing.ts';
import { FONT } from './theme.ts';
import { element, type Markup } from '../formats/xml.ts';

export interface Still {
  markup: Markup;
  /** How marks look, by the class of those that share it. */
  looks: Look[];
}
/** What a class says in the light theme, and what else it says in the dark one: properties of CSS. */
export interface Look {
  class: string;
  light: Properties;
  dark: Properties;
}
type Properties = Readonly<Record<string, string>>;

/** What a browser works out once for all that share it, rather than mark by mark: a tenth of the time to the whole picture. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** In an attribute a size has no unit, in a property it must. */
const valueOf = (property: string, value: string | number) =>
  property === 'font-size' ? `${value}px` : String(value);

/** One element for both themes, whose look is said by class. Names, places and texts are those of the light one: only colours may differ. */
function themed(
  light: Markup,
  dark: Markup,
  classOf: (light: Properties, dark: Properties) => string,
): Markup {
  const attributes: Record<string, string | number | undefined> = { ...light.attributes };
  const own: Record<string, string> = {};
  const other: Record<string, string> = {};
  for (const property of LOOKS) {
    const a = light.attributes[property];
    const b = dark.attributes[property];
    if (a === undefined) continue;
    attributes[property] = undefined;
    own[property] = valueOf(property, a);
    if (b !== undefined && b !== a) other[property] = valueOf(property, b);
  }
  if (Object.keys(own).length) attributes['class'] = classOf(own, other);
  const children = light.children.map((child, i) => {
    const twin = dark.children[i];
    return typeof child === 'string' || twin === undefined || typeof twin === 'string'
      ? child
      : themed(child, twin, classOf);
  });
  return { name: light.name, attributes, children };
}

/**
 * Draws a scene as part of a page. It is fitted into its room by style alone, as the canvas fits it (fit.ts).
 * @param light the scene in the light theme
 * @param dark the same scene in the dark theme
 * @param name its own among the pictures of a page: its ids and classes begin with it
 */
export function drawStill(light: Scene, dark: Scene, name = 'still'): Still {
  const looks = new Map<string, Look>();
  const classOf = (own: Properties, other: Properties) => {
    const key = JSON.stringify([own, other]);
    const known = looks.get(key) ?? { class: `${name}-${looks.size}`, light: own, dark: other };
    looks.set(key, known);
    return known.class;
  };
  const { x, y, w, h } = light.bounds;
  const least = traitsOf(light.layout).fromHead ? READABLE : 0;
  const pixels = (size: number) => `${Math.round(size * 100) / 100}px`;
  const marks = themed(
    element('g', {}, ...drawMarks(light, true)),
    element('g', {}, ...drawMarks(dark, true)),
    classOf,
  );
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, w, h].map((n) => Math.round(n * 100) / 100).join(' '),
      style: `width:${pixels(w * MAX_ZOOM)};height:${pixels(h * MAX_ZOOM)};min-width:${pixels(w * least)};min-height:${pixels(h * least)}`,
      role: 'img',
      'font-family': FONT,
      'aria-labelledby': `${name}-title ${name}-desc`,
    },
    element('title', { id: `${name}-title` }, `${light.title} · ${light.subtitle}`),
    element('desc', { id: `${name}-desc` }, describeScene(light)),
    marks,
  );
  return { markup, looks: [...looks.values()] };
}
