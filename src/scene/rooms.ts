/**
 * The rooms that the pictures of web pages are composed for, in CSS pixels: each the smallest of its
 * class, so that a picture is only ever enlarged. A page has one of each, and shows by style the one
 * that its width has room for (`reading.css`).
 */
import type { Obstacle } from './compose/input.ts';

export const ROOMS = {
  /** Over a drawer on a phone. */
  low: { w: 320, h: 296 },
  phone: { w: 320, h: 430 },
  column: { w: 560, h: 440 },
  /** A low page to embed, or one over its drawer. */
  strip: { w: 560, h: 296 },
  /** A wide page to embed. */
  broad: { w: 840, h: 440 },
  /** The explorer on a desk. */
  wide: { w: 840, h: 530 },
} as const;
export type RoomName = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as RoomName[];
/** Those of a page to embed. */
export const FRAME_ROOMS: readonly RoomName[] = ['low', 'phone', 'strip', 'column', 'broad'];

/**
 * The buttons that a page puts over the bottom right corner of its picture: one above the other or, in
 * a low and wide room, side by side (Graph.svelte has the same bounds).
 */
export const buttonsIn = ({ w, h }: { w: number; h: number }): readonly Obstacle[] =>
  w >= 560 && h < 400 ? [{ w: 156, h: 58 }] : [{ w: 58, h: 152 }];
