/**
 * Shapes, colours, line patterns and type sizes, all in one place. A test checks the colours for
 * contrast and colour blindness.
 */
import type { Ballot } from '../model/benches.ts';
import { CATEGORIES, type Category, type Kind, type Status } from '../model/vocabulary.ts';

/**
 * `mono` is for print in black and white: patterns, end marks and shapes show everything. The two
 * of strong contrast are for readers who ask for it, or whose system forces its own colours: black
 * on white, or white on black.
 */
export type ThemeName = 'light' | 'dark' | 'mono' | 'lightContrast' | 'darkContrast';
/**
 * What a line says about its object's side, that it leads into a vote, or what sort of tie it is: its
 * marks show it and, of the first, colours too.
 */
export type Tone = ColouredTone | Category;
type ColouredTone = 'backs' | 'opposes' | 'money' | 'neutral' | 'vote';
/** Colours of all tones: sorts of ties have that of any other tie. */
const tonesOf = (colours: Record<ColouredTone, string>): Record<Tone, string> => ({
  kinship: colours.neutral,
  membership: colours.neutral,
  office: colours.neutral,
  authorship: colours.neutral,
  ...colours,
});
export type Shape =
  | 'circle'
  | 'rectangle'
  | 'pill'
  | 'diamond'
  | 'hexagon'
  | 'pentagon'
  | 'tag'
  | 'triangle'
  | 'octagon';
export type EndMark =
  | 'triangle'
  | 'tee'
  | 'vee'
  | 'circle'
  | 'square'
  | 'openSquare'
  | 'openCircle'
  | 'diamond'
  | 'openDiamond'
  | 'dots'
  | 'none';

export interface Palette {
  paper: string;
  surface: string;
  ink: string;
  muted: string;
  hairline: string;
  focus: string;
  /** Behind what is the answer, always with an outline or words in `onMarker`. */
  marker: string;
  onMarker: string;
  tones: Record<Tone, string>;
  /** The colours of words on lines: those of the lines, dark enough to be read. */
  words: Record<Tone, string>;
  /** Opacity of faded lines, and of faded things, whose names can still be read. */
  faded: { line: number; thing: number };
}

export const PALETTES: Record<ThemeName, Palette> = {
  light: {
    paper: '#fbfaf6',
    surface: '#ffffff',
    ink: '#1d1b18',
    muted: '#5a554d',
    hairline: '#d9d4c9',
    focus: '#7a1fa2',
    marker: '#ffd84a',
    onMarker: '#1d1b18',
    tones: tonesOf({
      backs: '#1660a8',
      opposes: '#c0470a',
      money: '#7a6200',
      neutral: '#77716a',
      vote: '#1d1b18',
    }),
    words: tonesOf({
      backs: '#13528f',
      opposes: '#a83c06',
      money: '#6a5500',
      neutral: '#5a554d',
      vote: '#1d1b18',
    }),
    faded: { line: 0.22, thing: 0.62 },
  },
  dark: {
    paper: '#161513',
    surface: '#23211e',
    ink: '#f3f0ea',
    muted: '#b9b2a6',
    hairline: '#45413a',
    focus: '#d9a5f2',
    marker: '#f5c93b',
    onMarker: '#161513',
    tones: tonesOf({
      backs: '#74b8f2',
      opposes: '#ff9a5c',
      money: '#dcc052',
      neutral: '#9d968b',
      vote: '#f3f0ea',
    }),
    words: tonesOf({
      backs: '#8cc6f7',
      opposes: '#ffab75',
      money: '#e2ca68',
      neutral: '#b9b2a6',
      vote: '#f3f0ea',
    }),
    faded: { line: 0.3, thing: 0.62 },
  },
  mono: {
    paper: '#ffffff',
    surface: '#ffffff',
    ink: '#000000',
    muted: '#4d4d4d',
    hairline: '#cccccc',
    focus: '#000000',
    marker: '#c9c9c9',
    onMarker: '#000000',
    tones: tonesOf({
      backs: '#000000',
      opposes: '#595959',
      money: '#262626',
      neutral: '#808080',
      vote: '#000000',
    }),
    words: tonesOf({
      backs: '#000000',
      opposes: '#333333',
      money: '#000000',
      neutral: '#4d4d4d',
      vote: '#000000',
    }),
    faded: { line: 0.22, thing: 0.62 },
  },
  lightContrast: {
    paper: '#ffffff',
    surface: '#ffffff',
    ink: '#000000',
    muted: '#000000',
    hairline: '#595959',
    focus: '#6a0f8e',
    marker: '#ffd400',
    onMarker: '#000000',
    tones: tonesOf({
      backs: '#0a4a86',
      opposes: '#9a3400',
      money: '#5a4800',
      neutral: '#454545',
      vote: '#000000',
    }),
    words: tonesOf({
      backs: '#0a4a86',
      opposes: '#9a3400',
      money: '#5a4800',
      neutral: '#454545',
      vote: '#000000',
    }),
    faded: { line: 0.5, thing: 0.8 },
  },
  darkContrast: {
    paper: '#000000',
    surface: '#000000',
    ink: '#ffffff',
    muted: '#ffffff',
    hairline: '#a6a6a6',
    focus: '#e6c0fa',
    marker: '#ffd400',
    onMarker: '#000000',
    tones: tonesOf({
      backs: '#8ecbff',
      opposes: '#ffac78',
      money: '#f0d870',
      neutral: '#c4c4c4',
      vote: '#ffffff',
    }),
    words: tonesOf({
      backs: '#8ecbff',
      opposes: '#ffac78',
      money: '#f0d870',
      neutral: '#c4c4c4',
      vote: '#ffffff',
    }),
    faded: { line: 0.5, thing: 0.8 },
  },
};

/** A palette whose lines have no colours, for a picture whose things have: no colour means two things. */
export function withoutTones(palette: Palette): Palette {
  const { tones, words } = palette;
  const plain = ({ neutral, vote }: Record<Tone, string>) =>
    tonesOf({ backs: neutral, opposes: neutral, money: neutral, neutral, vote });
  return { ...palette, tones: plain(tones), words: plain(words) };
}

/** Kinds differ in shape, never in colour alone. */
export const SHAPES: Record<Kind, Shape> = {
  person: 'circle',
  group: 'pill',
  organization: 'rectangle',
  post: 'pentagon',
  event: 'hexagon',
  vote: 'diamond',
  document: 'tag',
  place: 'triangle',
  thing: 'octagon',
};

/** Statuses differ in line pattern (lengths of dashes and gaps). Alleged is never solid. */
export const DASHES: Record<Status, readonly number[]> = {
  confirmed: [],
  reported: [],
  promised: [12, 4, 2, 4],
  expected: [12, 4, 2, 4],
  alleged: [7, 5],
  opinion: [2, 5],
  unsourced: [1, 4],
  denied: [7, 5],
};

/** Backs and opposes differ in end mark as well as in colour; a kinship is a double line. */
export const END_MARKS: Record<Exclude<Tone, 'vote'>, EndMark> = {
  backs: 'triangle',
  opposes: 'tee',
  money: 'circle',
  kinship: 'vee',
  membership: 'openDiamond',
  office: 'diamond',
  authorship: 'vee',
  neutral: 'vee',
};
/** The marks at the beginnings of lines: who made or founded something, or put it forward. */
export const startMarkOf = (tone: Tone): EndMark => (tone === 'authorship' ? 'openCircle' : 'none');
/** Whether a tone is a sort of tie, which its marks alone tell. */
export const isCategory = (tone: Tone): tone is Category =>
  CATEGORIES.some((category) => category === tone);
/** Whether a line is drawn as two. */
export const isDouble = (tone: Tone): boolean => tone === 'kinship';
/**
 * What is done in a vote is no backing or opposing of it: a yes to a motion against somebody is
 * against them. The side toward the one at stake is told in words.
 */
export const BALLOT_MARKS: Record<Ballot, EndMark> = {
  for: 'square',
  against: 'openSquare',
  abstained: 'openCircle',
  notVoting: 'dots',
  split: 'vee',
};

/** The font that is shipped with the build; the system's is used where it cannot be loaded. */
export const FAMILY = 'Libre Franklin';
const DEVICE_FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
/** The families of a text, as CSS. @param others asked for letters that the first lacks */
export const fontWith = (others: readonly string[]): string =>
  [...[FAMILY, ...others].map((family) => `"${family}"`), DEVICE_FONTS].join(', ');
export const FONT = fontWith([]);
export const TYPE = { label: 15, small: 12, guide: 14, title: 22, subtitle: 14, line: 1.22 };

/**
 * Corners of a polygon shape in the unit square [-1, 1], clockwise from the top; null for a shape
 * with curves.
 */
export function polygonOf(shape: Shape): readonly (readonly [number, number])[] | null {
  switch (shape) {
    case 'diamond':
      return [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ];
    case 'hexagon':
      return [
        [-0.86, -1],
        [0.86, -1],
        [1, 0],
        [0.86, 1],
        [-0.86, 1],
        [-1, 0],
      ];
    case 'pentagon':
      return [
        [0, -1],
        [1, -0.25],
        [0.62, 1],
        [-0.62, 1],
        [-1, -0.25],
      ];
    case 'tag':
      return [
        [-1, -1],
        [0.8, -1],
        [1, -0.5],
        [1, 1],
        [-1, 1],
      ];
    case 'triangle':
      return [
        [0, -1],
        [1, 1],
        [-1, 1],
      ];
    case 'octagon':
      return [
        [-0.41, -1],
        [0.41, -1],
        [1, -0.41],
        [1, 0.41],
        [0.41, 1],
        [-0.41, 1],
        [-1, 0.41],
        [-1, -0.41],
      ];
    default:
      return null;
  }
}

/**
 * Corner radius of a rectangle; small ones have smaller corners, and a pill's is half its height.
 */
export const cornerOf = (shape: Shape, h: number): number =>
  shape === 'pill' ? h / 2 : Math.min(6, h / 6);
