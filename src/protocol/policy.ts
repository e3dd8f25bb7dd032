/**
 * The Content-Security-Policy of our pages: nothing is run or loaded that is not of the site, and
 * no text becomes a program.
 */

/** Where a page may load from: its site, and what else it may fetch. */
export interface Sources {
  /** As sources of the policy: `'self'`, an origin, or schemes. */
  site: readonly string[];
  /** Where it may fetch from beside its site. */
  connect?: readonly string[];
  /** What it may start workers from beside its site. */
  worker?: readonly string[];
}

/** The policy as it stands in a header or a `meta` element. */
export function policyFor({ site, connect = [], worker = [] }: Sources): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'none'"],
    'script-src': site,
    'worker-src': [...site, ...worker],
    // Pictures and what Svelte animates have their styles in the page.
    'style-src': [...site, "'unsafe-inline'"],
    // The preview of a picture is a data address, what is drawn as PNG a blob.
    'img-src': [...site, 'data:', 'blob:'],
    'font-src': [...site, 'data:'],
    'connect-src': [...site, ...connect],
    // The preview of an embed.
    'frame-src': site,
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // Ours for workers (app/trustedTypes.ts), and Svelte's for its own templates.
    'trusted-types': ['default', 'svelte-trusted-html'],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
}

/**
 * The explorer opens data at an address that a reader was asked about (`?data=`), and fflate packs
 * workbooks in workers that it makes itself.
 */
export const EXPLORER: Sources = {
  site: ["'self'"],
  connect: ['https:', 'http:'],
  worker: ['blob:'],
};
/**
 * A page that others put into a sandbox, where `'self'` is no origin for WebKit: by schemes until
 * its first script adds a policy with the address of the site.
 */
export const EMBEDDED: Sources = { site: ['https:', 'http:'] };
