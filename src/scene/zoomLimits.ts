/**
 * How a scene is fitted into its window: the same for the canvas and the static picture before it,
 * to the pixel.
 */

/** Room left around the picture, in pixels; more on the side of the zoom buttons. */
export const PAD = { side: 16, tools: 58 } as const;
/** The largest zoom: a few things need no giant letters. */
export const MAX_ZOOM = 1.25;
/** That of a picture that is composed for its room, which is enlarged with it (rooms.ts). */
export const MAX_COMPOSED_ZOOM = 1.9;
/**
 * The smallest zoom at which names in lanes can be read: lanes are scrolled rather than shrunk
 * further.
 */
export const READABLE = 0.6;
/** The smallest zoom on a phone, in any layout: a name is 9 pixels high. */
export const PHONE_READABLE = 0.6;
/**
 * The smallest zoom to show both ends of a line or chain on a phone: seeing both matters more than
 * the size of their names, which the panel has too.
 */
export const PHONE_LEAST = 0.45;
