/** How a reader goes through a story beside its buttons: arrow keys and swipes. */
import type { Attachment } from 'svelte/attachments';

/** What has a use for arrow keys of its own. */
const OWN_ARROWS =
  'input, select, textarea, [role="application"], [role="combobox"], [role="slider"], dialog';

/** Arrow keys to the left and right, where nothing else wants them. @param go takes -1 or 1 */
export function storyKeys(event: KeyboardEvent, go: (by: -1 | 1) => void) {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
  event.preventDefault();
  go(event.key === 'ArrowRight' ? 1 : -1);
}

/** A swipe goes at least this far, in pixels, and twice as far across as down. */
const SWIPE = 48;

/** Swipes with one finger across an element. @param go takes -1 or 1 */
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
