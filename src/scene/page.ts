/**
 * The page that every picture is drawn on: an SVG document with title, description, metadata and
 * fonts.
 */
import { inLanguage, type Dataset } from '../model/dataset.ts';
import { FAMILY, fontWith, type ThemeName } from './theme.ts';
import type { Weight } from './text.ts';
import { withTextsDrawn, type DrawText } from './outline.ts';
import { element, write, type Markup } from '../formats/xml.ts';

/** A font in a picture. */
export interface FontFace {
  weight: Weight;
  /** Its file, WOFF2 unless it says otherwise. */
  base64: string;
  format?: 'woff' | 'woff2';
  /** The family of a font of other letters, and the letters: as in "4E00-4E10,4E15". */
  other?: { family: string; letters: string };
  /** Whether it stands for all bolder weights too. */
  isBoldest?: boolean;
}

/** The metadata of a picture (Dublin Core), and what its texts are set in. */
export interface PageMeta {
  creator?: string;
  /** The licence of what is shown, as the dataset names it. */
  rights?: string;
  /** Where it can be looked at again. */
  source?: string;
  /** ISO day it was made. */
  made?: string;
  /** Fonts to put into the picture, so that it looks the same where they are not installed. */
  fonts?: readonly FontFace[];
  /** Given where texts are to be drawn in another way: as outlines, or in parts of one font each. */
  drawText?: DrawText;
  /** Replaces the description that is made from the marks. */
  description?: string;
}

/** A picture with its title and description. */
export interface Picture {
  svg: string;
  /** What is drawn in it, and its width and height in the units that marks are placed in. */
  marks: readonly Markup[];
  units: readonly [number, number];
  /** Width and height in pixels. */
  width: number;
  height: number;
  title: string;
  description: string;
}

/** The options that all pictures of a dataset take. */
export interface PictureOptions extends Pick<PageMeta, 'fonts' | 'drawText' | 'description'> {
  width: number;
  height: number;
  lang: string;
  theme: ThemeName;
  /** Printed at the foot: where it can be looked at again. */
  address?: string;
  /** Printed at the foot: the ISO day it was made. */
  made?: string;
  /** Its headline, as somebody wrote it for this picture. */
  headline?: string;
  /**
   * Whether it stands in a page among others: one of a vote or a chain is only as high as it needs, and
   * no shape has an id.
   */
  inPage?: boolean;
  /** How many pixels a CSS pixel has where it is seen; by default what its size suggests (sizes.ts). */
  pixelRatio?: number;
}

/** The metadata of a picture of a dataset. */
export const metaOf = (
  dataset: Dataset,
  options: Pick<PictureOptions, 'lang' | 'address' | 'made' | 'fonts' | 'drawText' | 'description'>,
): PageMeta => ({
  creator: inLanguage(dataset.raw.dataset.credits, options.lang),
  rights: dataset.raw.dataset.licence,
  source: options.address,
  made: options.made,
  fonts: options.fonts,
  drawText: options.drawText,
  description: options.description,
});

export interface Page {
  /** Width and height in pixels. */
  width: number;
  height: number;
  /** Width and height in the units that marks are placed in. */
  units: readonly [number, number];
  lang: string;
  title: string;
  description: string;
  meta: PageMeta;
}

/** A rule of CSS for a font; what is in it is let through by letter, so that nothing else can be. */
function fontFace({ weight, base64, format = 'woff2', other, isBoldest }: FontFace): string {
  const data = base64.replace(/[^A-Za-z0-9+/=]/g, '');
  const ranges = other?.letters
    .split(',')
    .filter((range) => /^[0-9A-F]+(-[0-9A-F]+)?$/.test(range))
    .map((range) => `U+${range}`);
  const declarations = [
    `font-family:'${cssName(other?.family ?? FAMILY)}'`,
    `font-weight:${weight}${isBoldest && weight < 700 ? ' 700' : ''}`,
    `src:url(data:font/${format};base64,${data}) format('${format}')`,
    ...(ranges ? [`unicode-range:${ranges.join()}`] : []),
  ];
  return `@font-face{${declarations.join(';')}}`;
}
/** A name without what would end it in CSS. */
const cssName = (name: string): string => name.replace(/[^A-Za-z0-9 ]/g, '');
/** The families of a picture's texts: its own, those of other letters, and what a device has. */
const familiesOf = (fonts: PageMeta['fonts'] = []): string =>
  fontWith([...new Set(fonts.flatMap(({ other }) => (other ? [cssName(other.family)] : [])))]);
const fontFaces = (fonts: PageMeta['fonts']): Markup[] =>
  fonts?.length ? [element('style', {}, fonts.map(fontFace).join(''))] : [];

/** Dublin Core as RDF, which Inkscape and libraries of pictures read. */
function dublinCore({ lang, title, description, meta }: Page): Markup {
  const about = {
    title,
    description,
    creator: meta.creator,
    rights: meta.rights,
    source: meta.source,
    date: meta.made,
    language: lang,
    format: 'image/svg+xml',
  };
  const fields = Object.entries(about).flatMap(([name, value]) =>
    value ? [element(`dc:${name}`, {}, value)] : [],
  );
  return element(
    'metadata',
    {},
    element(
      'rdf:RDF',
      {
        'xmlns:rdf': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      element('rdf:Description', { 'rdf:about': '' }, ...fields),
    ),
  );
}

const round = (value: number) => Math.round(value * 100) / 100;

/** Draws a whole SVG document: real text, no scripts, no links, nothing that is fetched. */
export function drawPage(page: Page, ...marks: Markup[]): Picture {
  const { width, height, units, lang, title, meta } = page;
  const { drawText } = meta;
  const description = meta.description?.trim() || page.description;
  const document = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${round(units[0])} ${round(units[1])}`,
      role: 'img',
      'xml:lang': lang,
      lang,
      'font-family': familiesOf(meta.fonts),
      // Letters are set side by side as they were measured, so that no word is wider than its room.
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
      'aria-labelledby': 'bancada-title bancada-desc',
    },
    element('title', { id: 'bancada-title' }, title),
    element('desc', { id: 'bancada-desc' }, description),
    dublinCore({ ...page, description }),
    ...(drawText ? [] : fontFaces(meta.fonts)),
    ...(drawText ? marks.map((mark) => withTextsDrawn(mark, drawText)) : marks),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n`,
    marks,
    units,
    width,
    height,
    title,
    description,
  };
}
