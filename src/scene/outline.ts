/** Text as outlines: for a printer's or an editor's program that has not our fonts and takes none from a picture. */
import { textWidth, type Weight } from './text.ts';
import { element, type Markup } from '../formats/xml.ts';

/** The outline of a letter as SVG path data, from its place on the baseline, in thousandths of the type size; y points down. */
export type Letters = (letter: string, weight: Weight, x: number) => string;

const START = { middle: 0.5, end: 1 } as const;

function weightOf(value: string | number | undefined): Weight {
  if (Number(value) >= 700) return 700;
  return Number(value) >= 600 ? 600 : 400;
}

function outlinedText({ attributes, children }: Markup, letters: Letters): Markup {
  const {
    x = 0,
    y = 0,
    'font-size': size = 0,
    'font-weight': weight,
    'text-anchor': anchor,
    fill,
    ...rest
  } = attributes;
  const content = children.filter((child) => typeof child === 'string').join('');
  const heavy = weightOf(weight);
  const width = textWidth(content, 1000, heavy);
  let at = 0;
  const paths = Array.from(content.normalize('NFC'), (letter) => {
    const path = letters(letter, heavy, at);
    at += textWidth(letter, 1000, heavy);
    return path;
  });
  const left =
    Number(x) -
    (Number(size) / 1000) * width * (anchor === 'middle' || anchor === 'end' ? START[anchor] : 0);
  const round = (n: number) => Math.round(n * 10_000) / 10_000;
  // What is drawn can still be read aloud and searched for: the words stand beside their outline.
  return element('path', {
    d: paths.join(''),
    fill,
    ...rest,
    transform: `translate(${round(left)} ${round(Number(y))}) scale(${round(Number(size) / 1000)})`,
    'aria-label': content,
  });
}

/** Markup in which every text is drawn as its outline. */
export function outlined(markup: Markup, letters: Letters): Markup {
  if (markup.name === 'text') return outlinedText(markup, letters);
  return {
    ...markup,
    children: markup.children.map((child) =>
      typeof child === 'string' ? child : outlined(child, letters),
    ),
  };
}
