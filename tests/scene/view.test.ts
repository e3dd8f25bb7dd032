import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/scene/layouts/index.ts';
import { readSavedView, writeSavedView } from '../../src/scene/savedView.ts';
import {
  changeView,
  decodeView,
  defaultView,
  encodeView,
  type View,
} from '../../src/scene/view.ts';
import { peru, views } from '../helpers/peru.ts';

describe('addresses', () => {
  it('are empty for the default view, and give back any view they were made from', () => {
    expect(encodeView(defaultView(peru, 'en'), peru)).toBe('');
    const things = [...peru.things.keys()];
    const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
    const thing = fc.constantFrom(...things);
    const some = fc.uniqueArray(thing, { maxLength: 4 }).map((list) => [...list].sort());
    const place = fc.tuple(
      fc.integer({ min: -999, max: 999 }),
      fc.integer({ min: -999, max: 999 }),
    );
    const any = fc.record({
      view: fc.constantFrom(...views),
      lang: fc.constantFrom('en', 'es'),
      theme: fc.constantFrom('auto' as const, 'dark' as const),
      as: fc.constantFrom('graph' as const, 'list' as const),
      panel: fc.record({ focus: maybe(thing) }),
      trace: fc.record({
        from: maybe(thing),
        to: maybe(thing),
        chain: maybe(fc.array(thing, { maxLength: 3 })),
        hop: maybe(fc.nat(5)),
        more: some,
        avoid: some,
        through: maybe(thing),
        maxHops: fc.integer({ min: 1, max: 6 }),
        votes: fc.boolean(),
        since: fc.constantFrom(undefined, '2017-12-01'),
      }),
      filter: fc.record({
        kindsOff: fc.subarray(['event', 'person'] as const),
        statusesOff: fc.subarray(['alleged', 'denied'] as const),
        relationsOn: fc.subarray(['member-of', 'paid']),
        relationsOff: fc.subarray(['backs', 'opposes']),
      }),
      arrangement: fc.record({
        add: some,
        hide: some,
        open: fc
          .uniqueArray(fc.constantFrom('popular-force', 'apra', 'cambio-21'), { maxLength: 2 })
          .map((list) => [...list].sort()),
        layout: fc.constantFrom(...LAYOUTS),
        seed: fc.integer({ min: 1, max: 99 }),
        moved: fc
          .dictionary(thing, place, { maxKeys: 3 })
          .map((o) => new Map(Object.entries(o).sort(([a], [b]) => a.localeCompare(b)))),
      }),
      clock: fc.record({
        asOf: fc.constantFrom(undefined, '2017-12-21', '2018-03-23'),
        knownOn: fc.constantFrom(undefined, '2018-03-21'),
      }),
    });
    fc.assert(
      fc.property(any, (change) => {
        const view = changeView(defaultView(peru, 'en'), change);
        const { view: back, notices } = decodeView(encodeView(view, peru), peru);
        expect(notices).toEqual([]);
        expect(back).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });

  it('leave aside what the dataset does not have, and say so', () => {
    const { view, notices } = decodeView(
      '?focus=nobody&view=none&add=kuczynski.ghost&asof=2018-99-99&known=0000-00-00&chain=-3&hops=99&since=soon&lang=xx&unknown=1&line=a~b~c&open=kuczynski&at=kuczynski.99999.0',
      peru,
    );
    expect(view.panel.focus).toBeUndefined();
    expect(view.arrangement.add).toEqual(['kuczynski']);
    expect(view.trace.chain).toBeUndefined();
    expect(notices.map((n) => n.value).sort()).toEqual([
      '-3',
      '0000-00-00',
      '2018-99-99',
      '99',
      'a~b~c',
      'ghost',
      'kuczynski',
      'kuczynski.99999.0',
      'nobody',
      'none',
      'soon',
      'xx',
    ]);
  });

  it('take any text without a crash', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(peru.views.has(decodeView(text, peru).view.view)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a saved view', () => {
  const moved = new Map(
    [...peru.things.keys()].slice(0, 60).map((id, i) => [id, [i * 10, 5 - i] as const]),
  );
  const view: View = changeView(defaultView(peru, 'es'), {
    view: 'money',
    panel: { focus: 'odebrecht' },
    arrangement: { layout: 'force', seed: 4, moved },
  });

  it('keeps what an address is too short for, and gives it back', () => {
    expect(encodeView(view, peru)).not.toContain('at=');
    expect(encodeView(view, peru).length).toBeLessThan(2000);
    const { view: back, notices } = readSavedView(writeSavedView(view, peru), peru);
    expect(notices).toEqual([]);
    expect(back).toEqual(view);
    expect(writeSavedView(back, peru)).toBe(writeSavedView(view, peru));
  });
  it('is refused in words when it is none, or of another dataset; what it names and we have not is told', () => {
    const text = writeSavedView(view, peru);
    expect(() => readSavedView('{', peru)).toThrow(/no JSON/);
    expect(() => readSavedView('{"bancada":"view"}', peru)).toThrow(/no saved view: \w+/);
    expect(() => readSavedView(text.replace('"peru-2018"', '"chile-2019"'), peru)).toThrow(
      /"chile-2019"/,
    );
    expect(() => readSavedView(text.replace(/\[\s*0,/, '[99999,'), peru)).toThrow(/moved/);
    expect(
      readSavedView(text.replace('"moved": {', '"moved": { "ghost": [1, 2],'), peru).notices,
    ).toEqual([{ key: 'moved', value: 'ghost' }]);
  });
  it('takes any text without a crash but its own error', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(() => readSavedView(text, peru)).toThrow(/^it is/);
      }),
      { numRuns: 300 },
    );
  });
});
