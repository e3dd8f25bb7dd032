/** The layouts: one line each. What each needs is in model/layouts.ts. */
import type { LayoutName } from '../../model/layouts.ts';
import type { Layout } from './layout.ts';
import { rings } from './rings.ts';
import { sides } from './sides.ts';
import { time } from './time.ts';

const LAYOUTS: Record<LayoutName, Layout> = {
  // Its places are those of the named view.
  saved: {},
  force: { steps: async () => (await import('./force.ts')).forceSteps },
  time,
  sides,
  rings,
};

export const layoutOf = (name: LayoutName): Layout => LAYOUTS[name];
