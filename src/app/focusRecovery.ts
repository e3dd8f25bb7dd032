/** Keeps the keyboard on the page: what had it may be gone, as a button is whose panel was left. */
import { tick } from 'svelte';

/** Whether the reader last used a key, rather than a pointer: who points is not followed around. */
let byKeys = false;
if (typeof addEventListener === 'function') {
  addEventListener('keydown', () => (byKeys = true), true);
  addEventListener('pointerdown', () => (byKeys = false), true);
}

/** Whether what was just done was done by a key. */
export const usesKeys = (): boolean => byKeys;

/** Takes the keyboard to the heading of what has just been opened. */
export async function focusHeading(panel: () => Element | null | undefined): Promise<void> {
  await tick();
  focusOn(panel()?.querySelector<HTMLElement>('h2, h3'));
}
/** A heading is no stop of the Tab key: it is made one that can be led to. */
function focusOn(element: HTMLElement | null | undefined) {
  if (element?.tabIndex === -1) element.setAttribute('tabindex', '-1');
  element?.focus();
}

/** Gives the keyboard to an element where nothing has it any more, once the page stands. */
export async function rescueFocus(to: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (!byKeys || (document.activeElement ?? document.body) !== document.body) return;
  focusOn(to());
}
