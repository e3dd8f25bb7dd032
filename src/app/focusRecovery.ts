/**
 * Keeps the keyboard focus on the page, where the element that had it is removed, as a button is
 * with its panel.
 */
import { tick } from 'svelte';

/**
 * Whether the reader last used a key, rather than a pointer: the focus is not moved for a pointer.
 */
let byKeys = false;
if (typeof addEventListener === 'function') {
  addEventListener('keydown', () => (byKeys = true), true);
  addEventListener('pointerdown', () => (byKeys = false), true);
}

/** Whether the last input was a key. */
export const usesKeys = (): boolean => byKeys;

/** Moves the focus to the heading of what has just been opened. */
export async function focusHeading(panel: () => Element | null | undefined): Promise<void> {
  await tick();
  focusOn(panel()?.querySelector<HTMLElement>('h2, h3'));
}
/**
 * Focuses an element. A heading is made focusable first, without becoming a stop of the Tab key.
 */
function focusOn(element: HTMLElement | null | undefined) {
  if (element?.tabIndex === -1) element.setAttribute('tabindex', '-1');
  element?.focus();
}

/** Moves the focus to an element where nothing has it any more, once the page is updated. */
export async function rescueFocus(to: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (!byKeys || (document.activeElement ?? document.body) !== document.body) return;
  focusOn(to());
}
