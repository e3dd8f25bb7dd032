/**
 * SVG -> PDF: vectors, text that can be searched and selected, the fonts in it. The same bytes in a
 * browser and in Node.
 */
import PDFDocument from 'pdfkit';
import drawInto from 'svg-to-pdfkit';
import { fileOf, type LoadedFont } from './fallbackFonts.ts';
import { unpackWoff } from './woff.ts';

/** A picture as an SVG document, with its size in CSS pixels, title and description. */
export interface SvgPicture {
  svg: string;
  width: number;
  height: number;
  title: string;
  description: string;
}

export interface PdfInfo {
  author: string;
  keywords: string;
  /** ISO day for its date of creation. */
  made: string;
  lang: string;
  /** Title and description of the whole document, where it has several pages. */
  title?: string;
  description?: string;
}

export interface PdfFonts extends Readonly<Record<400 | 600 | 700, Uint8Array>> {
  fallbacks?: readonly LoadedFont[];
}

/** CSS pixels are three quarters of a point. */
const POINTS = 0.75;

/** What svg-to-pdfkit asks of a font: the glyphs of a text, and where each is, in thousandths. */
interface PdfFont {
  encode(
    text: string,
    features?: Readonly<Record<string, boolean>>,
  ): [string[], { advanceWidth: number; xOffset: number; yOffset: number }[]];
}
/** What would put other glyphs in the place of a letter's own. */
const NOT_SHAPED = Object.fromEntries(
  'ccmp locl isol init medi fina rlig calt liga clig mset nukt akhn rphf half pres abvs blws psts haln'
    .split(' ')
    .map((feature) => [feature, false]),
);
/**
 * Has each letter of a text that is not seen be its own glyph: of a glyph that letters share once they
 * are shaped, a PDF would know one of them alone. A mark over a letter has a width, without which
 * svg-to-pdfkit would leave it out.
 */
function keepLetters(font: PdfFont): void {
  const encode = font.encode.bind(font);
  font.encode = (text) => {
    const [[circle]] = encode('\u25CC', NOT_SHAPED);
    const letters = Array.from(text).flatMap((letter) => {
      const [glyphs, places] = encode(letter, NOT_SHAPED);
      // A mark alone is put on a dotted circle.
      return glyphs.flatMap((glyph, i) => {
        const place = places[i];
        return place && (glyph !== circle || glyphs.length === 1) ? [{ glyph, place }] : [];
      });
    });
    return [
      letters.map(({ glyph }) => glyph),
      letters.map(({ place }) => ({
        ...place,
        xOffset: 0,
        yOffset: 0,
        advanceWidth: place.advanceWidth || 1,
      })),
    ];
  };
}

/**
 * Writes pictures, each as a page of its own size.
 * @param files the TrueType file of each weight, and fonts of letters that these lack: parts of texts
 * that are not seen are set in them by the names of their files
 * @throws Error when there is no picture
 */
export async function writePdf(
  pictures: readonly SvgPicture[],
  info: PdfInfo,
  { fallbacks = [], ...files }: PdfFonts,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first] = pictures;
  if (!first) throw new Error('a PDF has at least one page');
  const about = {
    Title: info.title ?? first.title,
    Author: info.author,
    Subject: info.description ?? first.description,
    Keywords: info.keywords,
    CreationDate: new Date(`${info.made}T00:00:00Z`),
  };
  // Not compressed: browsers and Node compress differently, and the same picture must give the same
  // file.
  // No default font: those of pdfkit are not in its browser build.
  const document = new PDFDocument({
    autoFirstPage: false,
    margin: 0,
    compress: false,
    font: '',
    lang: info.lang,
    displayTitle: true,
    pdfVersion: '1.7',
    info: about,
  });
  for (const [weight, file] of Object.entries(files)) document.registerFont(weight, file);
  const others = new Set<string>();
  for (const font of fallbacks)
    for (const [weight, file] of font.files) {
      document.registerFont(fileOf(font, weight), unpackWoff(file));
      others.add(fileOf(font, weight));
      // As svg-to-pdfkit takes it: pdfkit makes a font when it is first chosen, and keeps it.
      keepLetters((document.font(fileOf(font, weight)) as unknown as { _font: PdfFont })._font);
    }
  const chunks: Uint8Array[] = [];
  const done = new Promise((resolve, reject) =>
    document
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject),
  );
  for (const { svg, width, height } of pictures) {
    const size: [number, number] = [width * POINTS, height * POINTS];
    document.addPage({ size, margin: 0 });
    // svg-to-pdfkit knows only bold and not bold: the weight between them is given as another
    // family.
    const between = svg.replaceAll('font-weight="600"', 'font-weight="600" font-family="between"');
    const fontOf = (family: string, bold: boolean) => {
      if (others.has(family)) return family;
      if (family === 'between') return '600';
      return bold ? '700' : '400';
    };
    drawInto(document, between, 0, 0, {
      width: size[0],
      height: size[1],
      fontCallback: fontOf,
      warningCallback: () => undefined,
    });
  }
  document.end();
  await done;
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
