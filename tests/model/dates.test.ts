import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  begunBy,
  compareWhen,
  endsBeforeStart,
  isWithin,
  printWhen,
  spanOf,
} from '../../src/model/dates.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import { peru } from '../helpers/peru.ts';

describe('dates', () => {
  it('accepts the forms that the data model names and refuses a day that does not exist', () => {
    for (const text of [
      '2017-12-21',
      '2017-12',
      '2016-07-28/2018-03-23',
      '2001/2006~',
      '../2018',
      '2018-03/..',
    ])
      expect(isEdtf(text), text).toBe(true);
    for (const text of ['1965/1970', '2018/2018', '../1970', '2014?', '2014-XX'])
      expect(isEdtf(text), text).toBe(true);
    for (const text of ['2014-02-30', '../..', '2014/2015/2016', '21/12/2017', 'yesterday', ''])
      expect(isEdtf(text), text).toBe(false);
  });

  it('knows the first and last day of a month, a year, an open interval', () => {
    expect(spanOf('2017-12')).toEqual({ from: '2017-12-01', to: '2017-12-31' });
    expect(spanOf('2016')).toEqual({ from: '2016-01-01', to: '2016-12-31' });
    expect(spanOf('../2018')).toEqual({ from: null, to: '2018-12-31' });
    expect(spanOf('2018-03/..')).toEqual({ from: '2018-03-01', to: null });
    expect([spanOf('XXXX'), printWhen('XXXX', 'en'), printWhen('XXXX', 'es')]).toEqual([
      { from: null, to: null },
      'date unknown',
      'fecha desconocida',
    ]);
  });

  it('covers the same days as the reference library, for any date or interval', () => {
    const date = fc
      .date({
        min: new Date(Date.UTC(1000, 0, 1)),
        max: new Date(Date.UTC(2999, 11, 31)),
        noInvalidDate: true,
      })
      .chain((d) => fc.constantFrom(...[4, 7, 10].map((n) => d.toISOString().slice(0, n))));
    fc.assert(
      fc.property(date, fc.option(date), (a, b) => {
        // The library knows no interval whose end begins with its start, as from a year to its own
        // January.
        fc.pre(b === null || !(a.startsWith(b) || b.startsWith(a)));
        const [start, end] = b !== null && b < a ? [b, a] : [a, b];
        const text = end === null ? start : `${start}/${end}`;
        const reference = edtf(text) as { min: number; max: number };
        const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
        expect(spanOf(text)).toEqual({ from: day(reference.min), to: day(reference.max) });
      }),
      { numRuns: 500 },
    );
  });

  it('prints every time of the Peru dataset in both languages without a slipped day', () => {
    for (const claim of peru.claims.values()) {
      if (!claim.when) continue;
      expect(printWhen(claim.when, 'en')).not.toMatch(/Invalid|NaN|undefined/);
      expect(printWhen(claim.when, 'es')).not.toMatch(/Invalid|NaN|undefined/);
    }
    expect(printWhen('2017-12-21', 'en')).toBe('21 December 2017');
    expect(printWhen('2017-12-21', 'es')).toBe('21 de diciembre de 2017');
    expect(printWhen('2017-12', 'es')).toBe('diciembre de 2017');
    expect(printWhen('2001/2006~', 'en')).toBe('2001 to about 2006');
    expect(printWhen('../2018', 'en')).toBe('until 2018');
    expect(printWhen('2018-03/..', 'es')).toBe('desde marzo de 2018');
  });

  it('orders times by their first day, then their last', () => {
    expect(['2018', '2017-12-21', '2017-12', '../2016'].sort(compareWhen)).toEqual([
      '../2016',
      '2017-12',
      '2017-12-21',
      '2018',
    ]);
  });

  it('tells whether a time has begun by a day, and whether a day is within', () => {
    expect(begunBy('2022-05-30', '2018-03-23')).toBe(false);
    expect(begunBy('../2018', '2018-03-23')).toBe(true);
    expect(isWithin('2018-03-10', '2016-07', '2018-03-01')).toBe(false);
    expect(isWithin('2018-03-01', undefined, '2018-03-01')).toBe(true);
    expect(endsBeforeStart('2018/2017')).toBe(true);
  });
});
