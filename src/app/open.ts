/** Opens a page: brings the dataset and has it drawn; where either fails, says which of the two it was. */
import { mount } from 'svelte';
import type { RawDataset } from '../model/schema.ts';
import Failure from './Failure.svelte';
import { fetchDataset } from './load.ts';
import { reasonOf } from './reason.ts';

/** @throws Error when the page has no place to draw in */
export async function openPage(draw: (raw: RawDataset, target: HTMLElement) => void): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no #app');
  const fail = (what: 'data' | 'program', error: unknown) => mount(Failure, { target, props: { what, reason: reasonOf(error) } });
  let raw: RawDataset;
  try {
    raw = await fetchDataset();
  } catch (error) {
    fail('data', error);
    return;
  }
  try {
    draw(raw, target);
  } catch (error) {
    // Else half a page might stand above what is said of it.
    target.replaceChildren();
    fail('program', error);
  }
}
