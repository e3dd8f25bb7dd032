/** Graph + view -> placed, styled marks: all the data that the canvas and the pictures draw. */
import { append } from '../model/lists.ts';
import { tieHeading } from '../prose/tieHeading.ts';
import { inLanguage, thingOf, type Dataset } from '../model/dataset.ts';
import { printWhen } from '../model/dates.ts';
import type { Tie, RelationGraph } from '../model/graph.ts';
import { layoutOf } from './layouts/index.ts';
import type { Places } from './layouts/layout.ts';
import { placesOf, sideNames, layoutInputOf } from './layoutInput.ts';
import { nameUnder } from './labels.ts';
import { DASHES, PALETTES, isDouble, startMarkOf, withoutTones, type ThemeName } from './theme.ts';
import { notesOf } from './notes.ts';
import { ballotIn, endMarkOf, toneOf } from './tones.ts';
import { type EdgeMark, type Emphasis, type NodeMark, type Scene } from './sceneData.ts';
import type { View } from './view.ts';
import type { Lit, Visible } from './visible.ts';
import { m } from '../words/index.ts';

/** The distance between the bends of parallel lines, in scene units. */
const SPREAD = 46;

function emphasisOf(
  view: View,
  visible: Visible,
  anchors: ReadonlyMap<string, string>,
  lit: Lit | undefined,
): { node: (id: string) => Emphasis; edge: (tie: Tie) => Emphasis } {
  if (lit && !view.panel.line) {
    const nodes = new Set(lit.things);
    const lines = new Set(lit.lines);
    return {
      node: (id) => (nodes.has(id) ? 'lit' : 'faded'),
      edge: (b) => (lines.has(b.id) ? 'lit' : 'faded'),
    };
  }
  const line = view.panel.line ? visible.ties.find((b) => b.id === view.panel.line) : undefined;
  if (line)
    return {
      node: (id) => (id === line.subject || id === line.object ? 'lit' : 'faded'),
      edge: (b) => (b.id === line.id ? 'lit' : 'faded'),
    };
  const focus = view.panel.focus;
  if (!focus) return { node: () => 'plain', edge: () => 'plain' };
  const near = new Set([
    focus,
    ...visible.ties
      .filter((b) => b.subject === focus || b.object === focus)
      .flatMap((b) => [b.subject, b.object]),
  ]);
  const isMember = (id: string) => anchors.get(id) === focus;
  return {
    node: (id) => (near.has(id) || isMember(id) ? 'lit' : 'faded'),
    edge: (b) =>
      b.subject === focus || b.object === focus || isMember(b.subject) ? 'lit' : 'faded',
  };
}

/** The widest line by weight, in scene units. */
const WIDEST_LINE = 9;
/** The width of a line: by the number of its claims, or by its share of the greatest weight. */
function widthOf({ claims, weight }: Tie, heaviest: number | undefined): number {
  if (heaviest === undefined) return Math.round((1.6 + Math.log2(claims.length) * 0.6) * 10) / 10;
  // One without a weight is as thin as can be seen.
  const share = heaviest === 0 ? 0 : Math.abs(weight ?? 0) / heaviest;
  return Math.round((1 + share * (WIDEST_LINE - 1)) * 10) / 10;
}

/**
 * The bend of each line: lines between the same two things bend apart, so that none hides another.
 */
function bends(ties: readonly Tie[]): Map<string, number> {
  const pairs = new Map<string, Tie[]>();
  for (const b of ties) {
    const key = [b.subject, b.object].sort().join('~');
    append(pairs, key, b);
  }
  const bend = new Map<string, number>();
  for (const list of pairs.values())
    list.forEach((b, i) => {
      const side = b.subject < b.object ? 1 : -1;
      bend.set(b.id, side * (i - (list.length - 1) / 2) * SPREAD);
    });
  return bend;
}

export interface SceneOptions {
  /** The theme to draw in: `auto` is already resolved. */
  theme: ThemeName;
  /** The chain that is traced, where one is. */
  lit?: Lit;
  /** The places that a worker found, for a slow layout. */
  places?: Places;
}

/** The scene of a view. */
export function buildScene(
  dataset: Dataset,
  graph: RelationGraph,
  view: View,
  { theme, lit, places: slowPlaces }: SceneOptions,
): Scene {
  const prepared = layoutInputOf(dataset, graph, view, { theme, lit });
  const { visible, boxes, anchors } = prepared;
  const { coloured } = prepared;
  const palette = coloured === 'things' ? withoutTones(PALETTES[theme]) : PALETTES[theme];
  const places = placesOf(prepared, graph, view, slowPlaces);
  const composing = layoutOf(prepared.layout).composing?.(prepared.input, {
    lang: view.lang,
    sides: (centre: string) => sideNames(dataset, centre, view.lang),
  });
  const emphasis = emphasisOf(view, visible, anchors, lit);

  const nodes = [...boxes].map(([id, box]): NodeMark => {
    const thing = thingOf(dataset, id);
    const [x, y] = places.get(id) ?? [0, 0];
    return {
      id,
      kind: thing.kind,
      x,
      y,
      ...box,
      ink: palette.ink,
      emphasis: emphasis.node(id),
      focused: view.panel.focus === id,
      hidden: visible.hidden.get(id)?.length ?? 0,
      size: thing.size,
      title: inLanguage(thing.name, view.lang),
    };
  });
  const bend = bends(visible.ties);
  const weights = visible.ties.flatMap(({ weight }) =>
    weight === undefined ? [] : Math.abs(weight),
  );
  const heaviest = weights.length ? weights.reduce((a, b) => Math.max(a, b)) : undefined;
  const drawsWeights = heaviest !== undefined && view.arrangement.widths === 'weight';
  const edges = visible.ties.map((b): EdgeMark => {
    const tone = toneOf(dataset, b);
    return {
      id: b.id,
      from: b.subject,
      to: b.object,
      tone,
      colour: palette.tones[tone],
      width: widthOf(b, drawsWeights ? heaviest : undefined),
      dash: DASHES[b.status],
      startMark: startMarkOf(tone),
      endMark: endMarkOf(dataset, b),
      double: isDouble(tone),
      denied: b.denied || b.status === 'denied',
      bend: bend.get(b.id) ?? 0,
      emphasis: emphasis.edge(b),
      focused: view.panel.line === b.id || (lit?.line === b.id && view.panel.line === undefined),
      title: tieHeading(dataset, b, view.lang),
    };
  });
  return {
    nodes,
    edges,
    guides: [],
    layout: prepared.layout,
    bounds: boundsOf(nodes),
    palette,
    theme,
    lang: view.lang,
    title: inLanguage(dataset.raw.dataset.title, view.lang),
    subtitle: subtitleOf(dataset, view),
    ...headingOf(dataset, view),
    credit: inLanguage(dataset.raw.dataset.credits, view.lang),
    kinds: [...new Set(nodes.map((n) => n.kind))],
    tones: [...new Set(edges.map((e) => e.tone))],
    ballots: [...new Set(visible.ties.flatMap((tie) => ballotIn(tie) ?? []))],
    statuses: [...new Set(visible.ties.map((b) => b.status))],
    anyDenied: edges.some((e) => e.denied),
    heaviest,
    drawsWeights,
    coloured,
    notes: notesOf(dataset, view, visible.ties),
    visible,
    composing,
  };
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(Boolean).join(' · ');
/** What a view asks about: the ends of a chain, or the thing in focus. */
function subjectOf(dataset: Dataset, view: View): string | undefined {
  const name = (id: string | undefined) =>
    id === undefined ? undefined : inLanguage(dataset.things.get(id)?.name, view.lang) || undefined;
  const ends = [view.trace.from, view.trace.to, ...view.trace.more]
    .map(name)
    .filter((end) => end !== undefined);
  return ends.length > 1 ? ends.join(' – ') : name(view.panel.focus);
}
/** The days of the clocks in words. */
function daysOf({ clock, lang, arrangement: { dates } }: View): string[] {
  const { asOf, knownOn } = clock;
  const from = dates[0];
  const to = dates.at(-1);
  if (from !== undefined && to !== undefined) {
    const ends = { from: printWhen(from, lang), to: printWhen(to, lang) };
    return [
      m.scene.onDays(lang, { n: dates.length, ...ends }),
      ...(knownOn ? [m.scene.knownOn(lang, { day: printWhen(knownOn, lang) })] : []),
    ];
  }
  return [
    ...(asOf ? [m.scene.asOf(lang, { day: printWhen(asOf, lang) })] : []),
    ...(knownOn ? [m.scene.knownOn(lang, { day: printWhen(knownOn, lang) })] : []),
  ];
}
const subtitleOf = (dataset: Dataset, view: View): string =>
  joined([
    inLanguage(dataset.views.get(view.view)?.name, view.lang),
    subjectOf(dataset, view),
    ...daysOf(view),
  ]);
type Heading = Pick<Scene, 'headline' | 'deck' | 'kicker'>;
/** The name of a view, what it says it shows, and the dataset with the days of the clocks. */
export function viewHeading(dataset: Dataset, view: View): Heading {
  const { lang } = view;
  const named = dataset.views.get(view.view);
  const title = inLanguage(dataset.raw.dataset.title, lang);
  return {
    headline: inLanguage(named?.name, lang) || title,
    deck: inLanguage(named?.description, lang),
    kicker: joined([title, ...daysOf(view)]),
  };
}
/** What is printed over a picture: that of its view, or what it asks about. */
function headingOf(dataset: Dataset, view: View): Heading {
  const ofView = viewHeading(dataset, view);
  const subject = subjectOf(dataset, view);
  if (subject === undefined) return ofView;
  const title = inLanguage(dataset.raw.dataset.title, view.lang);
  return {
    headline: subject,
    deck: '',
    kicker: joined([title, ofView.headline, ...daysOf(view)]),
  };
}

/** How far the ring around the thing in focus is outside its shape, in scene units. */
const RING = 8;

/** The box around all things with their names. */
export function boundsOf(nodes: readonly NodeMark[]): Scene['bounds'] {
  const boxes = nodes.map((n) => {
    const name = nameUnder(n);
    const half = Math.max(n.w + 2 * RING, name?.w ?? 0) / 2;
    return [
      n.x - half,
      n.y - n.h / 2 - RING,
      n.x + half,
      n.y + n.h / 2 + Math.max(RING, name?.h ?? 0),
    ] as const;
  });
  if (!boxes.length) return { x: 0, y: 0, w: 1, h: 1 };
  const left = Math.min(...boxes.map((b) => b[0]));
  const top = Math.min(...boxes.map((b) => b[1]));
  const right = Math.max(...boxes.map((b) => b[2]));
  const bottom = Math.max(...boxes.map((b) => b[3]));
  return { x: left, y: top, w: right - left, h: bottom - top };
}
