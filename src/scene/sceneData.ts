/** A scene as data: placed, styled marks, which the canvas, the SVG and every other picture draw, and nothing else. */
import type { LayoutName } from '../model/layouts.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import type { Guide, Point } from './layouts/layout.ts';
import type { EndMark, Palette, Shape, ThemeName, Tone } from './theme.ts';
import type { Visible } from './visible.ts';

/** `lit` is what the reader asked for, `faded` what steps back for it. */
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
  /** Neighbours not shown. */
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
  /** How far the middle of the line's control point stands off the straight, in scene units, left of the direction of travel. */
  bend: number;
  /** Where it begins and ends, if not at the shapes of its things: on their lanes. */
  ports?: readonly [Point, Point];
  emphasis: Emphasis;
  focused: boolean;
  title: string;
}

/** How wide a line is drawn: what is asked for stands out. */
export const drawnWidth = ({ width, emphasis, focused }: EdgeMark): number =>
  width + (emphasis === 'lit' ? 0.8 : 0) + (focused ? 1.5 : 0);

export interface Scene {
  nodes: NodeMark[];
  edges: EdgeMark[];
  /** Lines and words that help to read where things stand. */
  guides: Guide[];
  /** How things stand. */
  layout: LayoutName;
  bounds: { x: number; y: number; w: number; h: number };
  palette: Palette;
  theme: ThemeName;
  lang: string;
  title: string;
  subtitle: string;
  credit: string;
  /** What the picture uses, for the legend. */
  kinds: Kind[];
  tones: Tone[];
  statuses: Status[];
  anyDenied: boolean;
  visible: Visible;
}
