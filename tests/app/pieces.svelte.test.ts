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
    const written = [pieces.written];
    for (let i = 0; i < 4; i++) {
      vi.runAllTimers();
      flushSync();
      written.push(pieces.written);
    }
    expect(written).toEqual([40, 80, 120, 120, 120]);
    leave();
  });

  it('begins anew where another is listed, and grows again', () => {
    let of = $state('claims');
    const { made: pieces, leave } = inComponent(
      () =>
        new ChunkedList(
          10,
          () => 30,
          () => of,
        ),
    );
    vi.runAllTimers();
    flushSync();
    expect(pieces.written).toBeGreaterThan(10);
    of = 'votes';
    flushSync();
    expect(pieces.written).toBe(10);
    vi.runAllTimers();
    flushSync();
    expect(pieces.written).toBeGreaterThan(10);
    leave();
  });

  it('grows no more once its component is gone', () => {
    const { made: pieces, leave } = inComponent(() => new ChunkedList(10, () => 1000));
    leave();
    vi.runAllTimers();
    expect(pieces.written).toBe(10);
  });
});

describe('the live region', () => {
  it('is empty for a moment before it says the same again: only a change is heard', () => {
    const voice = new LiveRegion();
    voice.say('Kenji Fujimori');
    expect(voice.said).toBe('Kenji Fujimori');
    voice.say('Kenji Fujimori');
    expect(voice.said).toBe('');
    vi.runAllTimers();
    expect(voice.said).toBe('Kenji Fujimori');
  });

  it('says what came last, where it was asked for the same and then for something else', () => {
    const voice = new LiveRegion();
    voice.say('one');
    voice.say('one');
    voice.say('two');
    vi.runAllTimers();
    expect(voice.said).toBe('two');
  });
});
