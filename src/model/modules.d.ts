/** edtf ships no types; this is the part of it that is used. */
declare module 'edtf' {
  export default function edtf(text: string, options?: { types?: string[] }): unknown;
}
/** svg-to-pdfkit ships no types; this is the part of it that is used. */
declare module 'svg-to-pdfkit' {
  export default function SVGtoPDF(
    document: object,
    svg: string,
    x: number,
    y: number,
    options: {
      width: number;
      height: number;
      fontCallback: (family: string, bold: boolean) => string;
      warningCallback: (warning: string) => void;
    },
  ): void;
}
/** fontkit ships no types; this is the part of it that is used. */
declare module 'fontkit' {
  export type PathCommand =
    'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
  export interface Font {
    unitsPerEm: number;
    characterSet: number[];
    glyphForCodePoint(code: number): Glyph;
    /** Shapes a text; glyphs are in the order in which they are seen, from left to right. */
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): {
      glyphs: Glyph[];
      positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    };
  }
  export interface GlyphPath {
    bbox: { minX: number; maxX: number };
    commands: { command: PathCommand; args: number[] }[];
  }
  interface Glyph {
    advanceWidth: number;
    path: GlyphPath;
  }
  export function create(data: Uint8Array): Font;
}
/** bidi-js ships no types; this is the part of it that is used. */
declare module 'bidi-js' {
  interface Bidi {
    /** The level of each UTF-16 unit: odd where it runs from right to left. */
    getEmbeddingLevels(text: string): { levels: Uint8Array };
    getMirroredCharacter(letter: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}
/** cose-base ships no types; this is the part of it that is used. */
declare module 'cose-base' {
  interface CoseNode {
    nodeRepulsion: number;
    setRect(corner: { x: number; y: number }, size: { width: number; height: number }): void;
    getCenterX(): number;
    getCenterY(): number;
  }
  interface CoseGraphManager {
    addRoot(): { add(node: CoseNode): CoseNode };
    add(edge: object, from: CoseNode, to: CoseNode): object;
  }
  export class CoSELayout {
    coolingFactor: number;
    initialCoolingFactor: number;
    newGraphManager(): CoseGraphManager;
    newNode(data: null): CoseNode;
    newEdge(): object;
    runLayout(): boolean;
    /** One tick of the forces; true when they are at rest. */
    tick(): boolean;
  }
  const cose: {
    CoSELayout: typeof CoSELayout;
    CoSEConstants: Record<string, unknown>;
    layoutBase: { RandomSeed: { seed: number }; LayoutConstants: Record<string, unknown> };
  };
  export default cose;
}
