/** SVG -> PDF: vectors, text that can be searched and selected, the fonts in it. The same bytes in a browser and in Node. */
import PDFDocument from 'pdfkit';
import drawInto from 'svg-to-pdfkit';

/** A picture as an SVG document, its size in CSS pixels, and what it says of itself. */
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
  /** ISO day it is said to be made. */
  made: string;
  lang: string;
  /** Of the whole, where it is more than its first page. */
  title?: string;
  description?: string;
}

/** CSS pixels are three quarters of a point. */
const POINTS = 0.75;

/**
 * Writes pictures, each as a page of its own size.
 * @param files the TrueType file of each weight
 * @throws Error when there is no picture
 */
export async function writePdf(
  pictures: readonly SvgPicture[],
  info: PdfInfo,
  files: Readonly<Record<400 | 600 | 700, Uint8Array>>,
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
  // Not compressed: browsers and Node compress differently, and the same picture is to be the same file.
  // No font but ours is asked for: the writer's own are not in the browser's copy of it.
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
    // The writer tells bold from not: the weight between the two goes by a family of its own.
    const between = svg.replaceAll('font-weight="600"', 'font-weight="600" font-family="between"');
    const boldOrNot = (bold: boolean) => (bold ? '700' : '400');
    drawInto(document, between, 0, 0, {
      width: size[0],
      height: size[1],
      fontCallback: (family, bold) => (family === 'between' ? '600' : boldOrNot(bold)),
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
