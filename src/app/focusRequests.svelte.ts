/**
 * How a component reacts to requests of the screen. To be called while the component is created.
 */
import { untrack } from 'svelte';
import type { FocusPlace, Screen } from './screen.svelte.ts';

/** Calls `focus` when the keyboard focus is to move to a place. */
export function onFocusRequest(screen: Screen, place: FocusPlace, focus: () => void) {
  let handled = untrack(() => screen.focusRequest);
  $effect(() => {
    const request = screen.focusRequest;
    if (request === handled) return;
    handled = request;
    if (request?.place === place) untrack(focus);
  });
}

/** Calls `prepare` when something is being opened in the panel, before it is rendered. */
export function onOpening(screen: Screen, prepare: () => void) {
  let handled = untrack(() => screen.openings);
  $effect.pre(() => {
    const { openings } = screen;
    if (openings === handled) return;
    handled = openings;
    untrack(prepare);
  });
}
