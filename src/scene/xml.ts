/** A small writer of XML: names are ours, every value is escaped, and what XML cannot hold is dropped. */

// Control characters and lone surrogates are no XML characters; bidirectional overrides would let a name reorder its neighbours.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

/** An element already written: only `element` and `text` make one, so nothing unescaped slips in. */
export interface Markup {
  readonly xml: string;
}

type Value = string | number | undefined;

const written = (value: string | number): string => escapeXml(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

/** One element; attributes without a value are left out, texts are escaped. */
export function element(name: string, attributes: Record<string, Value>, ...children: (Markup | string)[]): Markup {
  const pairs = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]));
  const inner = children.map((child) => (typeof child === 'string' ? escapeXml(child) : child.xml)).join('');
  return { xml: inner ? `<${name}${pairs.join('')}>${inner}</${name}>` : `<${name}${pairs.join('')}/>` };
}
