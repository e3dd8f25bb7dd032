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

/** The height a frame asks for at a width: a landscape picture on a wide page, a portrait one on a phone. */
export function heightFor(width: number): number {
  return Math.round(Math.max(460, Math.min(720, width < 560 ? width * 1.35 : width * 0.68)));
}
