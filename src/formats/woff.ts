/** WOFF 1.0 (W3C Recommendation of 2012): fonts whose tables are packed one by one. */
import { unzlibSync } from 'fflate';

const HEADER = 44;
const ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SIGNATURE = 0x774f4646;
/** Tables begin at a multiple of four bytes. */
const aligned = (length: number): number => (length + 3) & ~3;

/**
 * Unpacks a WOFF file.
 * @returns the TrueType or OpenType file that was packed
 * @throws Error when it is no WOFF file, or is damaged
 */
export function unpackWoff(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER || view.getUint32(0) !== SIGNATURE) throw new Error('no WOFF file');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, i) => {
    const at = HEADER + i * ENTRY;
    const [offset, packed, length] = [
      view.getUint32(at + 4),
      view.getUint32(at + 8),
      view.getUint32(at + 12),
    ];
    const content = bytes.subarray(offset, offset + packed);
    return {
      tag: view.getUint32(at),
      checksum: view.getUint32(at + 16),
      content: packed < length ? unzlibSync(content, { out: new Uint8Array(length) }) : content,
    };
  });
  let at = SFNT_HEADER + count * SFNT_ENTRY;
  const out = new Uint8Array(
    at + tables.reduce((sum, one) => sum + aligned(one.content.length), 0),
  );
  const to = new DataView(out.buffer);
  to.setUint32(0, view.getUint32(4));
  to.setUint16(4, count);
  // Sizes for a binary search among the tables (OpenType, "Organization of an OpenType Font").
  const power = Math.floor(Math.log2(count));
  to.setUint16(6, 2 ** power * SFNT_ENTRY);
  to.setUint16(8, power);
  to.setUint16(10, (count - 2 ** power) * SFNT_ENTRY);
  tables.forEach(({ tag, checksum, content }, i) => {
    const entry = SFNT_HEADER + i * SFNT_ENTRY;
    [tag, checksum, at, content.length].forEach((value, k) => to.setUint32(entry + 4 * k, value));
    out.set(content, at);
    at += aligned(content.length);
  });
  return out;
}
