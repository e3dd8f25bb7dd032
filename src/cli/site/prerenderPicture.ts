/** The picture of a view as part of a page, with the looks of both themes. */
import type { Explorer } from '../../app/explorer.svelte.ts';
import { drawStaticPicture, type Look } from '../../scene/staticPicture.ts';
import { element, write, type Markup } from '../../formats/xml.ts';

const said = (properties: Readonly<Record<string, string>>) =>
  Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
const rule = (selector: string, properties: Readonly<Record<string, string>>) =>
  Object.keys(properties).length ? `${selector}{${said(properties)}}` : '';
const rules = (looks: readonly Look[]) =>
  looks.map((look) => rule(`.${look.class}`, look.light)).join('') +
  looks.map((look) => rule(`:root[data-theme=dark] .${look.class}`, look.dark)).join('');

/**
 * @param name its own among the pictures of a page
 * @param small whether it is for narrow pages; undefined where it is the only one
 * @returns the element, written, and the style that its looks need
 */
export function stillOf(
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
      { class: ['still', width].filter(Boolean).join(' '), 'data-still': view },
      markup,
    ),
  );
  return { html, style: element('style', {}, rules(looks)) };
}

/** Stands after the picture. A page is first painted when it is there, not piece by piece: that is sooner done, and calmer. */
const DRAWN = '<i id="drawn"></i>';
export const wholeFirst: Markup = element('link', {
  rel: 'expect',
  href: '#drawn',
  blocking: 'render',
});

/** Puts a picture where the canvas will be. @throws Error when what was rendered has no place for it */
export function withStill(rendered: string, still: string): string {
  const place = /(<div[^>]*data-first[^>]*>)(<\/div>)/;
  if (!place.test(rendered)) throw new Error('what was rendered has no place for the picture');
  return rendered.replace(
    place,
    (_, open: string, close: string) => `${open}${still}${DRAWN}${close}`,
  );
}
