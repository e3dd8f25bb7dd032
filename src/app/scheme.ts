/**
 * The colour settings of the system: dark or light, and whether more contrast is asked for, or the
 * system's own colours are forced.
 */
export interface Scheme {
  dark: boolean;
  contrast: 'asked' | 'forced' | undefined;
}

/**
 * Calls `apply` with the settings of the system now, and whenever they change.
 * @returns what stops it
 */
export function followScheme(apply: (scheme: Scheme) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const more = matchMedia('(prefers-contrast: more)');
  const forced = matchMedia('(forced-colors: active)');
  const contrast = () => {
    if (forced.matches) return 'forced';
    return more.matches ? 'asked' : undefined;
  };
  const update = () => apply({ dark: dark.matches, contrast: contrast() });
  update();
  for (const list of [dark, more, forced]) list.addEventListener('change', update);
  return () => {
    for (const list of [dark, more, forced]) list.removeEventListener('change', update);
  };
}
