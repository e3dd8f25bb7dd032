/** Lets the browser handle input and paint before the next piece of long work. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
