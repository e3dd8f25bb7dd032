/**
 * The pictures of a step of a story in its article, each composed for the width at which it is shown:
 * on phones, in a narrow column, and on wide pages and paper.
 */
import { subjectOf } from '../../app/panels/share/pictureChoices.ts';
import type { Explorer } from '../../app/explorer.svelte.ts';
import { inLanguage } from '../../model/dataset.ts';
import type { Story } from '../../model/schema.ts';
import { drawPicture, pictureNamed } from '../../scene/pictures/index.ts';

/** The sizes of pictures by their class in the page, in CSS pixels: none is shown smaller. */
const SIZES = {
  onWide: { width: 700, height: 520 },
  onColumn: { width: 520, height: 500 },
  onPhone: { width: 286, height: 470 },
} as const;

/** Pictures that are as high as they need, and no higher. */
const HIGH = ['vote', 'chain'];
/** The height that they may have. */
const HIGHEST = 1400;

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
  const draw = (name: string, { width, height }: { width: number; height: number }) => {
    const { svg } = drawPicture(subjectOf(explorer, lang, 'light'), {
      what,
      width,
      height: HIGH.includes(what) ? HIGHEST : height,
      pixelRatio: 1,
      inPage: true,
      lang,
      theme: 'light',
      without: ['title', 'sources', 'credit'],
      description: inLanguage(step.alt, lang),
    });
    const withOwnIds = ['title', 'desc', 'room'].reduce(
      (text, id) => text.replaceAll(`bancada-${id}`, `${id}-of-${number}-${name}`),
      svg.replace(/^<\?xml[^>]*\?>\s*/, ''),
    );
    return `<div class="${name}">${withOwnIds}</div>`;
  };
  return Object.entries(SIZES)
    .map(([name, size]) => draw(name, size))
    .join('');
}
