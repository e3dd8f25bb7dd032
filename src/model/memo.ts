/** Remembers what a function of one text gave: for texts of which a dataset has few, asked for again and again. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined && !known.has(text)) known.set(text, (found = work(text)));
    return found as T;
  };
}
