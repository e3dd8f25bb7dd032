/** Arrow keys and swipes, to go through a story. */
import type { Attachment } from 'svelte/attachments';

/** Elements that use arrow keys themselves. */
const OWN_ARROWS =
  'input, select, textarea, [role="application"], [role="combobox"], [role="slider"], dialog';

/** Left and right arrow keys, where nothing else uses them. @param go called with -1 or 1 */
export function storyKeys(event: KeyboardEvent, go: (by: -1 | 1) => void) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
  event.preventDefault();
  go(event.key === 'ArrowRight' ? 1 : -1);
}

/** The least length of a swipe, in pixels; it also goes at least twice as far across as down. */
const SWIPE = 48;

/** Swipes with one finger across an element. @param go called with -1 or 1 */
export const swipes =
  (go: (by: -1 | 1) => void): Attachment<HTMLElement> =>
  (element) => {
    let start: Touch | undefined;
    const begin = (event: TouchEvent) =>
      (start = event.touches.length === 1 ? event.touches[0] : undefined);
    const end = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      if (!start || !touch) return;
      const x = touch.clientX - start.clientX;
      const y = touch.clientY - start.clientY;
      start = undefined;
      if (Math.abs(x) >= SWIPE && Math.abs(x) > 2 * Math.abs(y)) go(x < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', begin, { passive: true });
    element.addEventListener('touchend', end, { passive: true });
    return () => {
      element.removeEventListener('touchstart', begin);
      element.removeEventListener('touchend', end);
    };
  };
