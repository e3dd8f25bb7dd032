/**
 * Text as outlines: for programs of printers and editors that lack the fonts and do not read them
 * from the picture.
 */
import { textWidth, type Weight } from './text.ts';
import { element, type Markup } from '../formats/xml.ts';

/**
 * Gives the outline of a letter as SVG path data, from its place `x` on the baseline, in
 * thousandths of the type size; y points down.
 */
export type GlyphOutline = (letter: string, weight: Weight, x: number) => string;

const START = { middle: 0.5, end: 1 } as const;

function weightOf(value: string | number | undefined): Weight {
  if (Number(value) >= 700) return 700;
  return Number(value) >= 600 ? 600 : 400;
}

function outlinedText({ attributes, children }: Markup, glyphOutline: GlyphOutline): Markup {
  const {
    x = 0,
    y = 0,
    'font-size': size = 0,
    'font-weight': fontWeight,
    'text-anchor': anchor,
    fill,
    ...rest
  } = attributes;
  const content = children.filter((child) => typeof child === 'string').join('');
  const weight = weightOf(fontWeight);
  const width = textWidth(content, 1000, weight);
  let at = 0;
  const paths = Array.from(content.normalize('NFC'), (letter) => {
    const path = glyphOutline(letter, weight, at);
    at += textWidth(letter, 1000, weight);
    return path;
  });
  const left =
    Number(x) -
    (Number(size) / 1000) * width * (anchor === 'middle' || anchor === 'end' ? START[anchor] : 0);
  const round = (n: number) => Math.round(n * 10_000) / 10_000;
  // The words are kept beside their outlines, so that they can be read aloud and searched for.
  return element('path', {
    d: paths.join(''),
    fill,
    ...rest,
    transform: `translate(${round(left)} ${round(Number(y))}) scale(${round(Number(size) / 1000)})`,
    'aria-label': content,
  });
}

/** The markup with every text drawn as outlines. */
export function outlined(markup: Markup, glyphOutline: GlyphOutline): Markup {
  if (markup.name === 'text') return outlinedText(markup, glyphOutline);
  return {
    ...markup,
    children: markup.children.map((child) =>
      typeof child === 'string' ? child : outlined(child, glyphOutline),
    ),
  };
}
