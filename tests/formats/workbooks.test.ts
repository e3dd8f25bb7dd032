/** Workbooks: what cells say beside their values is read, or told. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readAny } from '../../src/formats/index.ts';
import { shownAs, shownPart } from '../../src/formats/workbookNotes.ts';
import { RULES } from '../../src/scene/rules.ts';

type Cell = string | number | { value: string | number; style: number } | null;
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const links = (...targets: (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

interface Workbook {
  rows: readonly (readonly Cell[])[];
  merged?: readonly string[];
  /** Formats of numbers: the style of each is its place from 1; the style after them is struck through. */
  formats?: readonly string[];
  comments?: Readonly<Record<string, string>>;
}
/** The bytes of a workbook with one sheet. */
function workbook({ rows, merged = [], formats = [], comments = {} }: Workbook): Uint8Array {
  const cellOf = (cell: Cell, name: string) => {
    if (cell === null) return '';
    const { value, style } = typeof cell === 'object' ? cell : { value: cell, style: 0 };
    return typeof value === 'number'
      ? `<c r="${name}" s="${style}"><v>${value}</v></c>`
      : `<c r="${name}" s="${style}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  };
  const data = rows
    .map(
      (row, i) =>
        `<row r="${i + 1}">${row.map((cell, j) => cellOf(cell, `${'ABCDEFGH'[j]}${i + 1}`)).join('')}</row>`,
    )
    .join('');
  const styles = formats.map((_, i) => `<xf numFmtId="${164 + i}" fontId="0"/>`).join('');
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': links(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ),
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${formats
      .map((format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(format)}"/>`)
      .join(
        '',
      )}</numFmts><fonts><font/><font><strike/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/>${styles}<xf numFmtId="0" fontId="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData><mergeCells>${merged
      .map((range) => `<mergeCell ref="${range}"/>`)
      .join('')}</mergeCells></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': links(['comments', '../comments1.xml']),
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><commentList>${Object.entries(comments)
      .map(
        ([cell, text]) => `<comment ref="${cell}"><text><t>${escaped(text)}</t></text></comment>`,
      )
      .join('')}</commentList></comments>`,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}
async function read(book: Workbook) {
  const result = await readAny([{ name: 'a.xlsx', bytes: workbook(book) }], {
    lang: 'en',
    today: '2026-01-01',
    rules: RULES,
  });
  if (!result) throw new Error('no format knows it');
  return {
    raw: result.raw ?? expect.fail(JSON.stringify(result.problems.problems)),
    told: result.problems.problems.map(({ code }) => code),
    left: Object.fromEntries(result.losses.map(({ code, count }) => [code, count])),
  };
}

describe('a merged cell', () => {
  it('has its value in every row, so that an allegation stays one', async () => {
    const { raw } = await read({
      rows: [
        ['source', 'target', 'relation', 'status', 'amount', 'currency'],
        ['Ana', 'Bank', 'bribed', 'alleged', 100, 'USD'],
        ['Luis', 'Bank', 'bribed', null, 200, null],
        ['Eva', 'Bank', 'bribed', 'confirmed', 300, null],
      ],
      merged: ['D2:D3', 'F2:F4'],
    });
    expect(
      raw.claims.map(({ status, amount }) => [status, amount?.value, amount?.currency]),
    ).toEqual([
      ['alleged', 100, 'USD'],
      ['alleged', 200, 'USD'],
      ['confirmed', 300, 'USD'],
    ]);
  });
  it('is the vote of each member, and of each vote, that it stands for; a title is none', async () => {
    const { raw } = await read({
      rows: [
        ['Pleno', null, null, null],
        ['Congresista', 'Bancada', 'Vacancia', 'Censura'],
        ['Ana', 'Rojo', 'Sí', 'No'],
        ['Luis', null, null, 'Abstención'],
        ['Juan', 'Azul', 'Licencia', null],
      ],
      merged: ['A1:D1', 'B3:B4', 'C3:C4', 'C5:D5'],
    });
    expect(
      raw.votes.map(({ name, votes = [] }) => [
        name,
        ...votes.map(({ option, group, voters }) => `${option} ${group} ${voters.join()}`),
      ]),
    ).toEqual([
      ['Vacancia', 'yes rojo ana,luis', 'leave azul juan'],
      ['Censura', 'no rojo ana', 'abstain rojo luis', 'leave azul juan'],
    ]);
  });
});

describe('a number', () => {
  it.each([
    ['0.0" M"', '1 M'],
    ['#,##0 " miles"', '1 miles'],
    ['"US$" #,##0.00', 'US$ 1'],
    ['[$€-407] #,##0.00', '€ 1'],
    ['0.0%', '1%'],
    ['0.0,,"M"', '1'],
  ])('of the format %s is shown as %s', (format, shown) => {
    expect(shownAs(format)).toBe(shown);
  });
  it('has the unit and the currency that are shown; where these contradict, it is left out and counted', async () => {
    const rows = [
      [{ value: 1500, style: 1 }, 'PEN'],
      [{ value: 1500, style: 2 }, 'PEN'],
      [{ value: 1500, style: 3 }, 'EUR'],
      [{ value: 0.25, style: 4 }, 'USD'],
      [{ value: 20, style: 5 }, 'USD'],
    ];
    const { raw, left } = await read({
      rows: [
        ['source', 'target', 'relation', 'amount', 'currency'],
        ...rows.map(([amount, currency], i): Cell[] => [
          `P${i}`,
          'Bank',
          'paid',
          amount ?? null,
          currency ?? null,
        ]),
      ],
      formats: ['#,##0 " miles"', '"US$" #,##0', '[$€-407] #,##0', '0%', '#,##0'],
    });
    expect(raw.claims.map(({ amount }) => amount && `${amount.value} ${amount.currency}`)).toEqual([
      '1500000 PEN',
      undefined,
      '1500 EUR',
      undefined,
      '20 USD',
    ]);
    const counted = Object.entries(left).filter(([code]) => /amount|money|currency/.test(code));
    expect(counted.length).toBeGreaterThan(0);
  });
});

describe('a day', () => {
  it.each([
    ['mmm-yy', '2020-01'],
    ['yyyy', '2020'],
    ['"Q1" yyyy', '2020'],
    ['dd/mm/yyyy', '2020-01-15'],
    ['[$-409]d-mmm-yy', '2020-01-15'],
  ])('of the format %s is no more than is shown: %s', (format, shown) => {
    expect(shownPart(format, '2020-01-15')).toBe(shown);
  });
  it('of a workbook is a month where a month is shown', async () => {
    const { raw } = await read({
      rows: [
        ['source', 'target', 'relation', 'when'],
        ['Ana', 'Bank', 'paid', { value: 43831, style: 1 }],
      ],
      formats: ['mmm-yy'],
    });
    expect(raw.claims[0]?.when).toBe('2020-01');
  });
});

describe('a formula', () => {
  it('without its value is told', async () => {
    const book = workbook({
      rows: [
        ['source', 'target', 'relation', 'status'],
        ['Ana', 'Bank', 'paid', 'alleged'],
      ],
    });
    const { unzipSync, strFromU8 } = await import('fflate');
    const parts = unzipSync(book);
    const name = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[name] ?? new Uint8Array()).replace(
      /<c r="D2"[^]*?<\/c>/,
      '<c r="D2"><f>IF(1,"alleged")</f></c>',
    );
    const bytes = zipSync({ ...parts, [name]: strToU8(sheet) });
    const result = await readAny([{ name: 'a.xlsx', bytes }], {
      lang: 'en',
      today: '2026-01-01',
      rules: RULES,
    });
    expect(result?.problems.problems.map(({ code }) => code)).toContain('cell-uncalculated');
  });
});

describe('what is written on cells', () => {
  it('is told: comments with an example, and cells that are struck through', async () => {
    const { told } = await read({
      rows: [
        ['source', 'target', 'relation'],
        ['Ana', 'Bank', { value: 'bribed', style: 1 }],
      ],
      comments: { C2: 'alleged, denied by Ana' },
    });
    expect(told).toContain('cell-comment');
    expect(told).toContain('cell-struck');
  });
});
