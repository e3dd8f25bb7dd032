/**
 * The ways in which things may stand, and what each needs. One that is added is a line here, a file in src/scene/layouts (with a
 * line in its index, which the compiler asks for), and its name in the catalogues.
 */
export interface LayoutTraits {
  /** It stands around the thing in focus: without one, the named view's own is shown. */
  around?: boolean;
  /** A named view of a dataset may stand in it. */
  ofViews?: boolean;
  /** It takes long: it is worked out beside the page. */
  slow?: boolean;
  /** It has several arrangements, told apart by a seed. */
  seeded?: boolean;
  /** Its picture is read from its head on, and is moved rather than shrunk. */
  fromHead?: boolean;
  /** Its things are drawn small: many stand side by side. */
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
/** Those that stand around the thing in focus. */
export const AROUND: readonly LayoutName[] = LAYOUTS.filter((name) => traitsOf(name).around);

/** Those that a named view may stand in. */
export type ViewLayout = {
  [Name in LayoutName]: (typeof LAYOUT_TRAITS)[Name] extends { ofViews: true } ? Name : never;
}[LayoutName];
export const VIEW_LAYOUTS = LAYOUTS.filter((name): name is ViewLayout =>
  Boolean(traitsOf(name).ofViews),
);
