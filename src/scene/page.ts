/** The sheet that every picture is drawn on: an SVG document with title, description, who made it, and the type it is set in. */
import { inLanguage, type Dataset } from '../model/dataset.ts';
import { FAMILY, FONT, type ThemeName } from './theme.ts';
import type { Weight } from './text.ts';
import { outlined, type Letters } from './outline.ts';
import { element, write, type Markup } from '../formats/xml.ts';

/** What a picture says of itself beside what it shows (Dublin Core). */
export interface SheetMeta {
  creator?: string;
  /** The licence of what is shown, as the dataset names it. */
  rights?: string;
  /** Where it can be looked at again. */
  source?: string;
  /** ISO day it was made. */
  made?: string;
  /** Fonts to put into the picture, as base64 of WOFF2 files, so that it looks the same where they are not installed. */
  fonts?: readonly { weight: Weight; base64: string }[];
  /** Draws texts as outlines, where that is wanted. */
  letters?: Letters;
  /** What the maker wants said of it in place of what its own marks say. */
  description?: string;
}

/** A picture, with what it says of itself. */
export interface Picture {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  title: string;
  description: string;
}

/** What a picture of a dataset is drawn with. */
export interface PictureOptions extends Pick<SheetMeta, 'fonts' | 'letters' | 'description'> {
  width: number;
  height: number;
  lang: string;
  theme: ThemeName;
  /** Printed at the foot: where it can be looked at again, and the ISO day it was made. */
  address?: string;
  made?: string;
  /** A vote's picture ends where what is known of it does, and is no higher. */
  snug?: boolean;
}

/** What a picture of a dataset says of itself. */
export const metaOf = (
  dataset: Dataset,
  options: Pick<PictureOptions, 'lang' | 'address' | 'made' | 'fonts' | 'letters' | 'description'>,
): SheetMeta => ({
  creator: inLanguage(dataset.raw.dataset.credits, options.lang),
  rights: dataset.raw.dataset.licence,
  source: options.address,
  made: options.made,
  fonts: options.fonts,
  letters: options.letters,
  description: options.description,
});

export interface Sheet {
  /** In pixels, and in the units the marks are placed in. */
  width: number;
  height: number;
  units: readonly [number, number];
  lang: string;
  title: string;
  description: string;
  meta: SheetMeta;
}

const fontFaces = (fonts: SheetMeta['fonts']): Markup[] =>
  fonts?.length
    ? [
        element(
          'style',
          {},
          fonts
            .map(
              ({ weight, base64 }) =>
                `@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${base64.replace(/[^A-Za-z0-9+/=]/g, '')}) format('woff2')}`,
            )
            .join(''),
        ),
      ]
    : [];

/** Dublin Core as RDF, which Inkscape and libraries of pictures read. */
function dublinCore({ lang, title, description, meta }: Sheet): Markup {
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

/** A whole SVG document: real text, no scripts, no links, nothing that is fetched. */
export function drawPage(sheet: Sheet, ...marks: Markup[]): Picture {
  const { width, height, units, lang, title, meta } = sheet;
  const description = meta.description?.trim() || sheet.description;
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
      'font-family': FONT,
      // Letters stand side by side as they were measured, so that no word is wider than the room it was given.
      'font-kerning': 'none',
      'font-variant-ligatures': 'none',
      'aria-labelledby': 'bancada-title bancada-desc',
    },
    element('title', { id: 'bancada-title' }, title),
    element('desc', { id: 'bancada-desc' }, description),
    dublinCore({ ...sheet, description }),
    ...(meta.letters ? [] : fontFaces(meta.fonts)),
    ...(meta.letters ? marks.map((mark) => outlined(mark, meta.letters ?? (() => ''))) : marks),
  );
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${write(document)}\n`,
    width,
    height,
    title,
    description,
  };
}
