import { getContext } from 'svelte';
import type { Previous } from '../scene/compose/input.ts';

/**
 * Sets language, theme and title of the document. Only where they change: setting a language makes
 * a browser compute all styles anew.
 */
export function describePage({
  lang,
  theme,
  title,
}: {
  lang: string;
  theme: string;
  title: string;
}): void {
  const root = document.documentElement;
  if (root.lang !== lang) root.lang = lang;
  if (root.dataset['theme'] !== theme) root.dataset['theme'] = theme;
  if (document.title !== title) document.title = title;
}

/** Puts the static picture into the element that Svelte made for it, unless it is there. */
export const putPicture = (container: Element, picture: Element): void => {
  if (!container.contains(picture)) container.append(picture);
};

const STATIC_PICTURE = Symbol('static picture');
/**
 * A context for the root of a page that gives it the static picture of its first view, which is in
 * the document already.
 */
export const contextWithStaticPicture = (picture: HTMLElement | undefined): Map<symbol, unknown> =>
  new Map([[STATIC_PICTURE, { picture }]]);
interface Held {
  picture: HTMLElement | undefined;
}
/**
 * That picture, for who asks first: what is shown later is of another view. Undefined where there is
 * none. To be called while a component is created.
 */
export function useStaticPicture(): HTMLElement | undefined {
  const held = getContext<Held | undefined>(STATIC_PICTURE);
  const picture = held?.picture;
  if (held) held.picture = undefined;
  return picture;
}
/** What keeps that picture in an element until the component comes that uses it. */
export function holdStaticPicture(): (holder: Element) => void {
  const held = getContext<Held | undefined>(STATIC_PICTURE);
  return (holder) => held?.picture && putPicture(holder, held.picture);
}

/**
 * How the picture of the page was composed, read from its marks: undefined where it does not say, since
 * it is quickly composed again.
 * @param room the box that it was composed for
 */
export function composedIn(
  picture: HTMLElement | undefined,
  { w, h }: { w: number; h: number },
): Omit<Previous, 'known'> | undefined {
  const svg = picture?.querySelector<SVGSVGElement>('svg[data-scale]');
  if (!svg) return undefined;
  const places = new Map<string, { x: number; y: number }>();
  for (const group of svg.querySelectorAll<SVGGElement>('g[data-thing]')) {
    const shape = group.querySelector<SVGGraphicsElement>('ellipse, rect, polygon');
    const id = group.dataset['thing'];
    if (!shape || id === undefined) continue;
    // The middle of a shape is its place.
    const box = shape.getBBox();
    places.set(id, { x: (box.x + box.width / 2) / w, y: (box.y + box.height / 2) / h });
  }
  const lines = [...svg.querySelectorAll<SVGElement>('[data-line]')];
  return {
    places,
    lines: new Set(lines.flatMap(({ dataset }) => dataset['line'] ?? [])),
    scale: Number(svg.dataset['scale']),
    saysWho: Number(svg.dataset['saysWho']),
    noted: true,
  };
}
