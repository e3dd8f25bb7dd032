/** Days as people and programs write them: right, or left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayReader } from '../../src/formats/days.ts';
import { isEdtf } from '../../src/model/edtf.ts';
import { liesIn, printWhen } from '../../src/model/dates.ts';

const one = (text: string) => dayReader([text])(text);
const column = (...cells: string[]) => cells.map(dayReader(cells));

describe('a day', () => {
  it.each([
    ['2017', '2017'],
    ['2017-12', '2017-12'],
    ['2017-12-21', '2017-12-21'],
    ['2017/12/21', '2017-12-21'],
    ['2017.12.21', '2017-12-21'],
    ['2018-03-22T02:30:00Z', '2018-03-22'],
    ['2017-12-21 23:30', '2017-12-21'],
    ['2017-12-21T00:00:00/2018-03-23T00:00:00', '2017-12-21/2018-03-23'],
    ['../1960', '../1960'],
    ['/1960', '/1960'],
    ['2001/2006~', '2001/2006~'],
    ['201X', '201X'],
    ['2010s', '201X'],
    ['20XX', '20XX'],
    ['2017-XX-21', '2017-XX-21'],
    ['0044-03-15', '0044-03-15'],
    ['2016-02-29', '2016-02-29'],
    ['21 December 2017', '2017-12-21'],
    ['Dec 2017', '2017-12'],
    ['December 21st, 2017', '2017-12-21'],
    ['21 de diciembre de 2017', '2017-12-21'],
    ['setiembre de 2016', '2016-09'],
    ['21. Dezember 2017', '2017-12-21'],
    ['2017-24', '2017-24'],
    ['2019-20', '2019/2020'],
    ['1999-00', '1999/2000'],
    ['2019/20', '2019/2020'],
  ])('%j is %j', (text, day) => {
    expect(one(text)).toBe(day);
    expect(isEdtf(day)).toBe(true);
  });

  it.each([
    '2015-02-29',
    '2017-04-31',
    '2017-13-01',
    '-0043-03-15',
    '2020-21',
    '43090',
    '1513814400',
    '21/12/17',
    '2017-12-21 a 2018-03-21',
    '2017-12-21/nonsense',
    '2017/2018/2019',
    'yesterday',
    '32 December 2017',
    'May',
    'XXXX',
    '',
    '/',
  ])('%j is none, rather than another one', (text) => {
    expect(one(text)).toBeUndefined();
  });

  it('that no month has is no EDTF either', () => {
    for (const text of ['2015-02-29', '2017-06-31', '2017-01-01/2017-02-30', '2015-02-29~'])
      expect(isEdtf(text), text).toBe(false);
    for (const text of ['2016-02-29', '2000-02-29', '2017-02-XX', '0000-02-29'])
      expect(isEdtf(text), text).toBe(true);
  });

  it('is a day that there is, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[0-9/XT. -]{0,12}$/))),
        (cells) => {
          expect(column(...cells).every((day) => day === undefined || isEdtf(day))).toBe(true);
        },
      ),
    );
  });
});

describe('the years of a parliament', () => {
  it('are told by one in the column that can be nothing else', () => {
    expect(column('2019-20', '2020-21', '2021-22')).toEqual([
      '2019/2020',
      '2020/2021',
      '2021/2022',
    ]);
    expect(column('2020-21', '2021-22', '2022-23')).toEqual([
      '2020/2021',
      '2021/2022',
      '2022/2023',
    ]);
  });
  it('are not seasons, nor seasons years of a parliament', () => {
    expect(column('2017-21', '2017-24', '2018-21')).toEqual(['2017-21', '2017-24', '2018-21']);
    expect(column('2020-21', '2018-03-21')).toEqual([undefined, '2018-03-21']);
    expect(column('2011-12', '2012-01')).toEqual(['2011-12', '2012-01']);
  });
});

describe('a time as it is printed', () => {
  it.each([
    ['201X', 'the 2010s', 'los años 2010'],
    ['20XX', '2000 to 2099', '2000 – 2099'],
    ['2017-21', 'spring 2017', 'primavera de 2017'],
    ['2017-24', 'winter 2017', 'invierno de 2017'],
    ['2017-XX-21', '2017', '2017'],
    ['0044-03-15', '15 March 44', '15 de marzo de 44'],
    ['-0043-03-15', '15 March 44 BC', '15 de marzo de 44 a. C.'],
    ['1899-12-31', '31 December 1899', '31 de diciembre de 1899'],
    ['2019/2020', '2019 to 2020', '2019 – 2020'],
  ])('%j is %j and %j', (when, english, spanish) => {
    expect([printWhen(when, 'en'), printWhen(when, 'es')]).toEqual([english, spanish]);
  });
});

describe('one time', () => {
  it('lies in another where all its days do', () => {
    expect(liesIn('2017-12', '2017')).toBe(true);
    expect(liesIn('2017-12/2018-01', '2017')).toBe(false);
    expect(liesIn('2016-07-28/2018-03-23', '2016')).toBe(false);
    expect(liesIn('2017', '2016/..')).toBe(true);
    expect(liesIn('../2017', '2016/..')).toBe(false);
  });
});
