/**
 * SHA-1 (FIPS 180-4) of a text, in hexadecimal. FollowTheMoney names its statements by it; nothing
 * is kept secret or safe with it.
 */

/** Bytes of a block, and words of its schedule. */
const BLOCK = 64;
const WORDS = 80;

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The constant of each quarter of a block's rounds. */
const CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;
/** The function of a quarter. */
function mixed(quarter: number, b: number, c: number, d: number): number {
  if (quarter === 0) return (b & c) | (~b & d);
  return quarter === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}

/** A text as bytes, with its end marked and its length in the last eight bytes. */
function padded(text: string): DataView {
  const bytes = new TextEncoder().encode(text);
  const length = Math.ceil((bytes.length + 9) / BLOCK) * BLOCK;
  const all = new Uint8Array(length);
  all.set(bytes);
  all[bytes.length] = 0x80;
  const view = new DataView(all.buffer);
  view.setBigUint64(length - 8, BigInt(bytes.length) * 8n);
  return view;
}

/** Mixes a block into a hash. @param words its schedule, of which the first sixteen are the block */
function mixIn(hash: Int32Array, words: Int32Array): void {
  const at = (i: number): number => words[i] ?? 0;
  for (let i = 16; i < WORDS; i++)
    words[i] = rotated(at(i - 3) ^ at(i - 8) ^ at(i - 14) ^ at(i - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = hash;
  for (let i = 0; i < WORDS; i++) {
    const quarter = (i / 20) | 0;
    const constant = CONSTANTS[quarter] ?? 0;
    const next = (rotated(a, 5) + mixed(quarter, b, c, d) + e + constant + at(i)) | 0;
    e = d;
    d = c;
    c = rotated(b, 30);
    b = a;
    a = next;
  }
  [a, b, c, d, e].forEach((word, i) => {
    hash[i] = (hash[i] ?? 0) + word;
  });
}

export function sha1(text: string): string {
  const view = padded(text);
  const hash = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const words = new Int32Array(WORDS);
  for (let from = 0; from < view.byteLength; from += BLOCK) {
    for (let i = 0; i < BLOCK / 4; i++) words[i] = view.getInt32(from + 4 * i);
    mixIn(hash, words);
  }
  return [...hash].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}
