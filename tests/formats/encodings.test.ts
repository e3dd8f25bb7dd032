/** Files in other encodings, and files of which a byte is damaged. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/formats/input.ts';

/** The bytes of a text in an encoding of one byte a letter; undefined where it lacks a letter. */
function encoded(text: string, encoding: string): Uint8Array<ArrayBuffer> | undefined {
  const decoder = new TextDecoder(encoding);
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte]),
  );
  // Not every Node knows these of Windows-1252.
  if (encoding === 'windows-1252')
    for (const [sign, byte] of Object.entries({ '€': 0x80, '“': 0x93, '”': 0x94, '–': 0x96 }))
      byteOf.set(sign, byte);
  const bytes = Array.from(text, (letter) => byteOf.get(letter));
  return bytes.every((byte) => byte !== undefined) ? new Uint8Array(bytes) : undefined;
}
const fileOf = (bytes: Uint8Array<ArrayBuffer>) => ({ name: 'a', bytes });

describe('a file', () => {
  it.each([
    ['windows-1251', 'Анна Ковальчук'],
    ['koi8-r', 'Анна Ковальчук'],
    ['iso-8859-2', 'Łukasz Żółć'],
    ['windows-1253', 'Γιώργος'],
    ['windows-1255', 'שלמה'],
    ['windows-1256', 'محمد'],
    ['iso-8859-1', 'José Ñuñez'],
  ])('of XML that says it is in %s is read in that', (encoding, name) => {
    const text = `<?xml version="1.0" encoding="${encoding}"?><a label="${name}"/>`;
    const bytes = encoded(text, encoding) ?? expect.fail();
    expect(decode(fileOf(bytes))).toMatchObject({ text, problems: [] });
  });

  it('of XML that says UTF-8, or UTF-16 though it is not, is read as UTF-8', () => {
    for (const said of ['UTF-8', 'utf-16']) {
      const text = `<?xml version="1.0" encoding='${said}'?><a label="Анна"/>`;
      expect(decode(fileOf(new TextEncoder().encode(text)))).toMatchObject({ text, problems: [] });
    }
  });

  it('that names an encoding nobody knows is told of, and read', () => {
    const text = '<?xml version="1.0" encoding="klingon"?><a label="José"/>';
    const { problems, text: read } = decode(fileOf(new TextEncoder().encode(text)));
    expect(read).toBe(text);
    expect(problems.map(({ code, message }) => [code, message.en])).toEqual([
      ['encoding', expect.stringContaining('klingon')],
    ]);
  });

  it('with damaged bytes keeps every other letter, and says where the first of them is', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abñéЯ王م \n'), minLength: 1 });
    fc.assert(
      fc.property(letters, letters, fc.constantFrom(0xff, 0xc3, 0xe9), (before, after, byte) => {
        // Enough letters that are UTF-8 beyond doubt.
        const [start, end] = [`ñéЯ${before}`, `a${after}`];
        const utf8 = new TextEncoder();
        const bytes = new Uint8Array([...utf8.encode(start), byte, ...utf8.encode(end)]);
        const { text, encoding, problems } = decode(fileOf(bytes));
        expect([encoding, text]).toEqual(['utf-8', `${start}\uFFFD${end}`]);
        const lines = start.split('\n');
        const [last = ''] = lines.slice(-1);
        expect(problems).toMatchObject([
          { code: 'encoding', line: lines.length, column: last.length + 1 },
        ]);
      }),
    );
  });

  it('of Windows-1252 is read as that, whatever its letters', () => {
    for (const text of ['José Ñuñez', 'Ñ', 'año, corazón, über', '“Perú” – 3 €']) {
      const { problems, ...read } = decode(fileOf(encoded(text, 'windows-1252') ?? expect.fail()));
      expect(read).toEqual({ text, encoding: 'windows-1252' });
      expect(problems.map(({ code }) => code)).toEqual(['encoding']);
    }
  });

  it('of UTF-16 with half a letter keeps the others', () => {
    const bytes = new Uint8Array([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]);
    expect(decode(fileOf(bytes))).toMatchObject({
      text: 'A\uFFFDB',
      encoding: 'utf-16le',
      problems: [{ code: 'encoding', line: 1, column: 2 }],
    });
  });
});
