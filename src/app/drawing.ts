/** Puts marks of a picture into a page, as elements: no text of theirs is ever read as HTML. */
import type { Attachment } from 'svelte/attachments';
import { printable, type Markup } from '../formats/xml.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A mark as an element, with what is in it. */
export function elementOf({ name, attributes, children }: Markup): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && key !== 'xmlns') made.setAttribute(key, String(value));
  made.append(
    ...children.map((child) => (typeof child === 'string' ? printable(child) : elementOf(child))),
  );
  return made;
}

/** Keeps marks in an element. */
export const drawn =
  (marks: readonly Markup[]): Attachment<SVGElement> =>
  (host) =>
    host.replaceChildren(...marks.map(elementOf));

const markAt = ({ target }: Event, what: 'thing' | 'line'): string | undefined =>
  target instanceof Element
    ? target.closest<SVGElement>(`[data-${what}]`)?.dataset[what]
    : undefined;
/** The id of the thing of a mark that an event is on. */
export const thingAt = (event: Event): string | undefined => markAt(event, 'thing');
/** The id of the line of a mark that an event is on. */
export const lineAt = (event: Event): string | undefined => markAt(event, 'line');
