/**
 * A function of one text that keeps its results: for the few texts of a dataset that are asked
 * about again and again.
 */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, T>();
  return (text) => {
    let result = results.get(text);
    if (result === undefined && !results.has(text)) results.set(text, (result = compute(text)));
    return result as T;
  };
}

/**
 * A function of one object, such as a dataset or a list of it, that keeps its result as long as the
 * object is kept.
 */
export function memoOf<Key extends object, T>(compute: (key: Key) => T): (key: Key) => T {
  const results = new WeakMap<Key, { result: T }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = compute(key);
    results.set(key, { result });
    return result;
  };
}
