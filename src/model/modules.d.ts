/** edtf ships no types; this is the part of it that is used. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { types?: string[] }): unknown;
}
/** The part of fontkit that the tests and the measuring of the fonts use. */
declare module 'fontkit' {
  export interface Font {
    unitsPerEm: number;
    characterSet: number[];
    glyphForCodePoint(code: number): { advanceWidth: number };
  }
  export function create(data: Uint8Array): Font;
}
