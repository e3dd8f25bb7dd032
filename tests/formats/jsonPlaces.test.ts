/** The places of parts of a JSON text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonPlaces } from '../../src/formats/jsonPlaces.ts';

/** Every path of some data, and what is there. */
function partsOf(data: unknown, path: (string | number)[] = []): [(string | number)[], unknown][] {
  const inside = Array.isArray(data)
    ? data.map((value, i): [number, unknown] => [i, value])
    : Object.entries(Object(data) as object);
  const isGroup = typeof data === 'object' && data !== null;
  return [
    [path, data],
    ...(isGroup ? inside.flatMap(([key, value]) => partsOf(value, [...path, key])) : []),
  ];
}
const indexOf = (text: string, { line, column }: { line: number; column: number }): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, one) => sum + one.length + 1, 0) +
  column -
  1;
/** The value that begins at an index: the longest text from there that is one. */
function valueFrom(text: string, index: number): unknown {
  for (let end = text.length; end > index; end--) {
    try {
      return JSON.parse(text.slice(index, end)) as unknown;
    } catch {
      continue;
    }
  }
  return expect.fail(`no value at ${index}`);
}

const json = fc.json({ maxDepth: 3, depthSize: 'small' }).map((text): unknown => JSON.parse(text));
const spaces = fc.constantFrom(undefined, 1, '\t', '\n', ' \n ');

describe('the place of a part of a JSON text', () => {
  it('is where that part begins, for every part, in any order', () => {
    fc.assert(
      fc.property(json, spaces, fc.boolean(), (data, indent, isBackwards) => {
        const text = JSON.stringify(data, null, indent);
        const places = new JsonPlaces(text);
        // A key that is there twice after parsing, such as __proto__, is left to the parser.
        const parts = partsOf(JSON.parse(text));
        for (const [path, value] of isBackwards ? parts.reverse() : parts)
          expect(valueFrom(text, indexOf(text, places.at(path)))).toEqual(value);
      }),
      { numRuns: 150 },
    );
  });

  it('is that of the nearest part above where it is missing', () => {
    const places = new JsonPlaces('{\n "a": [1,\n  {"b": "}]"}, []]\n}\n');
    expect(places.at(['a', 1, 'c'])).toEqual({ line: 3, column: 3 });
    expect(places.at(['a', 9])).toEqual({ line: 2, column: 7 });
    expect(places.at(['a', 2, 0])).toEqual({ line: 3, column: 16 });
    expect(places.at(['a', 'x'])).toEqual({ line: 2, column: 7 });
    expect(places.at(['a', 0, 'x'])).toEqual({ line: 2, column: 8 });
    expect(places.at(['z'])).toEqual({ line: 1, column: 1 });
    expect(places.at([])).toEqual({ line: 1, column: 1 });
  });

  it('is found for each of many parts in one pass', () => {
    const text = `[${Array.from({ length: 300_000 }, (_, i) => `{"id":${i}}`).join(',\n')}]`;
    const places = new JsonPlaces(text);
    let sum = 0;
    // Each from the start would be 45,000 million steps.
    for (let i = 0; i < 300_000; i++) sum += places.at([i, 'id']).line;
    expect(sum).toBe((300_000 * 300_001) / 2);
  });
});
