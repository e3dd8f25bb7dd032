/** Keys that are twice in one object of a JSON text: no value of the two is lost in silence. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import { readJson } from '../../src/formats/json.ts';
import { keyTwice } from '../../src/formats/jsonKeys.ts';
import { RULES } from '../../src/scene/rules.ts';

describe('a JSON text', () => {
  it('has no key twice where it was written from data, whatever their keys and texts are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        expect(keyTwice(text, JSON.parse(text))).toBeUndefined();
      }),
    );
  });

  it('that has one twice is refused where it is, however deep and however it is written', () => {
    const key = fc.string({ unit: fc.constantFrom(...'ab":\\{} é'), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        key,
        fc.jsonValue(),
        fc.jsonValue(),
        fc.boolean(),
        (name, one, other, isInList) => {
          const twin = `{${JSON.stringify(name)}:${JSON.stringify(one)},"-":[],${JSON.stringify(name)}:${JSON.stringify(other)}}`;
          const text = isInList ? `[1, ${twin}]` : `{"x":\n${twin}}`;
          const { data, problems } = readJson('a.json', text);
          expect(data).toBeUndefined();
          expect(problems).toMatchObject([{ code: 'key-twice', line: isInList ? 1 : 2 }]);
        },
      ),
    );
    // The same key in two objects is in neither twice.
    expect(readJson('a.json', '[{"a":1},{"a":{"a":2}}]').problems).toEqual([]);
  });

  it('on a line of its own is refused alone, with its line', async () => {
    const entity = '{"id":"a","schema":"Person","properties":{"name":["Ana"]}}';
    const twin = '{"id":"b","schema":"Person","properties":{"name":["Bo"],"name":["Ben"]}}';
    const bytes = new TextEncoder().encode(`${entity}\n${twin}\n`);
    const result = await readAny([{ name: 'a.ijson', bytes }], {
      ...{ lang: 'en', today: '2026-01-01', rules: RULES },
    });
    expect(result?.problems.problems).toMatchObject([{ code: 'key-twice', line: 2, column: 57 }]);
  });
});
