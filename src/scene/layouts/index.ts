/** The layouts, one file each, and which of them a view stands in. */
import type { LayoutName } from '../../model/vocabulary.ts';
import { ringFurniture, ringPlaces } from './rings.ts';
import { sideFurniture, sidePlaces, type SideNames } from './sides.ts';
import { timeFurniture, timePlaces } from './time.ts';
import type { Furniture, LayoutInput, Places, Point } from './layout.ts';

/** Those that stand around the thing in focus: without one, the named view's own is shown. */
export const AROUND: readonly LayoutName[] = ['sides', 'rings'];

/** The places of a layout that is worked out at once. `saved` has its own, and `force` is worked out beside the page. */
export function placesIn(layout: LayoutName, input: LayoutInput): Places | undefined {
  if (layout === 'time') return timePlaces(input);
  if (input.centre === undefined) return undefined;
  if (layout === 'rings') return ringPlaces(input, input.centre);
  if (layout === 'sides') return sidePlaces(input, input.centre);
  return undefined;
}

/**
 * What a layout draws beside the things.
 * @param places where they stand in the end
 * @param words.sides what the sides are called
 */
export function furnitureIn(
  layout: LayoutName,
  input: LayoutInput,
  places: ReadonlyMap<string, Point>,
  { lang, sides }: { lang: string; sides: () => SideNames },
): Furniture {
  if (layout === 'time') return timeFurniture(input, places, lang);
  if (layout === 'sides' && input.centre !== undefined)
    return sideFurniture(input, input.centre, sides());
  if (layout === 'rings' && input.centre !== undefined)
    return ringFurniture(input, input.centre, places);
  return { guides: [], ports: new Map() };
}
