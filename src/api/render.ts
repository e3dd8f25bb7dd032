/** `bancada/render`: pictures of a dataset without a browser, the same bytes on every machine. */
import { type Drawing, drawFiles } from '../cli/commands/render.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PicturePart } from '../model/vocabulary.ts';
import type { PictureName } from '../scene/pictures/index.ts';
import type { ThemeName } from '../scene/theme.ts';

/** What a picture shows and how. Without any of it, it is the view that the dataset opens with. */
export interface PictureWanted {
  /** Id of a named view; not together with `address`. */
  view?: string;
  /** An address of the explorer, whole or from "?" on. */
  address?: string;
  picture?: PictureName;
  /** In pixels, each from 200 to 16384; of a PNG, at most 36 million in all. */
  size?: { width: number; height: number };
  /** A language of the dataset; by default English, or else its first. */
  lang?: string;
  theme?: ThemeName;
  /** The days (YYYY-MM-DD) of the two clocks, or "all". */
  asOf?: string;
  knownOn?: string;
  /** Two to eight days (YYYY-MM-DD): the same picture on each of them, side by side. */
  dates?: readonly string[];
  /** The day (YYYY-MM-DD) that is printed as the one on which it was made. */
  made?: string;
  /** Parts that are left out. */
  without?: readonly PicturePart[];
  /** The description in the file, instead of the one from the data. */
  description?: string;
  /** In an SVG: text as outlines. */
  outlines?: boolean;
}

/** A picture with its title and description. */
export interface Drawn<Content> {
  content: Content;
  title: string;
  description: string;
  /** The letters in it that no font has. */
  missing: string[];
}

async function draw(
  dataset: Dataset,
  kind: 'svg' | 'png' | 'pdf',
  { size, without, lang, asOf, knownOn, dates, ...wanted }: PictureWanted,
): Promise<Drawn<string | Uint8Array>> {
  const drawing: Drawing = {
    lang: lang ?? (dataset.languages.includes('en') ? 'en' : (dataset.languages[0] ?? 'en')),
    options: {
      ...wanted,
      'as-of': asOf,
      'known-on': knownOn,
      size: size && `${size.width}x${size.height}`,
      without: without?.join(','),
      dates: dates?.join(','),
    },
  };
  const { files, descriptions, missing } = await drawFiles(dataset, drawing, `picture.${kind}`);
  const [file] = files;
  const [picture] = descriptions;
  if (!file || !picture) throw new Error('nothing was drawn');
  return { content: file.content, title: picture.title, description: picture.description, missing };
}

/**
 * A picture as SVG, with its fonts in it.
 * @throws CommandError when the dataset lacks what is asked for
 */
export async function renderSvg(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<string>> {
  const { content, ...rest } = await draw(dataset, 'svg', wanted);
  return { content: String(content), ...rest };
}

/** The content of a file as bytes. */
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A picture as PNG. @throws CommandError when the dataset lacks what is asked for */
export async function renderPng(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<Uint8Array>> {
  const { content, ...rest } = await draw(dataset, 'png', wanted);
  return { content: bytesOf(content), ...rest };
}

/** A picture as a page of PDF. @throws CommandError when the dataset lacks what is asked for */
export async function renderPdf(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<Uint8Array>> {
  const { content, ...rest } = await draw(dataset, 'pdf', wanted);
  return { content: bytesOf(content), ...rest };
}
