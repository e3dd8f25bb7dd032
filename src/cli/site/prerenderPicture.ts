/** The static picture of a view as part of a page, with the styles of both themes. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { drawStaticPicture, type Look } from '../../scene/staticPicture.ts';
import { element, write, type Markup } from '../../formats/xml.ts';

const declarations = (properties: Readonly<Record<string, string>>) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const rule = (selector: string, properties: Readonly<Record<string, string>>) =>
  Object.keys(properties).length ? `${selector}{${declarations(properties)}}` : '';
const rules = (looks: readonly Look[]) =>
  looks.map((look) => rule(`.${look.class}`, look.light)).join('') +
  looks.map((look) => rule(`:root[data-theme=dark] .${look.class}`, look.dark)).join('');

/**
 * @param name unique among the pictures of a page: their ids and classes begin with it
 * @param small whether it is for narrow pages; undefined where it is the only one
 * @returns the element as HTML, and the style element that it needs
 */
export function staticPictureOf(
  explorer: Explorer,
  name: string,
  small?: boolean,
): { html: string; style: Markup } {
  const { lang, view } = explorer.view;
  const { markup, looks } = drawStaticPicture(
    explorer.sceneWith(lang, 'light'),
    explorer.sceneWith(lang, 'dark'),
    name,
  );
  const narrow = small ? 'narrow' : 'wide';
  const width = small === undefined ? undefined : narrow;
  const html = write(
    element(
      'div',
      { class: ['staticPicture', width].filter(Boolean).join(' '), 'data-static-picture': view },
      markup,
    ),
  );
  return { html, style: element('style', {}, rules(looks)) };
}

/**
 * Follows the picture. Rendering is blocked until it is there: painting once is quicker, and
 * calmer, than painting piece by piece.
 */
const DRAWN = '<i id="drawn"></i>';
/** Blocks rendering until the picture is there. */
export const waitForPicture: Markup = element('link', {
  rel: 'expect',
  href: '#drawn',
  blocking: 'render',
});

/**
 * Puts a picture where the canvas will be.
 * @throws Error when what was rendered has no place for it
 */
export function withStaticPicture(rendered: string, picture: string): string {
  const place = /(<div[^>]*data-first[^>]*>)(<\/div>)/;
  if (!place.test(rendered)) throw new Error('what was rendered has no place for the picture');
  return rendered.replace(
    place,
    (_, open: string, close: string) => `${open}${picture}${DRAWN}${close}`,
  );
}
