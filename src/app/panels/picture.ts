/** From the scene on the screen to files a reader keeps. */
import type { Explorer } from '../explorer.svelte.ts';
import { explainChain } from '../../analysis/explain.ts';
import { nameOf } from '../../analysis/names.ts';
import { describeScene } from '../../scene/describe.ts';
import { drawFlow } from '../../scene/flowPicture.ts';
import type { ThemeName } from '../../scene/theme.ts';
import { drawChain, STRIP } from '../../scene/chainPicture.ts';
import type { SheetMeta } from '../../scene/sheet.ts';
import { drawSvg } from '../../scene/svg.ts';
import { drawVote } from '../../scene/votePicture.ts';

/** In pixels: for screens, for pages of 150 dots an inch, for the columns of a newspaper at 300. */
export const SIZES = { wide: [1600, 1000], hd: [1920, 1080], square: [1080, 1080], tall: [1080, 1350], story: [1080, 1920], a4: [1754, 1240], a4Tall: [1240, 1754], letter: [1650, 1275], letterTall: [1275, 1650], column: [567, 850], columns: [1169, 900] } as const;
export type SizeName = keyof typeof SIZES;
export type PictureName = 'graph' | 'vote' | 'flow' | 'chain';

/** What a reader may choose of a picture. */
export interface PictureChoices {
  what: PictureName;
  size: SizeName;
  theme: ThemeName;
  lang: string;
  without: readonly ('title' | 'legend' | 'credit')[];
  transparent: boolean;
  /** The ISO day it is made, and the fonts that go into it. */
  made: Pick<SheetMeta, 'made' | 'fonts'>;
}

export interface Picture {
  svg: string;
  width: number;
  height: number;
  title: string;
  description: string;
}

/** Draws what is on the screen as it is to be kept. */
export function drawPicture(explorer: Explorer, choices: PictureChoices): Picture {
  const { view, seen, chain } = explorer;
  const { lang, theme, made } = choices;
  const [width, height] = SIZES[choices.size];
  const options = { width, height, lang, theme, address: fullAddress(explorer), ...made };
  if (choices.what === 'chain' && chain) return { ...drawChain(seen, chain, { ...options, width: STRIP }), title: explorer.scene.subtitle, description: explainChain(seen, chain.hops, lang).sentence };
  const [vote, other] = [view.focus, view.compare].map((id) => (id !== undefined && seen.votes.has(id) ? id : undefined));
  if (vote !== undefined && (choices.what === 'vote' || choices.what === 'flow')) {
    const svg = choices.what === 'flow' && other !== undefined ? drawFlow(seen, vote, other, options) : drawVote(seen, vote, options);
    return { svg, width, height, title: nameOf(seen, vote, lang), description: nameOf(seen, vote, lang) };
  }
  const scene = explorer.sceneWith(lang, theme);
  const svg = drawSvg(scene, { width, height, address: options.address, rights: explorer.dataset.raw.dataset.licence, without: choices.without, transparent: choices.transparent, ...made });
  return { svg, width, height, title: `${scene.title} · ${scene.subtitle}`, description: describeScene(scene) };
}

/** Pixels that every canvas of a desktop takes on a side, and that every phone takes in all. */
export const CANVAS = { side: 16_384, phone: 16_777_216 } as const;

/** Where the present view can be looked at again. */
export function fullAddress(explorer: Explorer, page = ''): string {
  const url = new URL(`${page}${explorer.lastingAddress}`, new URL('.', location.href));
  // Said even where it is the default: a bare address opens with another picture on a small screen.
  if (!url.searchParams.has('view')) url.search = `?${new URLSearchParams([['view', explorer.view.view], ...url.searchParams])}`;
  return url.href;
}

/**
 * Draws an SVG to a picture of pixels.
 * @param type of the file: PNG, or WebP where the browser writes it
 * @throws Error when the browser cannot: a canvas has limits, and an empty picture is worse than none
 */
export async function toPixels({ svg, width, height }: Picture, scale: number, type: 'image/png' | 'image/webp'): Promise<Blob> {
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
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    // A canvas beyond what the device has room for is blank, and says nothing of it.
    if (context.getImageData(Math.floor(canvas.width / 2), 2, 1, 1).data.length !== 4) throw new Error('no picture');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.92));
    if (blob?.type !== type) throw new Error('no picture');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

/** Hands a file to the reader. */
export function download(blob: Blob, name: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** "peru-2018-alliances-kuczynski-2018-03-23.png": dataset, view, what is in focus, and the day it shows. */
export function fileName(explorer: Explorer, extension: string): string {
  const { view, dataset } = explorer;
  return `${[dataset.raw.dataset.id, view.view, view.from && view.to ? `${view.from}-${view.to}` : view.focus, view.asOf].filter(Boolean).join('-')}.${extension}`;
}
