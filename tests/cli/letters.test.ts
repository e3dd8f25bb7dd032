/** Names in other scripts: every letter is in pictures, and what is in no font is told. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fallbacksFor } from '../../src/cli/fallback.ts';
import { run } from '../../src/cli/main.ts';
import { runsOf } from '../../src/formats/fallbackFonts.ts';
import { outlinesFrom } from '../../src/formats/glyphOutlines.ts';
import { LETTERS } from '../../src/scene/fonts/widths.ts';
import { lettersBeyond, textWidth } from '../../src/scene/text.ts';
import { root } from '../helpers/peru.ts';
import { removeFolder } from '../helpers/remove.ts';

/** Made-up names, each in another script. */
const NAMES = {
  greek: 'Ελένη Δοκιμή',
  cyrillic: 'Їжак Пробний',
  vietnamese: 'Nguyễn Thử Ệ',
  arabic: 'ليلى بن سمير',
  hebrew: 'דוגמה (א)',
  devanagari: 'क्षेत्री उदाहरण',
  thai: 'ทดสอบ น้ำใจ',
  chinese: '王小明 測試',
  japanese: '山田 テスト',
  korean: '김시험',
  armenian: 'Փորձ',
  georgian: 'მაგალითი',
};
const EVERY_NAME = Object.values(NAMES).join(' ');

const font = (weight: number) =>
  readFileSync(join(root, `src/scene/fonts/libre-franklin-${weight}.ttf`));
const own = { 400: font(400), 600: font(600), 700: font(700) };
const widthOf = (letter: string, weight: 400 | 600 | 700) => textWidth(letter, 1000, weight);

describe('a text in another script', () => {
  it.each(Object.entries(NAMES))(
    'of %s has an outline for each of its letters',
    async (_, name) => {
      const { fonts, missing } = await fallbacksFor(lettersBeyond(name));
      expect(missing).toEqual([]);
      const outline = outlinesFrom(own, widthOf, fonts);
      const noLetter = outline('\u{F0000}', 400).path;
      for (const letter of lettersBeyond(name))
        for (const weight of [400, 600, 700] as const) {
          const { path } = outline(letter, weight);
          expect(path.length, letter).toBeGreaterThan(10);
          expect(path).not.toBe(noLetter);
        }
    },
  );

  it('is shaped: letters are joined, and marks take no room', async () => {
    const { fonts } = await fallbacksFor(lettersBeyond(EVERY_NAME));
    const outline = outlinesFrom(own, widthOf, fonts);
    const alone = Array.from('سمير', (letter) => outline(letter, 400).width);
    expect(outline('سمير', 400).width).toBeLessThan(alone.reduce((sum, width) => sum + width));
    expect(outline('น้ำ', 400).width).toBeLessThan(outline('นำ', 400).width + 1);
  });

  it('has marks over letters of its own font too', async () => {
    const { fonts } = await fallbacksFor(lettersBeyond('g\u0303'));
    const outline = outlinesFrom(own, widthOf, fonts);
    const [plain, marked] = [outline('g', 400), outline('g\u0303', 400)];
    expect(marked.path.startsWith(plain.path)).toBe(true);
    expect(marked.path.length).toBeGreaterThan(plain.path.length + 10);
    expect(marked.width).toBe(plain.width);
  });

  it('is seen from right to left where it is written so, and figures and other words in it are not', () => {
    const fonts = [{ file: 'hebrew', weights: [400], letters: '590-5FF' }];
    const seen = (text: string) => runsOf(text, fonts).map((run) => run.text);
    expect(seen('דוד לוי')).toEqual(['לוי', ' ', 'דוד']);
    expect(seen('Ana (דוד)')).toEqual(['Ana', ' ', '(', 'דוד', ')']);
    expect(seen('דוד 2018')).toEqual(['2018', ' ', 'דוד']);
    // A text whose first letter runs to the left does so as a whole.
    expect(seen('דוד (Ali) לוי').join('')).toBe('לוי (Ali) דוד');
    // Brackets between words that run to the left open the other way.
    expect(seen('דוד (לוי) בן').join('')).toBe('בן (לוי) דוד');
  });

  it('loses no letter and gains none in its runs, whatever it is', async () => {
    const { fonts } = await fallbacksFor(lettersBeyond(EVERY_NAME));
    const letters = fc.string({ unit: fc.constantFrom(...EVERY_NAME, ...'aZ9 ,-') });
    // A bracket may be turned round.
    const sorted = (text: string) => Array.from(text.replace(/[()]/g, '|')).sort().join('');
    fc.assert(
      fc.property(letters, (text) => {
        const runs = runsOf(text, fonts).map((run) => run.text);
        expect(sorted(runs.join(''))).toBe(sorted(text.normalize('NFC')));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...LETTERS) }), (text) => {
        expect(runsOf(text, fonts).map((run) => run.text)).toEqual(
          // A space stands by itself.
          text.normalize('NFC').match(/ |[^ ]+/g) ?? [],
        );
      }),
    );
  });
});

describe('bancada render', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bancada-'));
  afterAll(() => removeFolder(folder));
  const bancada = async (...args: string[]) => {
    const err: string[] = [];
    const code = await run(
      args,
      () => undefined,
      (text) => err.push(text),
    );
    return { code, err };
  };
  const importOf = async (name: string, people: readonly string[]) => {
    const rows = people.map((person) => `${person},backs,Ana`);
    writeFileSync(join(folder, `${name}.csv`), ['source,relation,target', ...rows].join('\n'));
    const dataset = join(folder, name);
    await bancada('import', join(folder, `${name}.csv`), '-o', dataset, '--kind', 'person');
    return dataset;
  };

  it('has the fonts of every script in an SVG, outlines in a PNG, and text to search for in a PDF', async () => {
    const dataset = await importOf('scripts', Object.values(NAMES));
    const file = (kind: string) => join(folder, `picture.${kind}`);
    for (const kind of ['svg', 'png', 'pdf'])
      expect(await bancada('render', dataset, '-o', file(kind))).toEqual({ code: 0, err: [] });
    const svg = readFileSync(file('svg'), 'utf8');
    const has = (part: string) => svg.includes(part);
    expect(has('unicode-range:U+307,U+591-')).toBe(true);
    expect(has('font-family="&quot;Libre Franklin&quot;, &quot;Noto Sans&quot;,')).toBe(true);
    const pdf = readFileSync(file('pdf'), 'latin1');
    const inPdf = (letter: string) =>
      pdf.includes((letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0'));
    expect([...lettersBeyond(EVERY_NAME)].filter((letter) => !inPdf(letter))).toEqual([]);
    // The same bytes each time.
    const first = readFileSync(file('png'));
    await bancada('render', dataset, '-o', file('png'), '--force');
    expect(readFileSync(file('png')).equals(first)).toBe(true);
  });

  it('says which letters are in no font, and how many', async () => {
    const dataset = await importOf('signs', ['Ana 𓀀', 'Bo 😀']);
    for (const kind of ['png', 'pdf']) {
      const { code, err } = await bancada('render', dataset, '-o', join(folder, `signs.${kind}`));
      expect(code).toBe(0);
      expect(err).toEqual([expect.stringMatching(/^2 letters .*𓀀 😀/)]);
    }
  });
});
