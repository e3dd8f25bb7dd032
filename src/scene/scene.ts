/** Graph + view -> placed, styled marks: plain data that the canvas, the SVG and every other picture draw, and nothing else. */
import { bundleHeading } from '../analysis/explain.ts';
import { inLanguage, relationOf, thingOf, type Dataset, type Thing } from '../model/dataset.ts';
import { printWhen } from '../model/dates.ts';
import type { Bundle, RelationGraph } from '../model/graph.ts';
import type { Kind, Status } from '../model/vocabulary.ts';
import { placeNodes, type Point } from './layout.ts';
import { ringPlaces } from './rings.ts';
import { textWidth, wrapText } from './text.ts';
import { DASHES, END_MARKS, PALETTES, SHAPES, TYPE, type EndMark, type Palette, type Shape, type ThemeName, type Tone } from './theme.ts';
import type { View } from './view.ts';
import { benchDay, membersOf, visibleParts, type Lit, type Visible } from './visible.ts';

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
  emphasis: Emphasis;
  focused: boolean;
  title: string;
}

export interface Scene {
  nodes: NodeMark[];
  edges: EdgeMark[];
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

const SPREAD = 46;

export function toneOf(dataset: Dataset, bundle: Bundle): Tone {
  if (bundle.polarity > 0) return 'backs';
  if (bundle.polarity < 0) return 'opposes';
  return relationOf(dataset, bundle.relation).about === 'money' ? 'money' : 'neutral';
}

const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w));
  return ((words[0]?.[0] ?? name[0] ?? '') + (words.length > 1 ? (words.at(-1)?.[0] ?? '') : '')).toUpperCase();
};

/** A tint of a colour over the surface it stands on, as one opaque colour. */
function tint(colour: string, surface: string, share: number): string {
  const part = (hex: string, i: number) => parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16);
  return `#${[0, 1, 2].map((i) => Math.round(part(colour, i) * share + part(surface, i) * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

interface Context {
  dataset: Dataset;
  view: View;
  palette: Palette;
  dark: boolean;
}

/** "M. Salazar" from "Salazar Miranda, Octavio" and "Octavio Salazar": short, and two of one surname stay apart. */
function shortMember(thing: Thing, lang: string): string {
  const name = inLanguage(thing.name, lang);
  const given = thing.sortName?.split(', ')[1] ?? '';
  return given && name.startsWith(given) ? `${given[0]}. ${name.slice(given.length).trim()}` : name;
}

function boxFor(thing: Thing, { dataset, view, palette, dark }: Context, extra: string | undefined, compact: boolean): Pick<NodeMark, 'w' | 'h' | 'shape' | 'inside' | 'insideSize' | 'below' | 'fill' | 'stroke' | 'strokeWidth'> {
  const name = inLanguage(thing.name, view.lang);
  const shape = SHAPES[thing.kind];
  const bench = thing.kind === 'person' ? dataset.memberships.findLast((m) => m.person === thing.id && m.on_behalf_of)?.on_behalf_of : undefined;
  const colour = thing.colour ?? (bench ? dataset.things.get(bench)?.colour : undefined);
  const accent = colour && palette === PALETTES.mono ? undefined : colour && dark ? tint(colour, '#ffffff', 0.62) : colour;
  const look = { shape, fill: accent ? tint(accent, palette.surface, dark ? 0.22 : 0.14) : palette.surface, stroke: accent ?? palette.ink, strokeWidth: accent ? 2.5 : 1.5, insideSize: TYPE.label };
  switch (shape) {
    case 'circle':
      if (compact) return { ...look, strokeWidth: 2, w: 30, h: 30, inside: [initialsOf(name)], insideSize: 11, below: wrapText(shortMember(thing, view.lang), TYPE.label, 86, 2) };
      return { ...look, w: 48, h: 48, inside: [initialsOf(name)], insideSize: 15, below: wrapText(name, TYPE.label, 124, 3) };
    case 'diamond':
      return { ...look, strokeWidth: 2, w: 92, h: 66, inside: extra ? [extra] : [], insideSize: 14, below: wrapText(inLanguage(thing.shortName, view.lang), TYPE.label, 140, 3) };
    case 'pentagon':
    case 'triangle':
    case 'tag':
      return { ...look, w: 34, h: 32, inside: [], below: wrapText(name, TYPE.label, 120, 3) };
    default: {
      const lines = wrapText(inLanguage(thing.shortName, view.lang), TYPE.label, 122, 3);
      const inside = extra ? [...lines, extra] : lines;
      const w = Math.max(72, ...inside.map((line) => textWidth(line, TYPE.label, 600))) + (shape === 'hexagon' ? 34 : shape === 'pill' ? 30 : 22);
      return { ...look, w: Math.round(w), h: Math.round(inside.length * TYPE.label * TYPE.line + 18), inside, below: [] };
    }
  }
}

/** What a vote's or a bench's mark says in figures: "79 / 87", "71". */
function figureOf(context: Context, thing: Thing): string | undefined {
  const { dataset, view } = context;
  const vote = dataset.votes.get(thing.id);
  if (vote) {
    const yes = vote.counts?.find((row) => !row.group)?.values.yes;
    if (yes === undefined) return '–';
    return vote.requirement?.value === undefined ? String(yes) : `${yes} / ${vote.requirement.value}`;
  }
  if (thing.kind !== 'organization' && thing.kind !== 'group') return undefined;
  const members = membersOf(dataset, thing.id, benchDay(dataset, view)).length;
  return members && !view.open.includes(thing.id) ? `${members}` : undefined;
}

function emphasisOf(view: View, visible: Visible, anchors: ReadonlyMap<string, string>, lit: Lit | undefined): { node: (id: string) => Emphasis; edge: (bundle: Bundle) => Emphasis } {
  if (lit && !view.line) {
    const [nodes, lines] = [new Set(lit.things), new Set(lit.lines)];
    return { node: (id) => (nodes.has(id) ? 'lit' : 'faded'), edge: (b) => (lines.has(b.id) ? 'lit' : 'faded') };
  }
  const line = view.line ? visible.bundles.find((b) => b.id === view.line) : undefined;
  if (line) return { node: (id) => (id === line.subject || id === line.object ? 'lit' : 'faded'), edge: (b) => (b.id === line.id ? 'lit' : 'faded') };
  const focus = view.focus;
  if (!focus) return { node: () => 'plain', edge: () => 'plain' };
  const near = new Set([focus, ...visible.bundles.filter((b) => b.subject === focus || b.object === focus).flatMap((b) => [b.subject, b.object])]);
  const own = (id: string) => anchors.get(id) === focus;
  return { node: (id) => (near.has(id) || own(id) ? 'lit' : 'faded'), edge: (b) => (b.subject === focus || b.object === focus || own(b.subject) ? 'lit' : 'faded') };
}

/** Spreads the lines between the same two things so that none hides another. */
function bends(bundles: readonly Bundle[]): Map<string, number> {
  const pairs = new Map<string, Bundle[]>();
  for (const b of bundles) {
    const key = [b.subject, b.object].sort().join('~');
    pairs.set(key, [...(pairs.get(key) ?? []), b]);
  }
  const bend = new Map<string, number>();
  for (const list of pairs.values())
    list.forEach((b, i) => {
      const side = b.subject < b.object ? 1 : -1;
      bend.set(b.id, side * (i - (list.length - 1) / 2) * SPREAD);
    });
  return bend;
}

/**
 * The scene of a view.
 * @param theme light or dark, already decided
 * @param lit the chain that is traced, where one is
 */
export function buildScene(dataset: Dataset, graph: RelationGraph, view: View, theme: ThemeName, lit?: Lit): Scene {
  const visible = visibleParts(dataset, graph, view, lit);
  const named = dataset.views.get(view.view);
  const palette = PALETTES[theme];
  const context: Context = { dataset, view, palette, dark: theme === 'dark' };
  const day = benchDay(dataset, view);
  const anchors = new Map(view.open.flatMap((group) => membersOf(dataset, group, day).map((member) => [member, group] as const)));
  const saved = new Map(Object.entries(named?.positions ?? {}) as [string, Point][]);
  const boxes = new Map(
    visible.nodes.map((id) => {
      const thing = thingOf(dataset, id);
      return [id, boxFor(thing, context, figureOf(context, thing), anchors.has(id) && !saved.has(id) && !view.moved.has(id))] as const;
    }),
  );
  const extents = new Map(
    [...boxes].map(([id, box]) => [id, { w: Math.max(box.w, ...box.below.map((line) => textWidth(line, TYPE.label))), up: box.h / 2, down: box.h / 2 + (box.below.length ? box.below.length * TYPE.label * TYPE.line + 5 : 0) }] as const),
  );
  const centre = view.layout === 'rings' && view.focus !== undefined && boxes.has(view.focus) ? view.focus : undefined;
  const places = placeNodes(graph, visible.nodes, centre === undefined ? saved : ringPlaces(centre, visible.nodes, visible.bundles, extents), view.moved, extents, anchors);
  const emphasis = emphasisOf(view, visible, anchors, lit);

  const nodes = [...boxes].map(([id, box]): NodeMark => {
    const thing = thingOf(dataset, id);
    const [x, y] = places.get(id) ?? [0, 0];
    return { id, kind: thing.kind, x, y, ...box, ink: palette.ink, emphasis: emphasis.node(id), focused: view.focus === id, hidden: visible.hidden.get(id)?.length ?? 0, title: inLanguage(thing.name, view.lang) };
  });
  const bend = bends(visible.bundles);
  const edges = visible.bundles.map((b): EdgeMark => {
    const tone = toneOf(dataset, b);
    return {
      id: b.id,
      from: b.subject,
      to: b.object,
      tone,
      colour: palette.tones[tone],
      width: Math.round((1.6 + Math.log2(b.claims.length) * 0.6) * 10) / 10,
      dash: DASHES[b.status],
      endMark: relationOf(dataset, b.relation).symmetric ? 'none' : END_MARKS[tone],
      denied: b.denied || b.status === 'denied',
      bend: bend.get(b.id) ?? 0,
      emphasis: emphasis.edge(b),
      focused: view.line === b.id || (lit?.line === b.id && view.line === undefined),
      title: bundleHeading(dataset, b, view.lang),
    };
  });
  return {
    nodes,
    edges,
    bounds: boundsOf(nodes),
    palette,
    theme,
    lang: view.lang,
    title: inLanguage(dataset.raw.dataset.title, view.lang),
    subtitle: subtitleOf(dataset, view),
    credit: inLanguage(dataset.raw.dataset.credits, view.lang),
    kinds: [...new Set(nodes.map((n) => n.kind))],
    tones: [...new Set(edges.map((e) => e.tone))],
    statuses: [...new Set(visible.bundles.map((b) => b.status))],
    anyDenied: edges.some((e) => e.denied),
    visible,
  };
}

function subtitleOf(dataset: Dataset, view: View): string {
  const es = view.lang === 'es';
  const name = (id: string | undefined) => (id === undefined ? undefined : inLanguage(dataset.things.get(id)?.name, view.lang) || undefined);
  const focus = name(view.focus);
  const ends = [view.from, view.to, ...view.more].map(name).filter((end) => end !== undefined);
  const chain = ends.length > 1 ? ends.join(' – ') : undefined;
  const parts = [inLanguage(dataset.views.get(view.view)?.name, view.lang), chain ?? focus];
  if (view.asOf) parts.push(es ? `al ${printWhen(view.asOf, 'es')}` : `as of ${printWhen(view.asOf, 'en')}`);
  if (view.knownOn) parts.push(es ? `lo sabido al ${printWhen(view.knownOn, 'es')}` : `as known on ${printWhen(view.knownOn, 'en')}`);
  return parts.filter(Boolean).join(' · ');
}

function boundsOf(nodes: readonly NodeMark[]): Scene['bounds'] {
  if (!nodes.length) return { x: 0, y: 0, w: 1, h: 1 };
  const left = Math.min(...nodes.map((n) => n.x - Math.max(n.w, ...n.below.map((l) => textWidth(l, TYPE.label))) / 2));
  const right = Math.max(...nodes.map((n) => n.x + Math.max(n.w, ...n.below.map((l) => textWidth(l, TYPE.label))) / 2));
  const top = Math.min(...nodes.map((n) => n.y - n.h / 2));
  const bottom = Math.max(...nodes.map((n) => n.y + n.h / 2 + n.below.length * TYPE.label * TYPE.line + 4));
  return { x: left, y: top, w: right - left, h: bottom - top };
}
