/** A scene as data: placed, styled marks, all that the canvas and the pictures draw. */
import type { LayoutName } from './layouts/index.ts';
import type { Ballot } from '../model/benches.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import type { Guide, Point } from './layouts/layout.ts';
import type { EndMark, Palette, Shape, ThemeName, Tone } from './theme.ts';
import type { Visible } from './visible.ts';

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
  /** Text under the shape, one entry a line. */
  below: string[];
  ink: string;
  emphasis: Emphasis;
  focused: boolean;
  /** How many neighbours are not visible. */
  hidden: number;
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
  /** Its ends on the lanes of its things, where it does not run from shape to shape. */
  ports?: readonly [Point, Point];
  emphasis: Emphasis;
  focused: boolean;
  title: string;
}

/** How wide a line is drawn: wider where it is lit or in focus. */
export const drawnWidth = ({ width, emphasis, focused }: EdgeMark): number =>
  width + (emphasis === 'lit' ? 0.8 : 0) + (focused ? 1.5 : 0);

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
  visible: Visible;
}
