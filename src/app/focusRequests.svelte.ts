/** How a component follows what the screen asks of it. To be called while the component is made. */
import { untrack } from 'svelte';
import type { KeyboardPlace, Screen } from './screen.svelte.ts';

/** Takes the keyboard when it is asked for in a place. */
export function onKeyboard(screen: Screen, place: KeyboardPlace, take: () => void) {
  let followed = untrack(() => screen.keyboard);
  $effect(() => {
    const request = screen.keyboard;
    if (request === followed) return;
    followed = request;
    if (request?.place === place) untrack(take);
  });
}

/** Hears that something is being opened in the panel, before it stands there. */
export function onOpening(screen: Screen, hear: () => void) {
  let heard = untrack(() => screen.opened);
  $effect.pre(() => {
    const { opened } = screen;
    if (opened === heard) return;
    heard = opened;
    untrack(hear);
  });
}
