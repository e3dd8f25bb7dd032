/** From what is on the screen to picture files. */
import type { Explorer } from '../../explorer.svelte.ts';
import { onDay } from '../../../scene/dates/onDay.ts';
import { buildScene } from '../../../scene/scene.ts';
import { changeView } from '../../../scene/view.ts';
import { publicAddress } from './downloads.ts';
import {
  drawPicture,
  type PictureName,
  type PictureRequest,
  type Subject,
} from '../../../scene/pictures/index.ts';
import type { Picture } from '../../../scene/page.ts';
import { SIZES } from '../../../scene/sizes.ts';
import type { ThemeName } from '../../../scene/theme.ts';

/** `window` is the visible part of the graph, as large as on the screen. */
export type SizeName = keyof typeof SIZES | 'window';

/** What a reader may choose of a picture. */
export interface PictureChoices extends Pick<
  PictureRequest,
  'without' | 'transparent' | 'made' | 'fonts' | 'drawText' | 'description' | 'headline' | 'deck'
> {
  what: PictureName;
  size: SizeName;
  theme: ThemeName;
  lang: string;
  /** The days on which the graph is shown, side by side. */
  dates?: readonly string[];
}

/** What is on the screen as the subject of a picture, in a language and theme. */
export function subjectOf(
  explorer: Explorer,
  lang: string,
  theme: ThemeName,
  dates = explorer.view.arrangement.dates,
): Subject {
  const { dataset: whole, seen, chain } = explorer;
  const view = changeView(explorer.view, { arrangement: { dates } });
  const options = { ...explorer.sceneOptions, theme };
  return {
    whole,
    seen,
    view,
    chain,
    scene: () =>
      dates.length
        ? buildScene(seen, explorer.graph, { ...view, lang }, options)
        : explorer.sceneWith(lang, theme),
    onScreen: () => explorer.pictureWith(lang, theme),
    onDay: (day) => onDay(whole, { ...view, lang }, day, options),
  };
}

/** Draws what is on the screen by the reader's choices. */
export function drawChosen(
  explorer: Explorer,
  { size, dates = [], ...choices }: PictureChoices,
): Picture {
  const isPart = size === 'window' && choices.what === 'graph' && !dates.length;
  const visible = isPart ? explorer.camera : undefined;
  const [width, height] = visible
    ? [Math.round(visible.width), Math.round(visible.height)]
    : SIZES[size === 'window' ? 'wide' : size];
  return drawPicture(subjectOf(explorer, choices.lang, choices.theme, dates), {
    ...choices,
    part: visible?.part,
    width: choices.what === 'chain' ? undefined : width,
    height,
    address: publicAddress(explorer),
  });
}

/** The limits of a canvas, in pixels: on a side, on every desktop; in all, on every phone. */
export const CANVAS = { side: 16_384, phone: 16_777_216 } as const;

/**
 * Draws an SVG as an image of pixels.
 * @param type of the file: PNG, or WebP where the browser can write it
 * @throws Error when the browser cannot: a canvas has limits, and an empty picture is worse than
 * none
 */
export async function toPixels(
  { svg, width, height }: Picture,
  scale: number,
  type: 'image/png' | 'image/webp',
): Promise<Blob> {
  if (Math.max(width, height) * scale > CANVAS.side) throw new Error('too large for a canvas');
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * scale;
    canvas.height = height * scale;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // A canvas that is too large for the device stays blank without an error: its last pixel is
    // tested.
    const corner = [canvas.width - 1, canvas.height - 1, 1, 1] as const;
    context.fillRect(...corner);
    if (context.getImageData(...corner).data[3] !== 255)
      throw new Error('too large for this device');
    context.clearRect(...corner);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
    if (blob?.type !== type) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
