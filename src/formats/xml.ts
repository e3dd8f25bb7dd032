/**
 * A small writer of XML: every value is escaped, and characters that XML cannot hold are dropped.
 * Names come from the program, not from data.
 */

// XML has no control characters and lone surrogates; bidirectional overrides would let a name
// reorder the text around it.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without what no document may hold, or what would reorder the text around it. */
export const printable = (text: string): string => text.replace(FORBIDDEN, '');

export function escapeXml(text: string): string {
  return printable(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

type Value = string | number | undefined;

/**
 * An element that is not written yet. Its names come from the program; its values and texts may
 * come from data.
 */
export interface Markup {
  readonly name: string;
  readonly attributes: Readonly<Record<string, Value>>;
  readonly children: readonly (Markup | string)[];
}

/** One element; attributes without a value are left out when it is written. */
export const element = (
  name: string,
  attributes: Record<string, Value>,
  ...children: (Markup | string)[]
): Markup => ({ name, attributes, children });

const written = (value: string | number): string =>
  escapeXml(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

/**
 * An element as text, with every value and text in it escaped: the only way from markup to a
 * document.
 */
export function write({ name, attributes, children }: Markup): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)))
    .join('');
  return inner ? `<${name}${pairs.join('')}>${inner}</${name}>` : `<${name}${pairs.join('')}/>`;
}
