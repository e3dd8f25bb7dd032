/**
 * The pictures of a step of a story in its article: one for wide pages and paper, and one for
 * phones, which can be read without scrolling sideways.
 */
import { subjectOf } from '../../app/panels/share/pictureChoices.ts';
import type { Explorer } from '../../app/explorer.svelte.ts';
import { inLanguage } from '../../model/dataset.ts';
import type { Story } from '../../model/schema.ts';
import { drawPicture, pictureNamed, picturesOf, type PictureRequest } from '../../scene/picture.ts';
import { boundsOf } from '../../scene/scene.ts';
import type { Scene } from '../../scene/sceneData.ts';
import { PICTURE } from './oembed.ts';

/**
 * The size of the phone's picture, in units of which the letters of a name are 13 high: as wide as
 * can be read on a phone, and no higher than its screen.
 */
const PHONE = { width: 420, most: 560, pad: 26 } as const;

/**
 * The part of the scene with what is highlighted, in the shape of the phone's picture; the whole,
 * where nothing is highlighted.
 */
function highlightedPart({ nodes, guides, bounds }: Scene): {
  part: Scene['bounds'];
  height: number;
} {
  const lit = nodes.filter((node) => node.emphasis === 'lit');
  const box = lit.length && !guides.length ? boundsOf(lit, []) : bounds;
  // A small part is not magnified, and a high one gets margins at its sides.
  const w = Math.max(
    box.w + 2 * PHONE.pad,
    PHONE.width,
    ((box.h + 2 * PHONE.pad) * PHONE.width) / PHONE.most,
  );
  const h = Math.max(box.h + 2 * PHONE.pad, w / 2);
  return {
    part: { x: box.x + (box.w - w) / 2, y: box.y + (box.h - h) / 2, w, h },
    height: Math.round((h * PHONE.width) / w),
  };
}

/**
 * The request of the phone's picture. A graph with the two sides of a vote is too wide: the roll
 * call of the vote is drawn instead.
 */
function phoneRequest(
  explorer: Explorer,
  what: PictureRequest['what'],
  lang: string,
): Pick<PictureRequest, 'what' | 'part' | 'width' | 'height' | 'snug'> {
  const { width } = PHONE;
  if (
    what === 'graph' &&
    explorer.scene.guides.length &&
    picturesOf(subjectOf(explorer, lang, 'light')).includes('vote')
  )
    return { what: 'vote', width, height: 800, snug: true };
  if (what === 'graph')
    return { what, width, ...highlightedPart(explorer.sceneWith(lang, 'light')) };
  return { what, width, height: what === 'vote' ? 800 : 680, snug: true };
}

/**
 * The pictures of a step as HTML.
 * @param number index of the step, which makes their ids unique in the page
 */
export function articlePictures(
  explorer: Explorer,
  step: Story['steps'][number],
  lang: string,
  number: number,
): string {
  const what = pictureNamed(step.picture ?? 'graph') ?? 'graph';
  const draw = (
    name: string,
    request: Omit<PictureRequest, 'width' | 'height' | 'lang' | 'theme'> & {
      width?: number;
      height?: number;
    },
  ) => {
    // The author's description belongs to this picture only.
    const description = request.what === what ? inLanguage(step.alt, lang) : undefined;
    const { svg } = drawPicture(subjectOf(explorer, lang, 'light'), {
      ...request,
      lang,
      theme: 'light',
      without: ['title', 'sources', 'credit'],
      description,
    });
    const withOwnIds = ['title', 'desc', 'room'].reduce(
      (text, id) => text.replaceAll(`bancada-${id}`, `${id}-of-${number}-${name}`),
      svg.replace(/^<\?xml[^>]*\?>\s*/, ''),
    );
    return `<div class="${name}">${withOwnIds}</div>`;
  };
  return (
    draw('onWide', { what, ...(what === 'graph' ? PICTURE : {}) }) +
    draw('onPhone', phoneRequest(explorer, what, lang))
  );
}
