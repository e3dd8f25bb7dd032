/** What the system says of colours: dark or light, and whether more contrast is asked for or colours of its own are forced. */
export interface Scheme {
  dark: boolean;
  contrast: 'asked' | 'forced' | undefined;
}

/** Tells what the system says now, and whenever it says another thing. @returns what ends it */
export function followScheme(tell: (scheme: Scheme) => void): () => void {
  const [dark, more, forced] = [
    '(prefers-color-scheme: dark)',
    '(prefers-contrast: more)',
    '(forced-colors: active)',
  ].map((query) => matchMedia(query)) as [MediaQueryList, MediaQueryList, MediaQueryList];
  const told = () =>
    tell({
      dark: dark.matches,
      contrast: forced.matches ? 'forced' : more.matches ? 'asked' : undefined,
    });
  told();
  for (const list of [dark, more, forced]) list.addEventListener('change', told);
  return () => {
    for (const list of [dark, more, forced]) list.removeEventListener('change', told);
  };
}
