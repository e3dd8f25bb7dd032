/** `bancada/render`: pictures of a dataset without a browser, the same bytes on every machine. */
import { type Drawing, drawFiles } from '../cli/commands/render.ts';
import type { Dataset } from '../model/dataset.ts';
import type { PictureName, PicturePart } from '../model/vocabulary.ts';
import type { ThemeName } from '../scene/theme.ts';

/** What a picture shows and how. All of it may be left out: then it is the view that the dataset opens with. */
export interface PictureWanted {
  /** Id of a named view; not together with `address`. */
  view?: string;
  /** An address of the explorer, whole or from "?" on. */
  address?: string;
  picture?: PictureName;
  /** In pixels, each from 200 to 16384. */
  size?: { width: number; height: number };
  /** The language of the dataset that it is told in; English, where it has that. */
  lang?: string;
  theme?: ThemeName;
  /** Days (YYYY-MM-DD) at which the two clocks stand, or "all". */
  asOf?: string;
  knownOn?: string;
  /** A day (YYYY-MM-DD) that is printed as that of its making. */
  made?: string;
  /** What is left out. */
  without?: readonly PicturePart[];
  /** What the file says that it shows. */
  description?: string;
  /** Of an SVG: text as outlines. */
  outlines?: boolean;
}

/** A picture, with what it says of itself. */
export interface Drawn<Content> {
  content: Content;
  title: string;
  description: string;
}

async function drawn(
  dataset: Dataset,
  kind: 'svg' | 'png' | 'pdf',
  { size, without, lang, asOf, knownOn, ...wanted }: PictureWanted,
): Promise<Drawn<string | Uint8Array>> {
  const drawing: Drawing = {
    lang: lang ?? (dataset.languages.includes('en') ? 'en' : (dataset.languages[0] ?? 'en')),
    options: {
      ...wanted,
      'as-of': asOf,
      'known-on': knownOn,
      size: size && `${size.width}x${size.height}`,
      without: without?.join(','),
    },
  };
  const { files, told } = await drawFiles(dataset, drawing, `picture.${kind}`);
  const [file] = files;
  const [picture] = told;
  if (!file || !picture) throw new Error('nothing was drawn');
  return { content: file.content, title: picture.title, description: picture.description };
}

/** A picture as SVG, with its fonts in it. @throws CommandError when the dataset lacks what is asked for */
export async function renderSvg(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<string>> {
  const { content, ...rest } = await drawn(dataset, 'svg', wanted);
  return { content: String(content), ...rest };
}

/** The bytes of what was drawn in pixels or pages. */
const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** A picture as PNG. @throws CommandError when the dataset lacks what is asked for */
export async function renderPng(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<Uint8Array>> {
  const { content, ...rest } = await drawn(dataset, 'png', wanted);
  return { content: bytesOf(content), ...rest };
}

/** A picture as a page of PDF. @throws CommandError when the dataset lacks what is asked for */
export async function renderPdf(
  dataset: Dataset,
  wanted: PictureWanted = {},
): Promise<Drawn<Uint8Array>> {
  const { content, ...rest } = await drawn(dataset, 'pdf', wanted);
  return { content: bytesOf(content), ...rest };
}
