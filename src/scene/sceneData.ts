/** A scene as data: placed, styled marks, all that the canvas and the pictures draw. */
import type { Faults, Folded, Rect, Ring } from './compose/measures.ts';
import type { LayoutName } from './layouts/index.ts';
import type { Ballot } from '../model/benches.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import type { Composing, Guide } from './layouts/layout.ts';
import type { EndMark, Palette, Shape, ThemeName, Tone } from './theme.ts';

import type { SceneNote } from './notes.ts';
import type { Weight } from './text.ts';
import type { Visible } from './visible.ts';

/**
 * What colours say in a picture: of lines, their side; of things, their party, or what the dataset
 * gives them; `either` where only things have any. Never two things at once.
 */
export type Coloured = 'lines' | 'things' | 'either';

/** `lit` is what the reader asked for, `faded` everything else meanwhile. */
export type Emphasis = 'plain' | 'lit' | 'faded';

export interface NodeMark {
  id: string;
  kind: Kind;
  /** Centre and size of the shape, in scene units. */
  x: number;
  y: number;
  w: number;
  h: number;
  shape: Shape;
  fill: string;
  stroke: string;
  strokeWidth: number;
  /** Text inside the shape, one entry a line. */
  inside: string[];
  insideSize: number;
  /** How many dots stand under the text in the shape: its members, in a composed scene. */
  dots?: number;
  /** Text under the shape, one entry a line. */
  below: string[];
  /** The size and weight of its name, in a composed scene. */
  nameSize?: number;
  nameWeight?: Weight;
  /** How many of the lines of its name, the last, say more of it: in smaller type. */
  captions?: number;
  /** How large it is, in the unit of the dataset, where that says so. */
  size?: number;
  ink: string;
  emphasis: Emphasis;
  focused: boolean;
  /** How many neighbours are not visible. */
  hidden: number;
  /** Whether it was not there on the day before, in a picture of several days. */
  isNew?: boolean;
  title: string;
}

export interface EdgeMark {
  id: string;
  from: string;
  to: string;
  tone: Tone;
  colour: string;
  width: number;
  dash: readonly number[];
  endMark: EndMark;
  /** A cross in the middle: somebody denies it. */
  denied: boolean;
  /**
   * How far the control point of the curve is from the straight line, in scene units, to the left
   * of its direction.
   */
  bend: number;
  /** How far it runs beside the straight line between its things, to the left of its direction. */
  offset?: number;
  /** The mark at its beginning: of a line both ways, or of who made something. */
  startMark: EndMark;
  /** Drawn as two lines: a kinship. */
  double: boolean;
  /** At which share of its course the cross of a denial stands; in the middle where it says nothing. */
  crossAt?: number;
  /** What it says. */
  label?: EdgeLabel;
  /** The ids of further lines that it stands for. */
  others?: readonly string[];
  /** Whether a claim of it was not there on the day before, in a picture of several days. */
  isNew?: boolean;
  emphasis: Emphasis;
  focused: boolean;
  title: string;
}

/** The words of a line, which move with it. */
export interface EdgeLabel {
  /** One entry a line of type. */
  rows: readonly { words: string; colour: string; weight: Weight }[];
  /** At which share of its course it stands, and how far from there its middle is. */
  share: number;
  dx: number;
  dy: number;
  size: number;
}

/** How wide a line is drawn: wider where it is lit or in focus. */
export const drawnWidth = ({ width, emphasis, focused }: EdgeMark): number =>
  width + (emphasis === 'lit' ? 0.8 : 0) + (focused ? 1.5 : 0);

/** The picture of one of several days: where it stands, and what is said over it. */
export interface Panel {
  x: number;
  y: number;
  /** The day, and what is new on it. */
  words: string;
  note: string;
  scene: Scene;
}

export interface Scene {
  nodes: NodeMark[];
  edges: EdgeMark[];
  /** Lines and words that help to read the layout. */
  guides: Guide[];
  layout: LayoutName;
  bounds: { x: number; y: number; w: number; h: number };
  palette: Palette;
  theme: ThemeName;
  lang: string;
  title: string;
  subtitle: string;
  /** What is printed over a picture of it: what it is of, a sentence on that, and where from. */
  headline: string;
  deck: string;
  kicker: string;
  credit: string;
  /** The kinds, tones, ballots and statuses that the picture has, for the legend. */
  kinds: Kind[];
  tones: Tone[];
  ballots: Ballot[];
  statuses: Status[];
  anyDenied: boolean;
  /** The greatest weight of a line, where any has one. */
  heaviest?: number;
  /** Whether lines are as thick as their weight says. */
  drawsWeights: boolean;
  /** What has the colours: lines, or things; neither where no thing has one. */
  coloured: Coloured;
  visible: Visible;
  /** The notes of its author. */
  notes: readonly SceneNote[];
  /** What its layout tells of a picture that is composed of it. */
  composing?: Composing;
  /** What has no room in the box that the scene was composed for; undefined where it was not. */
  composed?: {
    folded: Folded;
    chip?: { words: string; rect: Rect };
    scale: number;
    /** Of how many things it says who they are. */
    saysWho: number;
    /** The rings that things stand on, by their number. */
    rings: ReadonlyMap<number, Ring>;
    faults: Faults;
  };
  /** The pictures of several days, which are drawn in place of it. */
  panels?: readonly Panel[];
}
