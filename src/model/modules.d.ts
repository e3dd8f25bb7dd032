/** edtf ships no types; this is the part of it that is used. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { types?: string[] }): unknown;
}
/** svg-to-pdfkit ships no types; this is the part of it that is used. */
declare module 'svg-to-pdfkit' {
  export default function SVGtoPDF(document: object, svg: string, x: number, y: number, options: { width: number; height: number; fontCallback: (family: string, bold: boolean) => string; warningCallback: (warning: string) => void }): void;
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
