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
