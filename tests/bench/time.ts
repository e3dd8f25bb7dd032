/** Milliseconds that a function takes, once. */
export const time = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
export const median = (list: number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
