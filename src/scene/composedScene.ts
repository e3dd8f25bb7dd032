/** A scene composed for a box: what is shown in it, how large, where, and what its lines say. */
import type { Rect, Zone } from './compose/measures.ts';
import { inLanguage, relationOf, thingOf, type Dataset } from '../model/dataset.ts';
import { append } from '../model/lists.ts';
import { memoOf } from '../model/memo.ts';
import { isDenial, type Tie } from '../model/ties.ts';
import { STATUSES } from '../model/vocabulary.ts';
import { lineWords, readsFrom } from '../prose/lineWords.ts';
import { figureOf } from './boxes.ts';
import { figureWords, membersOf, whoOf } from './captions.ts';
import { initialsOf } from './initials.ts';
import { axisLines } from './compose/axis.ts';
import { compose, type Composition } from './compose/compose.ts';
import type {
  ComposedLine,
  ComposedThing,
  ComposeInput,
  Letters,
  Obstacle,
  Previous,
} from './compose/input.ts';
import { around, rectAround } from './compose/rects.ts';
import type { LineLabel } from './compose/lineLabels.ts';
import type { Route } from './compose/routes.ts';
import type { Vector } from './geometry.ts';
import type { Guide } from './layouts/layout.ts';
import type { EdgeLabel, EdgeMark, NodeMark, Scene } from './sceneData.ts';
import { ballotIn } from './tones.ts';
import type { Palette } from './theme.ts';
import type { View } from './view.ts';

export interface ComposeOptions {
  /** In CSS pixels of the size at which it is seen. */
  box: { w: number; h: number };
  /** What the page puts over its bottom right corner. */
  obstacles?: readonly Obstacle[];
  /** How the same view was composed before. */
  previous?: Previous;
  /** Whether everything is shown; the box has to be large enough. */
  all?: boolean;
}

/** Shapes that have letters in them. */
const LETTERED: readonly NodeMark['shape'][] = ['circle', 'octagon'];
/**
 * What stands in the shape of each thing: no letters are those of two. Where the initials are, it is the
 * first name; where that is too, only the name under the shape tells them apart.
 */
function lettersIn(nodes: readonly NodeMark[]): (node: NodeMark) => Letters {
  const firstOf = ({ title }: NodeMark) => title.split(/\s+/)[0] ?? title;
  const countsOf = (lettersOf: (node: NodeMark) => string) => {
    const counts = new Map<string, number>();
    for (const node of nodes)
      if (LETTERED.includes(node.shape))
        counts.set(lettersOf(node), (counts.get(lettersOf(node)) ?? 0) + 1);
    return (node: NodeMark) => counts.get(lettersOf(node)) ?? 0;
  };
  const initials = countsOf(({ title }) => initialsOf(title));
  const firstNames = countsOf(firstOf);
  return (node) => {
    if (initials(node) <= 1) return 'initials';
    return firstNames(node) <= 1 ? 'first name' : 'none';
  };
}

/**
 * The box around the places of a scene, but for things that a reader moved, or is moving; around all,
 * where next to all are moved.
 */
function frameOf({ nodes }: Scene, isMoved: (id: string) => boolean): Rect {
  const placed = nodes.filter(({ id }) => !isMoved(id));
  const own = placed.length < 2 ? nodes : placed;
  const { left, top, right, bottom } = around(own.map(({ x, y }) => rectAround({ x, y }, 2, 2)));
  return { left, top, right, bottom };
}
const shareOf = ({ x, y }: Vector, { left, top, right, bottom }: Rect): Vector => ({
  x: Math.min(1, Math.max(0, (x - left) / (right - left))),
  y: Math.min(1, Math.max(0, (y - top) / (bottom - top))),
});
/**
 * A place of a composed scene in the units of the view that it is composed from, in which an address
 * has it; the place itself for one whose room is not known yet.
 * @param moved.plain the scene that was composed
 * @param moved.id of the thing that is moved there
 */
export function placeInView(
  moved: { plain: Scene; composed: Scene; id: string },
  { arrangement }: View,
  at: Vector,
): Vector {
  const { plain, composed, id } = moved;
  if (!composed.composed) return at;
  const frame = frameOf(plain, (one) => one === id || arrangement.moved.has(one));
  const { w, h } = composed.bounds;
  return {
    x: frame.left + (at.x / w) * (frame.right - frame.left),
    y: frame.top + (at.y / h) * (frame.bottom - frame.top),
  };
}
/** How a composed scene is, for the next one of the same view. */
export const previousOf = (plain: Scene, { nodes, bounds, composed }: Scene): Previous => ({
  places: new Map(nodes.map(({ id, x, y }) => [id, { x: x / bounds.w, y: y / bounds.h }])),
  known: new Set(plain.nodes.map(({ id }) => id)),
  scale: composed?.scale ?? 1,
  saysWho: composed?.saysWho ?? 0,
  noted: !composed?.folded.notes,
  ringed: composed && { rings: composed.rings, box: bounds },
});

/** The axis of time: across or, in a high box, down. */
function axisOf({ composing }: Scene, { w, h }: ComposeOptions['box']): 'x' | 'y' | undefined {
  if (!composing?.days) return undefined;
  return h > w ? 'y' : 'x';
}

/** The side of a thing; whether it is on the axis of time. */
function zoneIn({ composing }: Scene, id: string): Zone | undefined {
  if (composing?.sides) return composing.sides.of.get(id);
  if (!composing?.days) return undefined;
  return composing.days.has(id) ? 'axis' : 'beside';
}

function thingsOf(
  scene: Scene,
  dataset: Dataset,
  view: View,
  box: ComposeOptions['box'],
): ComposedThing[] {
  const { days, rings } = scene.composing ?? {};
  const isTurned = axisOf(scene, box) === 'y';
  const lettersOf = lettersIn(scene.nodes);
  const { moved } = view.arrangement;
  const frame = moved.size ? frameOf(scene, (id) => moved.has(id)) : undefined;
  const said = saidOfSides(scene, dataset);
  const noted = new Set(scene.notes.flatMap(({ things }) => things));
  // How many they are matters where they vote.
  const hasVote = scene.kinds.includes('vote');
  const largest = scene.nodes.reduce((most, { size = 0 }) => Math.max(most, size), 0);
  return scene.nodes.map((node) => {
    const thing = thingOf(dataset, node.id);
    return {
      id: node.id,
      kind: node.kind,
      shape: node.shape,
      name: node.title,
      shortName: inLanguage(thing.shortName, scene.lang),
      figure: figureOf({ dataset, view }, thing),
      members: hasVote ? membersOf({ dataset, view }, thing) : undefined,
      letters: lettersOf(node),
      lit: node.emphasis === 'lit',
      focused: node.focused,
      // The area of a shape is what a reader sees.
      size: largest > 0 ? Math.sqrt((node.size ?? 0) / largest) : undefined,
      hint: isTurned ? { x: node.y, y: node.x } : { x: node.x, y: node.y },
      zone: zoneIn(scene, node.id),
      day: days?.get(node.id)?.day,
      ring: rings?.get(node.id),
      note: days?.get(node.id)?.words ?? said.get(node.id),
      counted: said.has(node.id) ? undefined : figureWords(thing, { dataset, view }),
      who: whoOf(thing, { dataset, view }),
      matters: days?.has(node.id),
      noted: noted.has(node.id),
      pin: frame && moved.has(node.id) ? shareOf(node, frame) : undefined,
    };
  });
}

/**
 * Ties that only deny others of the picture. A denial is drawn as an answer, a cross on the line that
 * it denies: as a line of its own it would look like one more allegation.
 */
function answersIn(ties: readonly Tie[]): Set<string> {
  const told = new Set(ties.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return new Set(
    ties
      .filter(({ claims }) =>
        claims.every(
          (claim) =>
            isDenial(claim) &&
            claim.disputes.length > 0 &&
            claim.disputes.some((id) => told.has(id)),
        ),
      )
      .map(({ id }) => id),
  );
}

/** The words of a line that are under the name of a thing. */
const SAID_ELSEWHERE = '';

/** The thing in question of a picture of two sides. */
const centreOf = ({ composing }: Scene): string | undefined =>
  [...(composing?.sides?.of ?? [])].find(([, zone]) => zone === 'centre')?.[0];

/**
 * What each thing is to the one in question, of a picture of two sides: said under its name, where all
 * of its side can be read in a column, and not on its line.
 */
function saidOfSides(scene: Scene, dataset: Dataset): Map<string, string> {
  const centre = centreOf(scene);
  const said = new Map<string, string[]>();
  if (centre !== undefined)
    for (const tie of scene.visible.ties) {
      const other = tie.subject === centre ? tie.object : tie.subject;
      if (tie.subject === centre || tie.object === centre)
        append(said, other, lineWords(dataset, tie, scene.lang));
    }
  return new Map([...said].map(([id, words]) => [id, [...new Set(words)].join(', ')]));
}

function linesOf(scene: Scene, dataset: Dataset): ComposedLine[] {
  const centre = centreOf(scene);
  const ties = new Map(scene.visible.ties.map((tie) => [tie.id, tie]));
  const answers = answersIn(scene.visible.ties);
  return scene.edges.flatMap((edge): ComposedLine[] => {
    const tie = ties.get(edge.id);
    if (!tie || (answers.has(edge.id) && !edge.focused)) return [];
    return [
      {
        id: edge.id,
        ...readsFrom(tie),
        tone: edge.tone,
        dash: edge.dash,
        firmness: STATUSES.indexOf(tie.status),
        startMark: edge.startMark,
        endMark: edge.endMark,
        double: edge.double,
        width: edge.width,
        denied: edge.denied,
        lit: edge.emphasis === 'lit',
        focused: edge.focused,
        weight:
          Math.round(
            relationOf(dataset, tie.relation).weight *
              (1 + Math.log2(tie.claims.length) * 0.4) *
              1e6,
          ) / 1e6,
        words:
          centre !== undefined && (tie.subject === centre || tie.object === centre)
            ? SAID_ELSEWHERE
            : lineWords(dataset, tie, scene.lang),
      },
    ];
  });
}

/** Compositions by their input, which the themes of a picture share. */
const compositions = memoOf((_: Dataset) => new Map<string, Composition>());
/** How many are kept. */
const MOST_KEPT = 24;
/** A composition; the one that is known where the same was composed before. */
export function compositionOf(dataset: Dataset, input: ComposeInput): Composition {
  const kept = compositions(dataset);
  const key = JSON.stringify(input, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );
  const known = kept.get(key) ?? compose(input);
  kept.delete(key);
  kept.set(key, known);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

function labelOf(label: LineLabel, isTurned: boolean, palette: Palette): EdgeLabel {
  return {
    rows: label.rows.map(({ words, tone, lit }) => ({
      words,
      colour: palette.words[tone],
      weight: lit ? 600 : 400,
    })),
    share: isTurned ? 1 - label.share : label.share,
    dx: label.dx,
    dy: label.dy,
    size: label.size,
  };
}

/** A route as the mark of its first line, in the direction of that. */
function edgeOf(route: Route, { marks, labels, crosses }: Composition, scene: Scene): EdgeMark[] {
  const { strand } = route;
  const [lead] = strand.lines;
  const edge = scene.edges.find(({ id }) => id === lead?.id);
  const a = marks[strand.a]?.thing.id;
  const b = marks[strand.b]?.thing.id;
  if (!lead || !edge || a === undefined || b === undefined) return [];
  const isTurned = lead.from !== a;
  const sign = isTurned ? -1 : 1;
  const label = labels.get(route);
  const cross = crosses.get(route);
  const others = strand.lines.slice(1).map(({ id }) => id);
  return [
    {
      ...edge,
      from: isTurned ? b : a,
      to: isTurned ? a : b,
      tone: strand.tone,
      colour: scene.palette.tones[strand.tone],
      width: strand.width,
      dash: strand.dash,
      double: strand.double,
      startMark: isTurned ? strand.endMark : strand.startMark,
      endMark: isTurned ? strand.startMark : strand.endMark,
      denied: strand.denied,
      bend: route.bend * sign,
      offset: strand.offset * sign,
      crossAt: cross !== undefined && isTurned ? 1 - cross : cross,
      label: label && labelOf(label, isTurned, scene.palette),
      others,
      title: [edge, ...scene.edges.filter(({ id }) => others.includes(id))]
        .map(({ title }) => title)
        .join(' · '),
    },
  ];
}

/** Notes; the headings of a picture of two sides and the lines between its columns; an axis; rings. */
function guidesOf({ zoning, rings, marks, places, box, notes }: Composition): Guide[] {
  const ellipses = [...rings.values()].map(({ at, rx, ry }, i): Guide => ({
    id: `ring-${i + 1}`,
    ring: { at: [at.x, at.y], rx, ry, within: [box.w, box.h] },
  }));
  const events = marks.flatMap(({ thing }, i) => {
    const place = places[i];
    return thing.day !== undefined && place ? [{ day: thing.day, place }] : [];
  });
  const lines = zoning?.axis ? axisLines(zoning.axis, events, box) : [];
  return [
    ...notes.map(({ lines: words, rect, from, to }, i): Guide => ({
      id: `note-${i}`,
      note: { words, rect, from: [from.x, from.y], to: [to.x, to.y] },
    })),
    ...ellipses,
    ...lines.map(([from, to], i): Guide => ({
      id: `axis-${i}`,
      line: [
        [from.x, from.y],
        [to.x, to.y],
      ],
      isStrong: true,
    })),
    ...(zoning?.borders ?? []).map((x, i): Guide => ({
      id: `border-${i}`,
      line: [
        [x, 6],
        [x, box.h - 6],
      ],
    })),
    ...(zoning?.headings ?? []).flatMap((heading, i) =>
      heading.lines.map(({ words, x, baseline }, j): Guide => ({
        id: `heading-${i}-${j}`,
        text: { at: [x, baseline], words, size: HEADING },
      })),
    ),
  ];
}
/** The size of the headings of sides, in pixels. */
const HEADING = 12;

/** What is composed of a scene for a box. */
export const inputOf = (
  scene: Scene,
  dataset: Dataset,
  view: View,
  { box, obstacles = [], previous, all }: ComposeOptions,
): ComposeInput => ({
  things: thingsOf(scene, dataset, view, box),
  lines: linesOf(scene, dataset),
  box: { w: box.w, h: box.h },
  obstacles,
  headings: scene.composing?.sides?.names,
  axis: axisOf(scene, box),
  notes: scene.notes,
  lang: scene.lang,
  seed: view.arrangement.seed,
  previous,
  all,
});

/** A scene composed for a box. */
export const composeScene = (
  scene: Scene,
  dataset: Dataset,
  view: View,
  options: ComposeOptions,
): Scene =>
  sceneOfComposition(
    scene,
    compositionOf(dataset, inputOf(scene, dataset, view, options)),
    options.box,
  );

/** A scene as it was composed. */
export function sceneOfComposition(
  scene: Scene,
  composition: Composition,
  box: { w: number; h: number },
): Scene {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  const nodes = composition.marks.flatMap((mark, i): NodeMark[] => {
    const node = byId.get(mark.thing.id);
    const place = composition.places[i];
    if (!node || !place) return [];
    const { w, h, inside, insideSize, below, dots, captions, size, weight } = mark;
    return [
      {
        ...node,
        ...place,
        ...{ w, h, inside, insideSize, below, dots, captions },
        nameSize: size,
        nameWeight: weight,
      },
    ];
  });
  const edges = composition.routes.flatMap((route) => edgeOf(route, composition, scene));
  const drawn = new Set(edges.flatMap(({ id, others = [] }) => [id, ...others]));
  const ties = scene.visible.ties.filter(({ id }) => drawn.has(id));
  return {
    ...scene,
    nodes,
    edges,
    guides: guidesOf(composition),
    bounds: { x: 0, y: 0, w: box.w, h: box.h },
    kinds: [...new Set(nodes.map(({ kind }) => kind))],
    tones: [...new Set(edges.map(({ tone }) => tone))],
    ballots: [...new Set(ties.flatMap((tie) => ballotIn(tie) ?? []))],
    statuses: [...new Set(ties.map(({ status }) => status))],
    anyDenied: edges.some(({ denied }) => denied),
    composed: {
      folded: composition.folded,
      chip: composition.chip,
      scale: composition.scale,
      saysWho: composition.saysWho,
      rings: composition.rings,
      faults: composition.faults,
    },
  };
}
