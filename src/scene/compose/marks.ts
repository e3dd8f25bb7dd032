/** How large each thing is drawn at a scale of type, and the room that it takes with its name. */
import type { Vector } from '../geometry.ts';
import { initialsOf } from '../initials.ts';
import { textWidth, type Weight } from '../text.ts';
import type { ComposedThing } from './input.ts';
import { CAPTION, LINE, NAME, RING, WORD, dotsOf, gapUnder, type Rect } from './measures.ts';
import { rectAround } from './rects.ts';

export interface ComposedMark {
  thing: ComposedThing;
  w: number;
  h: number;
  inside: string[];
  insideSize: number;
  below: string[];
  /** How many dots stand under its name in the shape: its members. */
  dots?: number;
  /** How many of the lines of its name, the last, say more of it: in smaller type. */
  captions: number;
  /** The size and the weight of its name. */
  size: number;
  weight: Weight;
  /** The room around its place: to each side, above and below. */
  half: number;
  up: number;
  down: number;
}

export interface MarkOptions {
  /** From 0 to 1: what matters more is larger. */
  weight: number;
  /** Of type: 1 is the least. */
  scale: number;
  /** Whether the box is narrow: names are short. */
  narrow: boolean;
  /** Whether it stands in a column of a picture of two sides. */
  inColumns: boolean;
  /** Whether it steps back behind what is lit. */
  faded: boolean;
  /** Whether it is said who it is. */
  saysWho: boolean;
  /** Whether members are drawn as dots. */
  dotted: boolean;
  /** Of the box, in pixels: a low one has no room for what is said under names. */
  height: number;
}

const widths = new Map<string, number>();
/** The width of a text; kept, since the same are measured again and again. */
function widthOf(text: string, size: number, weight: Weight): number {
  const key = `${weight} ${text}`;
  const known = widths.get(key) ?? textWidth(text, 1, weight);
  if (widths.size > 4000) widths.clear();
  widths.set(key, known);
  return known * size;
}

/** Words in lines no wider than a width, none of them broken. */
function linesOf(words: readonly string[], width: number, measure: (text: string) => number) {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A name in lines of much the same width; no word is broken, and none is left out. */
export function balanced(text: string, size: number, width: number, weight: Weight): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const measure = (line: string) => widthOf(line, size, weight);
  const longest = words.reduce((most, word) => Math.max(most, measure(word)), 0);
  const most = Math.max(width, longest);
  let best = linesOf(words, most, measure);
  for (let w = most - 4; w >= Math.max(longest, most * 0.5); w -= 4) {
    const lines = linesOf(words, w, measure);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}

const widest = (lines: readonly string[], size: number, weight: Weight): number =>
  lines.reduce((most, line) => Math.max(most, widthOf(line, size, weight)), 0);

/** What a circle holds: initials or, where others have the same, the beginning of the first name. */
function inCircle({ name, letters: kind }: ComposedThing, diameter: number) {
  const size = Math.max(NAME, Math.round(diameter * 0.36));
  if (diameter < 26 || kind === 'none') return { inside: [], insideSize: size };
  if (kind === 'initials') return { inside: [initialsOf(name)], insideSize: size };
  const [first = name] = name.split(/\s+/);
  const room = diameter - 5;
  const fits = (letters: readonly string[]) => widthOf(letters.join(''), NAME, 600) <= room;
  let letters = [...first];
  // A name that is cut by a letter or two reads as another name.
  if (!fits(letters)) letters = letters.slice(0, 3);
  while (letters.length > 1 && !fits(letters)) letters.pop();
  return { inside: [letters.join('')], insideSize: NAME };
}

type Drawn = Pick<
  ComposedMark,
  'w' | 'h' | 'inside' | 'insideSize' | 'below' | 'dots' | 'captions'
>;
interface NameStyle {
  name: string;
  size: number;
  weight: Weight;
  width: number;
  captions: readonly string[];
  dotted: boolean;
}

/** The lines of a name, and of what is said under it. */
interface NameLines {
  name: string[];
  captions: string[];
}
const nameLines = ({ name, size, width, weight, captions }: NameStyle): NameLines => ({
  name: balanced(name, size, width, weight),
  captions: captions.flatMap((words) => balanced(words, CAPTION, width, 400)),
});
/** The width and the height of the lines of a name. */
const sizeOfLines = ({ name, captions }: NameLines, size: number, weight: Weight) => ({
  w: Math.max(widest(name, size, weight), widest(captions, CAPTION, 400)),
  h: (name.length * size + captions.length * CAPTION) * LINE,
});
const under = (style: NameStyle): Pick<Drawn, 'below' | 'captions'> => {
  const { name, captions } = nameLines(style);
  return { below: [...name, ...captions], captions: captions.length };
};

function circleMark(thing: ComposedThing, style: NameStyle, diameter: number): Drawn {
  return { w: diameter, h: diameter, ...inCircle(thing, diameter), ...under(style) };
}

function diamondMark({ figure }: ComposedThing, style: NameStyle, scale: number): Drawn {
  const inside = figure === undefined ? [] : [figure];
  const insideSize = Math.max(NAME, Math.round(13 * scale));
  const w = Math.round(Math.max(34 * scale, widest(inside, insideSize, 600) * 1.62 + 10));
  return {
    w,
    h: Math.round(Math.max(28 * scale, w * 0.66)),
    inside,
    insideSize,
    ...under(style),
  };
}

/** How much wider than its words a shape is. */
const AROUND: Partial<Record<ComposedThing['shape'], number>> = { hexagon: 24, pill: 18 };

/** A shape with its name in it, and its members as dots. */
function boxMark({ shape, members }: ComposedThing, style: NameStyle, more: number): Drawn {
  const { size, weight, width } = style;
  const lines = nameLines({ ...style, width: width * 1.06 });
  const room = sizeOfLines(lines, size, weight);
  const dots = style.dotted ? members : undefined;
  const { w, h } = dots === undefined ? { w: 0, h: 0 } : dotsOf(dots);
  return {
    w: Math.ceil(Math.max(room.w, w) + (AROUND[shape] ?? 14) + 8 * more),
    h: Math.ceil(room.h + h + 9 + 6 * more),
    dots,
    inside: [...lines.name, ...lines.captions],
    captions: lines.captions.length,
    insideSize: size,
    below: [],
  };
}

function drawnOf(thing: ComposedThing, style: NameStyle, more: number, scale: number): Drawn {
  switch (thing.shape) {
    case 'circle':
    case 'octagon':
      return circleMark(thing, style, Math.round((24 + 18 * more) * scale));
    case 'diamond':
      return diamondMark(thing, style, scale);
    case 'pentagon':
    case 'triangle':
    case 'tag':
      return {
        w: Math.round(24 * scale),
        h: Math.round(22 * scale),
        inside: [],
        insideSize: WORD,
        ...under(style),
      };
    default:
      return boxMark(thing, style, more);
  }
}

/** The room of the name under a shape. */
const roomUnder = ({ below, captions }: Drawn, size: number, weight: Weight) => {
  const count = below.length - captions;
  const lines = { name: below.slice(0, count), captions: below.slice(count) };
  return below.length ? sizeOfLines(lines, size, weight) : { w: 0, h: 0 };
};
/** What is said of a thing under its name. */
const captionsOf = (
  { note, counted, who }: ComposedThing,
  { saysWho, height }: Pick<MarkOptions, 'saysWho' | 'height'>,
): string[] => {
  if (height < NAMES_ALONE) return [];
  const told = [note, height < LOW ? undefined : counted].filter((words) => words !== undefined);
  return told.length || !saysWho || who === undefined ? told : [who];
};
/** A lower box has no room for what figures count; one still lower only for names. */
const LOW = 260;
const NAMES_ALONE = 170;

/** The mark of a thing at a scale. */
export function markOf(
  thing: ComposedThing,
  { weight: more, scale, narrow, inColumns, faded, saysWho, dotted, height }: MarkOptions,
): ComposedMark {
  const type = faded ? 1 + (scale - 1) * 0.35 : scale;
  const weight: Weight = thing.lit || more > 0.85 ? 600 : 400;
  const larger = faded ? 1 : 1 + 0.34 * Math.max(0, more - 0.5);
  const size = Math.max(NAME, Math.round(NAME * type * larger * 2) / 2);
  const name = narrow || thing.kind !== 'person' ? thing.shortName : thing.name;
  const ofName = narrow ? 84 : 104;
  const width = ((narrow && inColumns ? 66 : ofName) * size) / NAME;
  const captions = captionsOf(thing, { saysWho, height });
  const style = { name, size, weight, width, captions, dotted };
  const drawn = drawnOf(thing, style, more, type * (faded ? 0.85 : 1));
  const { w, h, below } = drawn;
  const ring = thing.focused ? RING : 0;
  const room = roomUnder(drawn, size, weight);
  return {
    thing,
    ...drawn,
    size,
    weight,
    half: Math.max(w + 2 * ring, room.w + 3) / 2,
    up: h / 2 + ring,
    down: h / 2 + (below.length ? room.h + gapUnder(thing.focused) : ring),
  };
}

/** The rectangle of a shape at a place. */
export const shapeAt = (mark: ComposedMark, place: Vector): Rect =>
  rectAround(place, mark.w, mark.h);

/** The rectangles of the lines of the name under a shape. */
export function nameAt(mark: ComposedMark, { x, y }: Vector): Rect[] {
  const { below, captions, size, weight, h, thing } = mark;
  let top = y + h / 2 + gapUnder(thing.focused);
  return below.map((line, i) => {
    const isCaption = i >= below.length - captions;
    const own = isCaption ? CAPTION : size;
    const half = widthOf(line, own, isCaption ? 400 : weight) / 2;
    const bottom = top + own * LINE;
    const rect = { left: x - half, top, right: x + half, bottom };
    top = bottom;
    return rect;
  });
}

/** All that a thing covers at a place. */
export const coveredBy = (mark: ComposedMark, place: Vector): Rect[] => [
  shapeAt(mark, place),
  ...nameAt(mark, place),
];
