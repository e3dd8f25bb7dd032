/** What frame and page say to each other: a height, as AMP's `embed-size` says it, so that hosts need nothing new. */

export const MIN_HEIGHT = 200;
export const MAX_HEIGHT = 2000;

export interface SizeMessage {
  sentinel: 'amp';
  type: 'embed-size';
  height: number;
}

/** The height in a message, within bounds; undefined for anything else, whoever sent it. */
export function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { sentinel, type, height } = data as Partial<Record<keyof SizeMessage, unknown>>;
  if (sentinel !== 'amp' || type !== 'embed-size' || typeof height !== 'number' || !Number.isFinite(height)) return undefined;
  return Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height)));
}

/** Where a sheet stands beside the picture rather than under it. */
export const WIDE = 860;

/**
 * The height a frame asks for at a width: a landscape picture on a wide page, a portrait one on a phone.
 * @param open whether a sheet stands under the picture
 */
export function heightFor(width: number, open: boolean): number {
  const picture = Math.max(440, Math.min(680, width < 560 ? width * 1.25 : width * 0.66));
  return Math.round(open && width < WIDE ? picture + 280 : picture);
}
