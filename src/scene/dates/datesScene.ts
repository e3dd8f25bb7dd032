/**
 * The same picture on several days (small multiples): what is shown on two of them stands at the same
 * place, and what is new since the day before is marked.
 */
import { printWhen } from '../../model/dates.ts';
import type { Dataset } from '../../model/dataset.ts';
import { m } from '../../words/index.ts';
import { compositionOf, inputOf, sceneOfComposition } from '../composedScene.ts';
import { sharesOf, type Composition } from '../compose/compose.ts';
import type { Previous } from '../compose/input.ts';
import type { Panel, Scene } from '../sceneData.ts';
import { boundsOf } from '../scene.ts';
import { textWidth } from '../text.ts';
import type { View } from '../view.ts';
import { cellsIn, countFor, DAY } from './grid.ts';
import { WORD } from '../compose/measures.ts';
import type { Guide } from '../layouts/layout.ts';

/** What a view shows on a day, not yet composed. */
export interface OnDay {
  /** ISO. */
  day: string;
  scene: Scene;
  /** The dataset as of the day. */
  seen: Dataset;
  /** The view with its clock at the day. */
  view: View;
}

type Heading = Pick<Scene, 'title' | 'subtitle' | 'headline' | 'deck' | 'kicker'>;

/** By id, those of the last day first: what ended before it is there too. */
function together<T extends { id: string }>(days: readonly (readonly T[])[]): T[] {
  const all = new Map<string, T>();
  for (const list of [...days].reverse())
    for (const one of list) if (!all.has(one.id)) all.set(one.id, one);
  return [...all.values()];
}

/** Everything that is shown on any of the days, as it is on the last of them. */
function unionOf(days: readonly OnDay[], last: OnDay): Scene {
  const nodes = together(days.map(({ scene }) => scene.nodes)).filter(({ id }) =>
    last.seen.things.has(id),
  );
  const there = new Set(nodes.map(({ id }) => id));
  const isWhole = (from: string, to: string) => there.has(from) && there.has(to);
  const ties = together(days.map(({ scene }) => scene.visible.ties));
  return {
    ...last.scene,
    nodes,
    edges: together(days.map(({ scene }) => scene.edges)).filter((e) => isWhole(e.from, e.to)),
    bounds: boundsOf(nodes),
    notes: [],
    visible: {
      ...last.scene.visible,
      ties: ties.filter(({ subject, object }) => isWhole(subject, object)),
    },
  };
}

/** How each thing stood in the picture of all days, for that of one of them. */
const samePlaces = (ofAll: Composition): Previous => ({
  places: sharesOf(ofAll),
  known: new Set(),
  scale: ofAll.scale,
  saysWho: ofAll.saysWho,
  noted: ofAll.folded.notes === 0,
  same: { zoning: ofAll.zoning, rings: ofAll.rings },
});

/** The ids of all claims of the lines of a scene, and of its things. */
const shownIn = ({ nodes, visible }: Scene): ReadonlySet<string> =>
  new Set([
    ...nodes.map(({ id }) => id),
    ...visible.ties.flatMap(({ claims }) => claims.map(({ id }) => id)),
  ]);
/** A composed scene in which what was not there on the day before is marked. */
function withNews(composed: Scene, scene: Scene, before: Scene): Scene {
  const known = shownIn(before);
  const claims = new Map(scene.visible.ties.map((tie) => [tie.id, tie.claims]));
  const isNewLine = (id: string) => (claims.get(id) ?? []).some((claim) => !known.has(claim.id));
  return {
    ...composed,
    nodes: composed.nodes.map((node) => ({ ...node, isNew: !known.has(node.id) })),
    edges: composed.edges.map((edge) => ({
      ...edge,
      isNew: [edge.id, ...(edge.others ?? [])].some(isNewLine),
    })),
  };
}

/** A day as it has room over a picture. */
function dayFor(day: string, lang: string, width: number): string {
  const whole = printWhen(day, lang);
  return textWidth(whole, DAY, 600) <= width ? whole : printWhen(day, lang, 'short');
}
/** How much is new on a day: "new: 2 things, 5 claims". */
function newsOf(scene: Scene, before: Scene): string {
  const known = shownIn(before);
  const things = scene.nodes.filter(({ id }) => !known.has(id)).length;
  const claims = scene.visible.ties
    .flatMap((tie) => tie.claims)
    .filter(({ id }) => !known.has(id)).length;
  if (!things && !claims) return m.days.same(scene.lang);
  return m.days.news(scene.lang, { things, claims });
}

/** The height of the line that names the days that have no room. */
const REST = 18;
const lower = ({ w, h }: { w: number; h: number }) => ({ w, h: h - REST });
/** Some of the days: the first, the last, and others between them at even distances. */
const someOf = (days: readonly OnDay[], count: number): OnDay[] =>
  count === 1
    ? days.slice(-1)
    : Array.from({ length: count }, (_, i) =>
        Math.round((i * (days.length - 1)) / (count - 1)),
      ).flatMap((at) => days[at] ?? []);
/** Names the days that have no room, at the foot of a box. */
function guidesOf(
  missing: readonly OnDay[],
  lang: string,
  { w, h }: { w: number; h: number },
): Guide[] {
  if (!missing.length) return [];
  const named = missing.map(({ day }) => printWhen(day, lang, 'short')).join(', ');
  const counted = m.days.left(lang, { n: missing.length });
  const sentences = [named, counted].map((what) => m.picture.leftOut(lang, { what }));
  const width = (words: string) => textWidth(words, WORD, 600);
  const words = sentences.find((one) => width(one) <= w) ?? counted;
  return [{ id: 'missing', text: { at: [width(words) / 2, h - 4], words, size: WORD } }];
}

/**
 * The pictures of several days as one scene, composed for a box; days that have no room are named. A
 * picture of two sides has each thing on the side that it was on, wherever that is: there alone places
 * differ from day to day.
 * @param all the days in order of time, at least one
 * @param heading what is printed over the picture: that of the view, which names the days
 * @throws Error when there is none
 */
export function composeDates(
  all: readonly OnDay[],
  box: { w: number; h: number },
  { title, subtitle, headline, deck, kicker }: Heading,
): Scene {
  const count = countFor(all.length, box);
  const days = count < all.length ? someOf(all, countFor(all.length, lower(box))) : all;
  const missing = all.filter((one) => !days.includes(one));
  const last = days.at(-1);
  if (!last) throw new Error('a picture of several days has at least one');
  const cells = cellsIn(days.length, missing.length ? lower(box) : box);
  const room = { w: cells[0]?.w ?? box.w, h: cells[0]?.h ?? box.h };
  const union = unionOf(days, last);
  const ofAll = compositionOf(last.seen, inputOf(union, last.seen, last.view, { box: room }));
  const previous = union.composing?.sides ? undefined : samePlaces(ofAll);
  const panels = days.map(({ day, scene, seen, view }, i): Panel => {
    const plain = { ...scene, notes: [], composing: previous ? union.composing : scene.composing };
    const input = inputOf(plain, seen, view, { box: room, previous });
    const composed = sceneOfComposition(plain, compositionOf(seen, input), room);
    const before = days[i - 1]?.scene;
    return {
      x: cells[i]?.x ?? 0,
      y: cells[i]?.y ?? 0,
      words: dayFor(day, scene.lang, room.w),
      note: before ? newsOf(scene, before) : '',
      scene: before ? withNews(composed, scene, before) : composed,
    };
  });
  const of = <T>(list: (scene: Scene) => readonly T[]): T[] => [
    ...new Set(panels.flatMap(({ scene }) => list(scene))),
  ];
  return {
    ...union,
    ...{ title, subtitle, headline, deck, kicker },
    guides: guidesOf(missing, union.lang, box),
    bounds: { x: 0, y: 0, w: box.w, h: box.h },
    kinds: of(({ kinds }) => kinds),
    tones: of(({ tones }) => tones),
    ballots: of(({ ballots }) => ballots),
    statuses: of(({ statuses }) => statuses),
    anyDenied: panels.some(({ scene }) => scene.anyDenied),
    composed: {
      folded: ofAll.folded,
      scale: ofAll.scale,
      saysWho: ofAll.saysWho,
      rings: ofAll.rings,
      faults: ofAll.faults,
    },
    panels,
  };
}
