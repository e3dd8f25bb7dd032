/**
 * Amounts as people write them -> numbers. An amount is understood whole or not at all: what is
 * not understood is left out and counted by the caller.
 */

/** Signs and abbreviations of one currency (ISO 4217); those of several, such as $, are none. */
const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₽': 'RUB',
  '₴': 'UAH',
  '₺': 'TRY',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₦': 'NGN',
  '₱': 'PHP',
  'S/': 'PEN',
  'S/.': 'PEN',
  R$: 'BRL',
  US$: 'USD',
  U$S: 'USD',
  C$: 'CAD',
  CA$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  MX$: 'MXN',
  COP$: 'COP',
  zł: 'PLN',
  Kč: 'CZK',
};
const CODE = /^[A-Z]{3}$/;
/** Signs that say that an amount is money, and not which. */
const ANY_SIGN = ['$', '¥', 'Rs.', 'Rs', 'kr', 'kr.', 'Fr.', 'Bs.', 'Bs', 'Q', 'L'];

/** The currency that a code or sign names; undefined for none, and for a sign of several. */
export function currencyNamed(text: string): string | undefined {
  const sign = text.trim();
  if (Object.hasOwn(CURRENCY_SIGNS, sign)) return CURRENCY_SIGNS[sign];
  return CODE.test(sign.toUpperCase()) ? sign.toUpperCase() : undefined;
}

/** The codes of currencies that are in use. */
const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** The currency at the end of a heading: "DonationEUR", "Importe (PEN)". */
export function currencyInHeading(heading: string): string | undefined {
  const [, code] =
    /([A-Z]{3})\)?$/.exec(heading.trim()) ?? /[ _(-]([a-z]{3})\)?$/.exec(heading.trim()) ?? [];
  const currency = code?.toUpperCase();
  return currency !== undefined && CODES.has(currency) ? currency : undefined;
}

/** Words after a number, in lower case -> what it is multiplied by. */
const MULTIPLES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  miles: 1e3,
  tsd: 1e3,
  'tsd.': 1e3,
  tausend: 1e3,
  mille: 1e3,
  mm: 1e6,
  mn: 1e6,
  mln: 1e6,
  'mln.': 1e6,
  mio: 1e6,
  'mio.': 1e6,
  mill: 1e6,
  'mill.': 1e6,
  million: 1e6,
  millions: 1e6,
  millón: 1e6,
  millones: 1e6,
  milhão: 1e6,
  milhões: 1e6,
  millionen: 1e6,
  bn: 1e9,
  mrd: 1e9,
  'mrd.': 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarden: 1e9,
  'mil millones': 1e9,
  'mil milhões': 1e9,
  'thousand million': 1e9,
};
/**
 * Words whose meaning hangs on the language (ISO 639): a billion has nine zeros in English, twelve
 * in Spanish.
 */
const OF_LANGUAGES: readonly (readonly [languages: string, words: string, multiple: number])[] = [
  ['en', 'billion billions', 1e9],
  ['en', 'trillion trillions', 1e12],
  ['es pt', 'mil', 1e3],
  ['es', 'millardo millardos', 1e9],
  ['pt', 'bilhão bilhões', 1e9],
  ['es', 'billón billones', 1e12],
  ['fr de', 'billion billions billionen', 1e12],
];

export interface Amount {
  value: number;
  /** ISO 4217, where the text itself names one. */
  currency?: string;
}
/** The parts of a text that may be an amount. */
interface Parts {
  sign: 1 | -1;
  /** Digits with their separators. */
  digits: string;
  multiple: number;
  currency?: string;
}

const SPACE = /[\s\u00a0\u2007\u2009\u202f]+/gu;

interface WithoutCurrency {
  rest: string;
  currency?: string;
}
const SIGNS = [...Object.keys(CURRENCY_SIGNS), ...ANY_SIGN].sort((a, b) => b.length - a.length);
/** Takes a sign off one end of a text; undefined where there is none. */
function withoutSign(text: string): WithoutCurrency | undefined {
  for (const sign of SIGNS) {
    const after = text.startsWith(sign) ? text.slice(sign.length) : '';
    const before = text.endsWith(sign) ? text.slice(0, -sign.length) : '';
    const currency = CURRENCY_SIGNS[sign];
    if (/^[\s\d.,(+-]/.test(after)) return { rest: after.trim(), currency };
    if (/[\s\d.)]$/.test(before)) return { rest: before.trim(), currency };
  }
  return undefined;
}
/** Takes a code off one end of a text. */
function withoutCode(text: string): WithoutCurrency {
  const [, first, rest] = /^([A-Z]{3}) ?(?=[\d(+-])(.*)$/.exec(text) ?? [];
  if (first !== undefined && rest !== undefined) return { rest, currency: first };
  const [, start, last] = /^(.*[\d.)]|.* \p{L}+\.?) ?\b([A-Z]{3})$/u.exec(text) ?? [];
  // "3 MIO" is no currency.
  return start !== undefined && last !== undefined && !Object.hasOwn(MULTIPLES, last.toLowerCase())
    ? { rest: start.trim(), currency: last }
    : { rest: text };
}

/** The number that a word multiplies by; undefined where it is not known. */
function multipleOf(word: string, lang: string): number | undefined {
  if (word === '') return 1;
  const key = word.toLowerCase();
  const own = OF_LANGUAGES.find(
    ([languages, words]) => languages.split(' ').includes(lang) && words.split(' ').includes(key),
  );
  if (own) return own[2];
  return Object.hasOwn(MULTIPLES, key) ? MULTIPLES[key] : undefined;
}

/**
 * What a unit that stands beside an amount multiplies it by: "million", 1000; undefined for one that is
 * not known.
 */
export function factorOf(unit: string, lang: string): number | undefined {
  const said = unit.trim();
  const number = Number(said.replace(/[ ,'’](?=\d{3})/g, ''));
  if (Number.isFinite(number) && number > 0) return number;
  const [word = said, currency] = said.split(/ (?:of )?(?=[A-Z]{3}$)/);
  if (currencyNamed(word) !== undefined && CODES.has(word.toUpperCase())) return 1;
  return currency !== undefined && !CODES.has(currency) ? undefined : multipleOf(word, lang);
}

/** A sign before a text, and the text after it. */
function signOf(text: string): { sign: '' | '+' | '-'; rest: string } {
  const [found, mark] = /^([+\-−–]) ?/.exec(text) ?? [];
  if (found === undefined) return { sign: '', rest: text };
  return { sign: mark === '+' ? '+' : '-', rest: text.slice(found.length) };
}

/** Takes a text apart; undefined where it is no amount. @param lang of its words */
function partsOf(text: string, lang: string): Parts | undefined {
  const spaced = text.replace(SPACE, ' ').trim();
  // Accountants write what is owed in brackets.
  const [, inBrackets] = /^\((.*)\)$/.exec(spaced) ?? [];
  const outer = signOf(inBrackets ?? spaced);
  const { rest, currency } = withoutSign(outer.rest) ?? withoutCode(outer.rest);
  const inner = outer.sign === '' ? signOf(rest) : { sign: outer.sign, rest };
  const match = /^(\d[\d.,'’ ]*?(?:[eE][+-]?\d{1,2})?) ?(\p{L}[\p{L} ]*\.?)?$/u.exec(inner.rest);
  if (!match) return undefined;
  const [, digits = '', word = ''] = match;
  const multiple = multipleOf(word, lang);
  if (multiple === undefined) return undefined;
  const isNegative = inBrackets !== undefined || inner.sign === '-';
  return { sign: isNegative ? -1 : 1, digits, multiple, currency };
}

/** The marks that may stand before a fraction. */
export type Decimal = '.' | ',';

/** Digits in groups of three, or, as in India, of two before the last three: the first is no 0. */
const grouped = (mark: string) =>
  new RegExp(`^[1-9](?:\\d{0,2}(?:${mark}\\d{3})+|\\d?(?:${mark}\\d{2})+${mark}\\d{3})$`);
const GROUPED = [grouped(','), grouped('\\.'), grouped(' '), grouped("['’]")];

/** A whole number, with or without groups; undefined where its groups are none. */
function wholeNumber(text: string, decimal: Decimal): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (text.includes(decimal)) return undefined;
  return GROUPED.some((groups) => groups.test(text)) ? text.replace(/\D/g, '') : undefined;
}

/** Digits as a number; undefined where they are written otherwise than with this mark. */
function numberOf(digits: string, decimal: Decimal): number | undefined {
  const [, mantissa = digits, exponent = ''] = /^(.*?)([eE][+-]?\d{1,2})$/.exec(digits) ?? [];
  const at = mantissa.lastIndexOf(decimal);
  const whole = wholeNumber(at < 0 ? mantissa : mantissa.slice(0, at), decimal);
  const fraction = at < 0 ? '' : mantissa.slice(at + 1);
  if (whole === undefined || !/^\d*$/.test(fraction) || (at >= 0 && fraction === ''))
    return undefined;
  const value = Number(`${whole}.${fraction || '0'}${exponent}`);
  return Number.isFinite(value) ? value : undefined;
}

/** Which mark some digits can only have before their fraction; undefined where they do not tell. */
function decimalOf(digits: string): Decimal | undefined {
  const can = (['.', ','] as const).filter((decimal) => numberOf(digits, decimal) !== undefined);
  const [only] = can;
  return can.length === 1 && /[.,]/.test(digits) ? only : undefined;
}
/** Whether digits can be read in two ways: 1.234. */
const isAmbiguous = (digits: string): boolean =>
  /[.,]/.test(digits) &&
  numberOf(digits, '.') !== numberOf(digits, ',') &&
  decimalOf(digits) === undefined;

/** How many digits a fraction has: none in groups of thousands. */
function fractionOf(digits: string, decimal: Decimal): number {
  const at = digits.lastIndexOf(decimal);
  return at < 0 ? 0 : digits.length - at - 1;
}

/** How the amounts of a column are read. */
export interface AmountReader {
  /** An amount; undefined where it is not understood. */
  read: (text: string) => Amount | undefined;
  /** Whether nothing but a guess says that a mark before three digits is no fraction. */
  isGuess: boolean;
}

/** The mark that most of some cells can only have before a fraction; undefined where none tells. */
export function markOf(cells: readonly string[], lang: string): Decimal | undefined {
  const marks = cells.flatMap((cell) => {
    const digits = partsOf(cell, lang)?.digits;
    return (digits === undefined ? undefined : decimalOf(digits)) ?? [];
  });
  if (marks.length === 0) return undefined;
  return marks.filter((mark) => mark === ',').length * 2 > marks.length ? ',' : '.';
}

/** What is known of how the amounts of a column are written. */
export interface Writing {
  /** The mark before fractions, where the user or the format says it. */
  given?: Decimal;
  /** The mark that other columns of the table have. */
  beside?: Decimal;
  /**
   * Whether they are money: then one of three digits after the mark, in a column whose fractions
   * have two at most, may be one of thousands that is written otherwise, and is left out.
   */
  isMoney?: boolean;
}

/**
 * How the amounts of a column are read: the mark before fractions is the one that most of them can
 * only have; where none tells, a mark before three digits is taken to be between thousands.
 * @param cells of the column, without empty ones
 * @param lang of their words, an ISO 639 code
 */
export function amountReader(
  cells: readonly string[],
  lang: string,
  { given, beside, isMoney = false }: Writing = {},
): AmountReader {
  const digits = cells.flatMap((cell) => partsOf(cell, lang)?.digits ?? []);
  const told = given ?? markOf(cells, lang) ?? beside;
  const ambiguous = digits.filter(isAmbiguous);
  // A mark between thousands: the other one is before fractions.
  const guessed = ambiguous[0]?.includes(',') ? '.' : ',';
  const decimal = told ?? (ambiguous.length ? guessed : '.');
  const longest = Math.max(
    0,
    ...digits
      .filter((one) => !isAmbiguous(one) && numberOf(one, decimal) !== undefined)
      .map((one) => fractionOf(one, decimal)),
  );
  const isUnclear = (one: string) =>
    isMoney &&
    given === undefined &&
    isAmbiguous(one) &&
    fractionOf(one, decimal) === 3 &&
    longest < 3;
  return {
    read: (text) => {
      const parts = partsOf(text, lang);
      const value = parts && numberOf(parts.digits, decimal);
      if (!parts || value === undefined || isUnclear(parts.digits)) return undefined;
      const { sign, multiple, currency } = parts;
      // As written: 2.3 million is 2300000, which binary fractions miss.
      const exact = Number((value * multiple).toPrecision(15));
      return { value: sign * exact || 0, ...(currency === undefined ? {} : { currency }) };
    },
    isGuess: told === undefined && ambiguous.length > 0,
  };
}
