/** What a reader pressed before the program of a page had come: the page looks ready, so it is done once it is. */
export interface Early {
  /** The last button pressed; from now on the page listens itself. */
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
