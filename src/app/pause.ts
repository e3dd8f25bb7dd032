/** Lets the browser do what waits, a touch or a frame, before the next piece of long work. */
export const pause = (): Promise<void> => new Promise((done) => setTimeout(done));
