/** What is composed: plain data, without colours, that can be sent to a worker. */
import type { Kind } from '../../model/vocabulary.ts';
import type { Vector } from '../geometry.ts';
import type { Ring, Zone, Zoning } from './measures.ts';
import type { SceneNote } from '../notes.ts';
import type { EndMark, Shape, Tone } from '../theme.ts';

/** What tells a thing from others by the letters in its shape. */
export type Letters = 'initials' | 'first name' | 'none';

export interface ComposedThing {
  id: string;
  kind: Kind;
  shape: Shape;
  name: string;
  shortName: string;
  /** The figure of a vote or a bench: "79 / 87". */
  figure?: string;
  /** What stands in its shape: its initials, where others have these its first name, or nothing. */
  letters: Letters;
  lit: boolean;
  focused: boolean;
  /** How large it is beside the others, from 0 to 1; undefined: by its lines. */
  size?: number;
  /** Where it stands in the arrangement that is composed, in any units. */
  hint: Vector;
  /** The side that it is on, in a picture of two sides; whether it is on the axis, in one by time. */
  zone?: Zone;
  /** Its day, in a picture by time. */
  day?: string;
  /** Its distance from the one in the middle, in a picture of rings. */
  ring?: number;
  /** What is said under its name: its day, in a picture by time; what it is to the one in question. */
  note?: string;
  /** How many members it has, where these are drawn as dots when there is room. */
  members?: number;
  /** What its figure counts: said under its name, but in a box that is too low for that. */
  counted?: string;
  /** Who or what it is, in a few words: said under its name where there is room. */
  who?: string;
  /** Whether it is what the picture is about: an event or a vote, in one by time. */
  matters?: boolean;
  /** Whether a note of the author points at it. */
  noted?: boolean;
  /** Where it has to stand, as shares of the box. */
  pin?: Vector;
}

export interface ComposedLine {
  id: string;
  from: string;
  to: string;
  tone: Tone;
  dash: readonly number[];
  /** How firm it is: the place of its status among STATUSES; the less firm, the greater. */
  firmness: number;
  startMark: EndMark;
  endMark: EndMark;
  /** Drawn as two lines: a kinship. */
  double: boolean;
  width: number;
  denied: boolean;
  lit: boolean;
  focused: boolean;
  /** How much it tells: the weight of its relation, more with more claims. */
  weight: number;
  words: string;
}

export interface ComposeInput {
  /** In the order of the view: those first that its author names first. */
  things: readonly ComposedThing[];
  lines: readonly ComposedLine[];
  /** In CSS pixels of the size at which it is seen. */
  box: { w: number; h: number };
  /** Where nothing may stand: what the page puts over the picture. */
  obstacles: readonly Obstacle[];
  /** The headings of the sides, in a picture of two of them. */
  headings?: Readonly<Partial<Record<Zone, string>>>;
  /** The axis of time, along which what has a day keeps its order. */
  axis?: 'x' | 'y';
  /** Sentences of the author, each with an arrow. */
  notes?: readonly SceneNote[];
  lang: string;
  seed: number;
  /** How it was before: things move as little as can be. */
  previous?: Previous;
  /** Whether all things are shown, whatever their number: the box is large enough. */
  all?: boolean;
}

/** How a picture of the same view was composed before. */
export interface Previous {
  /** The places of what was shown, as shares of the box, in the order of its marks. */
  places: ReadonlyMap<string, Vector>;
  /** The first line of each that it drew; undefined where these are chosen anew. */
  lines?: ReadonlySet<string>;
  /** All things that it was composed of. */
  known: ReadonlySet<string>;
  scale: number;
  /** Of how many things it said who they are. */
  saysWho: number;
  /** Whether it had its notes. */
  noted: boolean;
  /** The rings that things stood on, and the box of that picture. */
  ringed?: { rings: ReadonlyMap<number, Ring>; box: { w: number; h: number } };
  /**
   * The zones and rings of before, where the same picture is composed for another day: what is shown
   * there stands where it stood.
   */
  same?: { zoning?: Zoning; rings: ReadonlyMap<number, Ring> };
}

/** A rectangle at the bottom right of a box, in pixels. */
export interface Obstacle {
  w: number;
  h: number;
}
