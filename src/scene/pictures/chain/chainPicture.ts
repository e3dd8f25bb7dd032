/** A chain as a picture with headline, sources and credit. */
import type { Chain } from '../../../analysis/chain.ts';
import type { Dataset } from '../../../model/dataset.ts';
import type { Picture, PictureOptions } from '../../page.ts';
import { ratioOf } from '../../sizes.ts';
import { PALETTES } from '../../theme.ts';
import { Sheet } from '../sheet.ts';
import { chainSubject, chainTitle, describeChain, drawChainIn } from './chainDrawing.ts';

/** The width of a chain where none is asked for, in CSS pixels: wide enough for a phone. */
export const STRIP = 600;
/** How much larger than at least type may be, that a chain fills a size that is asked for. */
const LARGEST = 2.4;
/** How often the scale of type is halved in the search for that. */
const STEPS = 9;

type ChainOptions = Omit<PictureOptions, 'height'> & {
  /** Where one is asked for; else it follows from the words. */
  height?: number;
};

/**
 * Draws a chain.
 * @param options.height where one is asked for; in a page the most that there is
 * @throws Error when the chain has no hops
 */
export function drawChain(dataset: Dataset, chain: Chain, options: ChainOptions): Picture {
  const { lang, height = Infinity, inPage } = options;
  const subject = chainSubject(dataset, chain, { lang, palette: PALETTES[options.theme] });
  const title = options.headline ?? chainTitle(subject);
  const isAsked = Number.isFinite(height);
  // Without a height the strip is always as wide: a larger picture has larger type.
  const natural = options.pixelRatio ?? options.width / STRIP;
  const pixelRatio = isAsked ? ratioOf({ ...options, height }) : natural;
  const lay = (scale: number) => {
    const sheet = new Sheet(dataset, { ...options, height, pixelRatio }, { scale });
    sheet.headline(title);
    sheet.column.space(8);
    const drawing = drawChainIn(subject, sheet.room);
    sheet.column.put(drawing.marks, drawing.height);
    return { sheet, isWhole: !drawing.isShort };
  };
  let best = lay(1);
  if (isAsked && !inPage && best.isWhole) {
    let low = 1;
    let high = LARGEST;
    for (let step = 0; step < STEPS; step++) {
      const scale = (low + high) / 2;
      const larger = lay(scale);
      if (larger.isWhole) {
        best = larger;
        low = scale;
      } else high = scale;
    }
  }
  return best.sheet.picture(title, describeChain(subject));
}
