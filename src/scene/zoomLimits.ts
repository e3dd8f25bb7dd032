/** How a scene is fitted into its window: the canvas and the picture that stands there before it agree to the pixel. */

/** Room left around the picture, in pixels; more on the side where the zoom buttons stand. */
export const PAD = { side: 16, tools: 58 } as const;
/** The most a scene is magnified: a handful of things needs no giant letters. */
export const MAX_ZOOM = 1.25;
/** The least zoom at which names in lanes can be read: lanes run on to the right, as a timeline does, rather than shrink. */
export const READABLE = 0.6;
/** And on a phone, whichever way things stand: a name is 9 pixels high. */
export const PHONE_READABLE = 0.6;
/** The least for both ends of a line, or a chain, on a phone: that they are both seen matters more than how large their names are, which the panel says too. */
export const PHONE_LEAST = 0.45;
