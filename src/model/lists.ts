/** Lists by key. */

/**
 * Adds a value to the list of a key. The list grows in place: a copy for each value would take
 * quadratic time where one key has very many.
 */
export function append<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
