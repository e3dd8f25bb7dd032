/** From the scene on the screen to files a reader keeps. */
import type { Explorer } from '../explorer.svelte.ts';
import { drawFlow } from '../../scene/flowPicture.ts';
import type { Chain } from '../../analysis/trace.ts';
import { drawChain, STRIP } from '../../scene/chainPicture.ts';
import type { SheetMeta } from '../../scene/sheet.ts';
import { drawSvg } from '../../scene/svg.ts';
import { drawVote } from '../../scene/votePicture.ts';

export const SIZES = { wide: [1600, 1000], square: [1080, 1080], tall: [1080, 1350] } as const;
export type SizeName = keyof typeof SIZES;

/** The ISO day a picture is made, and the fonts that go into it. */
export type Made = Pick<SheetMeta, 'made' | 'fonts'>;

/** The SVG of the present view, with title, legend, credit, date and address. */
export function pictureSvg(explorer: Explorer, size: SizeName, made: Made): string {
  const [width, height] = SIZES[size];
  return drawSvg(explorer.scene, { width, height, address: fullAddress(explorer), rights: explorer.dataset.raw.dataset.licence, ...made });
}

/** The roll call of the vote in focus, or its comparison with another, as a picture of its own. */
export function voteSvg(explorer: Explorer, id: string, other: string | undefined, size: SizeName, made: Made): string {
  const [width, height] = SIZES[size];
  const options = { width, height, lang: explorer.view.lang, theme: explorer.theme, address: fullAddress(explorer), ...made };
  return other === undefined ? drawVote(explorer.seen, id, options) : drawFlow(explorer.seen, id, other, options);
}

/** The lit chain as a strip of hops, with its size. */
export function chainSvg(explorer: Explorer, chain: Chain, made: Made): ReturnType<typeof drawChain> {
  return drawChain(explorer.seen, chain, { width: STRIP, lang: explorer.view.lang, theme: explorer.theme, address: fullAddress(explorer), ...made });
}

/** Where the present view can be looked at again. */
export function fullAddress(explorer: Explorer, page = ''): string {
  const url = new URL(`${page}${explorer.lastingAddress}`, new URL('.', location.href));
  // Said even where it is the default: a bare address opens with another picture on a small screen.
  if (!url.searchParams.has('view')) url.search = `?${new URLSearchParams([['view', explorer.view.view], ...url.searchParams])}`;
  return url.href;
}

/**
 * Draws an SVG to a PNG of twice its size.
 * @throws Error when the browser cannot: a canvas has limits, and an empty picture is worse than none
 */
export async function svgToPng(svg: string, width: number, height: number, scale = 2): Promise<Blob> {
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
    return await new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
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
