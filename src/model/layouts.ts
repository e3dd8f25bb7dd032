/**
 * The layouts and what each needs. To add one: a line here, a file in src/scene/layouts (with a
 * line in its index, which the compiler asks for), and its name in the catalogues.
 */
export interface LayoutTraits {
  /**
   * It places things around the one in focus; without one in focus, the named view's own layout is
   * shown.
   */
  around?: boolean;
  /** A named view of a dataset may ask for it. */
  ofViews?: boolean;
  /** It takes long and is computed in a worker. */
  slow?: boolean;
  /** It has several arrangements, numbered by a seed. */
  seeded?: boolean;
  /** Its picture is read from its top left on, and is scrolled rather than shrunk. */
  fromHead?: boolean;
  /** Its things are drawn small, because many are side by side. */
  compact?: boolean;
}

/** In the order they are offered. */
export const LAYOUT_TRAITS = {
  /** As placed by hand. */
  saved: { ofViews: true },
  /** By springs. */
  force: { ofViews: true, slow: true, seeded: true },
  /** By time, in lanes. */
  time: { ofViews: true, fromHead: true, compact: true },
  /** On two sides of one of them. */
  sides: { around: true },
  /** In rings around one. */
  rings: { around: true },
} as const satisfies Record<string, LayoutTraits>;

export type LayoutName = keyof typeof LAYOUT_TRAITS;
export const LAYOUTS = Object.keys(LAYOUT_TRAITS) as LayoutName[];
export const traitsOf = (layout: LayoutName): LayoutTraits => LAYOUT_TRAITS[layout];
/** Layouts that place things around the one in focus. */
export const AROUND: readonly LayoutName[] = LAYOUTS.filter((name) => traitsOf(name).around);

/** Layouts that a named view may ask for. */
export type ViewLayout = {
  [Name in LayoutName]: (typeof LAYOUT_TRAITS)[Name] extends { ofViews: true } ? Name : never;
}[LayoutName];
export const VIEW_LAYOUTS = LAYOUTS.filter((name): name is ViewLayout =>
  Boolean(traitsOf(name).ofViews),
);
