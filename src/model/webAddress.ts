/** The addresses that a dataset may have. */

/**
 * Whether a text is an address on the web that names no user. It is parsed: `URL.canParse` of Node 20
 * comes to refuse hosts with accents once it has been called some thousand times.
 */
export function isWebAddress(text: string): boolean {
  // Most texts are none: to throw an error for each would take long.
  if (!/^\s*http/i.test(text)) return false;
  try {
    const { protocol, username } = new URL(text);
    return /^https?:$/.test(protocol) && !username;
  } catch {
    return false;
  }
}
