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
