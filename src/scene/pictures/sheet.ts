/**
 * The sheet of a picture that is no graph: its margins, headline, and foot, in CSS pixels of the size
 * at which it is seen.
 */
import { inLanguage, type Dataset } from '../../model/dataset.ts';
import { m } from '../../words/index.ts';
import { element } from '../../formats/xml.ts';
import { drawPage, metaOf, type Picture, type PictureOptions } from '../page.ts';
import { ratioOf } from '../sizes.ts';
import { PALETTES, type Palette } from '../theme.ts';
import { Column } from './column.ts';

/** The margin of a picture of its own, and of one in a page, which has its margins already. */
const MARGIN = { page: 28, narrow: 18, inPage: 4 } as const;
/** A picture that is narrower has smaller headings, and smaller margins. */
const NARROW = 460;
/** The sizes of headlines. */
const HEADLINE = { page: 21, narrow: 17, inPage: 15 } as const;
/** The smallest type: names are read in it too. */
export const NOTE = 12;

export class Sheet {
  readonly palette: Palette;
  /** In CSS pixels; Infinity where the sheet is as high as its words need. */
  readonly width: number;
  readonly height: number;
  readonly isNarrow: boolean;
  /** What is written, from the top down. */
  readonly column: Column;
  private readonly margin: number;
  private readonly foot: string;
  private readonly footHeight: number;

  /**
   * @param options.height Infinity: as high as its words need
   * @param look.scale how much larger its type is than it need be
   * @param look.isDataset whether its headline is the title of the dataset, which its foot has otherwise
   */
  constructor(
    private readonly dataset: Dataset,
    private readonly options: PictureOptions,
    { scale = 1, isDataset = false }: { scale?: number; isDataset?: boolean } = {},
  ) {
    const { lang, inPage, made, address } = options;
    const unit = ratioOf(options) * scale;
    this.palette = PALETTES[options.theme];
    this.width = options.width / unit;
    this.height = options.height / unit;
    this.isNarrow = this.width < NARROW;
    this.margin = this.kindOf(MARGIN);
    this.column = new Column(this.margin, this.margin, this.width - 2 * this.margin);
    const day = made && m.scene.made(lang, { day: made });
    const { title, credits } = dataset.raw.dataset;
    const name = isDataset ? '' : `${inLanguage(title, lang)}.`;
    const parts = [name, inLanguage(credits, lang), day, address];
    this.foot = inPage ? '' : parts.filter(Boolean).join(' ');
    this.footHeight = this.foot ? this.column.heightOf(this.foot, this.note()) + 8 : 0;
  }

  private kindOf<T>(of: { page: T; narrow: T; inPage: T }): T {
    if (this.options.inPage) return of.inPage;
    return this.isNarrow ? of.narrow : of.page;
  }
  private note(lines = 4) {
    return { size: NOTE, fill: this.palette.muted, lines };
  }

  /** Writes what the picture is called. */
  headline(words: string): void {
    const size = this.kindOf(HEADLINE);
    // A page has the fonts of its names already.
    const weight = this.options.inPage ? 600 : 700;
    this.column.write(words, { size, fill: this.palette.ink, lines: 4, weight });
  }
  /** The room under what was written, over the foot. */
  get room(): { x: number; y: number; w: number; h: number } {
    const { x, y, width: w } = this.column;
    return { x, y, w, h: this.height - this.margin - this.footHeight - y };
  }

  /** The picture: in a page as high as what was written, otherwise as high as was asked for. */
  picture(title: string, description: string): Picture {
    const { column, dataset, options, width, margin, footHeight } = this;
    const isAsked = Number.isFinite(this.height) && !options.inPage;
    const height = isAsked
      ? this.height
      : Math.min(this.height, Math.ceil(column.y + footHeight + margin));
    column.y = height - margin - footHeight + 8;
    if (this.foot) column.write(this.foot, this.note());
    return drawPage(
      {
        width: options.width,
        height: isAsked ? options.height : Math.round((options.width * height) / width),
        units: [width, height],
        lang: options.lang,
        title,
        description,
        meta: metaOf(dataset, options),
      },
      element('rect', { width, height, fill: this.palette.paper }),
      ...column.marks,
    );
  }
}
