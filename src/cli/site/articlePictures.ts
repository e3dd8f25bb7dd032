/** The picture of a step of a story as part of its article: for wide pages and paper, and one for phones, in which everything can be read without scrolling sideways. */
import { subjectOf } from '../../app/panels/share/pictureChoices.ts';
import type { Explorer } from '../../app/explorer.svelte.ts';
import { inLanguage } from '../../model/dataset.ts';
import type { Story } from '../../model/schema.ts';
import { drawPicture, picturesOf, type PictureRequest } from '../../scene/picture.ts';
import { boundsOf } from '../../scene/scene.ts';
import type { Scene } from '../../scene/sceneData.ts';
import { PICTURE } from './oembed.ts';

/** In units of 13 to a name: as wide as a phone can show them to be read, and no higher than its window. */
const PHONE = { width: 420, most: 560, pad: 26 } as const;

/** What is lit, as a part of the scene in the shape of a phone's picture. Without anything lit it is the whole. */
function litPart({ nodes, guides, bounds }: Scene): { part: Scene['bounds']; height: number } {
  const lit = nodes.filter((node) => node.emphasis === 'lit');
  const box = lit.length && !guides.length ? boundsOf(lit, []) : bounds;
  // What is small is not shown larger than it is, and what is high is given more at its sides.
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

/** The picture for phones: what stands on two sides of a vote is too wide for one, and is told as the vote itself. */
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
  if (what === 'graph') return { what, width, ...litPart(explorer.sceneWith(lang, 'light')) };
  return { what, width, height: what === 'vote' ? 800 : 680, snug: true };
}

/** @returns the pictures, as parts of a page in which each has ids of its own */
export function articlePictures(
  explorer: Explorer,
  step: Story['steps'][number],
  lang: string,
  number: number,
): string {
  const what = step.picture ?? 'graph';
  const draw = (
    name: string,
    request: Omit<PictureRequest, 'width' | 'height' | 'lang' | 'theme'> & {
      width?: number;
      height?: number;
    },
  ) => {
    // What another picture shows is not what the maker of the story described.
    const description = request.what === what ? inLanguage(step.alt, lang) : undefined;
    const { svg } = drawPicture(subjectOf(explorer, lang, 'light'), {
      ...request,
      lang,
      theme: 'light',
      without: ['title', 'sources', 'credit'],
      description,
    });
    const own = ['title', 'desc', 'room'].reduce(
      (text, id) => text.replaceAll(`bancada-${id}`, `${id}-of-${number}-${name}`),
      svg.replace(/^<\?xml[^>]*\?>\s*/, ''),
    );
    return `<div class="${name}">${own}</div>`;
  };
  return (
    draw('onWide', { what, ...(what === 'graph' ? PICTURE : {}) }) +
    draw('onPhone', phoneRequest(explorer, what, lang))
  );
}
