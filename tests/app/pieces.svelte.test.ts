import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ChunkedList } from '../../src/app/chunkedList.svelte.ts';
import { LiveRegion } from '../../src/app/liveRegion.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Runs what would run while a component is there. */
function inComponent<T>(make: () => T): { made: T; leave: () => void } {
  let made: T | undefined;
  const leave = $effect.root(() => {
    made = make();
  });
  flushSync();
  return { made: made as T, leave };
}

describe('a long list', () => {
  it('is written piece by piece, the first at once, and no further than there is', () => {
    const { made: pieces, leave } = inComponent(() => new ChunkedList(40, () => 100));
    const counts = [pieces.count];
    for (let i = 0; i < 4; i++) {
      vi.runAllTimers();
      flushSync();
      counts.push(pieces.count);
    }
    expect(counts).toEqual([40, 80, 160, 160, 160]);
    leave();
  });

  it('begins anew where another is listed, and grows again', () => {
    let key = $state('claims');
    const { made: pieces, leave } = inComponent(
      () =>
        new ChunkedList(
          10,
          () => 30,
          () => key,
        ),
    );
    vi.runAllTimers();
    flushSync();
    expect(pieces.count).toBeGreaterThan(10);
    key = 'votes';
    flushSync();
    expect(pieces.count).toBe(10);
    vi.runAllTimers();
    flushSync();
    expect(pieces.count).toBeGreaterThan(10);
    leave();
  });

  it('grows no more once its component is gone', () => {
    const { made: pieces, leave } = inComponent(() => new ChunkedList(10, () => 1000));
    leave();
    vi.runAllTimers();
    expect(pieces.count).toBe(10);
  });
});

describe('the live region', () => {
  it('is empty for a moment before it says the same again: only a change is heard', () => {
    const region = new LiveRegion();
    region.announce('Kenji Fujimori');
    expect(region.text).toBe('Kenji Fujimori');
    region.announce('Kenji Fujimori');
    expect(region.text).toBe('');
    vi.runAllTimers();
    expect(region.text).toBe('Kenji Fujimori');
  });

  it('says what came last, where it was asked for the same and then for something else', () => {
    const region = new LiveRegion();
    region.announce('one');
    region.announce('one');
    region.announce('two');
    vi.runAllTimers();
    expect(region.text).toBe('two');
  });
});
