import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../src/app/reason.ts';

describe('the reason of a failure', () => {
  it('is the first line of what the error says', () => {
    expect(reasonOf(new Error('404 Not Found'))).toBe('404 Not Found');
    expect(
      reasonOf(
        new Error(
          'effect_orphan\nAn effect can only be made in a component\nhttps://svelte.dev/e/effect_orphan',
        ),
      ),
    ).toBe('effect_orphan');
    expect(reasonOf('no picture')).toBe('no picture');
  });
  it('has no link in it, only what the link ends in', () => {
    expect(reasonOf(new Error('https://svelte.dev/e/effect_orphan'))).toBe('effect_orphan');
    expect(
      reasonOf(new TypeError('Failed to fetch http://localhost:4173/assets/worker.js at once')),
    ).toBe('Failed to fetch worker.js at once');
  });
  it('is 200 letters at most, none of them cut in two', () => {
    expect(reasonOf(new Error('x'.repeat(200)))).toBe('x'.repeat(200));
    expect(reasonOf(new Error('🗳'.repeat(500)))).toBe(`${'🗳'.repeat(199)}…`);
  });
});
