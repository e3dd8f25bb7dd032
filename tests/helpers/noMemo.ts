/** In the place of model/memo.ts where changes of the sources are tried: nothing is kept. */
export const memo = <T>(compute: (text: string) => T) => compute;
export const memoOf = <Key extends object, T>(compute: (key: Key) => T) => compute;
