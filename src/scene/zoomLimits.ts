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
