/** A small writer of XML: names are ours, every value is escaped, and what XML cannot hold is dropped. */

// Control characters and lone surrogates are no XML characters; bidirectional overrides would let a name reorder its neighbours.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

type Value = string | number | undefined;

/** An element not yet written: its names are ours, its values and texts anybody's. */
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

/** An element as text, every value and text in it escaped: the one way from markup to a document. */
export function write({ name, attributes, children }: Markup): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`],
  );
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : write(child)))
    .join('');
  return inner ? `<${name}${pairs.join('')}>${inner}</${name}>` : `<${name}${pairs.join('')}/>`;
}
