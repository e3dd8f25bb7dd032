/** Amounts as people write them: read whole, or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountReader } from '../../src/formats/amounts.ts';

const one = (text: string, lang = 'en') => amountReader([text], lang).read(text);
const values = (cells: string[], lang = 'en', decimal?: '.' | ',') => {
  const { read } = amountReader(cells, lang, { given: decimal });
  return cells.map((cell) => read(cell)?.value);
};

describe('an amount', () => {
  it.each([
    ['S/. 1500', 1500, 'PEN'],
    ['S/. 2,500.00', 2500, 'PEN'],
    ['S/ 15 mill.', 15e6, 'PEN'],
    ['Rs. 500', 500, undefined],
    ['1e6', 1e6, undefined],
    ['1.5E3', 1500, undefined],
    ['(300)', -300, undefined],
    ['($1,200.50)', -1200.5, undefined],
    ['-500', -500, undefined],
    ['−500', -500, undefined],
    ['US$ -7.25', -7.25, 'USD'],
    ['$1,234.56', 1234.56, undefined],
    ['US$ 29 MM', 29e6, 'USD'],
    ['3 Mio', 3e6, undefined],
    ['3 Mio.', 3e6, undefined],
    ['3 mln', 3e6, undefined],
    ['US$3bn', 3e9, 'USD'],
    ['€ 3 bn', 3e9, 'EUR'],
    ['3 Mrd', 3e9, undefined],
    ['3 Mrd €', 3e9, 'EUR'],
    ['2.3 million', 2.3e6, undefined],
    ['2 500 000', 2.5e6, undefined],
    ['2 500 000 EUR', 2.5e6, 'EUR'],
    ['EUR 12', 12, 'EUR'],
    ["1'234.50", 1234.5, undefined],
    ['12,34,567.50', 1234567.5, undefined],
    ['0', 0, undefined],
    ['0.15', 0.15, undefined],
    ['R$ 1.234,50', 1234.5, 'BRL'],
  ])('%j is %d, currency %j', (text, value, currency) => {
    expect(one(text)).toEqual(currency === undefined ? { value } : { value, currency });
  });

  it.each([
    '500 (2017)',
    '2 x 500',
    '500 [1]',
    '1/2',
    '1-2',
    '1–2',
    '500+',
    '>500',
    '≈500',
    'about 500',
    '~500',
    '2.5 M',
    'US$ 2.5m',
    '2.5 B',
    '5 mil',
    '1 billones',
    '500*',
    '500¹',
    '12,34',
    '1.2.3',
    '1,23,4',
    '5 euros and 3 cents',
    '12 34',
    'none',
    '1e999',
    '',
    '-',
    '.',
  ])('%j is not understood, rather than half-read', (text) => {
    // A column that writes fractions after a full stop.
    expect(amountReader([text, '0.50', '1.5'], 'en').read(text)).toBeUndefined();
  });

  it('has the words of its language: a billion of Spanish is a thousand of English', () => {
    expect(one('2 billion', 'en')?.value).toBe(2e9);
    expect(one('2 billones', 'es')?.value).toBe(2e12);
    expect(one('2 mil millones', 'es')?.value).toBe(2e9);
    expect(one('500 mil', 'es')?.value).toBe(500_000);
    expect(one('500 mil', 'en')).toBeUndefined();
  });
});

describe('the amounts of a column', () => {
  it('are read by the mark that most of them can only have', () => {
    expect(values(['1.234', '1,5', '1.234,50', '12,345'])).toEqual([1234, 1.5, 1234.5, 12.345]);
    expect(values(['1,234', '1.5', '1,234.50'])).toEqual([1234, 1.5, 1234.5]);
    // One that is written otherwise is left out.
    expect(values(['1.50', '2.75', '3,25'])).toEqual([1.5, 2.75, undefined]);
  });

  it('have thousands where a mark is before three digits in all of them, which is a guess', () => {
    expect(values(['1.234', '500'])).toEqual([1234, 500]);
    expect(values(['1,234', '500'])).toEqual([1234, 500]);
    expect(amountReader(['1.234'], 'en').isGuess).toBe(true);
    expect(amountReader(['1.234.567'], 'en').isGuess).toBe(false);
    expect(amountReader(['1.234', '0,5'], 'en').isGuess).toBe(false);
  });

  it('have no thousands after a nought: it says that the mark is before a fraction', () => {
    expect(values(['0.125', '0.375', '1.000'])).toEqual([0.125, 0.375, 1]);
    expect(values(['0,125', '12,750'])).toEqual([0.125, 12.75]);
    expect(amountReader(['0.125', '1.000'], 'en').isGuess).toBe(false);
  });

  it('of money are left out where three digits after the mark may be thousands of somebody else', () => {
    const money = (cells: string[], given?: '.' | ',') => {
      const { read } = amountReader(cells, 'en', { isMoney: true, given });
      return cells.map((cell) => read(cell)?.value);
    };
    expect(money(['USD 1,234', 'EUR 1.234,56', 'GBP 12,500'])).toEqual([
      undefined,
      1234.56,
      undefined,
    ]);
    expect(money(['EUR 12,500', 'EUR 3,20', 'EUR 1.250'])).toEqual([undefined, 3.2, 1250]);
    expect(money(['R$ 1.234', 'S/ 1,234.50'])).toEqual([undefined, 1234.5]);
    // A column of fractions of three digits has them; so has one whose mark is said.
    expect(money(['0.125', '1.250'])).toEqual([0.125, 1.25]);
    expect(money(['1.250', '3.2'], '.')).toEqual([1.25, 3.2]);
  });

  it('are read by the mark that the user gives', () => {
    expect(values(['1.234', '500'], 'en', '.')).toEqual([1.234, 500]);
    expect(values(['1,234', '1.5'], 'en', ',')).toEqual([1.234, undefined]);
  });

  it('come back whatever they are and however a country writes them', () => {
    const styles = [
      { lang: 'en', group: ',', decimal: '.' },
      { lang: 'es', group: '.', decimal: ',' },
      { lang: 'fr', group: '\u202f', decimal: ',' },
      { lang: 'de', group: '’', decimal: '.' },
      { lang: 'en', group: '', decimal: '.' },
    ] as const;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e11, max: 1e11 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(...styles),
        (cents, { lang, group, decimal }) => {
          const amounts = cents.map((each) => each / 100);
          const texts = amounts.map((amount) => {
            const [whole = '', fraction = ''] = Math.abs(amount).toFixed(2).split('.');
            const groups = whole.replace(/\B(?=(\d{3})+$)/g, group);
            return `${amount < 0 ? '-' : ''}${groups}${decimal}${fraction}`;
          });
          expect(values(texts, lang)).toEqual(amounts.map((amount) => amount || 0));
        },
      ),
    );
  });

  it('are undefined or a finite number, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 })), (cells) => {
        for (const value of values(cells)) expect(value ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
