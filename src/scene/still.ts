/** The picture that a page shows before, or without, the live graph: the same marks at the same places, in the colours of the page's theme. */
import { describeScene } from './describe.ts';
import { MOST_ZOOM, READABLE } from './fit.ts';
import type { Scene } from './scene.ts';
import { drawMarks } from './drawing.ts';
import { FONT } from './theme.ts';
import { element, type Markup } from './xml.ts';

export interface Still {
  markup: Markup;
  /** The colours that differ between the themes, by the class of the marks that have them. */
  colours: ThemedColour[];
}
export interface ThemedColour {
  class: string;
  property: 'fill' | 'stroke';
  pair: readonly [light: string, dark: string];
}

/**
 * One element for both themes. Names, places and texts are those of the light one: only colours may differ. They are said by
 * class, which a browser works out once for all that share it.
 */
function themed(light: Markup, dark: Markup, classOf: (property: 'fill' | 'stroke', light: string, dark: string) => string): Markup {
  const attributes: Record<string, string | number | undefined> = { ...light.attributes };
  const classes = (['fill', 'stroke'] as const).flatMap((property) => {
    const [a, b] = [light.attributes[property], dark.attributes[property]];
    if (a === b) return [];
    attributes[property] = undefined;
    return [classOf(property, String(a), String(b))];
  });
  if (classes.length) attributes['class'] = classes.join(' ');
  const children = light.children.map((child, i) => {
    const other = dark.children[i];
    return typeof child === 'string' || other === undefined || typeof other === 'string' ? child : themed(child, other, classOf);
  });
  return { name: light.name, attributes, children };
}

/**
 * Draws a scene as part of a page. It is fitted into its room by style alone, as the canvas fits it (fit.ts).
 * @param light the scene in the light theme
 * @param dark the same scene in the dark theme
 * @param name its own among the pictures of a page: its ids and colours begin with it
 */
export function drawStill(light: Scene, dark: Scene, name = 'still'): Still {
  const pairs = new Map<string, ThemedColour>();
  const classOf = (property: 'fill' | 'stroke', a: string, b: string) => {
    const key = `${property} ${a} ${b}`;
    const known = pairs.get(key) ?? { class: `${name}-${pairs.size}`, property, pair: [a, b] as const };
    pairs.set(key, known);
    return known.class;
  };
  const { x, y, w, h } = light.bounds;
  const least = light.layout === 'time' ? READABLE : 0;
  const pixels = (size: number) => `${Math.round(size * 100) / 100}px`;
  const marks = themed(element('g', {}, ...drawMarks(light, true)), element('g', {}, ...drawMarks(dark, true)), classOf);
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, w, h].map((n) => Math.round(n * 100) / 100).join(' '),
      style: `width:${pixels(w * MOST_ZOOM)};height:${pixels(h * MOST_ZOOM)};min-width:${pixels(w * least)};min-height:${pixels(h * least)}`,
      role: 'img',
      'font-family': FONT,
      'aria-labelledby': `${name}-title ${name}-desc`,
    },
    element('title', { id: `${name}-title` }, `${light.title} · ${light.subtitle}`),
    element('desc', { id: `${name}-desc` }, describeScene(light)),
    marks,
  );
  return { markup, colours: [...pairs.values()] };
}
