import { describe, expect, it } from 'vitest';
import { isWebAddress } from '../../src/model/webAddress.ts';

describe('an address on the web', () => {
  it.each([
    ['https://a.example/1', true],
    ['http://españa.example/', true],
    ['https://user@a.example/', false],
    ['javascript:alert(1)', false],
    ['a.example', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isWebAddress(text)).toBe(expected);
  });

  it('stays one however often it was asked about', () => {
    const answers = Array.from({ length: 20_000 }, () => isWebAddress('http://españa.example/'));
    expect(answers.filter(Boolean)).toHaveLength(20_000);
  });
});
