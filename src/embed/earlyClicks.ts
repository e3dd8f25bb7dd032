/**
 * Remembers what a reader presses before the program of a page is loaded: the page looks ready, so
 * the program does it afterwards.
 */
export interface Early {
  /** Gives the last button pressed, and stops listening. */
  take(): HTMLButtonElement | undefined;
}

export function listenEarly(): Early {
  let pressed: HTMLButtonElement | undefined;
  const onClick = ({ target }: MouseEvent) => {
    pressed =
      (target instanceof Element ? target.closest<HTMLButtonElement>('#app button') : undefined) ??
      pressed;
  };
  addEventListener('click', onClick);
  return {
    take() {
      removeEventListener('click', onClick);
      return pressed;
    },
  };
}
