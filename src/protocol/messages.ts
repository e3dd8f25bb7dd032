/**
 * The messages between a frame and its host page.
 *
 * From the frame: its size, as AMP has it (`embed-size`), which @newswire/frames reads too, and as
 * pym.js has it where the host uses that (`childId` in the address); and what the reader selected.
 * To the frame: `show` an address, `focus` on a thing, go to a `step` of the story. Other messages
 * are ignored.
 */

export const MIN_HEIGHT = 200;
export const MAX_HEIGHT = 2000;
/** The version of these messages. */
export const VERSION = 1;

export interface SizeMessage {
  sentinel: 'amp';
  type: 'embed-size';
  /** In pixels. */
  height: number;
}
export interface SelectMessage {
  bancada: typeof VERSION;
  type: 'select';
  /** Id of the thing or line that is open; null where none is. */
  id: string | null;
  kind: 'thing' | 'line' | null;
  /** The part of an address, from `?`, that shows the same. */
  address: string;
}
/** What the host page may ask of a frame. */
export type Order =
  | { bancada: typeof VERSION; type: 'show'; address: string }
  | { bancada: typeof VERSION; type: 'focus'; id: string | null }
  | { bancada: typeof VERSION; type: 'step'; step: number };

type Fields = Readonly<Record<string, unknown>>;
/** The fields of an object; none for anything else. */
const fieldsOf = (data: unknown): Fields => Object(data) as Fields;

/** The height in a message, within bounds; undefined for anything else, whoever sent it. */
export function heightIn(data: unknown): number | undefined {
  const { sentinel, type, height } = fieldsOf(data);
  if (
    sentinel !== 'amp' ||
    type !== 'embed-size' ||
    typeof height !== 'number' ||
    !Number.isFinite(height)
  )
    return undefined;
  return Math.round(Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height)));
}

/** What was selected, in a message; undefined for anything else. */
export function selectionIn(
  data: unknown,
): Pick<SelectMessage, 'id' | 'kind' | 'address'> | undefined {
  const { bancada, type, id, kind, address } = fieldsOf(data);
  if (bancada !== VERSION || type !== 'select' || typeof address !== 'string') return undefined;
  return typeof id === 'string' && (kind === 'thing' || kind === 'line')
    ? { id, kind, address }
    : { id: null, kind: null, address };
}

/** How long an address, and an id, in a message may be. */
const LONGEST = 4000;
const LONGEST_ID = 200;

/**
 * What a message asks for; undefined for anything else. Whether the ids exist is checked by the
 * receiver.
 */
export function orderIn(data: unknown): Order | undefined {
  const { bancada, type, address, id, step } = fieldsOf(data);
  if (bancada !== VERSION) return undefined;
  if (
    type === 'show' &&
    typeof address === 'string' &&
    address.startsWith('?') &&
    address.length <= LONGEST
  )
    return { bancada, type, address };
  if (type === 'focus' && (id === null || (typeof id === 'string' && id.length <= LONGEST_ID)))
    return { bancada, type, id };
  if (
    type === 'step' &&
    typeof step === 'number' &&
    Number.isInteger(step) &&
    step >= 1 &&
    step <= 999
  )
    return { bancada, type, step };
  return undefined;
}

/**
 * Orders that are left when one more comes: each says how things shall be, so that only the last of
 * its kind counts, and after `show` none before it.
 */
export const withOrder = (orders: readonly Order[], order: Order): Order[] =>
  order.type === 'show' ? [order] : [...orders.filter(({ type }) => type !== order.type), order];

/** A height as pym.js reads it; undefined where the address is not one that pym made. */
export function pymHeight(search: string, height: number): string | undefined {
  const id = new URLSearchParams(search).get('childId');
  return id && /^[\w-]{1,80}$/.test(id) ? `pymxPYMx${id}xPYMxheightxPYMx${height}` : undefined;
}

/**
 * From this width on, in pixels, the drawer is a column beside the picture rather than below it.
 */
export const WIDE = 860;

/**
 * The height a frame asks for at a width: a landscape picture on a wide page, a portrait one on a
 * phone.
 * @param open whether the drawer is open
 */
export function heightFor(width: number, open: boolean): number {
  const picture =
    width < 560 ? Math.min(560, width * 1.34) + 210 : Math.min(620, width * 0.72) + 150;
  return Math.round(open && width < WIDE ? picture + 230 : picture);
}
