/**
 * The layouts, in the order they are offered. To add one: a file in this folder, a line here, and
 * its name in the catalogues.
 */
import type { Layout, LayoutTraits } from './layout.ts';
import { rings } from './rings.ts';
import { sides } from './sides.ts';
import { time } from './time.ts';

const ALL = {
  // As placed by hand: its places are those of the named view.
  saved: { ofViews: true },
  force: {
    ofViews: true,
    slow: true,
    seeded: true,
    steps: async () => (await import('./force.ts')).forceSteps,
  },
  time,
  sides,
  rings,
} satisfies Record<string, Layout>;

export type LayoutName = keyof typeof ALL;
export const LAYOUTS = Object.keys(ALL) as LayoutName[];
export const layoutOf = (name: LayoutName): Layout => ALL[name];
export const traitsOf = (name: LayoutName): LayoutTraits => ALL[name];
/** Layouts that place things around the one in focus. */
export const AROUND: readonly LayoutName[] = LAYOUTS.filter((name) => traitsOf(name).around);
/** Layouts that a named view may ask for. */
export const VIEW_LAYOUTS: readonly LayoutName[] = LAYOUTS.filter((name) => traitsOf(name).ofViews);
