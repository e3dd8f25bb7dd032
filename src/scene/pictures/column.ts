/** A column of words and marks of a picture, written from the top down. */
import { text } from '../marks.ts';
import { wrapText, type Weight } from '../text.ts';
import type { Markup } from '../../formats/xml.ts';

export interface Writing {
  size: number;
  fill: string;
  /** How many lines at most; a text that is longer ends in an ellipsis. */
  lines: number;
  weight?: Weight;
}

/** The height of a line of type, of its size. */
const LINE = 1.28;

export class Column {
  readonly marks: Markup[] = [];
  /** Where what comes next begins. */
  y: number;

  constructor(
    readonly x: number,
    top: number,
    readonly width: number,
  ) {
    this.y = top;
  }

  /** Writes a text and moves down. */
  write(content: string, { size, fill, lines, weight = 400 }: Writing): void {
    const bold = weight === 400 ? {} : { 'font-weight': weight };
    for (const line of wrapText(content, { size, width: this.width, lines, weight })) {
      this.marks.push(text(line, { x: this.x, y: this.y + size * 0.95, size, fill, ...bold }));
      this.y += size * LINE;
    }
  }
  /** The height that a text would take. */
  heightOf(content: string, { size, lines, weight = 400 }: Omit<Writing, 'fill'>): number {
    return wrapText(content, { size, width: this.width, lines, weight }).length * size * LINE;
  }
  /** Puts marks that take some height. */
  put(marks: readonly Markup[], height: number): void {
    this.marks.push(...marks);
    this.y += height;
  }
  space(height: number): void {
    this.y += height;
  }
}
