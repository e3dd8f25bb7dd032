/**
 * Texts of a picture as outlines: for programs that lack the fonts and do not read them from the
 * picture, or do not shape letters.
 */
import type { Weight } from './text.ts';
import { element, type Markup } from '../formats/xml.ts';

/** What a text of a picture, an element `text`, is drawn as. */
export type DrawText = (text: Markup) => Markup;

/**
 * Gives a text as SVG path data from the left end of its baseline, and its width, in thousandths of
 * the type size; y points down.
 */
export type TextOutline = (text: string, weight: Weight) => { path: string; width: number };

const START = { middle: 0.5, end: 1 } as const;

export function weightOf(value: string | number | undefined): Weight {
  if (Number(value) >= 700) return 700;
  return Number(value) >= 600 ? 600 : 400;
}

const contentOf = ({ children }: Markup): string =>
  children.filter((child) => typeof child === 'string').join('');

/** Draws texts as outlines. @param isMeant which of them; by default all */
export const asOutlines =
  (outline: TextOutline, isMeant: (content: string) => boolean = () => true): DrawText =>
  (text) => {
    const content = contentOf(text);
    if (!isMeant(content)) return text;
    const {
      x = 0,
      y = 0,
      'font-size': size = 0,
      'font-weight': fontWeight,
      'text-anchor': anchor,
      fill,
      ...rest
    } = text.attributes;
    const { path, width } = outline(content, weightOf(fontWeight));
    const left =
      Number(x) -
      (Number(size) / 1000) * width * (anchor === 'middle' || anchor === 'end' ? START[anchor] : 0);
    const round = (n: number) => Math.round(n * 10_000) / 10_000;
    // The words are kept beside their outlines, so that they can be read aloud and searched for.
    return element('path', {
      d: path,
      fill,
      ...rest,
      transform: `translate(${round(left)} ${round(Number(y))}) scale(${round(Number(size) / 1000)})`,
      'aria-label': content,
    });
  };

/** A part of a text that is set in one font; undefined for the font of the whole text. */
export interface TextPart {
  text: string;
  family?: string;
}

/**
 * Draws texts as outlines with the letters themselves over them, not seen, in parts of one font each:
 * what is looked at is shaped, and what is searched for, copied and read aloud is what was written.
 * @param partsOf the parts, from left to right
 * @param isMeant which texts
 */
export const asOutlinesWithText = (
  outline: TextOutline,
  partsOf: (text: string, weight: Weight) => readonly TextPart[],
  isMeant: (content: string) => boolean,
): DrawText => {
  const draw = asOutlines(outline, isMeant);
  return (text) => {
    const content = contentOf(text);
    if (!isMeant(content)) return text;
    const { x = 0, y = 0, transform, ...rest } = text.attributes;
    const move = `translate(${x} ${y})`;
    const letters = {
      ...text,
      attributes: {
        ...rest,
        // With none at all it would be left out (svg-to-pdfkit).
        'fill-opacity': '0.001',
        // A glyph that stands for no letter of its own would begin a text anew at x
        // (svg-to-pdfkit).
        transform: transform === undefined ? move : `${transform} ${move}`,
        // A space at the end of a part is not at the end of the text.
        'xml:space': 'preserve',
      },
      children: partsOf(content, weightOf(text.attributes['font-weight'])).map((part) =>
        part.family === undefined
          ? part.text
          : element('tspan', { 'font-family': part.family }, part.text),
      ),
    };
    return element('g', {}, draw(text), letters);
  };
};

/** The markup with every text drawn in another way. */
export function withTextsDrawn(markup: Markup, draw: DrawText): Markup {
  if (markup.name === 'text') return draw(markup);
  return {
    ...markup,
    children: markup.children.map((child) =>
      typeof child === 'string' ? child : withTextsDrawn(child, draw),
    ),
  };
}
