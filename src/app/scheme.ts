/** What the system says of colours: dark or light, and whether more contrast is asked for or colours of its own are forced. */
export interface Scheme {
  dark: boolean;
  contrast: 'asked' | 'forced' | undefined;
}

/** Tells what the system says now, and whenever it says another thing. @returns what ends it */
export function followScheme(tell: (scheme: Scheme) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const more = matchMedia('(prefers-contrast: more)');
  const forced = matchMedia('(forced-colors: active)');
  const contrast = () => {
    if (forced.matches) return 'forced';
    return more.matches ? 'asked' : undefined;
  };
  const told = () => tell({ dark: dark.matches, contrast: contrast() });
  told();
  for (const list of [dark, more, forced]) list.addEventListener('change', told);
  return () => {
    for (const list of [dark, more, forced]) list.removeEventListener('change', told);
  };
}
