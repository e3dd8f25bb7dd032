/** Colours as other programs write them. */

const hex = (n: number): string => Math.round(n).toString(16).padStart(2, '0');
/** A colour as `#rrggbb`, from that, `#rgb` or `rgb(r, g, b)`; undefined for any other text. */
export function colourIn(value: string): string | undefined {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(value) ?? [];
  if (short !== undefined) return `#${[...short].map((digit) => digit + digit).join('')}`;
  if (/^#[0-9a-f]{6}$/i.test(value)) return value.toLowerCase();
  const channels = /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/.exec(value)?.slice(1).map(Number);
  return channels?.every((n) => n <= 255) ? `#${channels.map(hex).join('')}` : undefined;
}
