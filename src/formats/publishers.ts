/**
 * Which publisher has which address, where a file lists both and does not say: FollowTheMoney has
 * two properties for them, each a set.
 */

/** What one entity names. */
export interface Named {
  urls: readonly string[];
  publishers: readonly string[];
}
export type Publishers = ReadonlyMap<string, string>;

/** Addresses that nobody is known for, and publishers that no address is known of. */
export function leftOf(
  { urls, publishers }: Named,
  known: Publishers,
): { urls: string[]; publishers: string[] } {
  const used = new Set(urls.map((url) => known.get(url)));
  return {
    urls: urls.filter((url) => !known.has(url)),
    publishers: publishers.filter((one) => !used.has(one)),
  };
}

/**
 * The publishers of addresses, as far as they are certain: of one that is alone somewhere, and of
 * one that is left where the others are known. An address that would have two has none.
 */
export function publishersIn(all: readonly Named[]): Publishers {
  const known = new Map<string, string>();
  const unclear = new Set<string>();
  const learn = (url: string, publisher: string) => {
    if ((known.get(url) ?? publisher) !== publisher) unclear.add(url);
    else known.set(url, publisher);
  };
  const several: Named[] = [];
  for (const named of all) {
    const [publisher, ...more] = named.publishers;
    if (publisher === undefined) continue;
    if (more.length) several.push(named);
    else for (const url of named.urls) learn(url, publisher);
  }
  for (const url of unclear) known.delete(url);
  for (const named of several) {
    const { urls, publishers } = leftOf(named, known);
    const [url, ...otherUrls] = urls;
    const [publisher, ...others] = publishers;
    if (url === undefined || publisher === undefined || unclear.has(url)) continue;
    if (!otherUrls.length && !others.length) learn(url, publisher);
  }
  return known;
}
