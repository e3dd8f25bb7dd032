/**
 * Sizes of pictures by name, in pixels: for screens, for pages of 150 dots an inch, for the columns of
 * a newspaper at 300.
 */
export const SIZES = {
  wide: [1600, 1000],
  hd: [1920, 1080],
  square: [1080, 1080],
  tall: [1080, 1350],
  story: [1080, 1920],
  a4: [1754, 1240],
  a4Tall: [1240, 1754],
  letter: [1650, 1275],
  letterTall: [1275, 1650],
  column: [567, 850],
  columns: [1169, 900],
} as const;

/** How many pixels a CSS pixel has where a picture is seen: those of a phone, of paper. */
const PIXELS: Partial<Record<keyof typeof SIZES, number>> = {
  a4: 1.5,
  a4Tall: 1.5,
  letter: 1.5,
  letterTall: 1.5,
  column: 2.1,
  columns: 2.1,
};
/** The width of a phone that shows pictures as wide as itself, in CSS pixels. */
const PHONE = 432;
/** The smaller side of other pictures, in CSS pixels of the size at which they are seen. */
const SCREEN = 760;

/**
 * How many pixels of a picture a CSS pixel has at the size at which it is seen. Names are composed in
 * CSS pixels, so that they can be read there: a square or high picture of a thousand pixels is seen on
 * a phone.
 */
export function pixelRatio(width: number, height: number): number {
  const named = (Object.keys(SIZES) as (keyof typeof SIZES)[]).find(
    (name) => SIZES[name][0] === width && SIZES[name][1] === height,
  );
  const known = named && PIXELS[named];
  if (known !== undefined) return known;
  if (height >= width && width >= 2 * PHONE) return width / PHONE;
  return Math.max(1, Math.min(width, height) / SCREEN);
}

/** That of a picture, as it is given or as its size suggests. */
export const ratioOf = (options: { width: number; height: number; pixelRatio?: number }): number =>
  options.pixelRatio ?? pixelRatio(options.width, options.height);
