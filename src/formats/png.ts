/**
 * Metadata of a PNG: texts in iTXt chunks (PNG specification, third edition, 11.3.3.4), read by
 * exiftool and libraries of pictures.
 */

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (TABLE[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  const view = new DataView(out.buffer);
  view.setUint32(0, data.length);
  out.set(new TextEncoder().encode(type), 4);
  out.set(data, 8);
  view.setUint32(8 + data.length, crc(out.subarray(4, 8 + data.length)));
  return out;
}

/** Keywords of the specification: Title, Description, Author, Copyright, Source and so on. */
export type PngTexts = Partial<
  Record<'Title' | 'Description' | 'Author' | 'Copyright' | 'Source' | 'Creation Time', string>
>;

/**
 * Puts texts into a PNG, before its picture.
 * @param lang tag of the language they are in
 * @throws Error when the bytes are no PNG
 */
export function withTexts(png: Uint8Array, texts: PngTexts, lang: string): Uint8Array<ArrayBuffer> {
  if (SIGNATURE.some((byte, i) => png[i] !== byte)) throw new Error('these bytes are no PNG');
  // The header, always the first chunk: 8 bytes of signature, then 12 and the 13 of its data.
  const head = 8 + 12 + 13;
  const chunks = Object.entries(texts).flatMap(([keyword, text]) =>
    text
      ? [
          chunk(
            'iTXt',
            new TextEncoder().encode(`${keyword}\0\0\0${lang}\0\0${text.replace(/\0/g, '')}`),
          ),
        ]
      : [],
  );
  const out = new Uint8Array(png.length + chunks.reduce((sum, c) => sum + c.length, 0));
  out.set(png.subarray(0, head));
  let at = head;
  for (const c of chunks) {
    out.set(c, at);
    at += c.length;
  }
  out.set(png.subarray(head), at);
  return out;
}
