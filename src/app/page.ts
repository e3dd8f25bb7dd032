import { getContext } from 'svelte';

/** What a document says of itself beside its content. Said only where it changes: a language set anew has a browser work out the style of all there is. */
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

/** The picture that stands in a page before its canvas: Svelte knows of its room, not of it. */
export const putPicture = (room: Element, picture: Element): void => {
  if (!room.contains(picture)) room.append(picture);
};

const STILL = Symbol('still');
/** Hands a page the picture of its first view that stands in the document already: as the context of the page's root. */
export const contextWithStill = (still: Element | undefined): Map<symbol, unknown> =>
  new Map([[STILL, still]]);
/** That picture, until the canvas takes its place; undefined where there is none. To be called while a component is made. */
export const useStill = (): Element | undefined => getContext<Element | undefined>(STILL);
